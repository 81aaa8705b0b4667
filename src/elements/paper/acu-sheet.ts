import { nothing, type TemplateResult } from 'lit';
import type { BodyModel } from '../../model/index.js';
import { sheetStyles } from './acu-sheet.styles.js';
import { PaperElement } from './paper-element.js';

/**
 * The map on paper: it replaces the map when the page is printed.
 *
 * @summary The map on paper.
 * @tag acu-sheet
 * @internal
 */
export class AcuSheet extends PaperElement {
  static override readonly sheet = sheetStyles;

  #isPrinting = false;
  #listening: AbortController | undefined;
  /** The model whose drawings have been requested. */
  #prepared: BodyModel | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['beforeprint', 'afterprint'] as const)
      this.page.addEventListener(type, this.#handlePrint, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  readonly #handlePrint = ({ type }: Event): void => this.print(type === 'beforeprint');

  /** Renders synchronously, because the browser captures the page right after the event. */
  print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.requestUpdate();
    this.performUpdate();
  }

  /** Fetches the drawings early, so that they are ready when somebody prints. */
  protected override updated(): void {
    if (!this.model || this.model === this.#prepared) return;
    this.#prepared = this.model;
    this.drawings.load(this.viewsOf(this.model.points), this.model.figure);
  }

  protected override render(): TemplateResult | typeof nothing {
    const points = this.model?.points ?? [];
    return this.#isPrinting && points.length > 0 ? this.content({ points, isHandout: false }) : nothing;
  }
}
