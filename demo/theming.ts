import '../src/define.js';
import { contrasts, type Contrast } from '../src/elements/text/contrast.js';
import { coloursOf } from '../src/elements/palette.js';
import clay from '../themes/clay.css?raw';
import clinical from '../themes/clinical.css?raw';
import highContrast from '../themes/high-contrast.css?raw';
import ink from '../themes/ink.css?raw';
import jade from '../themes/jade.css?raw';
import meridians from '../themes/marks-meridians.css?raw';
import numbered from '../themes/marks-numbered.css?raw';
import rings from '../themes/marks-rings.css?raw';
import squares from '../themes/marks-squares.css?raw';
import night from '../themes/night.css?raw';
import skin from '../themes/skin.css?raw';

/** The brand of the clinic's page, as five tokens. */
const HARBOUR_STREET = `acu-body-map {
  --acu-accent: #c2185b;
  --acu-action: #0b6b74;
  --acu-surface: #f6f9fd;
  --acu-text: #16243a;
  --acu-radius: 6px;
}`;
const PRESETS: Readonly<Record<string, string>> = {
  Clay: clay,
  Ink: ink,
  Jade: jade,
  Night: night,
  Clinical: clinical,
  'High contrast': highContrast,
  'Harbour Street': HARBOUR_STREET,
};
const MARKS: Readonly<Record<string, string>> = {
  Dots: '',
  Rings: rings,
  Squares: squares,
  Numbers: numbered,
  Meridians: meridians,
};
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** The name of a token without `--acu-`, its label, and what it is for. */
type Token = readonly [name: string, label: string, use: string];
const BRAND: readonly Token[] = [
  ['accent', 'Accent', 'The points.'],
  ['action', 'Action', 'Buttons and times.'],
  ['surface', 'Surface', 'The paper.'],
  ['text', 'Text', ''],
];
const MORE: readonly Token[] = [
  ['card', 'Card', 'Panel and list.'],
  ['soft', 'Soft', 'Quiet text.'],
  ['line', 'Line', 'Hairlines.'],
  ['caution', 'Caution', 'The edge of cautions.'],
  ['figure-base', 'Body, light', ''],
  ['figure-shade-1', 'Body, middle', ''],
  ['figure-shade-2', 'Body, dark', ''],
  ['figure-ink', 'Body, lines', ''],
  ['hotspot-edge', 'Edge of a mark', ''],
];
const PAIRS: Readonly<Record<string, string>> = {
  'text surface': 'Text on paper',
  'text card': 'Text on cards',
  'text caution-surface': 'Text of cautions',
  'soft surface': 'Quiet text on paper',
  'soft card': 'Quiet text on cards',
  'action surface': 'Links on paper',
  'action card': 'Links on cards',
  'on-action action': 'Text on buttons',
  'on-accent accent': 'Numbers on points',
  'accent-text accent-tint': 'Codes of points',
  'accent surface': 'Points on paper',
  'accent card': 'Points on cards',
  'accent figure-base': 'Points on light skin',
  'accent figure-shade-1': 'Points on middle skin',
  'accent figure-shade-2': 'Points on dark skin',
};

type Declarations = Readonly<Record<string, string>>;
interface Rule {
  readonly selector: string;
  readonly declarations: Declarations;
}

/** The rules in a preset's file, as parsed by the browser. */
function rulesOf(css: string): Rule[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  return rules.map(({ selectorText, style }) => ({
    selector: selectorText,
    declarations: Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name).trim()])),
  }));
}
const isPart = ({ selector }: Rule): boolean => selector.includes('::part');
const hostOf = (css = ''): Declarations => rulesOf(css).find((rule) => !isPart(rule))?.declarations ?? {};
const DEFAULTS = hostOf(clay);
const SKINS = rulesOf(skin).map(({ declarations }) => declarations);

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const map = document.querySelector('acu-body-map')!;
const paper = byId('paper');
const preset = byId('preset') as HTMLSelectElement;
const output = byId('css') as HTMLTextAreaElement;
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

let marks = 'Dots';
/** Skin tone 1 to 6, or 0 for a body that derives from the paper. */
let tone = 0;
let scheme: Scheme = 'light';
/** Values changed by hand, by custom property. */
const own = new Map<string, string>();

