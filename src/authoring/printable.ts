/** Findings and other sentences, made fit for a terminal. `../dataset/quote.ts` says how text is quoted. */
import { brief } from '../dataset/quote.js';
import type { Finding } from './validate.js';

/** A sentence in which anything quoted, and any word, is cut after 60 characters, and the whole after 400. */
export const briefSentence = (sentence: string): string =>
  brief(
    sentence.replace(/"[^"\\]*(?:\\.?[^"\\]*)*(?:"|$)|[^\s"]+/gs, (part) =>
      part.startsWith('"') ? `"${brief(part.replace(/^"|"$/g, ''))}"` : brief(part),
    ),
    400,
  );

/** A finding with all its texts cut, and fit for a message. */
export const briefFinding = ({ path, message, fix, ...finding }: Finding): Finding => ({
  ...finding,
  path: briefSentence(path),
  message: briefSentence(message),
  ...(fix === undefined ? {} : { fix: briefSentence(fix) }),
});
