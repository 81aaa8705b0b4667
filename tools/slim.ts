/** What the built files leave out or write shorter than the source does: plugins of vite. */
import { parseAst } from 'rolldown/parseAst';
import type { Plugin } from 'vite';
import { ALL } from '../src/atlas/all.js';

/** The one-file builds lose the blanks and comments of style sheets; a minifier of scripts leaves them in. */
export const squeezeStyles: Plugin = {
  name: 'squeeze-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\.styles\.ts$/ },
    // Style sheets are not stepped through: their lines need no map.
    handler: (code) => ({ code: code.replaceAll(/(?<=css`)[^`]*/g, squeeze), map: null }),
  },
};

const squeeze = (sheet: string): string =>
  sheet
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(/ ?([>~]) ?/g, '$1')
    .replaceAll(/(?<=[\s:,(-])0\./g, '.')
    .replaceAll(';}', '}')
    .trim();

/** The one-file builds lose the indentation of templates: it would be part of the text. Where a line breaks stays a blank. */
export const squeezeTemplates: Plugin = {
  name: 'squeeze-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /src\/elements\/(?!.*\.styles).*\.ts$/ },
    handler: (code) => ({ code: code.replaceAll(/\n[ \t]+/g, '\n'), map: null }),
  },
};

/** What the format says about itself is for editors: it is in `data/dataset.schema.json`, and not needed where data is only read. */
export const silentSchema: Plugin = {
  name: 'silent-schema',
  enforce: 'pre',
  transform: {
    filter: { id: /src\/dataset\/schema\.ts$/ },
    handler: (code) => ({
      code: code.replaceAll(
        /,\s*v\.(?:description|title|examples)\((?:[^()'`]|'(?:[^'\\]|\\.)*'|`[^`]*`|\([^()]*\))*\)/g,
        '',
      ),
      map: null,
    }),
  },
};

/** The table of the atlas by columns: like beside like is an eighth smaller on the wire. */
export const columnAtlas: Plugin = {
  name: 'column-atlas',
  enforce: 'pre',
  load: {
    filter: { id: /src\/atlas\/all\.ts$/ },
    handler() {
      const [codes, hanzi, pinyin, names, regions, isStandard, placements, locations, cautions] = Array.from(
        { length: 9 },
        (_, column) => ALL.map((row) => row[column]),
      );
      const texts = [codes, hanzi, pinyin, names, regions, isStandard?.map(Number), locations, cautions].map((column) =>
        (column ?? []).join('|'),
      );
      if (texts.some((text) => text.split('|').length !== ALL.length))
        throw new Error('a text of the atlas holds the sign that parts columns');
      const views = [...new Set(ALL.flatMap((row) => row[6].map(([view]) => view)))];
      const at = (part: 1 | 2): number[] => ALL.flatMap((row) => row[6].map((placement) => placement[part]));
      const where = (placements as (typeof ALL)[number][6][])
        .map((each) => each.map(([view]) => views.indexOf(view).toString(36)).join(''))
        .join('|');
      return `
        const [codes, hanzi, pinyin, names, regions, standard, locations, cautions, where] = ${JSON.stringify([...texts, where])}.map((text) => text.split('|'));
        const views = ${JSON.stringify(views)}, x = [${at(1).join()}], y = [${at(2).join()}];
        let next = 0;
        export const ALL = codes.map((code, i) => [code, hanzi[i], pinyin[i], names[i], regions[i], standard[i] === '1', Array.from(where[i], (view) => [views[parseInt(view, 36)], x[next], y[next++]]), locations[i], cautions[i] || undefined]);
      `;
    },
  },
};

/** The one file that holds everything else leaves the two other figures out: they are a tenth of it, and few pages ask for them. */
export const neutralOnly: Plugin = {
  name: 'neutral-only',
  enforce: 'pre',
  load: {
    filter: { id: /src\/(?:atlas|figure)\/(?:fe)?male(?:\/index)?\.ts$/ },
    handler: () => 'export const PLACES = {};',
  },
};

/** The one file has no languages but English: each is a script of its own beside it. */
export const englishOnly: Plugin = {
  name: 'english-only',
  enforce: 'pre',
  load: { filter: { id: /src\/languages\/loaders\.ts$/ }, handler: () => 'export const LANGUAGES = {};' },
};

/** What of svg.js `src/stage` has no use for: classes, and members of classes that it has. */
const UNUSED_CLASSES =
  'Ellipse Fragment Gradient Pattern Image Marker Spring PID Polygon Polyline Rect Symbol$1 Tspan ClipPath ForeignObject A Mask Stop Style TextPath Use'.split(
    ' ',
  );
const UNUSED_MEMBERS = new Map(
  Object.entries({
    Dom: 'siblings position next prev forward backward front back before after insertBefore insertAfter css show hide visible data remember forget memory svg words xml wrap',
    Element: 'untransform toParent toRoot matrix rotate skew shear scale translate relative flip opacity',
    Path: 'length pointAt',
    Runner:
      'css zoom transform x y ax ay dx dy dmove _queueNumberDelta _queueObject _queueNumber cx cy move amove center size width height plot leading viewbox update rx ry from to',
    Color: 'cmyk hsl lab lch xyz random toArray',
    Matrix: 'flip skew skewX skewY shear scale skewO flipO shearO scaleO rotateO rotate around translate',
    Timeline: 'finish reverse seek persist',
  }).map(([name, members]) => [name, new Set(members.split(' '))]),
);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * svg.js puts all its classes and methods together when it is loaded, so no bundler can tell what is unused: a fifth of
 * it goes by name here. Fails when a name is unknown to the svg.js that is installed.
 */
export const leanDrawing: Plugin = {
  name: 'lean-drawing',
  transform: { filter: { id: /svg\.esm\.js/ }, handler: (code) => ({ code: withoutUnused(code), map: null }) },
};

function withoutUnused(code: string): string {
  const text = ({ start, end }: Node): string => code.slice(start, end);
  const met = new Set<string>();
  const isUnused = (owner: string, member: string): boolean => {
    const is = UNUSED_MEMBERS.get(owner)?.has(member) === true;
    if (is) met.add(`${owner}.${member}`);
    return is;
  };
  const unusedIn = (what: string): string[] =>
    UNUSED_CLASSES.filter((name) => new RegExp(`(?<![\\w$"'])${name.replace('$', '\\$')}(?![\\w$"'])`).test(what));
  const edits: { node: Node; by: string }[] = [];
  for (const statement of parseAst(code).body as unknown as Node[]) {
    for (const { id, init } of (statement['declarations'] ?? []) as {
      id: { name: string };
      init: (Node & { body: { body: (Node & { key?: { name: string } })[] } }) | null;
    }[]) {
      if (init?.type !== 'ClassExpression') continue;
      for (const member of init.body.body)
        if (member.key && isUnused(id.name, member.key.name)) edits.push({ node: member, by: '' });
    }
    const call = statement['expression'] as
      | (Node & {
          callee: Node;
          arguments: (Node & {
            name?: string;
            value?: string;
            elements?: Node[];
            properties?: (Node & { key?: { name: string } })[];
          })[];
        })
      | undefined;
    if (
      statement.type !== 'ExpressionStatement' ||
      call?.type !== 'CallExpression' ||
      !/^(?:register|registerMethods|registerAttrHook|extend)$/.test(text(call.callee))
    )
      continue;
    const [first, second] = call.arguments;
    const owner =
      first?.name ?? first?.value ?? (first?.elements?.[0] && text(first.elements[0]).replaceAll('"', '')) ?? '';
    const whole = text(statement);
    if (second?.properties && UNUSED_MEMBERS.has(owner)) {
      const kept = second.properties.filter(({ key }) => !key || !isUnused(owner, key.name));
      edits.push({ node: second, by: `{${kept.map(text).join()}}` });
    } else if (first?.elements && second && text(call.callee) === 'extend' && unusedIn(text(first)).length > 0) {
      for (const name of unusedIn(text(first))) met.add(name);
      edits.push({
        node: first,
        by: `[${first.elements
          .map(text)
          .filter((name) => !UNUSED_CLASSES.includes(name))
          .join()}]`,
      });
    } else if (unusedIn(whole).length > 0) {
      for (const name of unusedIn(whole)) met.add(name);
      edits.push({ node: statement, by: '' });
    }
  }
  const unknown = [
    ...UNUSED_CLASSES,
    ...[...UNUSED_MEMBERS].flatMap(([owner, members]) => [...members].map((member) => `${owner}.${member}`)),
  ].filter((name) => !met.has(name));
  if (unknown.length > 0) throw new Error(`lean-drawing: svg.js has no ${unknown.join(', ')}`);
  let at = 0;
  const kept = edits.map(({ node, by }) => {
    const before = code.slice(at, node.start) + by;
    at = node.end;
    return before;
  });
  return kept.join('') + code.slice(at);
}
