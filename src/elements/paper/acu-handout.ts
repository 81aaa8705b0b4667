import { html, nothing, render, type TemplateResult } from '../lit.js';
import type { Routine } from '../../dataset/dataset.js';
import { labelled } from '../../languages/gap.js';
import { fill } from '../../languages/index.js';
import { selectedPoint, type MapPoint } from '../../model/index.js';
import { adoptSheets } from '../sheets.js';
import { handoutStyles } from './acu-handout.styles.js';
import { sheetStyles } from './acu-sheet.styles.js';
import { copyText } from './clipboard.js';
import { PaperElement } from './paper-element.js';
import { paint, save, textOf } from './picture-file.js';

const PAPERS = ['A4', 'Letter'] as const;
type Paper = (typeof PAPERS)[number];

/** Where a sheet is laid out without being seen. */
const ASIDE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  insetInlineStart: '-9999px',
  inlineSize: '800px',
  blockSize: '1000px',
  border: '0',
};
/** How long to wait for a browser that is late in opening its print dialog, in milliseconds. */
const PRINT_DELAY = 1000;

/**
 * A sheet to take away: the chosen points or a routine, in print, as text or as a picture. All of it is made in the
 * page.
 *
 * @summary The handout.
 * @tag acu-handout
 * @internal
 */
export class AcuHandout extends PaperElement {
  static override readonly sheet = handoutStyles;

  /** Ids of the points on the handout. */
  #chosen: ReadonlySet<string> = new Set();
  #routine: Routine | undefined;
  #paper: Paper | undefined;
  #wasOpen = false;
  #isMoved = false;
  #announcement = '';

