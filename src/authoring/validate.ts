import * as v from 'valibot';
import { names } from '../atlas/point-names.js';
import { DatasetError, type IssueCode } from '../dataset/issues.js';
import { pathOf } from '../dataset/fields.js';
import { parseJson, type Position } from '../dataset/json.js';
import { besideBody } from '../dataset/own-places.js';
import { parseDataset } from '../dataset/parse.js';
import { brief } from '../dataset/quote.js';
import { DatasetSchema } from '../dataset/schema.js';
import { WORDING } from '../dataset/wording.js';
import { DRAWINGS } from '../figure/every.js';
import { isOnBody } from '../figure/on-body.js';
import { mapJson } from './locate.js';

/** One thing that an author should look at. */
export interface Finding extends Position {
  readonly level: 'error' | 'warning';
  readonly code: IssueCode;
  readonly path: string;
  readonly message: string;
  /** What to write instead, where that is clear. */
  readonly fix?: string;
}

/**
 * Checks the text of a dataset strictly, for authors: what the map would ignore or leave out is reported too.
 * Never throws. The file can be used when no finding is an error.
 */
export function validate(file: string): readonly Finding[] {
  // Some editors begin a file with a byte order mark.
  const text = file.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return [refusal(error, { line: 1, column: 1 })];
  }
  const map = mapJson(text);
  const findings: Finding[] = map.repeated.map(({ path, position }) => ({
    ...position,
    level: 'warning',
    code: 'W_FIELD',
    path,
    message: 'This name appears twice in the same object; only the last one counts.',
    fix: 'Remove one of them.',
  }));
  try {
    const { issues, places } = parseDataset(value, undefined, { names });
    const faults = besideBody(places, (view, at) => isOnBody(DRAWINGS[view], at));
    for (const { code, path, message } of [...issues, ...faults])
      findings.push({ ...map.position(path), level: 'warning', code, path, message, ...fixFor(code, path, value) });
  } catch (error) {
    const at = error instanceof DatasetError ? map.position(error.path) : { line: 1, column: 1 };
    return [...findings, refusal(error, at)];
  }
  // The schema is stricter than the reader: what only the schema objects to is a matter of style, and is said once.
  const known = new Set(findings.map(({ path }) => path));
  for (const issue of v.safeParse(DatasetSchema, value, WORDING).issues ?? []) {
    const path = pathOf(issue);
    if (
      [...known].some(
        (each) => each === path || path.startsWith(`${each}.`) || path.startsWith(`${each}[`) || each.startsWith(path),
      )
    )
      continue;
    known.add(path);
    findings.push({ ...map.position(path), level: 'warning', code: 'W_TYPE', path, message: `This ${issue.message}.` });
  }
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** `12:7 warning W_COORD points[0].x: …`, a line per finding, with what to do below it. */
export function printFindings(file: string, findings: readonly Finding[]): string {
  return findings
    .map(
      ({ line, column, level, code, path, message, fix }) =>
        `${file}:${line}:${column} ${level} ${code}${path ? ` ${path}` : ''}: ${message}${fix ? `\n    ${fix}` : ''}`,
    )
    .join('\n');
}

function refusal(error: unknown, at: Position): Finding {
  if (!(error instanceof DatasetError)) throw error;
  return {
    line: error.line ?? at.line,
    column: error.column ?? at.column,
    level: 'error',
    code: error.code,
    path: error.path,
    message: error.message,
  };
}

function fixFor(code: IssueCode, path: string, value: unknown): { readonly fix?: string } {
  const given = valueAt(value, path);
  if (code === 'W_COERCED' && path.endsWith('.avoid')) return { fix: 'Write [ and ] around it.' };
  if (code === 'W_COERCED' && typeof given === 'string' && Number.isFinite(Number(given)))
    return { fix: `Write ${brief(given)} without quotes.` };
  if (code === 'W_EVIDENCE')
    return { fix: 'Add "sources": ["…"] with the id of an entry in "sources", or write "level": "tradition".' };
  if (code === 'W_SOURCE') return { fix: 'Add the source to "sources", or correct the id.' };
  return {};
}

function valueAt(value: unknown, path: string): unknown {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}
