import { html, nothing, type TemplateResult } from '../lit.js';
import type { LocalText } from '../../dataset/text.js';
import type { SafetyNote } from '../../languages/index.js';
import { isAboutBack, type BodyModel } from '../../model/index.js';
import type { Locale } from '../contexts.js';

/** The text of a note, with the signs of the back where the points are about it, or not here yet. */
export const noteText = ({ back, text }: SafetyNote, model: BodyModel | undefined): string =>
  back && (!model || isAboutBack(model)) ? [back, text].join(back.endsWith('。') ? '' : ' ') : text;

/**
 * A note of a topic of ours that says when to call for help, as its first words and the rest: it begins with the words
 * of the emergency in the safety text. Undefined for any other.
 */
export function callIn(
  note: LocalText,
  { safety }: Locale,
  model: BodyModel | undefined,
): readonly [lead: string, signs: string] | undefined {
  const call = safety.notes[0]?.lead.replace(/\s*[:：]$/, '');
  if (typeof note !== 'string' || !model?.dataset.isBuiltIn || !call || !note.startsWith(call)) return undefined;
  const [lead = ''] = /^[^:：.。।]+./.exec(note) ?? [];
  return [lead, note.slice(lead.length)];
}

/** A note of an emergency, with one sign a line. */
const emergency = (lead: string, text: string): TemplateResult =>
  html`<li class="safety-note safety-emergency">
    <strong>${lead}</strong>
    <ul role="list">
      ${text
        .trim()
        .split(/\.\s+|[。।]\s*|\.$/)
        .filter(Boolean)
        .map((sign) => html`<li>${sign.charAt(0).toUpperCase() + sign.slice(1)}</li>`)}
    </ul>
  </li>`;

/**
 * The notes of the safety text, and those of the data, which come last. In a topic of ours, its own emergencies come
 * first, and the rest right below the emergency.
 */
export function safetyNotes(
  locale: Locale,
  model: BodyModel | undefined,
  localized: (text: LocalText) => TemplateResult,
): TemplateResult {
  const [first, ...others] = locale.safety.notes.map((note) => {
    const text = noteText(note, model);
    return note.kind === 'emergency'
      ? emergency(note.lead, text)
      : html`<li class=${`safety-note safety-${note.kind}`}><strong>${note.lead}</strong> ${text}</li>`;
  });
  const own = (model?.dataset.safety ?? []).map((note) => [note, callIn(note, locale, model)] as const);
  const calls = own.map(([, call]) => (call ? emergency(...call) : nothing));
  const more = own.map(([note, call]) => (call ? nothing : html`<li class="safety-note">${localized(note)}</li>`));
  return html`<ul class="safety-notes" role="list">
    ${calls} ${first} ${model?.dataset.isBuiltIn ? [more, others] : [others, more]}
  </ul>`;
}
