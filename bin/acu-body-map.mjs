#!/usr/bin/env node
// The command line of acu-body-map. `npx acu-body-map` says what it can do.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import {
  briefFinding,
  briefSentence,
  convertCells,
  convertFile,
  findingOf,
  NotADatasetError,
  printable,
  printFindings,
  printReading,
  validateCells,
  validateFile,
} from '../dist/authoring/index.js';
import { oembed } from './oembed.mjs';
import { Refusal } from './refusal.mjs';
import { posterFiles, staticFiles } from './static.mjs';
import { isSpreadsheet, readSheet } from './spreadsheet.mjs';

const HELP = `acu-body-map validate FILE…          checks datasets: line, column, what is wrong, what to do
  --json                             the findings as JSON
  --strict                           warnings fail too
acu-body-map convert FILE [-o OUT]   turns a dataset into a table, and a table or other JSON into a dataset
  --strict                           questions about the data fail
acu-body-map static [FILE] [-o OUT]  a map without script: a snippet for any editor, and its numbered pictures
  --format html|markdown             without it, by the ending of OUT; otherwise html
  --image ADDRESS                    where the page will have the picture; without it, beside the page
  --online ADDRESS                   a link to the live map, at the end
  --heading-level 3…6                of the names of points; the title is one above
  --no-more                          without routines, questions, tips and words explained
  --structured-data                  JSON-LD for search engines, after the snippet
  --no-png                           only SVG pictures
acu-body-map poster [FILE] -o OUT    a picture (.svg or .png) to show before the script has come, and its tag
acu-body-map oembed --url ADDRESS [-o OUT]
                                     the JSON that lets other sites show an embedding page
  --title, --width, --height
  --json-url ADDRESS                 of the JSON itself: prints the line for the head of the page too
static and poster:
  --lang, --topic, --points, --codes, --figure as in the tag. Without FILE, the built-in points.
  --strict: warnings fail.
All that read a FILE:
  --sheet NAME                       the sheet of an .xlsx file; without it, the first that is not empty
  --encoding NAME                    the encoding of text, such as windows-1252 or gb18030

A FILE is JSON or a table of points (CSV or .xlsx). Columns and fields may be called as they are in the nine languages of
the map and in Korean. An encoding that is not named is that of the file’s mark, or UTF-8, or a guess, and a guess is
said. FILE can be -, the standard input. Without -o, the result goes to the standard output; the folder of OUT is made. An
OUT that ends in .csv or .json gets that format. What convert has understood, and what it asks, goes to the standard error output.

Exit codes:
  0  all is well
  1  a dataset has errors, or no point was found (with --strict: or warnings, or questions)
  2  a file is not a dataset, or can't be read or written, or the command is wrong; all other files are checked`;

/** Options of the commands that make pages and pictures, each with a text. */
const TEXTS = 'format image online heading-level lang topic points codes figure url title width height json-url'.split(
  ' ',
);

const FAULTS = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such folder',
  EEXIST: 'there is a file in place of its folder',
  EISDIR: 'this is a folder',
  EACCES: 'there is no permission for this',
  EPERM: 'there is no permission for this',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

