/** Uses everything a map has, on a page whose policy allows almost nothing, and tells the parent page what was violated. */
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) => violations.push(`${effectiveDirective} ${sourceFile} ${sample}`));
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
await wait(() => root.querySelector('.timer-main') && root.querySelector('.view-back .zoom-button'));
root.querySelector<HTMLElement>('.view-back .zoom-button')?.click();
root.querySelector<HTMLElement>('.timer-main')?.click();
await wait(() => root.querySelector('.pulse'));
const comesLater = [root.querySelector('.timer-main'), root.querySelector('.zoomed'), root.querySelector('.pulse'), builtIn.practice?.open('daily')].every(Boolean);
builtIn.practice?.begin();
builtIn.lang = 'ar';
await builtIn.updateComplete;
await builtIn.ready;
await new Promise((resolve) => setTimeout(resolve, 300));

const hotspot = builtIn.shadowRoot?.querySelector<HTMLElement>('[part~="figure"] .base');
const isStyled = hotspot !== null && hotspot !== undefined && getComputedStyle(hotspot).fill === 'rgb(239, 232, 222)';
// A check that cannot fail is none: this one violation is meant, and must be seen.
const seen = [...violations];
document.body.setAttribute('style', 'color: red');
await new Promise((resolve) => setTimeout(resolve, 100));
const isWatched = violations.length === seen.length + 1;

parent.postMessage({ violations: seen, isWatched, pointsOfFile, comesLater, errors, isStyled, points: builtIn.model?.points.length, isDefined: customElements.get('acu-body-map') === AcuBodyMap, failed: fromFile.matches(':state(error)') }, '*');

export {};
