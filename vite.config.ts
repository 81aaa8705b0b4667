import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { ATLAS_WORDS } from './src/atlas/words/loaders.js';
import { LOADERS } from './src/topics/loaders.js';
import { preloadLines } from './tools/package/preload.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const demoPages = readdirSync(here('demo')).filter((name) => name.endsWith('.html'));
const languages = readdirSync(here('src/languages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

/**
 * A script for each language, and one for the atlas in it: they add themselves to the maps of the page, whichever is
 * there first.
 */
const SCRIPT = 'language-script:';
const languageScripts: Plugin = {
  name: 'language-scripts',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(SCRIPT) ? id : undefined),
  load: (id) => (id.startsWith(SCRIPT) ? languageScript[id.slice(SCRIPT.length)] : undefined),
};
const languageScript: Readonly<Record<string, string>> = Object.fromEntries([
  ...languages.map((name) => [
    name,
    `import { language } from ${JSON.stringify(here(`src/languages/${name}/index.ts`))};
    customElements.whenDefined('acu-body-map').then((AcuBodyMap) => AcuBodyMap.addLanguage(language));`,
  ]),
  ...Object.keys(ATLAS_WORDS).map((tag) => [
    `${tag.toLowerCase()}.atlas`,
    `import { words } from ${JSON.stringify(here(`src/atlas/words/${tag.toLowerCase()}.ts`))};
    customElements.whenDefined('acu-body-map').then((AcuBodyMap) => AcuBodyMap.addAtlasWords('${tag}', words));`,
  ]),
]);

/** A script for each topic in English, and one for its words in each other language; they add themselves likewise. */
const topicScripts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOADERS).flatMap(([topic, { words }]) => [
    [topic, topicScript(topic, 'en', `topic: '${topic}', points`)],
    ...Object.keys(words).map((tag) => [
      `${topic}.${tag.toLowerCase()}`,
      topicScript(topic, tag.toLowerCase(), `topic: '${topic}', tag: '${tag}', words`),
    ]),
  ]),
);
function topicScript(topic: string, file: string, given: string): string {
  return `import { ${file === 'en' ? 'points' : 'words'} } from ${JSON.stringify(here(`src/topics/${topic}/${file}.ts`))};
    customElements.whenDefined('acu-body-map').then((AcuBodyMap) => AcuBodyMap.addTopic({ ${given} }));`;
}
const TOPIC_SCRIPT = 'topic-script:';
const topics: Plugin = {
  name: 'topic-scripts',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(TOPIC_SCRIPT) ? id : undefined),
  load: (id) => (id.startsWith(TOPIC_SCRIPT) ? topicScripts[id.slice(TOPIC_SCRIPT.length)] : undefined),
};

/**
 * The gallery is at /demo/, also for those who type the bare address; a static copy has the datasets that its pages
 * fetch.
 */
const gallery: Plugin = {
  name: 'gallery',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) =>
      request.url === '/' ? void response.writeHead(302, { location: '/demo/' }).end() : next(),
    );
  },
  generateBundle() {
    for (const fileName of readdirSync(here('demo'))) {
      if (fileName.endsWith('.json'))
        this.emitFile({ type: 'asset', fileName: `demo/${fileName}`, source: readFileSync(here(`demo/${fileName}`)) });
    }
  },
};

/** The figures that pages rarely ask for. */
const OTHERS = ['female', 'male'];
/** Where a figure’s script leaves it for the one file. */
const FIGURES = 'globalThis.acuBodyMapFigures';

/**
 * The one file that holds everything else leaves the two other figures out: they are a tenth of it, and few pages ask
 * for them. It takes them from where their scripts leave them.
 */
const neutralOnly: Plugin = {
  name: 'neutral-only',
  enforce: 'pre',
  load: {
    filter: { id: /src\/(?:atlas(?:\/guides)?|figure)\/(?:fe)?male(?:\/index)?\.ts$/ },
    handler: (id) => {
      const [, figure = ''] = /\b((?:fe)?male)\b/.exec(id) ?? [];
      const names = id.includes('/guides/') ? 'GUIDES' : id.includes('/atlas/') ? 'PLACES = {}' : 'front, back';
      return `export const { ${names} } = ${FIGURES}?.${figure} ?? {};`;
    },
  },
};

