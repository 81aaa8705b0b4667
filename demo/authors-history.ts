/** What the text was before, so that nothing that happens to it is lost: typing, presses on the body, opened files. */

/** How many steps can be taken back, and how many characters are kept for that. */
const STEPS = 200;
const CHARACTERS = 8_000_000;

export class History {
  readonly #past: string[] = [];
  #now: string;
  #future: string[] = [];
  #series: string | undefined;

  /** @param text What is there at the start. */
  constructor(text: string) {
    this.#now = text;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Notes a change. @param series Changes of the same series that follow each other are one step. */
  record(text: string, series?: string): void {
    if (text === this.#now) return;
    if (series === undefined || series !== this.#series || this.#past.length === 0) this.#past.push(this.#now);
    this.#series = series;
    this.#now = text;
    this.#future = [];
    let kept = 0;
    for (const each of this.#past) kept += each.length;
    while (this.#past.length > STEPS || (kept > CHARACTERS && this.#past.length > 1))
      kept -= this.#past.shift()?.length ?? 0;
  }

  /** What follows is a step of its own. */
  endSeries(): void {
    this.#series = undefined;
  }

  /** Takes a step back or forward. Undefined when there is none. */
  step(way: 'back' | 'forward'): string | undefined {
    const [from, to] = way === 'back' ? [this.#past, this.#future] : [this.#future, this.#past];
    const text = from.pop();
    if (text === undefined) return undefined;
    to.push(this.#now);
    this.#series = undefined;
    return (this.#now = text);
  }
}
