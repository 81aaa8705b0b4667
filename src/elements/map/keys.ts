/** Elements that answer to Enter and the space bar themselves. */
const PRESSED = 'button, summary, a[href], input[type=checkbox]';

/** Whether a key has been used, by the map or by the browser. */
export function isKeyUsed(event: KeyboardEvent): boolean {
  if (event.defaultPrevented) return true;
  const [target] = event.composedPath();
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (target.matches('select')) return event.key !== 'Tab' && event.key !== 'Escape';
  return target.matches(PRESSED) && (event.key === 'Enter' || event.key === ' ');
}