/** A script for each of these figures: it leaves drawings, places and lines where the one file looks for them. */
const FIGURE_SCRIPT = 'figure-script:';
const figureScripts: Plugin = {
  name: 'figure-scripts',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(FIGURE_SCRIPT) ? id : undefined),
  load: (id) => {
    if (!id.startsWith(FIGURE_SCRIPT)) return undefined;
    const figure = id.slice(FIGURE_SCRIPT.length);
    const from = (path: string): string => JSON.stringify(here(`src/${path}.ts`));
    return `import { PLACES } from ${from(`atlas/${figure}`)};
    import { GUIDES } from ${from(`atlas/guides/${figure}`)};
    import { front, back } from ${from(`figure/${figure}/index`)};
    (${FIGURES} ??= {}).${figure} = { PLACES, GUIDES, front, back };`;
  },
};

/**
 * The one file knows the points by their codes, pinyin and simplified characters. Names in other writings, and the
 * words by which a place is held against its point, are left to the other builds and to the command line.
 */
const plainNames: Plugin = {
  name: 'plain-names',
  enforce: 'pre',
  load: {
    filter: { id: /src\/(?:atlas\/names|dataset\/place-words)\.ts$/ },
    handler: (id) =>
      id.endsWith('names.ts')
        ? `export const NAMES = {}; export const SAME = '';`
        : 'export const isElsewhere = () => false;',
  },
};

/**
 * The one file draws anew what a server has drawn: a page with a server has a bundler, or takes the build in chunks.
 */
const noTakeOver: Plugin = {
  name: 'no-take-over',
  enforce: 'pre',
  load: {
    filter: { id: /src\/elements\/map\/take-over\.ts$/ },
    handler: () => 'export const takeOver = undefined, parsed = Promise.resolve();',
  },
};

/** The one file has no languages but English, and one topic: each other is a script of its own beside it. */
const englishOnly: Plugin = {
  name: 'english-only',
  enforce: 'pre',
  load: {
    filter: { id: /src\/(?:languages|topics|atlas\/words)\/loaders\.ts$/ },
    handler: () => 'export const LANGUAGES = {}; export const LOADERS = {}; export const ATLAS_WORDS = {};',
  },
};

/** Nor does it look for what React has not handed over, for the same reason. */
const noHydrated: Plugin = {
  name: 'no-hydrated',
  enforce: 'pre',
  load: { filter: { id: /src\/elements\/map\/hydrated\.ts$/ }, handler: () => 'export const takeGiven = () => {};' },
};

/** In the classic script, `AcuBodyMap` is the class that the page has: a second copy of the script names the first. */
const CLASS_OF_THE_PAGE =
  'AcuBodyMap=(c=>Object.assign(c,{...AcuBodyMap,AcuBodyMap:c,...c}))(customElements.get("acu-body-map"));';

/**
 * As a classic script, what a file declares would be a global of the page: all of them would overwrite the same one.
 */
const ALONE = { postBanner: '(()=>{', postFooter: '})();' };

/** All that the one file may ask for is in it, or does not exist. */
const nothingAhead: Plugin = {
  name: 'nothing-ahead',
  enforce: 'pre',
  load: { filter: { id: /src\/elements\/map\/ask-ahead\.ts$/ }, handler: () => 'export const askAhead = () => {};' },
};

/** A classic script may be there before the page is: it looks for what stands for the tag when that has been read. */
const standInsLater: Plugin = {
  name: 'stand-ins-later',
  enforce: 'pre',
  load: {
    filter: { id: /src\/elements\/map\/find-stand-ins\.ts$/ },
    handler: () => `export const findStandIns = (loadRooms) => {
      const find = () => document.querySelector('[data-acu-body-map]') && loadRooms();
      document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', find) : find();
    };`,
  },
};

