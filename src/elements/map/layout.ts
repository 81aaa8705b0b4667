import { html, nothing, type TemplateResult } from '../lit.js';
import { isOverview, OVERVIEWS } from '../../atlas/index.js';
import { localText } from '../../dataset/text.js';
import { isFew, isPair, isShort, type BodyModel, type MapPoint, type MapState } from '../../model/index.js';
import type { Locale } from '../contexts.js';
import type { IntentEvent } from '../events.js';
import { directionOf } from './nearest-lang.js';
import type { StatusController } from './status.js';

/** What is laid out, and what handles its events. */
export interface Layout {
  readonly model: BodyModel | undefined;
  readonly state: MapState;
  readonly locale: Locale;
  readonly status: StatusController;
  /** Heading level of a point's name. */
  readonly headingLevel: number;
  /** Id of the routine that the page asks to open. */
  readonly routine: string | undefined;
  /** The point of a map that shows a single one. */
  readonly only: MapPoint | undefined;
  /** Topics among which the reader chooses, and the one that is shown. */
  readonly topics: string | undefined;
  readonly topic: string;
  /** Whether there is little room: everything but figure and panel is behind the menu. */
  readonly isCompact: boolean;
  /** How many rows will be below the list: where it hurts, routines, more. */
  readonly more: number;
  /** Whether the page declares a language: only then is a direction set. */
  readonly hasLang: boolean;
  readonly handleIntent: (event: IntentEvent) => void;
  readonly handleKeydown: (event: KeyboardEvent) => void;
}

/** So many points are seen at a glance; for more, there is a search field. */
const FEW = 12;

/** A map in the box whose width decides how it is laid out: the tag itself has none where a page makes it inline. */
export const layout = (given: Layout): TemplateResult => html`<div class="room">${pieces(given)}</div>`;

/** The pieces of a map and their layout. The tags of rooms that have not loaded yet stay empty until they do. */
function pieces({ model, state, locale, status, ...rest }: Layout): TemplateResult {
  const { view, selected } = state;
  const { lang, tag, messages } = locale;
  const { headingLevel, routine, only, isCompact, more, topics, topic, hasLang, handleIntent, handleKeydown } = rest;
  const name = only?.name ?? model?.dataset.title;
  const title = model && name ? localText(name, lang, model.dataset.lang) : { text: messages.title, lang: tag };
  const isOpen = selected !== undefined || state.session !== undefined;
  const isBrief = isCompact || only !== undefined;
  const isMany = model !== undefined && model.points.length > FEW;
  const tokens = [
    status.value,
    isOpen && 'open',
    isBrief ? 'compact' : isFew(model) && 'few',
    isPair(model) ? 'short pair' : isShort(model) && 'short',
    only && 'one',
    state.largeText && 'large',
  ];
  // Without blanks around it: a page may keep them (`white-space: pre`).
  return html`<section
    part="map"
    class="map"
    data-state=${tokens.filter(Boolean).join(' ')}
    aria-label=${title.text}
    lang=${tag}
    dir=${hasLang ? directionOf(lang) : nothing}
    @acu-intent=${handleIntent}
    @keydown=${handleKeydown}
  >
    <div class="main">
      <div part="header" class="header">
        <slot name="heading">
          <div part="title" class="title" role="heading" aria-level=${Math.max(2, headingLevel - 1)}>
            <bdi lang=${title.lang === tag ? nothing : title.lang} .textContent=${title.text}></bdi>
          </div>
        </slot>
        <acu-tools></acu-tools>
        ${topics ? html`<acu-topics .topics=${topics} .topic=${topic}></acu-topics>` : nothing}
        ${isMany ? html`<acu-search></acu-search>` : nothing}
        <p part="hint" class="hint">${messages[isMany ? 'hint.search' : 'hint']}</p>
        <acu-toolbar></acu-toolbar>
      </div>
      <acu-notice .status=${status.value} .error=${status.error}></acu-notice>
      <acu-missing of="words"></acu-missing>
      <div class="stage">
        <div class=${isOverview(view) ? `figures overview shows-${view}` : 'figures'}>
          ${(isOverview(view) ? OVERVIEWS : [view]).map(
            (each) => html`<acu-figure class=${`view-${each}`} .view=${each}></acu-figure>`,
          )}
        </div>
        <acu-close-ups></acu-close-ups>
        <acu-missing of="overlay"></acu-missing>
        <acu-missing of="figure"></acu-missing>
      </div>
    </div>
    <div class="aside">
      <acu-routine .wanted=${routine} .isBrief=${isBrief}></acu-routine>
      <acu-missing of="panel"></acu-missing>
      <acu-panel .headingLevel=${headingLevel} .isBrief=${isBrief}></acu-panel>
    </div>
    <div class="foot">
      <acu-safety></acu-safety>
      <acu-list></acu-list>
      <acu-more class=${isBrief ? nothing : `rows-${more}`}></acu-more>
      <acu-missing of="text"></acu-missing>
      <acu-missing of="paper"></acu-missing>
      <acu-credit></acu-credit>
      <acu-faults></acu-faults>
      <acu-sheet></acu-sheet>
      <acu-links></acu-links>
      <acu-focus></acu-focus>
    </div>
    <div
      part="status"
      class="visually-hidden"
      role="status"
      aria-atomic="true"
      .textContent=${status.announcement}
    ></div>
  </section>`;
}
