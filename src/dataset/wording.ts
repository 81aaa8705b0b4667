/** What is said about data that does not fit the schema. Each message continues a sentence that starts with “This”. */
import type { BaseIssue, Config } from 'valibot';
import { printed } from './issues.js';

/** The kinds of value in the schema, by valibot's names for them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  record: 'an object { … }',
  strict_object: 'an object { … }',
};

/** The message for a value that should be something else. */
export const mustBe =
  (what: string) =>
  ({ input }: Pick<BaseIssue<unknown>, 'input'>): string =>
    `must be ${what}, but is ${print(input)}`;

/** For valibot: the message where the schema gives none of its own. */
export const WORDING: Config<BaseIssue<unknown>> = {
  message(issue) {
    if (issue.expected === 'never') return 'field is not part of the format';
    if (issue.input === undefined) return 'field is missing';
    return mustBe(KINDS[issue.type] ?? issue.type)(issue);
  },
};

function print(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = printed(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
