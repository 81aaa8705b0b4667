/** The picker on the page for authors: a press on the body is written into the data, as the place of a point. */
import {
  addPointInText,
  placeInText,
  pointsInText,
  printPlace,
  showsBothSides,
  sideFor,
  VIEWS,
  whatIsAt,
  type PointInText,
  type SideWish,
  type WrittenPlace,
} from '../src/authoring/index.js';
import type { AcuBodyMap, View } from '../src/index.js';
import { PickerFigure, type Act, type Place } from './authors-figure.js';

const VIEW_NAMES: Readonly<Record<string, Partial<Record<View, string>>>> = {
  'Whole body': { front: 'Front', back: 'Back', side: 'Side', 'leg-inner': 'Inner leg', 'knee-front': 'Knee' },
  Head: { 'head-front': 'Face', 'head-side': 'Side of head', 'head-back': 'Back of head', 'head-top': 'Top of head' },
  Arm: { 'shoulder-back': 'Neck and shoulders', 'elbow-inner': 'Inner elbow', 'elbow-outer': 'Outer elbow' },
  Hand: { 'hand-palm': 'Palm', 'hand-back': 'Back of hand' },
  Foot: { 'foot-top': 'Top of foot', 'foot-sole': 'Sole', 'foot-inner': 'Inner ankle', 'foot-outer': 'Outer ankle' },
};
const SIDES: Readonly<Record<'body' | 'limb', Partial<Record<SideWish, string>>>> = {
  body: { both: 'Both sides', one: 'Only where I press', unsaid: 'Not said' },
  limb: { both: 'Both sides', left: 'Only left', right: 'Only right', unsaid: 'Not said' },
};
const NEW = 'new';

export interface PickerOptions {
  readonly holder: HTMLElement;
  readonly text: HTMLTextAreaElement;
  readonly map: AcuBodyMap;
  /** Puts another text in the field. @param series Changes of the same series are taken back together. */
  write(text: string, caret: readonly [start: number, end: number], series?: string): void;
  /** What is written next can be taken back on its own. */
  endSeries(): void;
  /** Takes over what has just been typed, before something is written into it. */
  settle(): void;
}

export class Picker {
  readonly #options: PickerOptions;
  readonly #figure: PickerFigure;
  readonly #which: HTMLSelectElement;
  readonly #viewSelect: HTMLSelectElement;
  readonly #sideSelect: HTMLSelectElement;
  readonly #numbers: Readonly<Record<'x' | 'y', HTMLInputElement>>;

  #points: readonly PointInText[] = [];
  /** The number of the point to place, and what it is called; undefined for a new one. */
  #index: number | undefined;
  #called = '';
  #view: View = 'front';
  #wish: SideWish = 'both';
  /** Where the crosshair is, once it has been put somewhere. */
  #at: Place | undefined;
  #isWritten = false;
  /** Whether that is where the map has the point although the data does not say so. */
  #isOfAtlas = false;
  /** Whether the map may still tell where it has the point. Not after the author has chosen another picture. */
  #awaitsAtlas = false;
  /** Why nothing can be written at the moment. */
  #obstacle: string | undefined;
  /** The place that was last taken from the text, so that only a change of it moves the crosshair. */
  #taken = '';
  #saying = 0;

