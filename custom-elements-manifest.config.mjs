export default {
  globs: ['src/elements/acu-*.ts', 'src/elements/events.ts', 'src/define.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  outdir: '.',
};
