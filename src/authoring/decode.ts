import { NotADatasetError } from './not-a-dataset.js';

/** How the files of spreadsheet programs begin: .xlsx and .ods are zip files, .xls is an OLE file. */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const AS_UTF8 = 'Save it as UTF-8; spreadsheet programs call that “CSV UTF-8”.';

/**
 * The bytes of a file as text: UTF-8, or UTF-16 with a byte order mark, which is not part of the text.
 *
 * @throws {NotADatasetError} When the bytes are not text in one of these encodings. Other encodings are not guessed.
 */
export function decodeText(bytes: Uint8Array): string {
  const startsWith = (...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (SPREADSHEETS.some((start) => startsWith(...start)))
    throw new NotADatasetError(`This is a spreadsheet, and only its text can be read. ${AS_UTF8}`);
  const encoding = startsWith(0xff, 0xfe) ? 'UTF-16LE' : startsWith(0xfe, 0xff) ? 'UTF-16BE' : 'UTF-8';
  const text = decodeAs(encoding, bytes);
  if (text === undefined && !bytes.includes(0))
    throw new NotADatasetError(`This text is not in UTF-8, so letters such as é and ü can’t be read. ${AS_UTF8}`);
  if (text === undefined || text.includes('\0'))
    throw new NotADatasetError(`This is not text, or not in an encoding that can be read. ${AS_UTF8}`);
  return text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
