import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';
import { serveFiles } from '../serve.mjs';
import { workbook } from '../cli/workbook.js';
import { ROOT, samples } from './samples.js';

/** Files that the commands read, as an author has them. */
const FILES: Readonly<Record<string, string>> = {
  'mine.json': `{
  "points": [
    { "id": "LI4", "technique": "Squeeze." },
    { "name": "Ridge", "view": "back", "y": 17, "x": 136 },
    { "id": "B54" }
  ]
}
`,
  'mine.csv': 'id,technique\nLI4,Squeeze.\n',
  'notes.csv': 'code;nom;couleur;alerte\nLI4;Hé Gǔ;rouge;oui\n',
};
const run = (folder: string, command: string): { readonly status: number | null; readonly said: string } => {
  const program = `"${process.execPath}" "${join(ROOT, 'bin/acu-body-map.mjs')}"`;
  const { status, stdout, stderr } = spawnSync(command.replace(/^npx acu-body-map/, program), {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
  });
  return { status, said: `${stderr}${stdout}` };
};

describe('what the README and the documents say to type', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acu-commands-'));
  const fill = (): void => {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'list.xlsx'), workbook({ Points: [['code'], ['LI4']] }));
  };
  after(() => rmSync(folder, { recursive: true }));

  const commands = samples
    .filter(({ language }) => language === 'sh')
    .flatMap(({ where, text }) =>
      [...text.replaceAll(/\\\n */g, '').matchAll(/^(npx acu-body-map [^#\n]+)/gm)].map(([, command = '']) => ({
        where,
        command: command.trim(),
      })),
    );
  it('is several commands', () => assert.ok(commands.length > 6, `${commands.length}`));
  for (const { where, command } of commands)
    it(`${where}: ${command} does it`, () => {
      fill();
      const { status, said } = run(folder, command);
      assert.equal(status, 0, said);
      const [, out] = / -o (\S+)/.exec(command) ?? [];
      assert.ok(out === undefined || existsSync(join(folder, out)), `${out} is made`);
    });

  for (const [command, file] of [
    ['validate', 'mine.json'],
    ['convert', 'notes.csv'],
  ])
    it(`${command} says what the README shows`, () => {
      fill();
      const { said } = run(
        folder,
        `npx acu-body-map ${command} ${file}${command === 'convert' ? ' -o notes.json' : ''}`,
      );
      const shown = samples.find(({ language, text }) => language === 'text' && text.startsWith(`${file}:`));
      assert.equal(said.trim(), shown?.text.trim());
    });

  it('the table of the README is a dataset, and so are the parts of one', () => {
    const table = samples.find(({ language, text }) => language === 'text' && text.startsWith('#lang'));
    writeFileSync(join(folder, 'table.csv'), table?.text ?? '');
    assert.match(run(folder, 'npx acu-body-map validate table.csv').said, /: good$/m);
    const parts = samples.filter(({ language, text }) => language === 'json' && text.startsWith('"'));
    assert.ok(parts.length > 0);
    for (const { text } of parts) {
      const sources = '"sources": { "my-source": { "title": "A book" } }';
      writeFileSync(
        join(folder, 'part.json'),
        `{ "points": [{ "id": "GB30" }, { "id": "BL40" }], ${sources}, ${text} }`,
      );
      assert.match(run(folder, 'npx acu-body-map validate part.json').said, /: good$/m);
    }
  });
});

describe('what the README and the documents say to write in a program', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFiles>>;
  const pages: Record<string, string> = {};
  before(async () => {
    site = await serveFiles(pages);
    browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const programs = samples.filter(
    ({ language, text }) => language === 'js' && /acu-body-map\/(?:server|authoring)/.test(text),
  );
  it('is several programs', () => assert.ok(programs.length > 3, `${programs.length}`));
  for (const { where, text } of programs)
    it(`${where} runs`, () => {
      const given = `const json = '{ "points": [{ "id": "LI4" }] }', dataset = JSON.parse(json), sent = [];
        const response = { send: (page) => sent.push(page) };`;
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', `${given}${text}`], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    });

  it('about routines and choices runs in a page, and says what stands beside it', async () => {
    const [routines, choices] = ['map.practice.open', "'acu-select'"].map(
      (sign) => samples.find(({ language, text }) => language === 'js' && text.includes(sign))?.text ?? '',
    );
    pages['/program'] = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><acu-body-map></acu-body-map>
      <script type="module">
        import '/dist/light/acu-body-map.js';
        const map = document.querySelector('acu-body-map');
        ${routines}
        map.practice.close();
        ${choices}
      </script></html>`;
    const tab = await browser.newPage();
    const said: string[] = [];
    tab.on('pageerror', (error) => said.push(String(error)));
    tab.on('console', (message) => said.push(message.text()));
    await tab.goto(`${site.origin}/program`);
    const mark = await tab.waitForSelector('acu-body-map >>> button.hotspot[data-id="BL23"]', { visible: true });
    for (let i = 0; i < 100 && said.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 100));
    await mark?.click();
    for (let i = 0; i < 100 && said.length < 2; i++) await new Promise((resolve) => setTimeout(resolve, 100));
    await tab.close();
    assert.deepEqual(said, ['daily 0 ready', 'BL23 BL23 back pointer']);
  });

  it('has every other program in a test of its own', () => {
    const others = samples.filter(
      ({ language, text }) =>
        ['js', 'ts', 'jsx'].includes(language) &&
        !/acu-body-map\/(?:server|authoring)|map\.practice|'acu-select'/.test(text),
    );
    // An import alone is tried with all imports, the component in react.check.ts, the script around a frame in
    // embed.test.ts.
    const known = /^import 'acu-body-map\/[\w/]+';|acu-body-map\/react|data-acu-embed/;
    assert.deepEqual(
      others.filter(({ text }) => !known.test(text)).map(({ where }) => where),
      [],
    );
    assert.ok(readFileSync(join(ROOT, 'tools/package/react/app.tsx'), 'utf8').includes("from 'acu-body-map/react'"));
  });
});
