import type { Intent, MapState } from '../../model/index.js';
import type { AcuFigure } from '../figure/acu-figure.js';
import { idsOf } from '../figure/mark-ids.js';
import type { AcuFocus } from './acu-focus.js';
import type { AcuList } from '../text/acu-list.js';
import { painted } from '../painted.js';
import { PanelSheet } from './panel-sheet.js';
import { roomArrives } from '../rooms.js';
import { backIntoView, beginIntoView, bringIntoView, isSheet, scrollBack, toTop } from '../scroll.js';
import type { AcuSearch } from '../text/acu-search.js';

interface Host extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  readonly selected: string | undefined;
}

/** By map. */
const focuses = new WeakMap<Host, PanelFocus>();

/**
 * A reader's intent has been granted: focus follows once everything is drawn.
 *
 * @param top Where the upper edge of the map was on the screen when the reader acted.
 */
export function follow(map: Host, intent: Intent, before: MapState, after: MapState, top: number): Promise<void> {
  const focus = focuses.get(map) ?? new PanelFocus(map);
  focuses.set(map, focus);
  return focus.follow(intent, before, after, top);
}

/** What a reader opens a panel with that is still there when it is open: marks, and previous and next. */
const STAYS = '.hotspot, [part~="nav-button"]';

/** Moves focus to the panel when a reader opens it, and back to where they came from when they close it. */
class PanelFocus {
  readonly #host: Host;
  readonly #sheet: PanelSheet;
  /** How the open panel was opened. */
  #via: string | undefined;
  /** What had focus when it was opened from elsewhere on the page, or from a text below the map. */
  #opener: HTMLElement | undefined;
  /** How far below the edge of the screen the map began then. */
  #top: number | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#sheet = new PanelSheet(host);
  }

  async follow(intent: Intent, before: MapState, after: MapState, top: number): Promise<void> {
    // Whoever goes on in the panel comes back to where it was opened.
    if (intent.type === 'select' && intent.via !== 'nav') {
      this.#via = intent.via;
      // Safari gives no focus to a button that is clicked.
      const { activeElement, body } = this.#host.ownerDocument;
      const outside = intent.via === 'link' && activeElement !== body ? activeElement : undefined;
      const inText = intent.via === 'list' ? this.#host.renderRoot.querySelector('.routine-point:focus') : undefined;
      this.#opener = (outside ?? inText ?? undefined) as HTMLElement | undefined;
    }
    const isPanel = intent.type === 'select' || (intent.type === 'read' && !intent.isStart && !after.session);
    const isOpened = isPanel && after.selected !== undefined;
    const closed = intent.type === 'close' && after.selected === undefined ? before.selected : undefined;
    if (!isOpened && closed === undefined) return;
    // The panel comes after the first render.
    if (isOpened) await roomArrives('panel');
    await this.#host.updateComplete;
    // Focus makes the browser lay out the map: the reader sees the panel first, unless what has focus now goes away.
    if (isOpened && this.#host.shadowRoot?.activeElement?.matches(STAYS)) await painted();
    // Something else may have been selected in the meantime.
    if (this.#host.selected !== after.selected) return;
    if (isOpened && before.selected === undefined) this.#top = top;
    if (closed === undefined) this.#open();
    else this.#return(closed, intent.type === 'close' && intent.isToMap === true);
  }

  /** Focus to the heading. Where the panel fills the width of the map, its head goes to the top of the screen. */
  #open(): void {
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.panel');
    const heading = panel?.querySelector<HTMLElement>('[role="heading"]');
    if (!panel || !heading) return;
    heading.focus({ preventScroll: true });
    const keeper = this.#host.renderRoot.querySelector<AcuFocus>('acu-focus');
    if (keeper) keeper.sheet = this.#sheet;
    this.#sheet.follow(panel);
    if (isSheet(panel, this.#host)) toTop(panel);
    // The head may stick to the top of the screen while what is below it has been scrolled away.
    else if (panel.getBoundingClientRect().top < 0) beginIntoView(panel);
    else bringIntoView(heading);
  }

  /**
   * To the link, the search field, the button in a text or the list row that opened the panel, else to the point's mark
   * or the crowd that holds it, else to its row. A reader who goes back to the map gets to the mark, wherever they came
   * from.
   */
  #return(id: string, isToMap: boolean): void {
    this.#sheet.end();
    if (this.#top !== undefined) scrollBack(this.#host, this.#top);
    this.#top = undefined;
    if (!isToMap) this.#opener?.focus();
    if (!isToMap && this.#opener?.matches(':focus')) return;
    const figures = [...this.#host.renderRoot.querySelectorAll<AcuFigure>('acu-figure')];
    const mark = figures
      .flatMap(({ buttons }) => buttons)
      .find((button) => idsOf(button).includes(id) && button.checkVisibility({ visibilityProperty: true }));
    if (this.#via === 'search' && !isToMap) {
      this.#host.renderRoot.querySelector<AcuSearch>('acu-search')?.focusField();
      return;
    }
    if (!mark || (this.#via === 'list' && !isToMap)) {
      this.#host.renderRoot.querySelector<AcuList>('acu-list')?.focusRow(id);
      return;
    }
    mark.focus({ preventScroll: true });
    backIntoView(mark);
  }
}