/** The theme as a page would write it. The preview uses the same text. */
function cssText(): string {
  const all: Declarations = {
    ...hostOf(PRESETS[preset.value]),
    ...hostOf(MARKS[marks]),
    ...SKINS[tone - 1],
    ...Object.fromEntries(own),
  };
  const host = Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== DEFAULTS[name]));
  const parts = rulesOf(MARKS[marks] ?? '').filter(isPart);
  const rules: Rule[] = [
    { selector: 'acu-body-map', declarations: host },
    ...parts.map(({ selector, declarations }) => ({
      selector: `acu-body-map${/::part\(.+?\)/.exec(selector)?.[0]}`,
      declarations,
    })),
  ];
  const written = rules
    .filter(({ declarations }) => Object.keys(declarations).length > 0)
    .map(
      ({ selector, declarations }) =>
        `${selector} {\n${Object.entries(declarations)
          .map(([name, value]) => `  ${name}: ${value};\n`)
          .join('')}}\n`,
    );
  return written.join('') || '/* This is the default: there is nothing to copy. */\n';
}

/** The look of the map on a light or a dark page. */
interface Look {
  /** By token name, as `#rrggbb`. */
  readonly colours: Readonly<Record<string, string>>;
  readonly pairs: readonly Contrast[];
}
let looks: Partial<Record<Scheme, Look>> = {};

const hex = (channels: readonly number[]): string =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
const colourOf = (name: string, page: Scheme = scheme): string => looks[page]?.colours[name] ?? '#000000';

function look(page: Scheme): Look {
  paper.style.colorScheme = page;
  const colours = coloursOf(
    map,
    [...BRAND, ...MORE].map(([name]) => name),
  );
  return {
    colours: Object.fromEntries(Object.entries(colours).map(([name, channels]) => [name, hex(channels)])),
    pairs: contrasts(map),
  };
}

/** The computed value of a token when used in a property. */
function computed(property: string, name: string): string {
  const probe = map.shadowRoot!.appendChild(document.createElement('i'));
  probe.style.setProperty(property, `var(--_${name})`);
  const value = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return value;
}

/** Changes a colour: for both light and dark pages if they share it, else for the one on display. */
function changeColour(name: string, value: string): void {
  const [light, dark] = [colourOf(name, 'light'), colourOf(name, 'dark')];
  const pair = scheme === 'light' ? `light-dark(${value}, ${dark})` : `light-dark(${light}, ${value})`;
  own.set(`--acu-${name}`, light === dark ? value : pair);
  refresh();
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Functions that read the map's values back into the controls. */
const readers: (() => void)[] = [];

function labelled(id: string, label: string, use: string, ...controls: HTMLElement[]): HTMLElement {
  return element(
    'div',
    { className: 'field' },
    element('label', { htmlFor: id }, label, ' ', element('small', {}, use)),
    ...controls,
  );
}

/** A text field that takes a valid value of a CSS property and reports an invalid one. */
function textField(
  name: string,
  property: string,
  fault: string,
  take: (value: string) => void,
): [HTMLInputElement, HTMLElement] {
  const says = element('p', { className: 'fault', id: `${name}-fault`, hidden: true }, fault);
  const field = element('input', {
    type: 'text',
    id: name,
    spellcheck: false,
    autocomplete: 'off',
    autocapitalize: 'off',
  });
  field.setAttribute('aria-describedby', says.id);
  const mark = (isRight: boolean): void => {
    says.hidden = isRight;
    field.ariaInvalid = isRight ? null : 'true';
  };
  field.addEventListener('input', () => {
    const value = field.value.trim();
    const isRight = value !== '' && CSS.supports(property, value);
    mark(isRight);
    if (isRight) take(value);
  });
  field.addEventListener('blur', refresh);
  readers.push(() => field === document.activeElement || mark(true));
  return [field, says];
}

function colourField([name, label, use]: Token): HTMLElement {
  const picker = element('input', { type: 'color', ariaLabel: `${label}: pick a colour` });
  const [field, says] = textField(name, 'color', 'This is not a colour. Try #1f6f60.', (value) =>
    changeColour(name, value),
  );
  picker.addEventListener('input', () => changeColour(name, picker.value));
  readers.push(() => {
    picker.value = colourOf(name);
    if (field !== document.activeElement) field.value = picker.value;
  });
  return labelled(name, label, use, element('div', { className: 'pair' }, picker, field), says);
}

function rangeField([name, label, use]: Token, min: number, max: number): HTMLElement {
  const range = element('input', { type: 'range', id: name, min: String(min), max: String(max) });
  const shown = element('span', { ariaHidden: 'true' });
  range.addEventListener('input', () => {
    own.set(`--acu-${name}`, `${range.value}px`);
    refresh();
  });
  readers.push(() => {
    range.value = String(Number.parseFloat(computed('padding-left', name)));
    shown.textContent = `${range.value} px`;
  });
  return labelled(name, label, use, element('div', { className: 'pair range' }, range, shown));
}

function fontField(): HTMLElement {
  const name = 'font-display';
  const [field, says] = textField(name, 'font-family', 'This is not a list of fonts. Try Georgia, serif.', (value) => {
    own.set(`--acu-${name}`, value);
    refresh();
  });
  field.setAttribute('list', 'fonts');
  readers.push(() => {
    if (field !== document.activeElement) field.value = computed('font-family', name);
  });
  return labelled(name, 'Display font', 'Title and names.', field, says);
}

/** A choice among several, as large labels over native radio buttons. */
function choices(
  id: string,
  labels: readonly string[],
  choose: (index: number) => void,
  swatches: readonly Declarations[] = [],
): void {
  const radios = labels.map((label, index) => {
    const radio = element('input', { type: 'radio', name: id, checked: index === 0 });
    radio.addEventListener('change', () => {
      choose(index);
      refresh();
    });
    const made = element('label', {}, radio);
    const colour = swatches[index - 1]?.['--acu-figure-base'];
    if (colour) {
      const swatch = element('span', { className: 'swatch' });
      swatch.style.background = colour;
      made.append(swatch);
    }
    made.append(label);
    return made;
  });
  byId(id).append(...radios);
}

function cell({ ratio, least }: Contrast): HTMLElement {
  // Rounded down, so that a weak pair never appears to be sufficient.
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  return ratio < least
    ? element('td', {}, shown, element('strong', {}, `Too alike. Needs ${least}.`))
    : element('td', {}, `${shown}\u00a0✓`);
}

/** Fills the table of contrasts and sums up the result in words. */
function judge(): void {
  const [light = [], dark = []] = SCHEMES.map((page) => looks[page]?.pairs);
  const rows = light.map((pair, index) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, PAIRS[`${pair.front} ${pair.ground}`] ?? `${pair.front} on ${pair.ground}`),
      cell(pair),
      cell(dark[index] ?? pair),
    ),
  );
  byId('pairs').replaceChildren(...rows);
  const weak = SCHEMES.filter((page) => looks[page]?.pairs.some(({ ratio, least }) => ratio < least));
  const words =
    weak.length === 0
      ? '✓ Every pair of colours is easy to tell apart.'
      : `Some colours are too alike on ${weak.join(' and ')} pages. The table says which.`;
  // Setting the same text again would make screen readers announce it again.
  if (byId('verdict').textContent !== words) byId('verdict').textContent = words;
}

