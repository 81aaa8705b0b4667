import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells style sheets how high the bar of a routine is, as `--_bar` in pixels: its words may take two lines, or be
 * large. What stays in view above it needs that.
 */
export class BarHeight implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #bar: HTMLElement | null = null;
  #sizes: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#watch(this.#host.querySelector<HTMLElement>('.routine-going > .panel-nav'));
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  #watch(bar: HTMLElement | null): void {
    if (bar === this.#bar) return;
    this.#bar = bar;
    this.#sizes?.disconnect();
    if (!bar) return;
    // In the next frame: what changes a size while sizes are told would be reported as an error.
    this.#sizes ??= new ResizeObserver(() =>
      requestAnimationFrame(() => this.#host.style.setProperty('--_bar', `${this.#bar?.offsetHeight ?? 0}px`)),
    );
    this.#sizes.observe(bar, { box: 'border-box' });
  }
}
