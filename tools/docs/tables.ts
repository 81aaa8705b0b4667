/** What a manifest says about one item of the public interface. */
interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly static?: boolean;
  readonly parameters?: readonly { readonly name: string }[];
}

const KINDS = ['attributes', 'members', 'events', 'slots', 'cssStates', 'cssParts', 'cssProperties'] as const;
type Kind = (typeof KINDS)[number];
/** The public interface of the element, as a manifest describes it. */
export type Api = Readonly<Record<Kind, readonly Entry[]>>;

interface Declaration extends Api, Entry {
  readonly tagName?: string;
}
const declarationsOf = (manifest: string): readonly Declaration[] =>
  (JSON.parse(manifest) as { modules: { declarations?: Declaration[] }[] }).modules.flatMap(
    ({ declarations = [] }) => declarations,
  );

/** The event classes that an entry exports, given its source, and that a manifest does not describe. */
export function undescribedEvents(manifest: string, entry: string): string[] {
  const described = new Set(declarationsOf(manifest).flatMap(({ name, description }) => (description ? name : [])));
  return [...new Set(entry.match(/\bAcu\w+Event\b/g))].filter((name) => !described.has(name));
}

/**
 * The public interface of `<acu-body-map>`, from the JSON text of a manifest.
 *
 * @throws when it is not in there, or has no description for something.
 */
export function api(manifest: string): Api {
  const element = declarationsOf(manifest).find(({ tagName }) => tagName === 'acu-body-map');
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
    [what, 'Description'],
    entries.map(({ name, description = '' }) => [code(name), description]),
  );

/** The tables, by the name in their mark. */
const TABLES: Readonly<Record<string, (api: Api) => string>> = {
  attributes: ({ attributes }) => two('Attribute and property', attributes),
  methods: ({ members }) =>
    table(
      ['Member', 'Description'],
      members
        .filter(
          ({ kind, name }) =>
            (kind === 'method' && name !== 'connectedMoveCallback') || name === 'ready' || name === 'model',
        )
        .map(({ name, kind, static: isStatic, parameters = [], description = '' }) => [
          code(
            `${isStatic ? 'AcuBodyMap.' : ''}${name}${kind === 'method' ? `(${parameters.map((each) => each.name).join(', ')})` : ''}`,
          ),
          description,
        ]),
    ),
  events: ({ events }) => two('Event', events),
  slots: ({ slots }) =>
    table(
      ['Slot', 'Content'],
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
      ['Property', 'Default', 'Description'],
      cssProperties.map(({ name, default: value, description = '' }) => [
        code(name),
        value ? code(value) : '',
        description,
      ]),
    ),
};

/**
 * A text with new tables between its marks (`<!-- api:parts -->` … `<!-- /api -->`).
 *
 * @throws for a mark that names no table.
 */
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
