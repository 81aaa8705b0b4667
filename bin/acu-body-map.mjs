#!/usr/bin/env node
// The command line of acu-body-map. `npx acu-body-map` says what it can do.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  briefFinding,
  briefSentence,
  convertFile,
  findingOf,
  NotADatasetError,
  printable,
  printFindings,
  validateFile,
} from '../dist/authoring/index.js';

const HELP = `acu-body-map validate FILE…          checks datasets: line, column, what is wrong, what to do
  --json                             the findings as JSON
  --strict                           warnings fail too
acu-body-map convert FILE [-o OUT]   turns a dataset into a table, and a table into a dataset

A FILE is a dataset (JSON) or a table of points (CSV), in UTF-8, or in UTF-16 with a byte order mark. FILE can be -,
the standard input. Without -o, the result goes to the standard output.

Exit codes:
  0  all is well
  1  a dataset has errors (with --strict: or warnings)
  2  a file is not a dataset, or can't be read or written, or the command is wrong; all other files are checked`;

/** A plain sentence about what can't be done. It ends the work on a file, or the command, with exit code 2. */
class Refusal extends Error {}

const FAULTS = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such folder',
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

/** @template T @param {string} file @param {(bytes: Uint8Array) => T} use @returns {T} */
function withFile(file, use) {
  const bytes = reach(file, () => readFileSync(file === '-' ? 0 : file));
  try {
    return use(bytes);
  } catch (error) {
    if (error instanceof NotADatasetError) throw new Refusal(`${printable(file)}: ${error.message}`);
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

const plural = (/** @type {number} */ count, /** @type {string} */ noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** @param {readonly string[]} files @returns {0 | 1 | 2} */
function validate(files, { json, strict }) {
  if (files.length === 0) throw wrongUse('validate: which file?');
  const results = files.map((file) => {
    try {
      const findings = withFile(file, validateFile).map(briefFinding);
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
  });
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

/** @param {readonly string[]} files @returns {0 | 1} */
function convert([file, ...others], { out = '-' }) {
  if (file === undefined || others.length > 0) throw wrongUse('convert: one file, please.');
  return withFile(file, (bytes) => {
    try {
      const result = convertFile(bytes);
      if (out === '-') process.stdout.write(result);
      else reach(out, () => writeFileSync(out, result));
      return 0;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      console.error(printFindings(printable(file), [briefFinding(findingOf(error))]));
      return 1;
    }
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
      },
    });
  } catch (error) {
    throw wrongUse(error.message);
  }
}

/** @returns {0 | 1 | 2} the exit code */
function main() {
  const { values, positionals } = words();
  const [command, ...files] = positionals;
  if (command === undefined || values.help) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  if (command === 'validate') return validate(files, values);
  if (command === 'convert') return convert(files, values);
  throw wrongUse(`There is no command "${command}".`);
}

// Whoever reads may have read enough: `acu-body-map convert mine.json | head -1`.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = complain(new Refusal(`The output can't be written (${error.code}).`));
  });

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = complain(error);
}