/** Whether the entry holds a module: imports it, or imports what imports it. */
function isInStart(id: string, info: (id: string) => Rolldown.ModuleInfo | null, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = info(id);
  return Boolean(module?.isEntry || module?.importers.some((importer) => isInStart(importer, info, seen)));
}

/** What late rooms share, besides what the panel imports. */
const SHARED = [
  'elements/area-names',
  'elements/button.styles',
  'elements/late-icons',
  'elements/palette',
  'elements/text/point-button',
  'elements/unfolded',
  'geometry/around',
  'geometry/spread',
  'model/areas',
  'model/hash',
];
const EXPORTS = SHARED.map((each) => `export * from ${JSON.stringify(here(`src/${each}.ts`))};`);
/**
 * The file of the panel, which is the first room to come, holds what the others share. In files of their own, that would
 * come one round trip after the rooms. Rolldown puts it there when all rooms import the panel, and the panel exports it.
 */
const panelFirst: Plugin = {
  name: 'panel-first',
  transform: {
    filter: { id: /src\/elements\/\w+\/room\.ts$/ },
    // At the end, where it moves no line: the source map stays right.
    handler: (code, id) => ({
      code: [code, ...(id.includes('/panel/') ? EXPORTS : ["import '../panel/room.js';"])].join('\n'),
      map: null,
    }),
  },
};

/** What a map of the built-in points shows at first, as the build has drawn it. */
const drawnFirst: Plugin = {
  name: 'drawn-first',
  enforce: 'pre',
  load: {
    filter: { id: /src\/elements\/map\/first-picture\.ts$/ },
    handler: () => readFileSync(here('dist/elements/map/first-picture.js'), 'utf8'),
  },
};

/** The name of a chunk that has its folder in it: of a room, of a topic or of the atlas in a language. */
function folderName(id: string): string | undefined {
  const [, tag] = /src\/atlas\/words\/([\w-]+)\.ts$/.exec(id) ?? [];
  if (tag) return `atlas.${tag}`;
  const [, topic, file] = /src\/topics\/([\w-]+)\/([\w-]+)\.ts$/.exec(id) ?? [];
  return topic ? `${topic}.${file}` : /(\w+)\/define\.ts$/.exec(id)?.[1];
}

/** What it takes to read data, and rooms as well; and what of the rooms the first act needs. */
const READING =
  /src\/(?:model\/(?:spelled|built-in-supplement)|dataset\/(?:identify|halves|duration|side-words)|figure\/on-body|topics\/(?:named|topic)|atlas\/fold|elements\/(?:scroll|figure\/mark-ids|map\/page-links))\.ts$/;

/**
 * Seven builds and the demo server:
 * `--mode single` one self-contained file, as a module and as a classic script;
 * `--mode light` a small entry with the rarer views and the data checker as chunks beside it;
 * `--mode languages` two scripts a language, for the self-contained file: its words, and those of the atlas;
 * `--mode topics` one script a topic and language, likewise;
 * `--mode figures` one script for each figure that the self-contained file leaves out;
 * `--mode embed` the script of the page for frames;
 * no mode: the demo gallery (`vite` serves it, `vite build` makes a static copy).
 */
