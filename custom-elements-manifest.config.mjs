import { existsSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The manifest describes what a page may use: inner elements, private members and source paths are left out. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const asBuilt = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
    for (const module of manifest.modules) {
      module.path = asBuilt(module.path);
      module.declarations = module.declarations?.filter(({ name }) => isPublic(name));
      module.exports = module.exports?.filter(({ name }) => isPublic(name));
      for (const { declaration } of module.exports ?? [])
        if (declaration?.module) declaration.module = asBuilt(declaration.module);
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, description }) =>
            !name.startsWith('#') && (privacy ?? 'public') === 'public' && description,
        );
        declaration.events = declaration.events?.filter(({ name }) => name);
      }
    }
    manifest.modules = manifest.modules.filter(
      ({ declarations, exports }) => (declarations?.length ?? 0) + (exports?.length ?? 0) > 0,
    );
    // The entry registers in a loop, which the analyzer can't follow.
    const declaration = { name: 'AcuBodyMap', module: 'dist/elements/map/acu-body-map.js' };
    manifest.modules.push({
      kind: 'javascript-module',
      path: 'dist/define.js',
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: 'acu-body-map', declaration }],
    });
  },
};
const isPublic = (name) => /^(?:AcuBodyMap|acu-body-map|Acu\w+Event)$/.test(name);

export default {
  globs: ['src/elements/*/acu-*.ts', 'src/elements/events.ts', 'src/elements/*/events.ts', 'src/define.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  // For editors: what they complete and explain.
  plugins: [
    publicOnly,
    ...(existsSync('dist')
      ? [customElementJetBrainsPlugin({ outdir: 'dist' }), customElementVsCodePlugin({ outdir: 'dist' })]
      : []),
  ],
};
