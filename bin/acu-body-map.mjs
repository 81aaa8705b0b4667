#!/usr/bin/env node
// The command line of acu-body-map. `npx acu-body-map` says what it can do.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DatasetError, fromCsv, parseJson, printFindings, toCsv, validate } from '../dist/authoring/index.js';

const HELP = `acu-body-map validate FILE…          checks datasets: line, column, what is wrong, what to do
  --json                             the findings as JSON
  --strict                           warnings fail too
acu-body-map convert FILE [-o OUT]   a dataset as a table (.csv) and back (.json)

Exit codes: 0 nothing to fail for, 1 a file can't be used (or has warnings, with --strict), 2 wrong use.`;

/** @param {string} message @returns {never} */
function wrongUse(message) {
  console.error(`${message}\n\n${HELP}`);
  return process.exit(2);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    console.error(
      `${file}: ${error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : String(error)}`,
    );
    return process.exit(2);
  }
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
    return wrongUse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = words();
const [command, ...files] = positionals;
if (values.help || !command) {
  console.log(HELP);
  process.exit(command || values.help ? 0 : 2);
}

if (command === 'validate') {
  if (files.length === 0) wrongUse('validate: which file?');
  const all = files.map((file) => ({ file, findings: validate(read(file)) }));
  if (values.json) console.log(JSON.stringify(all, null, 2));
  else {
    for (const { file, findings } of all) {
      const errors = findings.filter(({ level }) => level === 'error').length;
      console.log(
        findings.length === 0
          ? `${file}: good`
          : `${printFindings(file, findings)}\n${file}: ${errors} errors, ${findings.length - errors} warnings`,
      );
    }
  }
  process.exitCode = all.some(({ findings }) => findings.some(({ level }) => level === 'error' || values.strict))
    ? 1
    : 0;
} else if (command === 'convert') {
  const [file] = files;
  if (!file || files.length > 1) throw wrongUse('convert: one file, please.');
  const text = read(file);
  const isTable = !/^\s*[{[]/.test(text);
  try {
    const result = isTable ? `${JSON.stringify(fromCsv(text), null, 2)}\n` : toCsv(parseJson(text));
    if (values.out) writeFileSync(values.out, result);
    else process.stdout.write(result);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(`${file}: ${error.message}`);
    process.exitCode = 1;
  }
} else wrongUse(`There is no command ${command}.`);
