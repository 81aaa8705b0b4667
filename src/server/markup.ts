import type { AcuBodyMap } from '../elements/map/acu-body-map.js';
import { nothing, type LitElement, type TemplateResult } from '../elements/lit.js';
import { start } from '../elements/start.js';
import { escaped } from './escape.js';
import { piecesOf, type Attribute } from './template.js';

/**
 * All of a map; or as text, which is never taken over, so there is nothing in it but that; or what is first seen of it
 * where a script is there that notices what is pressed.
 */
type Kind = 'whole' | 'text' | 'first';

/**
 * Draws templates as markup. Where a value begins and ends there are comments, and each button calls for an empty
 * popover: by these, the element in the page takes over what is drawn (`elements/map/take-over.ts`).
 */
export class Markup {
  readonly #map: AcuBodyMap;
  readonly #kind: Kind;
  /** The number of each style that Lit would set on an element: a strict policy allows no attribute for it. */
  readonly #styles = new Map<string, number>();
  #buttons = 0;

  constructor(map: AcuBodyMap, kind: Kind = 'whole') {
    this.#map = map;
    this.#kind = kind;
  }

  /** The rules that put marks in their places. */
  get rules(): string {
    return [...this.#styles].map(([style, i]) => `[data-at='${i}']{${style}}`).join('');
  }

  /** What remembers which button was pressed before there was a script. */
  get popovers(): string {
    return [...Array(this.#buttons).keys()].map((i) => `<i hidden popover id="early-${i}"></i>`).join('');
  }

  /** What is shown between two comments. */
  of(value: unknown): string {
    const content = this.#content(value);
    return this.#kind === 'text' ? content : `<!--[-->${content}<!--]-->`;
  }

  /** What an element inside the map shows. */
  element(element: LitElement, properties: Readonly<Record<string, unknown>> = {}): string {
    // There is nothing to update, and the map is the only element that can be asked.
    Object.assign(element, {
      enableUpdating: () => {},
      dispatchEvent: (event: CustomEvent) => this.#map.dispatchEvent(event),
    });
    Object.assign(element, properties, this.#kind === 'first' && { isWhole: false });
    element.connectedCallback();
    element['willUpdate'](new Map());
    return this.of(element['render']());
  }

  #content(value: unknown): string {
    if (value === nothing || value === null || value === undefined) return '';
    if (isTemplate(value)) return this.#template(value);
    if (typeof value !== 'string' && isList(value)) return [...value].map((each) => this.of(each)).join('');
    return escaped(textOf(value));
  }

  #template({ strings, values }: TemplateResult): string {
    return piecesOf(strings)
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        return typeof piece === 'number' ? this.of(values[piece]) : this.#element(piece.tag, piece.attributes, values);
      })
      .join('');
  }

  /** The start tag of an element, and what it shows when the template says nothing of that. */
  #element(tag: string, attributes: readonly Attribute[], values: readonly unknown[]): string {
    const properties: Record<string, unknown> = {};
    let written = '';
    for (const { name, kind, value } of attributes) {
      const [, index] = value;
      const bound = index === undefined ? undefined : values[Number(index)];
      if (kind === '.') properties[name] = bound;
      else if (kind === '?') written += bound && bound !== nothing ? ` ${name}` : '';
      else if (kind === '' && bound !== nothing) written += ` ${name}="${this.#value(value, values)}"`;
    }
    const { style, textContent, ...others } = properties;
    if (style !== undefined) written += ` data-at="${this.#numberOf(textOf(style))}"`;
    if (tag === 'button' && this.#kind !== 'first') written += ` popovertarget="early-${this.#buttons++}"`;
    // Screen readers announce what changes in a page: what is there from the start would never be said.
    const text = attributes.some(({ value }) => value[0] === 'status') ? '' : textOf(textContent);
    return `<${tag}${written}>${escaped(text)}${this.#inner(tag, others)}`;
  }

  /** Fixed text is markup already. */
  #value(pieces: Attribute['value'], values: readonly unknown[]): string {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : escaped(textOf(values[piece])))).join('');
  }

  #numberOf(style: string): number {
    if (!/^[\w.:;% -]*$/.test(style)) throw new Error(`This style can't be written: ${style}`);
    const number = this.#styles.get(style) ?? this.#styles.size;
    this.#styles.set(style, number);
    return number;
  }

  /** What an element of the map shows. Those that a page loads later are empty. */
  #inner(tag: string, properties: Readonly<Record<string, unknown>>): string {
    const Inner = start.elements[tag as `acu-${string}`] as (new () => LitElement) | undefined;
    if (!Inner) return '';
    return this.element(new Inner(), properties);
  }
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;
const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/** A value as text, as browsers write it: nothing for undefined and null. */
const textOf = (value: unknown): string => [value].join();
