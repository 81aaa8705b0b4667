import { noChange, type TemplateResult } from './lit.js';

/** The items of a list. One that is made of the same as before is left as it is. */
export class Rows<T> {
  #made: readonly (readonly unknown[])[] = [];

  /** All are drawn anew at the next time. */
  forget(): void {
    this.#made = [];
  }

  /** @param made What an item is made of. */
  render(
    items: readonly T[],
    made: (item: T) => readonly unknown[],
    draw: (item: T) => TemplateResult,
  ): readonly (TemplateResult | typeof noChange)[] {
    const before = this.#made;
    this.#made = items.map(made);
    return items.map((item, i) =>
      before[i] && this.#made[i]?.every((each, j) => each === before[i]?.[j]) ? noChange : draw(item),
    );
  }
}