/** @template T @param {string} file @param {() => T} access @returns {T} */
function reach(file, access) {
  try {
    return access();
  } catch (error) {
    throw new Refusal(`${printable(file)}: ${FAULTS[error.code] ?? `this can't be read or written (${error.code})`}.`);
  }
}

/**
 * @template T
 * @param {string} file
 * @param {{ sheet?: string, encoding?: string }} options
 * @param {{ text: (bytes: Uint8Array) => T, cells: (cells: readonly (readonly string[])[]) => T }} use
 * @returns {Promise<T>}
 */
async function withFile(file, { sheet }, use) {
  const bytes = reach(file, () => readFileSync(file === '-' ? 0 : file));
  try {
    if (isSpreadsheet(bytes)) {
      const { cells, sheet: read, others } = await readSheet(bytes, sheet);
      if (sheet === undefined && others.length > 0)
        console.error(
          `${printable(file)}: only the sheet ${quoted(read)} is read. Others are read with --sheet: ${others.map(quoted).join(', ')}.`,
        );
      return use.cells(cells);
    }
    if (sheet !== undefined) throw new Refusal('This is not an .xlsx file, so it has no sheets.');
    return use.text(bytes);
  } catch (error) {
    if (error instanceof NotADatasetError || error instanceof Refusal)
      throw new Refusal(`${printable(file)}: ${briefSentence(error.message)}`);
    throw error;
  }
}

/** @param {string} message */
const wrongUse = (message) => new Refusal(`${briefSentence(message)}\n\n${HELP}`);

/** @param {unknown} error @returns {2} */
function complain(error) {
  console.error(error instanceof Refusal ? error.message : `acu-body-map has a fault of its own: ${error}`);
  return 2;
}

const quoted = (/** @type {string} */ name) => `"${printable(name)}"`;

const plural = (/** @type {number} */ count, /** @type {string} */ noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** @param {readonly string[]} files @returns {Promise<0 | 1 | 2>} */
async function validate(files, options) {
  const { json } = options;
  if (files.length === 0) throw wrongUse('validate: which file?');
  const results = [];
  // One after the other: what is printed is in the order of the files.
  for (const file of files) results.push(await validateOne(file, options));
  if (json)
    console.log(
      JSON.stringify(
        results.map(({ report }) => report),
        null,
        2,
      ),
    );
  return Math.max(...results.map(({ code }) => code));
}

async function validateOne(file, options) {
  const { json, strict, encoding } = options;
  try {
    const found = await withFile(file, options, {
      text: (bytes) => validateFile(bytes, { encoding }),
      cells: validateCells,
    });
    const findings = found.map(briefFinding);
    const errors = findings.filter(({ level }) => level === 'error').length;
    if (!json) {
      const count = `${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}`;
      console.log(
        findings.length === 0
          ? `${printable(file)}: good`
          : `${printFindings(printable(file), findings)}\n${printable(file)}: ${count}`,
      );
    }
    return {
      code: errors > 0 || (strict && findings.length > 0) ? 1 : 0,
      report: { file: printable(file), findings },
    };
  } catch (error) {
    return { code: complain(error), report: { file: printable(file), error: error.message } };
  }
}

/** @param {readonly string[]} files @returns {Promise<0 | 1>} */
async function convert([file, ...others], options) {
  const { out = '-', encoding, strict } = options;
  if (file === undefined || others.length > 0) throw wrongUse('convert: one file, please.');
  const to = /\.(csv|json)$/i.exec(out)?.[1]?.toLowerCase();
  try {
    const { text, reading } = await withFile(file, options, {
      text: (bytes) => convertFile(bytes, { encoding, to }),
      cells: (cells) => convertCells(cells, { to }),
    });
    const said = printReading(printable(file), reading);
    if (said) console.error(said);
    hand(out, text);
    return strict && reading.questions.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    console.error(printFindings(printable(file), [briefFinding(findingOf(error))]));
    return 1;
  }
}

/**
 * The dataset in a file as JSON, a table as well. Nothing without a file.
 *
 * @param {readonly string[]} files
 * @returns {Promise<string | undefined>}
 */
async function datasetIn([file, ...others], options) {
  if (others.length > 0) throw wrongUse('One file, please.');
  if (file === undefined) return undefined;
  const { encoding } = options;
  const { text, reading } = await withFile(file, options, {
    text: (bytes) => convertFile(bytes, { encoding, to: 'json' }),
    cells: (cells) => convertCells(cells, { to: 'json' }),
  });
  const said = printReading(printable(file), reading);
  if (said) console.error(said);
  return text;
}

/** How a message of a map calls what is an option here. */
const ATTRIBUTE = /^The (points|topic) attribute/;

/**
 * @template {import('./static.mjs').Drawn} T
 * @param {readonly string[]} files
 * @param {(dataset: string | undefined) => Promise<T>} draw
 * @returns {Promise<T | undefined>} nothing when the data has errors or no point, which is printed
 */
async function drawn(files, options, draw) {
  try {
    const made = await draw(await datasetIn(files, options));
    const name = files[0] === undefined ? 'acu-body-map' : printable(files[0]);
    for (const { code, path, message } of made.issues) {
      const place = ATTRIBUTE.exec(message)?.[1];
      const said = briefSentence(message.replace(ATTRIBUTE, 'This'));
      console.error(printable(place ? `--${place}: ${code}: ${said}` : `${name}: ${code} ${path}: ${said}`));
    }
    if (made.points.length > 0) return made;
    console.error(`${name}: there is no point to show, so nothing is written.`);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal || error?.name !== 'DatasetError') throw error;
    console.error(printFindings(printable(files[0] ?? 'built-in'), [briefFinding(findingOf(error))]));
    return undefined;
  }
}

/** @param {readonly string[]} files @returns {Promise<0 | 1>} */
async function makeStatic(files, options) {
  const made = await drawn(files, options, (dataset) => staticFiles(dataset, options));
  if (!made) return 1;
  hand(options.out, made.text);
  for (const [name, picture] of made.pictures) write(name, picture);
  return options.strict && made.issues.length > 0 ? 1 : 0;
}

/** @param {readonly string[]} files @returns {Promise<0 | 1>} */
async function makePoster(files, options) {
  const { out = '' } = options;
  if (!/\.(?:svg|png)$/i.test(out)) throw wrongUse('poster: -o is a file that ends in .svg or .png.');
  const made = await drawn(files, options, (dataset) => posterFiles(dataset, options, out));
  if (!made) return 1;
  write(out, made.file);
  console.log(made.snippet);
  return options.strict && made.issues.length > 0 ? 1 : 0;
}

/** @returns {0} */
function makeOembed(options) {
  const { text, link } = oembed(options);
  hand(options.out, text);
  if (link) console.error(link);
  return 0;
}

/** @param {string | undefined} out @param {string} text */
function hand(out, text) {
  if (out === undefined || out === '-') process.stdout.write(text);
  else write(out, text);
}

/** The folder of a file is made. @param {string} file @param {string | Uint8Array} content */
function write(file, content) {
  reach(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  });
}

function words() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        out: { type: 'string', short: 'o' },
        sheet: { type: 'string' },
        encoding: { type: 'string' },
        ...Object.fromEntries(TEXTS.map((name) => [name, { type: 'string' }])),
        'structured-data': { type: 'boolean' },
        'no-png': { type: 'boolean' },
        'no-more': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw wrongUse(error.message);
  }
}

/** @returns {Promise<0 | 1 | 2>} the exit code */
async function main() {
  const { values, positionals } = words();
  const [command, ...files] = positionals;
  if (command === undefined || values.help) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  if (command === 'validate') return validate(files, values);
  if (command === 'convert') return convert(files, values);
  if (command === 'static') return makeStatic(files, values);
  if (command === 'poster') return makePoster(files, values);
  if (command === 'oembed') return makeOembed(values);
  throw wrongUse(`There is no command "${command}".`);
}

// Whoever reads may have read enough: `acu-body-map convert mine.json | head -1`.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = complain(new Refusal(`The output can't be written (${error.code}).`));
  });

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = complain(error);
}
