import { nothing } from 'lit';
import { whoCode } from '../../atlas/extra-points.js';
import { loadNames, namesHere } from '../../atlas/load-names.js';
import { findPoint, selectedPoint, type BodyModel } from '../../model/index.js';
import { hashWith, pointInHash } from '../../model/hash.js';
import { InnerElement } from '../inner-element.js';
import { takeGiven } from './hydrated.js';
import { mendLang } from './mend-lang.js';
import { followed, isFor, LINK } from './page-links.js';

/** How a link names its point. */
const spellingOf = ({ dataset }: HTMLElement): string => dataset['acuPoint'] ?? '';

/**
 * Connects a map to its page: the point in the page's URL, and elements anywhere on the page that name a point.
 * It renders nothing.
 *
 * @summary Links to points.
 * @tag acu-links
 * @internal
 */
export class AcuLinks extends InnerElement {
  readonly #changes = new MutationObserver((records) => {
    const isLink = (node: Node): boolean =>
      node instanceof Element && (node.matches(LINK) || node.querySelector(LINK) !== null);
    if (records.some(({ type, addedNodes }) => type === 'attributes' || [...addedNodes].some(isLink)))
      this.#readLinks();
  });
  /** The points for which the links have been read. */
  #read: BodyModel | undefined;
  /** Ends the waiting for what React has been given. */
  #stopWaiting: (() => void) | undefined;
  /** The selection last written to the URL. */
  #written: { readonly selected: string | undefined } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    mendLang(this.host);
    this.#stopWaiting = takeGiven(this.host);
    document.addEventListener('click', this.#handleClick);
    window.addEventListener('hashchange', this.#handleHash);
    this.#changes.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-acu-point', 'data-acu-map'],
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    document.removeEventListener('click', this.#handleClick);
    window.removeEventListener('hashchange', this.#handleHash);
    this.#changes.disconnect();
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const link = followed(this.host, event);
    if (!link || !this.model) return;
    const point = findPoint(this.model, spellingOf(link));
    if (!point) return;
    event.preventDefault();
    this.ask({ type: 'select', id: point.id, via: 'link' });
  };

  readonly #handleHash = (): void => {
    // A plain jump within the page is not the map's business.
    if (!this.host.deepLink || hashWith(location.hash, this.host.id, undefined) === undefined) return;
    const wanted = pointInHash(location.hash, this.host.id);
    if (wanted === undefined) this.ask({ type: 'show', selected: null });
    else void this.#whenRead([wanted]).then(() => this.#showPoint(wanted));
  };

  #showPoint(wanted: string): void {
    if (this.model && findPoint(this.model, wanted)) this.ask({ type: 'show', selected: wanted });
  }

  /** Fulfils when spellings can be read: the names of points are fetched only for what is neither an id nor a code. */
  async #whenRead(spellings: readonly string[]): Promise<void> {
    const { model } = this;
    if (model && !namesHere() && spellings.some((each) => !findPoint(model, each) && whoCode(each) === undefined))
      await loadNames().catch(() => undefined);
  }

  protected override updated(): void {
    this.#showState();
    const { selected } = this.state;
    if (
      this.model &&
      this.host.deepLink &&
      !this.#written &&
      selected !== undefined &&
      pointInHash(location.hash, this.host.id) !== undefined
    )
      this.host.scrollIntoView({ block: 'nearest' });
    // A map that has not been used leaves the URL alone.
    if (this.model && this.host.deepLink && this.#written && this.#written.selected !== selected) this.#write(selected);
    if (this.model) this.#written = { selected };
    if (this.model !== this.#read) {
      this.#readLinks();
      // The point in the hash may be one of data that has come late, as from Angular: after the tag is on the page.
      if (selected === undefined && pointInHash(location.hash, this.host.id) !== undefined) this.#handleHash();
    }
    this.#read = this.model;
  }

  #readLinks(): void {
    void this.#whenRead(this.#links.map(spellingOf)).then(() => this.#showState());
  }

  /** The links for this map. */
  get #links(): readonly HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(LINK)].filter((link) => isFor(this.host, link));
  }

  /** Replaces the history entry instead of adding one, so that Back leaves the page. */
  #write(selected: string | undefined): void {
    const hash = hashWith(location.hash, this.host.id, selected);
    if (hash === undefined || hash === location.hash) return;
    try {
      // The whole address: a shorter one would be taken relative to the page's base.
      const address = new URL(location.href);
      address.hash = hash;
      history.replaceState(history.state, '', address.href);
    } catch {
      // A page without a URL of its own, such as an iframe's srcdoc, has no hash to update.
    }
  }

  #showState(): void {
    if (!this.model) return;
    const chosen = selectedPoint(this.model, this.state);
    for (const link of this.#links) {
      const isCurrent = chosen !== undefined && findPoint(this.model, spellingOf(link)) === chosen;
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else if (link.ariaCurrent === 'true') link.removeAttribute('aria-current');
    }
  }

  protected override render(): typeof nothing {
    return nothing;
  }
}
