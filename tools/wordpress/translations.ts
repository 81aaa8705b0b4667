/** Makes of a translator's file (`.po`) what WordPress reads: PHP for its own texts, JSON for those of the editor. */

/** A text and its translation; the context tells equal texts apart. */
export interface Entry {
  readonly context?: string;
  readonly id: string;
  readonly text: string;
}

/** Between context and text, in the keys that WordPress uses. */
const BETWEEN = '\u0004';
/** The lines of an entry; those of the head have an empty id. */
const ENTRY = /(?:^msgctxt (".*")\n)?^msgid (".*")\nmsgstr (".*(?:\n".*)*)/gm;

const read = (quoted: string): string =>
  quoted
    .split('\n')
    .map((line) => JSON.parse(line) as string)
    .join('');

/** The entries of a file or of the template, without its head. */
export const entriesIn = (po: string): readonly Entry[] =>
  [...po.matchAll(ENTRY)]
    .map(([, context, id = '""', text = '""']) => ({
      ...(context !== undefined && { context: read(context) }),
      id: read(id),
      text: read(text),
    }))
    .filter(({ id }) => id !== '');

export const keyOf = ({ context, id }: Entry): string => (context === undefined ? id : `${context}${BETWEEN}${id}`);

const inPhp = (text: string): string => `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;

/** For PHP: `<domain>-<locale>.l10n.php`, which WordPress reads since 6.5. */
export function phpOf(po: string, locale: string): string {
  const messages = entriesIn(po).map((entry) => `${inPhp(keyOf(entry))}=>${inPhp(entry.text)}`);
  return `<?php\nreturn array('domain'=>'acu-body-map','language'=>${inPhp(locale)},'messages'=>array(${messages.join(',')}));\n`;
}

/**
 * For the script of the block: `<domain>-<locale>-<handle>.json`.
 *
 * @param ids Those that the script has.
 */
export function jsonOf(po: string, locale: string, ids: ReadonlySet<string>): string {
  const texts = entriesIn(po).filter((entry) => entry.context === undefined && ids.has(entry.id));
  const messages = Object.fromEntries([
    ['', { domain: 'messages', lang: locale }],
    ...texts.map(({ id, text }) => [id, [text]] as const),
  ]);
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages } })}\n`;
}
