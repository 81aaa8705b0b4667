import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import {
  columnAtlas,
  englishOnly,
  leanDrawing,
  neutralOnly,
  silentSchema,
  squeezeStyles,
  squeezeTemplates,
} from './tools/slim.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const demoPages = readdirSync(here('demo')).filter((name) => name.endsWith('.html'));

const languages = readdirSync(here('src/languages'))
  .map((name) => name.replace('.ts', ''))
  .filter((name) => !['index', 'language', 'loaders'].includes(name));
/** A script for each language: it adds itself to the maps of the page, whichever of the two is there first. */
const languageScripts: Plugin = {
  name: 'language-scripts',
  transform: {
    filter: { id: new RegExp(`src/languages/(?:${languages.join('|')})\\.ts$`) },
    handler: (code) => ({
      code: `${code}\ncustomElements.whenDefined('acu-body-map').then(() => customElements.get('acu-body-map').addLanguage(language));`,
      map: null,
    }),
  },
};

/** The gallery is at /demo/, also for those who type the bare address; a static copy has the datasets that its pages fetch. */
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
    plugins: [squeezeStyles, squeezeTemplates, silentSchema, columnAtlas, leanDrawing, ...plugins],
    build: { target: 'es2022', outDir: here(outDir), emptyOutDir: false, sourcemap: true, minify: true, ...options },
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
        // One per cent smaller than what the bundler's own minifier makes. Licences are in dist/LICENSES.txt.
        minify: 'terser',
        terserOptions: {
          module: true,
          ecma: 2022,
          mangle: { properties: { regex: /^_[a-z]/i } },
          compress: { passes: 5, pure_getters: true, unsafe_arrows: true },
          format: { comments: false },
        },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
      [neutralOnly, englishOnly],
    );
  }
  if (mode === 'languages') {
    return library(
      'dist/lang',
      {
        lib: {
          entry: Object.fromEntries(languages.map((name) => [name, here(`src/languages/${name}.ts`)])),
          formats: ['es'],
        },
        rolldownOptions: { preserveEntrySignatures: false, output: { minify: true, entryFileNames: '[name].js' } },
      },
      [languageScripts],
    );
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
      rolldownOptions: {
        input: Object.fromEntries(demoPages.map((page) => [page.replace('.html', ''), here(`demo/${page}`)])),
      },
    },
  };
});