  get #routines(): readonly Routine[] {
    return this.supplement.more?.routines ?? [];
  }

  /** The chosen points, in the order of the routine, else of the data. */
  get #points(): readonly MapPoint[] {
    const { model } = this;
    if (!model) return [];
    const inRoutine = (this.#routine?.steps ?? []).flatMap(({ point: id }) =>
      id === undefined ? [] : (model.pointOf.get(id) ?? []),
    );
    return [...new Set([...inRoutine, ...model.points])].filter(({ id }) => this.#chosen.has(id));
  }

  /** North America prints on Letter, the rest of the world on A4. */
  get #paperSize(): Paper {
    return this.#paper ?? (/-(?:US|CA|MX)\b/.test(navigator.language) ? 'Letter' : 'A4');
  }

  protected override willUpdate(): void {
    const { handout } = this.state;
    if (handout && !this.#wasOpen) this.#start();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isMoved = true;
    this.requestUpdate();
  }

  /** Opens and closes the dialog with the state. */
  protected override updated(): void {
    const { handout } = this.state;
    const dialog = this.#dialog;
    if (handout && dialog && (!this.#wasOpen || this.#isMoved) && !dialog.matches(':modal')) {
      // A map that is moved keeps an open dialog, but it is no longer above the page.
      dialog.removeAttribute('open');
      dialog.showModal();
    }
    if (!handout && this.#wasOpen) dialog?.close();
    this.#wasOpen = handout;
    this.#isMoved = false;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** In the dialog, which may lose points while it is open, the button that closes it; else the one that opens it. */
  override heirOf(): HTMLElement | null | undefined {
    const find = (path: string): HTMLElement | null => this.querySelector<HTMLElement>(path);
    const opener = find('dialog[open] .close') ?? find('.tool');
    // The menu around it may be closed.
    return opener?.checkVisibility({ visibilityProperty: true })
      ? opener
      : this.host.shadowRoot?.querySelector<HTMLElement>('[aria-controls="tools"]');
  }

  /** Chooses the open point, or else all points. */
  #start(): void {
    const point = selectedPoint(this.model, this.state);
    this.#chosen = new Set((point ? [point] : (this.model?.points ?? [])).map(({ id }) => id));
    this.#routine = undefined;
    this.#announcement = '';
  }

  #close(): void {
    this.ask({ type: 'handout', isOpen: false });
  }

  /** Comes a moment later: the dialog may be open again. */
  #handleClose(): void {
    if (!this.#dialog?.open) this.#close();
  }

  #choose(points: readonly MapPoint[], routine?: Routine): void {
    this.#chosen = new Set(points.map(({ id }) => id));
    this.#routine = routine;
    this.requestUpdate();
  }

  readonly #handleWhat = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    const { model } = this;
    if (!model) return;
    const routine = this.#routines.find(({ id }) => `routine ${id}` === value);
    const points = routine
      ? model.points.filter(({ id }) => routine.steps.some((step) => step.point === id))
      : value === 'all'
        ? model.points
        : model.points.filter(({ id }) => `point ${id}` === value);
    this.#choose(points, routine);
  };

  #toggle(id: string, isOn: boolean): void {
    const chosen = new Set(this.#chosen);
    if (isOn) chosen.add(id);
    else chosen.delete(id);
    this.#chosen = chosen;
    this.requestUpdate();
  }

  /** Prints the sheet and closes the dialog. It stays open and says so if this page may not print. */
  async #print(): Promise<void> {
    const frame = await this.#frame();
    const view = frame?.contentWindow;
    view?.addEventListener('afterprint', () => {
      const isFocused = document.activeElement === frame;
      frame?.remove();
      if (isFocused) this.heirOf()?.focus();
    });
    view?.focus();
    if (view && (await isPrinted(view))) {
      this.#close();
      return;
    }
    frame?.remove();
    this.#announce('handout.no-print');
  }

  /** Copies the text of the same sheet that would be printed. */
  async #copy(): Promise<void> {
    const holder = document.createElement('div');
    Object.assign(holder.style, ASIDE);
    const page = holder.attachShadow({ mode: 'open' });
    const sheet = page.appendChild(document.createElement('div'));
    document.body.append(holder);
    adoptSheets(page, sheetStyles);
    this.#fill(sheet);
    sheet.querySelector('.sheet-figures')?.remove();
    const text = sheet.innerText.trim();
    holder.remove();
    this.#announce((await copyText(text)) ? 'handout.copied' : 'handout.no-copy');
  }

  #announce(message: 'handout.copied' | 'handout.no-copy' | 'handout.no-print'): void {
    this.#announcement = this.locale.messages[message];
    this.requestUpdate();
  }

  async #save(kind: 'SVG' | 'PNG'): Promise<void> {
    const picture = this.picture(this.state.view);
    const holder = document.createElement('div');
    render(picture, holder);
    const drawing = holder.querySelector('svg') as SVGSVGElement;
    const name = `${this.state.view}-points.${kind.toLowerCase()}`;
    if (kind === 'SVG') save(new Blob([textOf(drawing)], { type: 'image/svg+xml' }), name);
    else save(await paint(drawing), name);
  }

  #fill(page: HTMLElement): void {
    render(this.content({ points: this.#points, routine: this.#routine, isHandout: true }), page);
  }

  /**
   * The sheet in an iframe, where it can set the paper size without affecting the page. Undefined in a sandbox that
   * lets the page have no iframe of its own.
   */
  async #frame(): Promise<HTMLIFrameElement | undefined> {
    const frame = document.createElement('iframe');
    frame.title = this.locale.messages.handout;
    frame.tabIndex = -1;
    Object.assign(frame.style, ASIDE);
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await isLoaded;
    const page = frame.contentDocument;
    if (!page) {
      frame.remove();
      return undefined;
    }
    const { direction: dir } = getComputedStyle(this);
    Object.assign(page.documentElement, { lang: this.locale.tag, dir });
    page.title = document.title;
    const sheet = new (frame.contentWindow as Window & typeof globalThis).CSSStyleSheet();
    const paper = `@page { size: ${this.#paperSize}; margin: 10mm 12mm; }`;
    sheet.replaceSync(`${paper} body { margin: 0; font-family: system-ui, sans-serif; } ${sheetStyles.cssText}`);
    page.adoptedStyleSheets.push(sheet);
    this.#fill(page.body);
    return frame;
  }

  protected override render(): TemplateResult {
    const { messages } = this.locale;
    return html`<button
        type="button"
        part="tool handout-button"
        class="tool"
        @click=${() => this.ask({ type: 'handout', isOpen: true })}
      >
        ${messages.handout}
      </button>
      <button type="button" part="tool picture-button" class="tool" @click=${() => void this.#save('PNG')}>
        ${messages.picture}
      </button>
      <dialog
        part="handout"
        class="handout"
        aria-labelledby=${this.state.handout ? 'handout-title' : nothing}
        @close=${() => this.#handleClose()}
      >
        ${this.state.handout ? this.#renderForm() : nothing}
      </dialog>`;
  }

  #renderForm(): TemplateResult {
    const { messages } = this.locale;
    const points = this.model?.points ?? [];
    const [only] = this.#chosen.size === 1 ? this.#points : [];
    const isAll = this.#chosen.size === points.length;
    const button = (label: string, act: () => Promise<void>, isMain = false): TemplateResult =>
      html`<button
        type="button"
        part="handout-action"
        class=${isMain ? 'button button-main' : 'button'}
        ?disabled=${this.#chosen.size === 0}
        @click=${() => void act()}
      >
        ${label}
      </button>`;
    const saveButtons = (['SVG', 'PNG'] as const).map((kind) =>
      button(fill(messages['handout.save'], { kind }), () => this.#save(kind)),
    );
    return html`<div class="handout-head">
        <div class="panel-title" id="handout-title" role="heading" aria-level="2">${messages.handout}</div>
        <button
          type="button"
          class="close"
          part="handout-close"
          aria-label=${messages.close}
          @click=${() => this.#close()}
        >
          ✕
        </button>
      </div>
      <label part="handout-field" class="handout-field"
        >${messages['handout.what']}
        <select @change=${this.#handleWhat}>
          <option value="own" ?selected=${!this.#routine && !only && !isAll} hidden>${messages['handout.own']}</option>
          <option value="all" ?selected=${!this.#routine && isAll}>${messages.list}</option>
          ${points.map((point) => this.#renderPointOption(point, !this.#routine && point === only))}
          ${this.#routines.map((routine) => this.#renderRoutineOption(routine, routine === this.#routine))}
        </select>
      </label>
      <details class="handout-points">
        <summary>${messages['handout.own']} <span class="list-count">${this.#chosen.size}</span></summary>
        <ul role="list">
          ${points.map(
            (point) =>
              html`<li>
                <label class="concern"
                  ><input
                    type="checkbox"
                    .checked=${this.#chosen.has(point.id)}
                    @change=${({ target }: Event) => this.#toggle(point.id, (target as HTMLInputElement).checked)}
                  />${this.localized(point.name)} ${this.plainCode(point)}</label
                >
              </li>`,
          )}
        </ul>
      </details>
      <label part="handout-field" class="handout-field"
        >${messages['handout.paper']}
        <select @change=${({ target }: Event) => (this.#paper = (target as HTMLSelectElement).value as Paper)}>
          ${PAPERS.map((paper) => html`<option ?selected=${paper === this.#paperSize}>${paper}</option>`)}
        </select>
      </label>
      <div class="buttons">
        ${button(messages['handout.print'], () => this.#print(), true)}
        ${button(messages['handout.copy'], () => this.#copy())} ${saveButtons}
      </div>
      <p class="soft" role="status">${this.#announcement}</p>`;
  }

  #renderPointOption(point: MapPoint, isSelected: boolean): TemplateResult {
    const text = [this.words(point.name), this.labelOf(point)].filter(Boolean).join(' · ');
    return html`<option value=${`point ${point.id}`} .selected=${isSelected}>${text}</option>`;
  }

  #renderRoutineOption({ id, title }: Routine, isSelected: boolean): TemplateResult {
    const { messages } = this.locale;
    const text = labelled(messages.routines, messages.colon, this.words(title));
    return html`<option value=${`routine ${id}`} .selected=${isSelected}>${text}</option>`;
  }
}

/**
 * Prints a window. False when nothing comes of it: a sandboxed frame that allows no dialogs ignores the request.
 * Outside frames, every browser prints.
 */
async function isPrinted(view: Window): Promise<boolean> {
  const isBegun = new Promise<boolean>((resolve) => {
    view.addEventListener('beforeprint', () => resolve(true), { once: true });
    if (window.parent === window) resolve(true);
    setTimeout(() => resolve(false), PRINT_DELAY);
  });
  view.print();
  return isBegun;
}
