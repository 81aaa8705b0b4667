import type { View } from '../atlas/index.js';
import { DatasetError } from '../dataset/issues.js';
import { drawing, loadDrawing } from '../figure/index.js';
import { AcuErrorEvent } from '../elements/events.js';
import type { PropertyValues } from '../elements/lit.js';
import { AcuBodyMap } from '../elements/map/acu-body-map.js';
import { closeUps } from '../model/index.js';

/** A map that is drawn once, where there is no document. */
export class ServerMap extends AcuBodyMap {
  static {
    // Lit makes the properties of a class when it is registered, which this one never is.
    this.finalize();
  }

  #error: DatasetError | undefined;

  constructor(attributes: Readonly<Record<string, string>>, data: AcuBodyMap['data']) {
    super();
    this.data = data;
    for (const [name, value] of Object.entries(attributes)) {
      this.setAttribute(name, value);
      this.attributeChangedCallback(name, null, value);
    }
    this.addEventListener('acu-error', (event) => {
      event.preventDefault();
      if (event instanceof AcuErrorEvent)
        this.#error = new DatasetError(event.detail.code, event.detail.message, { path: event.detail.path });
    });
  }

  /** Nothing is ever drawn again: the map is drawn when its data is here. */
  protected override performUpdate(): void {
    const changed = new Map() as PropertyValues<this>;
    this.willUpdate(changed);
    this.updated(changed);
  }

  /** Gets its data. @throws {DatasetError} when the data can't be used. */
  async load(): Promise<void> {
    await this.scheduleUpdate();
    await this.ready;
    if (this.#error) throw this.#error;
  }

  /**
   * What the map shows at first.
   *
   * @throws {DatasetError} when the data can't be used.
   */
  async draw(): Promise<unknown> {
    await this.load();
    const { model, view = 'front', figure } = this;
    const views = new Set([view, ...(model ? closeUps(model) : [])]);
    await this.bring([...views], figure);
    return this.render();
  }

  /** Brings the drawings of some views. */
  async bring(views: readonly View[], figure = this.figure): Promise<void> {
    await Promise.all(views.filter((view) => !drawing(view, figure)).map((view) => loadDrawing(view)));
  }
}
