import { IntentEvent } from '../events.js';
import { isSheet } from '../scroll.js';

/** How far down the head is dragged to close the panel, in pixels. */
const FAR = 72;
/** The signal that asks to close what is open: on a phone, the back gesture. Few browsers have it. */
type Watcher = EventTarget & { destroy(): void };

/**
 * The open panel, where it fills the width of the map: it is closed by a swipe down on its head and by the back
 * gesture, like a sheet. At any width, its head gets small once it sticks to the edge of the screen.
 */
export class PanelSheet {
  readonly #host: HTMLElement;
  #panel: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #stuck: IntersectionObserver | undefined;
  #size: ResizeObserver | undefined;
  #watcher: Watcher | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** A panel has been opened, or shows another point. */
  follow(panel: HTMLElement): void {
    if (this.#panel === panel) return;
    this.end();
    this.#panel = panel;
    const head = panel.querySelector<HTMLElement>('.panel-top');
    if (!head) return;
    this.#watchHead(head, panel);
    const update = (): void => {
      // By now, another panel may have taken its place.
      if (this.#panel === panel) this.#listen(head, panel);
    };
    update();
    // Whoever closes the panel, takes the map away or turns the phone: no gesture of the page is used up for nothing.
    this.#size = new (panel.ownerDocument.defaultView ?? window).ResizeObserver(
      () => void requestAnimationFrame(update),
    );
    this.#size.observe(panel);
  }

  /** The panel has been closed. */
  end(): void {
    this.#panel = undefined;
    this.#stuck?.disconnect();
    this.#size?.disconnect();
    this.#stop();
  }

  #listen(head: HTMLElement, panel: HTMLElement): void {
    // The panel of a map of one point is never closed.
    const isOpen = panel.isConnected && isSheet(panel, this.#host) && !panel.closest('[data-state~="one"]');
    if (!isOpen) this.#stop();
    else if (!this.#listening) {
      this.#listening = new AbortController();
      this.#listenToSwipes(head, panel, this.#listening.signal);
      this.#listenToBack(panel);
    }
  }

  #stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#watcher?.destroy();
    this.#watcher = undefined;
  }

  #close(panel: HTMLElement): void {
    panel.dispatchEvent(new IntentEvent({ type: 'close', via: 'pointer' }));
  }

  /** The head is small as soon as the row below it has gone; it leaves the room it had, so that nothing jumps. */
  #watchHead(head: HTMLElement, panel: HTMLElement): void {
    const names = panel.querySelector('.panel-names');
    if (!names) return;
    head.dataset['code'] = names.querySelector('.code')?.textContent ?? '';
    const update = ([entry]: IntersectionObserverEntry[]): void => {
      const isStuck = entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 56;
      if (isStuck === head.classList.contains('is-stuck')) return;
      head.style.setProperty('--_head', `${head.offsetHeight}px`);
      head.classList.toggle('is-stuck', isStuck);
    };
    this.#stuck = new (head.ownerDocument.defaultView ?? window).IntersectionObserver(update, {
      rootMargin: '-56px 0px 0px',
    });
    this.#stuck.observe(names);
  }

  #listenToSwipes(head: HTMLElement, panel: HTMLElement, signal: AbortSignal): void {
    let from: { readonly id: number; readonly y: number } | undefined;
    head.addEventListener(
      'pointerdown',
      ({ pointerType, pointerId, clientY, isPrimary }) => {
        if (pointerType === 'touch' && isPrimary) from = { id: pointerId, y: clientY };
      },
      { signal },
    );
    head.addEventListener(
      'pointermove',
      ({ pointerId, clientY }) => {
        if (from?.id === pointerId) panel.style.translate = `0 ${Math.max(0, clientY - from.y)}px`;
      },
      { signal },
    );
    const end = ({ type, pointerId, clientY }: PointerEvent): void => {
      if (from?.id !== pointerId) return;
      const isFar = type === 'pointerup' && clientY - from.y > FAR;
      from = undefined;
      panel.style.translate = '';
      if (isFar) this.#close(panel);
    };
    head.addEventListener('pointerup', end, { signal });
    head.addEventListener('pointercancel', end, { signal });
  }

  /**
   * Only where a finger is used: elsewhere, Escape anywhere on the page would close the panel. Browsers without such a
   * signal are left alone: an entry of our own in the history would be removed by going back, which scrolls the page,
   * wakes the router of the page, and takes away where the reader could have gone forward to.
   */
  #listenToBack(panel: HTMLElement): void {
    const page = (panel.ownerDocument.defaultView ?? window) as Window & { readonly CloseWatcher?: new () => Watcher };
    if (!page.CloseWatcher || !page.matchMedia('(pointer: coarse)').matches) return;
    this.#watcher = new page.CloseWatcher();
    this.#watcher.addEventListener('close', () => this.#close(panel));
  }
}
