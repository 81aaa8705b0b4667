/** What can be wrong with data. `E_` refuses the data, `W_` names a fault in data that otherwise works. */
export type IssueCode =
  | 'E_JSON'
  | 'E_SHAPE'
  | 'E_VERSION'
  | 'E_LIMIT'
  | 'E_URL'
  | 'E_HTTP'
  | 'E_FETCH'
  | 'E_TIMEOUT'
  | 'W_POINT'
  | 'W_TOPIC'
  | 'W_ID'
  | 'W_DUP_ID'
  | 'W_DUP_CODE'
  | 'W_TYPE'
  | 'W_COERCED'
  | 'W_COORD'
  | 'W_UNPLACED'
  | 'W_VIEW'
  | 'W_SIDE'
  | 'W_AMBIGUOUS'
  | 'W_NAME'
  | 'W_PLACE'
  | 'W_URL'
  | 'W_FIELD'
  | 'W_GROUP'
  | 'W_CHARS'
  | 'W_LANG'
  | 'W_DURATION'
  | 'W_SCHEMA'
  | 'W_CAUTION'
  | 'W_EVIDENCE'
  | 'W_SOURCE'
  | 'W_DATE';

/**
 * One fault: a code, the place in the data (`points[3].x`; empty for the whole), and a plain sentence for the author.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly path: string;
  readonly message: string;
}

/** Takes note of a fault. */
export type Report = (code: IssueCode, path: string, message: string) => void;

/** Data that can't be used at all. `line` and `column` count from 1 and are there for JSON text. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code: IssueCode;
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(code: IssueCode, message: string, at: { path?: string; line?: number; column?: number } = {}) {
    super(message);
    this.code = code;
    this.path = at.path ?? '';
    this.line = at.line;
    this.column = at.column;
  }
}
