/** What the manifest says about one thing of the public interface. */
interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly parameters?: readonly { readonly name: string }[];
}

const KINDS = ['attributes', 'members', 'events', 'slots', 'cssStates', 'cssParts', 'cssProperties'] as const;
type Kind = (typeof KINDS)[number];
/** The public interface of the element, as the manifest holds it. */
export type Api = Readonly<Record<Kind, readonly Entry[]>>;

/** The public interface of `<acu-body-map>` from a manifest's JSON text. @throws when the manifest does not hold it, or holds a thing without a word about it. */
export function api(manifest: string): Api {
  const { modules } = JSON.parse(manifest) as { modules: { declarations?: (Api & { tagName?: string })[] }[] };
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'acu-body-map');
  if (!element) throw new Error('the manifest does not describe <acu-body-map>');
  for (const kind of KINDS) {
    const silent = element[kind].find(({ description }) => !description);
    if (silent) throw new Error(`${kind} ${silent.name} has no description`);
  }
  return element;
}

const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

const two = (what: string, entries: readonly Entry[]): string =>
  table(
    [what, 'Says or does'],
    entries.map(({ name, description = '' }) => [code(name), description]),
  );

/** The tables, by the word in their mark. */
const TABLES: Readonly<Record<string, (api: Api) => string>> = {
  attributes: ({ attributes }) => two('Attribute and property', attributes),
  methods: ({ members }) =>
    table(
      ['Member', 'Says or does'],
      members
        .filter(
          ({ kind, name }) =>
            (kind === 'method' && name !== 'connectedMoveCallback') || name === 'ready' || name === 'model',
        )
        .map(({ name, kind, parameters = [], description = '' }) => [
          code(kind === 'method' ? `${name}(${parameters.map((each) => each.name).join(', ')})` : name),
          description,
        ]),
    ),
  events: ({ events }) => two('Event', events),
  slots: ({ slots }) =>
    table(
      ['Slot', 'What goes there'],
      slots.map(({ name, description = '' }) => [name ? code(name) : '(default)', description]),
    ),
  states: ({ cssStates }) =>
    two(
      'State',
      cssStates.map((state) => ({ ...state, name: `:state(${state.name})` })),
    ),
  parts: ({ cssParts }) => two('Part', cssParts),
  properties: ({ cssProperties }) =>
    table(
      ['Property', 'Default', 'Colours or measures'],
      cssProperties.map(({ name, default: value = '', description = '' }) => [code(name), code(value), description]),
    ),
};

/** A text with every table between its marks (`<!-- api:parts -->` … `<!-- /api -->`) written anew. @throws for a mark that names no table. */
export function fillTables(text: string, from: Api): string {
  return text.replaceAll(
    /(<!-- api:(\w+) -->\n)[^]*?(<!-- \/api -->)/g,
    (_, open: string, name: string, close: string) => {
      const make = TABLES[name];
      if (!make) throw new Error(`there is no table "${name}"`);
      return `${open}\n${make(from)}\n\n${close}`;
    },
  );
}
