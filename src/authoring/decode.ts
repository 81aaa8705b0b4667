import { guessEncoding } from './guess-encoding.js';
import { NotADatasetError } from './not-a-dataset.js';

/** How the files of older and other spreadsheet programs begin: .ods is a zip file, .xls is an OLE file. */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const AS_UTF8 = 'Save it as UTF-8; spreadsheet programs call that “CSV UTF-8”.';

/** The text of a file, and how it was found. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether the encoding was neither named, nor marked, nor UTF-8. */
  readonly isGuess: boolean;
}

/**
 * The bytes of a file as text: in the encoding that is named, else that of a byte order mark, which is not part of the
 * text, else UTF-8, else the only one that makes sense of it.
 *
 * @throws {NotADatasetError} When the bytes are not text in one of these encodings. No letter is ever replaced.
 */
export function decode(bytes: Uint8Array, named?: string): Decoded {
  const startsWith = (...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (SPREADSHEETS.some((start) => startsWith(...start)))
    throw new NotADatasetError(
      `This is a spreadsheet. Of these, the command line reads .xlsx; of others, only text. ${AS_UTF8}`,
    );
  if (named !== undefined) return decodeNamed(bytes, named);
  const marked = startsWith(0xff, 0xfe) ? 'UTF-16LE' : startsWith(0xfe, 0xff) ? 'UTF-16BE' : undefined;
  const encoding = marked ?? 'UTF-8';
  const text = decodeAs(encoding, bytes);
  if (text !== undefined && !text.includes('\0')) return { text, encoding, isGuess: false };
  const guess = marked ?? guessEncoding(bytes, (each) => decodeAs(each, bytes));
  const guessed = guess === undefined || guess === marked ? undefined : decodeAs(guess, bytes);
  if (guess !== undefined && guessed !== undefined) return { text: guessed, encoding: guess, isGuess: true };
  if (text === undefined && !bytes.includes(0))
    throw new NotADatasetError(
      'This text is not in UTF-8, and which encoding it is in can’t be said for sure, so letters such as é and ü can’t ' +
        `be read. ${AS_UTF8} Or name the encoding, on the command line with --encoding.`,
    );
  throw new NotADatasetError(`This is not text, or not in an encoding that can be read. ${AS_UTF8}`);
}

/** The text of a file alone. */
export const decodeText = (bytes: Uint8Array): string => decode(bytes).text;

function decodeNamed(bytes: Uint8Array, named: string): Decoded {
  let encoding: string;
  try {
    ({ encoding } = new TextDecoder(named));
  } catch {
    throw new NotADatasetError(
      'There is no encoding of that name. Names are such as windows-1252, gb18030, shift_jis.',
    );
  }
  const text = decodeAs(encoding, bytes);
  if (text === undefined || text.includes('\0')) throw new NotADatasetError(`This is not text in ${encoding}.`);
  return { text, encoding, isGuess: false };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
