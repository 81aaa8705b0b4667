/** Elements that answer to Enter and the space bar themselves. */
const PRESSED = 'button, summary, a[href], input[type=checkbox]';

/**
 * Whether a key has been used, by the map or by the browser. A page can't see that what is typed goes into a field of
 * the map, so that is used as well. What the page itself has put into a slot is not asked about.
 *
 * @param root Of the map.
 */
export function isKeyUsed(event: KeyboardEvent, root: ShadowRoot): boolean {
  // What has the key may already be gone from the map.
  const path = event.composedPath();
  const [target] = path;
  const isSlotted = path.slice(0, path.indexOf(root)).some((each) => each instanceof HTMLSlotElement);
  if (!(target instanceof Element) || isSlotted) return false;
  if (event.defaultPrevented) return true;
  const { key } = event;
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (isShortcut) return false;
  // Alt makes letters on many keyboards.
  if (target.matches('input[type=text]')) return key !== 'Tab' && key !== 'Escape';
  if (event.altKey) return false;
  if (target.matches('select')) return key !== 'Tab' && key !== 'Escape';
  return target.matches(PRESSED) && (key === 'Enter' || key === ' ');
}
