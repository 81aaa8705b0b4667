/**
 * Uses everything a map has, on a page whose policy allows almost nothing, and tells the parent page what was violated.
 */
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) =>
  violations.push(`${effectiveDirective} ${sourceFile} ${sample}`),
);
const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

const { AcuBodyMap } = await import('../../src/define.js');
const [builtIn, fromFile] = [...document.querySelectorAll('acu-body-map')];
if (!builtIn || !fromFile) throw new Error('the page holds two maps');
await Promise.all([builtIn.ready, fromFile.ready]);
const pointsOfFile = fromFile.model?.points.length;
for (const { id } of builtIn.model?.points ?? []) {
  builtIn.select(id);
  await builtIn.updateComplete;
}
for (const view of ['front', 'hand-back', 'foot-sole', 'side', 'head-top'] as const) {
  builtIn.view = view;
  await builtIn.updateComplete;
}
fromFile.data = '{"points":[{"id":"BL23"}]}';
await fromFile.ready;
fromFile.data = 'not json';
await fromFile.ready;
await new Promise((resolve) => setTimeout(resolve, 300));

// What comes later: room for crowded points, zoom, the timer and its rings on the figure, a routine, another language.
const root = builtIn.shadowRoot!;
const wait = async (found: () => unknown): Promise<void> => {
  for (let i = 0; i < 100 && !found(); i++) await new Promise((resolve) => setTimeout(resolve, 100));
};
builtIn.view = 'back';
builtIn.select('BL23');
await wait(() => root.querySelector('.safety-read'));
root.querySelector<HTMLElement>('.safety-read')?.click();
await wait(() => root.querySelector('acu-timer .button-main') && root.querySelector('.view-back .zoom-button'));
root.querySelector<HTMLElement>('.view-back .zoom-button')?.click();
root.querySelector<HTMLElement>('acu-timer .button-main')?.click();
await wait(() => root.querySelector('.pulse'));
const comesLater = [
  root.querySelector('acu-timer .pill'),
  root.querySelector('.zoomed'),
  root.querySelector('.pulse'),
  builtIn.practice.open('daily'),
].every(Boolean);
builtIn.practice.begin();
builtIn.lang = 'ar';
await builtIn.updateComplete;
await builtIn.ready;
await new Promise((resolve) => setTimeout(resolve, 300));

// What is taken away: the page on paper, a handout in its frame, a picture as a file.
let isPrinted = false;
let isSaved = false;
await wait(() => root.querySelector('[part~="handout-button"]'));
dispatchEvent(new Event('beforeprint'));
const isOnPaper = root.querySelector('.sheet') !== null;
dispatchEvent(new Event('afterprint'));
new MutationObserver(() => {
  const frame = document.querySelector('iframe');
  if (frame?.contentWindow)
    frame.contentWindow.print = () =>
      (isPrinted = getComputedStyle(frame.contentDocument!.querySelector('.sheet-title')!).fontWeight === '700');
}).observe(document.body, { childList: true });
HTMLAnchorElement.prototype.click = () => (isSaved = true);
root.querySelector<HTMLElement>('[part~="handout-button"]')?.click();
await wait(() => root.querySelectorAll('[part~="handout-action"]').length === 4);
const actions = [...root.querySelectorAll<HTMLElement>('[part~="handout-action"]')];
actions[3]?.click();
await wait(() => isSaved);
actions[0]?.click();
await wait(() => isPrinted);
const isTakenAway = isOnPaper && isPrinted && isSaved;

const hotspot = builtIn.shadowRoot?.querySelector<HTMLElement>('[part~="figure"] .base');
const isStyled =
  hotspot !== null && hotspot !== undefined && !['none', 'rgb(0, 0, 0)'].includes(getComputedStyle(hotspot).fill);
// A check that cannot fail is none: this one violation is meant, and must be seen.
const seen = [...violations];
document.body.setAttribute('style', 'color: red');
await new Promise((resolve) => setTimeout(resolve, 100));
const isWatched = violations.length === seen.length + 1;

parent.postMessage(
  {
    violations: seen,
    isWatched,
    pointsOfFile,
    comesLater,
    isTakenAway,
    errors,
    isStyled,
    points: builtIn.model?.points.length,
    isDefined: customElements.get('acu-body-map') === AcuBodyMap,
    failed: fromFile.matches(':state(error)'),
  },
  '*',
);

export {};