function measure(): void {
  // The page on display is measured last, so that it stays.
  const [other, shown] = scheme === 'light' ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  looks = { [other]: look(other), [shown]: look(shown) };
  for (const read of readers) read();
  judge();
}

let frame = 0;
function refresh(): void {
  output.value = cssText();
  sheet.replaceSync(output.value);
  paper.style.colorScheme = scheme;
  // While a colour is dragged, it changes more often than it can be measured.
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(measure);
}

preset.append(...Object.keys(PRESETS).map((name) => new Option(name)));
preset.addEventListener('change', () => {
  own.clear();
  refresh();
});
byId('reset').addEventListener('click', () => {
  own.clear();
  refresh();
});
byId('controls').addEventListener('submit', (event) => event.preventDefault());
byId('brand').append(...BRAND.map(colourField), rangeField(['radius', 'Radius', 'Corners.'], 0, 32));
byId('more').append(...MORE.map(colourField), rangeField(['hotspot-size', 'Size of a mark', ''], 10, 30), fontField());
choices('marks', Object.keys(MARKS), (index) => (marks = Object.keys(MARKS)[index] ?? 'Dots'));
choices(
  'skin',
  ['From the paper', ...SKINS.map((_, index) => String(index + 1))],
  (index) => {
    tone = index;
    for (const name of Object.keys(SKINS[0] ?? {})) own.delete(name);
  },
  SKINS,
);
choices('scheme', ['Light page', 'Dark page'], (index) => (scheme = SCHEMES[index] ?? 'light'));
byId('copy').addEventListener('click', async () => {
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(output.value);
  } catch {
    isCopied = false;
  }
  if (!isCopied) output.select();
  const words = isCopied ? 'Copied' : 'Press Ctrl and C';
  byId('copied').textContent = isCopied ? 'The CSS is on your clipboard.' : 'The CSS is selected.';
  byId('copy').textContent = words;
  setTimeout(() => {
    byId('copy').textContent = 'Copy';
    byId('copied').textContent = '';
  }, 3000);
});
refresh();
