import { DatasetError } from '../dataset/issues.js';

/** A file that is not a dataset at all: a letter, a picture, an empty file. Its code is E_SHAPE. */
export class NotADatasetError extends DatasetError {
  constructor(message: string) {
    super('E_SHAPE', message);
  }
}
