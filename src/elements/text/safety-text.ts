import { html, type TemplateResult } from '../lit.js';
import type { LocalText } from '../../dataset/text.js';
import type { SafetyNote } from '../../languages/index.js';
import { isAboutBack, type BodyModel } from '../../model/index.js';
import type { Locale } from '../contexts.js';

/** The text of a note, with the signs of a trapped nerve where the points are about the back, or not here yet. */
export const noteText = ({ back, text }: SafetyNote, model: BodyModel | undefined): string =>
  back && (!model || isAboutBack(model)) ? `${back} ${text}` : text;

/**
 * The notes of the safety text, those of an emergency with one sign a line, and those of the data: last, but in a topic
 * of ours right below the emergency, because they begin with its own signs.
 */
export function safetyNotes(
  { safety }: Locale,
  model: BodyModel | undefined,
  localized: (text: LocalText) => TemplateResult,
): TemplateResult {
  const [emergency, ...others] = safety.notes.map((note) => {
    const text = noteText(note, model);
    const signs = text.split(/\.\s+|[。।]\s*|\.$/).filter(Boolean);
    return html`<li class=${`safety-note safety-${note.kind}`}>
      <strong>${note.lead}</strong>
      ${
        note.kind === 'emergency'
          ? html`<ul role="list">
              ${signs.map((sign) => html`<li>${sign}</li>`)}
            </ul>`
          : text
      }
    </li>`;
  });
  const own = model?.dataset.safety.map((note) => html`<li class="safety-note">${localized(note)}</li>`);
  return html`<ul class="safety-notes" role="list">
    ${emergency} ${model?.dataset.isBuiltIn ? [own, others] : [others, own]}
  </ul>`;
}
