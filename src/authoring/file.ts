/** A dataset in a file of either format: JSON, or a table (CSV). The content tells which. */
import { DatasetError } from '../dataset/issues.js';
import { parseJson } from '../dataset/json.js';
import { fromCsv, toCsv } from './csv.js';
import { decodeText } from './decode.js';
import { NotADatasetError } from './not-a-dataset.js';
import { readTable } from './table.js';
import { validate, type Finding } from './validate.js';

/**
 * Checks a file for authors. A table is checked as the dataset that it becomes; positions are those in the table.
 *
 * @throws {NotADatasetError} When it is no dataset at all.
 */
export function validateFile(bytes: Uint8Array): readonly Finding[] {
  const text = decodeText(bytes);
  return isJson(text) ? validate(text) : validateTable(text);
}

/**
 * Turns a JSON file into a table, and a table into JSON.
 *
 * @throws {NotADatasetError} When it is no dataset at all.
 * @throws {DatasetError} When it can't be read.
 */
export function convertFile(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  return isJson(text) ? toCsv(parseJson(text)) : `${JSON.stringify(fromCsv(text), null, 2)}\n`;
}

/** An error of `parseJson` or `fromCsv` as something to look at. Other errors are thrown again. */
export function findingOf(error: unknown): Finding {
  if (!(error instanceof DatasetError) || error instanceof NotADatasetError) throw error;
  const { code, path, message, line = 1, column = 1 } = error;
  return { level: 'error', code, path, message, line, column };
}

/** Rich text begins with a brace and a letter may begin with [Draft]: neither is JSON with a fault in it. */
const isJson = (text: string): boolean => /^\s*(?:\{(?!\\)|\[\s*["[\]{\d-])/.test(text);

function validateTable(text: string): readonly Finding[] {
  try {
    const { dataset, position } = readTable(text);
    return validate(JSON.stringify(dataset))
      .map((finding) => ({ ...finding, ...position(finding.path) }))
      .toSorted((a, b) => a.line - b.line || a.column - b.column);
  } catch (error) {
    return [findingOf(error)];
  }
}
