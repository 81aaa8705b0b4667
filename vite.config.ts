import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const demoPages = readdirSync(here('demo')).filter((name) => name.endsWith('.html'));

/** The one-file builds lose the blanks and comments of style sheets; a minifier of scripts leaves them in. */
const squeezeStyles: Plugin = {
  name: 'squeeze-styles',
  enforce: 'pre',
  transform: {
    filter: { id: /\.styles\.ts$/ },
    // Style sheets are not stepped through: their lines need no map.
    handler: (code) => ({ code: code.replaceAll(/(?<=css`)[^`]*/g, squeeze), map: null }),
  },
};

/** The one-file builds lose the indentation of templates: it would be part of the text. Where a line breaks stays a blank. */
const squeezeTemplates: Plugin = {
  name: 'squeeze-templates',
  enforce: 'pre',
  transform: { filter: { id: /src\/elements\/(?!.*\.styles).*\.ts$/ }, handler: (code) => ({ code: code.replaceAll(/\n[ \t]+/g, '\n'), map: null }) },
};

/** What the format says about itself is for editors: it is in `data/dataset.schema.json`, and not needed where data is only read. */
const silentSchema: Plugin = {
  name: 'silent-schema',
  enforce: 'pre',
  transform: {
    filter: { id: /src\/dataset\/schema\.ts$/ },
    handler: (code) => ({ code: code.replaceAll(/,\s*v\.(?:description|title|examples)\((?:[^()'`]|'(?:[^'\\]|\\.)*'|`[^`]*`|\([^()]*\))*\)/g, ''), map: null }),
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

/** The one file that holds everything else leaves the two other figures out: they are a tenth of it, and few pages ask for them. */
const neutralOnly: Plugin = {
  name: 'neutral-only',
  enforce: 'pre',
  load: { filter: { id: /src\/(?:atlas|figure)\/(?:fe)?male(?:\/index)?\.ts$/ }, handler: () => 'export const PLACES = {};' },
};

/** The one file has no languages but English: each is a script of its own beside it. */
const englishOnly: Plugin = {
  name: 'english-only',
  enforce: 'pre',
  load: { filter: { id: /src\/languages\/loaders\.ts$/ }, handler: () => 'export const LANGUAGES = {};' },
};

const languages = readdirSync(here('src/languages')).map((name) => name.replace('.ts', '')).filter((name) => !['index', 'language', 'loaders'].includes(name));
/** A script for each language: it adds itself to the maps of the page, whichever of the two is there first. */
const languageScripts: Plugin = {
  name: 'language-scripts',
  transform: {
    filter: { id: new RegExp(`src/languages/(?:${languages.join('|')})\\.ts$`) },
    handler: (code) => ({ code: `${code}\ncustomElements.whenDefined('acu-body-map').then(() => customElements.get('acu-body-map').addLanguage(language));`, map: null }),
  },
};

/** The gallery is at /demo/, also for those who type the bare address; a static copy has the datasets that its pages fetch. */
const gallery: Plugin = {
  name: 'gallery',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => (request.url === '/' ? void response.writeHead(302, { location: '/demo/' }).end() : next()));
  },
  generateBundle() {
    for (const fileName of readdirSync(here('demo'))) {
      if (fileName.endsWith('.json')) this.emitFile({ type: 'asset', fileName: `demo/${fileName}`, source: readFileSync(here(`demo/${fileName}`)) });
    }
  },
};

/**
 * Four builds and the demo server:
 * `--mode single` one self-contained file, as a module and as a classic script;
 * `--mode light` a small entry with the rarer views and the data checker as chunks beside it;
 * `--mode languages` one script a language, for the self-contained file;
 * no mode: the demo gallery (`vite` serves it, `vite build` makes a static copy).
 */
export default defineConfig(({ mode }): UserConfig => {
  const library = (outDir: string, options: NonNullable<UserConfig['build']>, plugins: Plugin[] = []): UserConfig => ({
    publicDir: false,
    plugins: [squeezeStyles, squeezeTemplates, silentSchema, ...plugins],
    build: { target: 'es2022', outDir: here(outDir), emptyOutDir: false, sourcemap: true, minify: true, ...options },
  });
  if (mode === 'single') {
    return library('dist', {
      lib: {
        entry: here('src/define.ts'),
        name: 'AcuBodyMap',
        formats: ['es', 'iife'],
        fileName: (format) => (format === 'es' ? 'acu-body-map.min.js' : 'acu-body-map.iife.js'),
      },
      // One per cent smaller than what the bundler's own minifier makes. Licences are in dist/LICENSES.txt.
      minify: 'terser',
      terserOptions: { module: true, ecma: 2022, compress: { passes: 5, pure_getters: true, unsafe_arrows: true }, format: { comments: false } },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    }, [neutralOnly, englishOnly]);
  }
  if (mode === 'languages') {
    return library('dist/lang', {
      lib: { entry: Object.fromEntries(languages.map((name) => [name, here(`src/languages/${name}.ts`)])), formats: ['es'] },
      rolldownOptions: { preserveEntrySignatures: false, output: { minify: true, entryFileNames: '[name].js' } },
    }, [languageScripts]);
  }
  if (mode === 'light') {
    return library('dist/light', {
      lib: { entry: here('src/define.ts'), formats: ['es'], fileName: () => 'acu-body-map.js' },
      rolldownOptions: {
        // What entry and chunks share goes into the entry: a file of its own would be one more round trip.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          chunkFileNames: '[name]-[hash].js',
          // The close-ups of the built-in points come in one request.
          codeSplitting: { groups: [{ name: 'close-ups', test: /src\/figure\/(?:hand-back|foot-\w+)\.ts$/ }] },
        },
      },
    });
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
      rolldownOptions: { input: Object.fromEntries(demoPages.map((page) => [page.replace('.html', ''), here(`demo/${page}`)])) },
    },
  };
});
