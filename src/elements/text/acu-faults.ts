import { html, nothing, type TemplateResult } from '../lit.js';
import { drawing } from '../../figure/index.js';
import { isLanguageHere, languageFor, plural } from '../../languages/index.js';
import type { BodyModel } from '../../model/index.js';
import { warnOfContrast } from './contrast.js';
import { InnerElement } from '../inner-element.js';
import { painted } from '../painted.js';
import { warnOnce } from '../warn.js';

/** How long the script of a language may take to arrive before it counts as missing, in milliseconds. */
const PATIENCE = 3000;

/**
 * Tells the author of the data, in one sentence, that parts of it were ignored or left out, and where the first of them
 * is. The console and the `acu-load` event list them all. The console also names words and figures that are missing,
 * and colours that contrast too little.
 *
 * @summary Faults of the data, for its author.
 * @tag acu-faults
 * @internal
 */
export class AcuFaults extends InnerElement {
  /** What the console has been told of. */
  #model: BodyModel | undefined;
  #lang: string | undefined;

  /** By now the page has had time to set its colours. Nobody waits for it: styles are not worked out because of it. */
  protected override firstUpdated(): void {
    void painted().then(() => this.isConnected && warnOfContrast(this.host));
  }

  protected override updated(): void {
    const { model, locale } = this;
    if (model && model !== this.#model) warnOfData(model);
    if (locale.lang !== this.#lang) warnOfLanguage(locale.lang);
    this.#model = model;
    this.#lang = locale.lang;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages, tag } = this.locale;
    const issues = this.model?.issues ?? [];
    const [first] = issues;
    if (!first) return nothing;
    const { path, message } = first;
    return html`<p part="faults" class="faults">
      ${plural(messages, 'faults', issues.length, tag)}
      <bdi lang="en">${path ? html`<code>${path}</code>: ` : nothing}${message}</bdi>
      ${issues.length > 1 ? messages['faults.more'] : nothing}
    </p>`;
  }
}

function warnOfData({ issues, figure }: BodyModel): void {
  if (figure !== 'neutral' && drawing('front', figure) === drawing('front', 'neutral'))
    warnOnce(
      `figure="${figure}" could not be loaded, so the neutral figure is shown. The one-file build needs the script ` +
        `figures/${figure}.js before it.`,
    );
  if (issues.length === 0) return;
  const lines = issues.map(({ code, path, message }) => `${code} ${path}: ${message}`);
  console.warn?.(['<acu-body-map> found faults in its data; all the rest is shown.', ...lines].join('\n'));
}

function warnOfLanguage(lang: string): void {
  if (/^en\b/i.test(lang)) return;
  setTimeout(() => {
    if (languageFor(lang).tag !== 'en') return;
    const fault = isLanguageHere(lang)
      ? 'there are no words for this language here, so English is shown. The one-file build needs the script of each ' +
        'language; AcuBodyMap.addLanguage() adds others.'
      : 'the file with its words has not come, so English is shown. Look for it among the browser’s requests: it is ' +
        'beside the script of the map, and a policy of the page has to allow it too.';
    warnOnce(`lang="${lang}": ${fault}`);
  }, PATIENCE);
}