  constructor(options: PickerOptions) {
    this.#options = options;
    const { holder, text, map } = options;
    this.#figure = new PickerFigure(holder, (act) => this.#handle(act));
    this.#which = this.#find('#which') as HTMLSelectElement;
    this.#viewSelect = this.#find('#view') as HTMLSelectElement;
    this.#sideSelect = this.#find('#side') as HTMLSelectElement;
    this.#numbers = { x: this.#find('#x') as HTMLInputElement, y: this.#find('#y') as HTMLInputElement };
    this.#viewSelect.append(...viewOptions());
    this.#which.addEventListener('change', () => {
      const { value } = this.#which;
      this.#choose(value === NEW ? undefined : Number(value));
    });
    this.#viewSelect.addEventListener('change', () => this.#show(this.#viewSelect.value as View));
    this.#sideSelect.addEventListener('change', () => {
      this.#wish = this.#sideSelect.value as SideWish;
      if (this.#at && this.#isWritten) this.#place(this.#at);
      this.#render();
    });
    for (const axis of ['x', 'y'] as const) {
      this.#numbers[axis].addEventListener('change', () => this.#takeNumbers());
      for (const button of holder.querySelectorAll<HTMLElement>(`[data-axis="${axis}"]`))
        button.addEventListener('click', () => this.#nudge({ x: 0, y: 0, [axis]: Number(button.dataset['by']) }));
    }
    this.#find('#copy').addEventListener('click', () => void this.#copy());
    this.#find('#show').addEventListener('click', () => this.#showInText());
    for (const event of ['click', 'keyup'] as const) text.addEventListener(event, () => this.#followCaret());
    map.addEventListener('acu-load', () => {
      // Only now it is known where the atlas has the point.
      if (this.#awaitsAtlas) this.#taken = '';
      this.#takePlace();
      this.#render();
    });
    this.#draw();
  }

  /**
   * Takes over what is in the text now.
   *
   * @param obstacle Why nothing can be written into it, when the page knows that already.
   */
  refresh(obstacle?: string): void {
    this.#obstacle = obstacle;
    try {
      this.#points = pointsInText(this.#options.text.value);
      this.#findAgain();
    } catch (error) {
      // While an author types, the text has faults most of the time: the choice is kept.
      this.#obstacle ??= `${error instanceof Error ? error.message : String(error)} Put that right first.`;
    }
    this.#which.replaceChildren(
      new Option('New point', NEW),
      ...this.#points.map((point) => new Option(labelOf(point), String(point.index))),
    );
    this.#which.value = this.#index === undefined ? NEW : String(this.#index);
    this.#takePlace();
    if (document.activeElement === this.#options.text) this.#followCaret();
    this.#render();
  }

  /** Other data may have come, or points above it: what has another name now is not the chosen point. */
  #findAgain(): void {
    if (this.#index === undefined || (this.#chosen && callOf(this.#chosen) === this.#called)) return;
    this.#index = this.#points.find((point) => callOf(point) === this.#called)?.index;
  }

  get #chosen(): PointInText | undefined {
    return this.#points.find(({ index }) => index === this.#index);
  }

  #find(selector: string): HTMLElement {
    return this.#options.holder.querySelector<HTMLElement>(selector)!;
  }

  #choose(index: number | undefined): void {
    this.#index = index;
    this.#called = this.#chosen ? callOf(this.#chosen) : '';
    this.#which.value = index === undefined ? NEW : String(index);
    this.#taken = '';
    if (index === undefined) {
      this.#at = undefined;
      this.#isWritten = this.#isOfAtlas = false;
      this.#wish = 'both';
    }
    this.#takePlace();
    this.#render();
  }

  /** The point in which the caret is, is the one to place. */
  #followCaret(): void {
    const { selectionStart } = this.#options.text;
    const there = this.#points.find(({ start, end }) => selectionStart >= start && selectionStart < end);
    if (there && there.index !== this.#index && !this.#obstacle) this.#choose(there.index);
  }

  /** Takes the place of the chosen point over from the text; where it has none, from the atlas, to look at. */
  #takePlace(): void {
    const point = this.#chosen;
    if (!point) {
      if (this.#isWritten || this.#isOfAtlas) this.#at = undefined;
      this.#isWritten = this.#isOfAtlas = false;
      this.#taken = '';
      return;
    }
    const key = JSON.stringify([point.index, point.written]);
    if (key === this.#taken) return;
    this.#taken = key;
    const own = ownPlace(point);
    const known = this.#options.map.model?.pointOf.get(callOf(point))?.placements[0];
    this.#isWritten = own !== undefined;
    this.#isOfAtlas = !own && known !== undefined;
    this.#awaitsAtlas = !own && !known;
    this.#at = own ?? known?.at;
    const view = own?.view ?? known?.view;
    if (view && view !== this.#view) {
      this.#view = view;
      this.#draw();
    }
    if (own && sideFor(own.view, own, this.#wish) !== own.side) this.#wish = wishOf(own);
    if (!own) this.#wish = 'both';
  }

  #handle(act: Act): void {
    if (act.kind === 'press') this.#place(act.at);
    if (act.kind === 'drag') this.#place(inside(act.at), 'drag');
    if (act.kind === 'nudge') this.#nudge(act.by);
    if (act.kind === 'here') this.#place(this.#at ?? { x: 50, y: 50 });
    if (act.kind === 'end') this.#options.endSeries();
  }

  /** Moves the crosshair a little. A point that is placed goes with it; any other waits for a press or Enter. */
  #nudge(by: Place): void {
    const { x, y } = this.#at ?? { x: 50, y: 50 };
    const at = inside({ x: x + by.x, y: y + by.y });
    if (this.#isWritten) this.#place(at, 'nudge');
    else {
      this.#at = at;
      this.#isOfAtlas = this.#awaitsAtlas = false;
      this.#render();
    }
  }

  #takeNumbers(): void {
    const { x, y } = this.#numbers;
    if (x.value !== '' && y.value !== '' && x.checkValidity() && y.checkValidity())
      this.#place({ x: x.valueAsNumber, y: y.valueAsNumber });
    else if (!x.checkValidity() || !y.checkValidity()) this.#say('x and y are from 0 to 100.');
  }

  /** Writes a place into the text, as that of the chosen point or of a new one. */
  #place(at: Place, series?: string): void {
    const { text } = this.#options;
    this.#options.settle();
    const rounded = { x: tenth(at.x), y: tenth(at.y) };
    this.#at = rounded;
    this.#isOfAtlas = this.#awaitsAtlas = false;
    const place: WrittenPlace = { view: this.#view, ...rounded, side: sideFor(this.#view, rounded, this.#wish) };
    try {
      if (this.#obstacle) throw new Error(this.#obstacle);
      const isNew = this.#index === undefined;
      const next = isNew
        ? addPointInText(text.value, place)
        : { text: placeInText(text.value, this.#index!, place), index: this.#index! };
      const written = pointsInText(next.text).find(({ index }) => index === next.index);
      this.#index = next.index;
      this.#called = written ? callOf(written) : '';
      this.#isWritten = true;
      const caret = (isNew && written?.nameRange) || ([written?.start ?? 0, written?.start ?? 0] as const);
      this.#options.write(next.text, caret, series && `${series} ${next.index}`);
      this.#say(`${this.#sayWhere()} Written to “${written ? labelOf(written) : ''}”.`);
    } catch (error) {
      this.#isWritten = false;
      this.#say(`Not written. ${error instanceof Error ? error.message : String(error)}`);
    }
    this.#render();
  }

  #show(view: View): void {
    this.#view = view;
    const own = this.#chosen && ownPlace(this.#chosen);
    this.#at = own?.view === view ? own : undefined;
    this.#isOfAtlas = this.#awaitsAtlas = false;
    this.#isWritten = this.#at !== undefined;
    this.#draw();
    this.#render();
  }

  #draw(): void {
    this.#viewSelect.value = this.#view;
    this.#figure.draw(this.#view);
    const sides = SIDES[showsBothSides(this.#view) ? 'body' : 'limb'];
    if (!(this.#wish in sides)) this.#wish = this.#wish === 'one' ? 'left' : 'one';
    this.#sideSelect.replaceChildren(...Object.entries(sides).map(([wish, name]) => new Option(name, wish)));
    this.#showPoints();
  }

  /** The other points of the data, as the map draws them. */
  #showPoints(): void {
    const chosen = this.#isWritten ? this.#called : undefined;
    const spots = this.#options.map.model?.hotspots.get(this.#view) ?? [];
    this.#figure.showPoints(
      spots.flatMap(({ point, places }) => (point.id === chosen ? [] : places.map(({ at }) => at))),
    );
  }

  #render(): void {
    const at = this.#at;
    const side = at && sideFor(this.#view, at, this.#wish);
    this.#figure.showCross(at, this.#sayPlace(), this.#isWritten, side === 'both');
    this.#sideSelect.value = this.#wish;
    this.#numbers.x.value = at ? at.x.toFixed(1) : '';
    this.#numbers.y.value = at ? at.y.toFixed(1) : '';
    this.#find('#values').textContent = at ? printPlace({ view: this.#view, ...at }) : 'Press on the body.';
    (this.#find('#copy') as HTMLButtonElement).disabled = !at;
    (this.#find('#show') as HTMLButtonElement).disabled = !this.#chosen || Boolean(this.#obstacle);
    const notice = this.#find('#obstacle');
    notice.hidden = !this.#obstacle;
    notice.textContent = this.#obstacle ?? '';
    this.#find('#where').textContent = this.#sayWhere();
    this.#showPoints();
  }

  /** The place in words: `Back, x 46.2, y 31.5, near BL23, low back.` */
  #sayPlace(): string {
    const at = this.#at;
    const view = this.#viewSelect.selectedOptions[0]?.text ?? this.#view;
    if (!at) return `${view}: no place yet. Arrow keys move, Enter places.`;
    const state = this.#isWritten || this.#isOfAtlas ? '' : ' Not written yet: Enter places it.';
    return `${view}, x ${at.x}, y ${at.y}. ${this.#sayWhere()}${state}`;
  }

  #sayWhere(): string {
    if (!this.#at) return '';
    if (this.#isOfAtlas) return 'The atlas has its place. A press gives it one of yours.';
    const { isOnBody, nearest } = whatIsAt(this.#view, this.#at);
    if (!isOnBody) return 'This is beside the body.';
    return nearest ? `Near ${nearest.code}, ${nearest.region}.` : '';
  }

  /** Says something to a screen reader, once the crosshair has come to rest. */
  #say(words: string): void {
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => (this.#find('#said').textContent = words), 400);
  }

  async #copy(): Promise<void> {
    const values = this.#find('#values');
    try {
      await navigator.clipboard.writeText(values.textContent ?? '');
      this.#say('Copied.');
    } catch {
      getSelection()?.selectAllChildren(values);
      this.#say('Copying is not allowed here. The values are marked: copy them yourself.');
    }
  }

  /** Goes to the point in the text; of one that has no name yet, to its name. */
  #showInText(): void {
    const point = this.#chosen;
    if (!point) return;
    const { text } = this.#options;
    const [start, end] = point.name === 'New point' && point.nameRange ? point.nameRange : [point.start, point.end];
    text.focus();
    text.setSelectionRange(start, end);
  }
}

function viewOptions(): readonly HTMLElement[] {
  return Object.entries(VIEW_NAMES).map(([label, names]) => {
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...Object.entries(names).map(([view, name]) => new Option(name, view)));
    return group;
  });
}

/** The id that the map knows a point by. */
const callOf = ({ id, name }: PointInText): string => id?.trim() || (name?.trim() ?? '');
const labelOf = ({ id, name, index }: PointInText): string =>
  [...new Set([id, name])].filter(Boolean).join(' · ') || `Point ${index + 1}`;

/** The place that is written for a point, if it is one. */
function ownPlace({ written: { view, x, y, side } }: PointInText): WrittenPlace | undefined {
  const known = VIEWS.find((each) => each === view);
  const isPercent = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;
  if (!known || !isPercent(x) || !isPercent(y)) return undefined;
  return { view: known, x, y, side: (['left', 'right', 'both', 'midline'] as const).find((each) => each === side) };
}

/** What the author must have wished for a place with this side. */
function wishOf({ view, side }: WrittenPlace): SideWish {
  if (side === undefined) return 'unsaid';
  if (side === 'both' || side === 'midline') return 'both';
  return showsBothSides(view) ? 'one' : side;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const inside = ({ x, y }: Place): Place => ({ x: Math.min(100, Math.max(0, x)), y: Math.min(100, Math.max(0, y)) });
