/** Collects the texts of the plugin for its translators. */

/** Texts by themselves, each with where it is and what translators are told about it. */
export type Messages = ReadonlyMap<string, { readonly places: readonly string[]; readonly note?: string }>;

/** A call of a function that translates, in PHP or in a script: its first argument in single quotes. */
const CALL =
  /(?:\/\*\s*translators:\s*([^]*?)\*\/\s*)?(?:[:?,(]\s*)?(?:sprintf\(\s*)?\b(?:esc_html__|esc_html_e|esc_attr__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'acu-body-map'/g;
/** Texts of `block.json`, under the contexts that WordPress gives them. */
const BLOCK = /"(title|description)": "([^"]*)"/g;
/** What stands in the head of the plugin, which WordPress translates in its list. */
const HEAD = /^ \* (Plugin Name|Description): (.*)$/gm;

/** The texts of some files, by their paths. */
export function messagesIn(files: Readonly<Record<string, string>>): Messages {
  const messages = new Map<string, { places: string[]; note?: string }>();
  for (const [path, code] of Object.entries(files)) {
    for (const [, note, text = ''] of code.matchAll(CALL)) {
      const key = text.replaceAll(/\\(.)/g, '$1');
      const known = messages.get(key) ?? { places: [] };
      const told = note?.trim() ?? known.note;
      messages.set(key, { places: [...known.places, path], ...(told !== undefined && { note: told }) });
    }
    for (const [, , text = ''] of path.endsWith('.php') ? code.matchAll(HEAD) : [])
      messages.set(text, { places: [path] });
  }
  return messages;
}

const quoted = (text: string): string => JSON.stringify(text);

/** The template from which translators make a file of a language. */
export function templateOf(files: Readonly<Record<string, string>>, version: string): string {
  const head = [
    'msgid ""',
    'msgstr ""',
    ...[
      `Project-Id-Version: Acu Body Map ${version}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
      'X-Domain: acu-body-map',
    ].map((line) => quoted(`${line}\n`)),
  ].join('\n');
  const entries = [...messagesIn(files)].map(([text, { places, note }]) =>
    [
      ...(note === undefined ? [] : [`#. translators: ${note}`]),
      ...[...new Set(places)].map((place) => `#: ${place}`),
      `msgid ${quoted(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  const block = [...(files['block/block.json'] ?? '').matchAll(BLOCK)].map(
    ([, kind, text = '']) => `#: block/block.json\nmsgctxt "block ${kind}"\nmsgid ${quoted(text)}\nmsgstr ""`,
  );
  return `${[head, ...entries, ...block].join('\n\n')}\n`;
}
