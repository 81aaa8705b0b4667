import { nothing, type TemplateResult } from 'lit';
import type { BodyModel } from '../../model/index.js';
import { sheetStyles } from './acu-sheet.styles.js';
import { PaperElement } from './paper-element.js';

/**
 * The map on paper: it takes the place of the map when the page is printed.
 *
 * @summary The map on paper.
 * @tag acu-sheet
 * @internal
 */
export class AcuSheet extends PaperElement {
  static override readonly sheet = sheetStyles;

  #isPrinting = false;
  /** The points whose drawings have been asked for. */
  #prepared: BodyModel | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#handlePrint);
    window.addEventListener('afterprint', this.#handlePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#handlePrint);
    window.removeEventListener('afterprint', this.#handlePrint);
  }

  /** The browser takes its picture of the page right after the event: there is no time to wait for an update. */
  readonly #handlePrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  /** Drawings are fetched early: when somebody prints, they have to be there. */
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