export default defineConfig(({ mode }): UserConfig => {
  const library = (outDir: string, options: NonNullable<UserConfig['build']>, plugins: Plugin[] = []): UserConfig => ({
    publicDir: false,
    plugins,
    build: { target: 'es2022', outDir: here(outDir), emptyOutDir: false, sourcemap: 'hidden', ...options },
  });
  if (mode === 'single') {
    return library(
      'dist',
      {
        lib: {
          entry: here('src/define.ts'),
          name: 'AcuBodyMap',
          formats: ['es', 'iife'],
          fileName: (format) => (format === 'es' ? 'acu-body-map.min.js' : 'acu-body-map.iife.js'),
        },
        // Licences are in dist/LICENSES.txt, and no bundler reads the notes for bundlers any more. Vite leaves the white
        // space of modules, unless it is asked for here.
        rolldownOptions: {
          output: {
            minify: true,
            comments: false,
            codeSplitting: false,
            // In a classic script, the global is the class, as in a module, and holds what else is exported.
            postFooter: ({ fileName }) => (fileName.includes('iife') ? CLASS_OF_THE_PAGE : ''),
          },
        },
      },
      [neutralOnly, plainNames, englishOnly, noTakeOver, noHydrated, nothingAhead, standInsLater],
    );
  }
  if (mode === 'languages') {
    return library(
      'dist/lang',
      {
        modulePreload: false,
        rolldownOptions: {
          input: Object.fromEntries(Object.keys(languageScript).map((name) => [name, `${SCRIPT}${name}`])),
          output: { entryFileNames: '[name].js', ...ALONE },
        },
      },
      [languageScripts],
    );
  }
  if (mode === 'topics') {
    return library(
      'dist/topics',
      {
        modulePreload: false,
        sourcemap: false,
        rolldownOptions: {
          input: Object.fromEntries(Object.keys(topicScripts).map((name) => [name, `${TOPIC_SCRIPT}${name}`])),
          output: { entryFileNames: '[name].js', ...ALONE },
        },
      },
      [topics],
    );
  }
  if (mode === 'figures') {
    return library(
      'dist/figures',
      {
        modulePreload: false,
        sourcemap: false,
        rolldownOptions: {
          input: Object.fromEntries(OTHERS.map((figure) => [figure, `${FIGURE_SCRIPT}${figure}`])),
          output: { entryFileNames: '[name].js', ...ALONE },
        },
      },
      [figureScripts],
    );
  }
  if (mode === 'embed') {
    return library('dist', {
      lib: { entry: here('src/embed/page.ts'), name: 'AcuEmbed', formats: ['iife'], fileName: () => 'embed.js' },
      sourcemap: false,
      rolldownOptions: { output: { minify: true, comments: false } },
    });
  }
  if (mode === 'light') {
    return library(
      'dist/light',
      {
        lib: { entry: here('src/define.ts'), formats: ['es'], fileName: () => 'acu-body-map.js' },
        rolldownOptions: {
          // The entry may export what the chunks need of it.
          preserveEntrySignatures: 'allow-extension',
          output: {
            minify: true,
            // Nearly all functions of the start run before the first picture: Chromium compiles them while the file
            // arrives, in the background, instead of one by one as they are called.
            postBanner: ({ isEntry }) => (isEntry ? '//# allFunctionsCalledOnLoad' : ''),
            comments: false,
            // Rooms and topics are told apart by their folder. Seven letters of a hash are enough to tell a hundred files
            // and their versions apart, and the entry names a third of them.
            chunkFileNames: ({ facadeModuleId }) => `${folderName(facadeModuleId ?? '') ?? '[name]'}-[hash:7].js`,
            codeSplitting: {
              groups: [
                // Left alone, the bundler puts what the start shares with later chunks into files of its own, each of
                // them one more round trip before the first picture (rolldown issue 10731). So all of the start is one
                // group.
                {
                  debugName: 'start',
                  name: (id, context) =>
                    id.includes('rolldown/runtime') || isInStart(id, (each) => context.getModuleInfo(each))
                      ? 'acu-body-map'
                      : null,
                },
                // What reads data shares this with rooms. In one file, it comes side by side with the reader.
                { name: 'spelled', test: READING },
              ],
            },
          },
        },
      },
      [panelFirst, drawnFirst, preloadLines(languages)],
    );
  }
  return {
    base: './',
    publicDir: false,
    plugins: [gallery],
    // What is imported late would otherwise be found late, and the page reloaded in the middle.
    optimizeDeps: { include: ['lit', '@lit/context', 'valibot', '@svgdotjs/svg.js'] },
    build: {
      target: 'es2022',
      outDir: here('dist-demo'),
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(demoPages.map((page) => [page.replace('.html', ''), here(`demo/${page}`)])),
      },
    },
  };
});
