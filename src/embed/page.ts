/**
 * The page in the frame: a map as its address asks for it. It works where a frame has no origin of its own
 * (`sandbox="allow-scripts"`), so it uses classic scripts only, which need no permission from the server.
 */
import { readParameters } from './parameters.js';

/** What the two pages say to each other. */
const HEIGHT = 'acu-body-map:height';
const ASK = 'acu-body-map:ask';
const TOP = 'acu-body-map:top';

const listed = [...document.querySelectorAll<HTMLMetaElement>('meta[name="acu-sources"]')].flatMap(({ content }) =>
  content.split(/\s+/).filter(Boolean),
);
const { attributes, data, scripts, themes, ignored, fault } = readParameters(location.href, listed);

async function show(): Promise<void> {
  const { lang } = attributes;
  if (lang) document.documentElement.lang = lang;
  for (const sentence of ignored) console.info?.(sentence);
  for (const href of themes) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href });
    document.head.append(link);
  }
  if (fault) {
    const sentence = document.createElement('p');
    sentence.setAttribute('role', 'alert');
    sentence.lang = 'en';
    sentence.textContent = fault;
    document.body.append(sentence);
    return;
  }
  // Words that do not come leave the map in English.
  await Promise.all(scripts.map(load));
  const map = document.createElement('acu-body-map');
  for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
  if (data !== undefined) Object.assign(map, { data });
  map.addEventListener('acu-load', () => requestAnimationFrame(() => nameAfter(map)));
  document.body.append(map);
}

/** The page is called as its map is, in the same language. */
function nameAfter({ shadowRoot }: HTMLElement): void {
  const title = shadowRoot?.querySelector('[part~="title"]')?.textContent?.trim();
  if (title) document.title = title;
}

/** Fulfils when a script has run or has failed. */
function load(src: string): Promise<unknown> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
    script.src = src;
    document.head.append(script);
  });
}

/** Tells the page around how high the map is: whenever that changes, and when it asks. */
function follow(): void {
  const { parent } = window;
  // The page around may be any: it learns nothing but a height.
  const tell = (): void =>
    parent.postMessage({ type: HEIGHT, height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(document.body);
  window.addEventListener('message', ({ source, data: message }: MessageEvent<unknown>) => {
    const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
    if (source === parent && type === ASK) tell();
  });
}

/** How much of the screen is above what comes to its middle. */
const ABOVE = 0.3;

/** Whether what is in this frame can't scroll the page around: in Safari, where that is of another site. */
function isHeld(): boolean {
  try {
    return navigator.vendor.startsWith('Apple') && !window.parent.document;
  } catch {
    return true;
  }
}

/** Tells the page around what is brought into view. What may be in view already (`nearest`) is not told. */
function tellScrolls(): void {
  const scrollIntoView: unknown = Reflect.get(Element.prototype, 'scrollIntoView');
  Element.prototype.scrollIntoView = function (this: Element, how) {
    if (typeof scrollIntoView === 'function') Reflect.apply(scrollIntoView, this, [how]);
    const { block = 'start' } = typeof how === 'object' ? how : {};
    // What has been taken off the page since has no place.
    if ((block !== 'start' && block !== 'center') || this.getClientRects().length === 0) return;
    const above = block === 'center' ? window.screen.availHeight * ABOVE : 0;
    window.parent.postMessage({ type: TOP, top: this.getBoundingClientRect().top - above }, '*');
  };
}

if (window.parent !== window) {
  follow();
  if (isHeld()) tellScrolls();
}
void show();
