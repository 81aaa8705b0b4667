import { expect } from '@open-wc/testing';
import { DatasetError } from '../../src/dataset/issues.js';
import { parseDataset } from '../../src/dataset/parse.js';

const cases = (await (await fetch('/test/corpus/hostile-datasets.json')).json()) as readonly {
  readonly id: string;
  readonly dataset: unknown;
}[];

/** The issues of a dataset, as code and path. Issues of the whole list of points are left out: they may repeat. */
function faults(dataset: unknown): string[] {
  try {
    return parseDataset(dataset).issues.flatMap(({ code, path }) => (path === 'points' ? [] : `${code} ${path}`));
  } catch (error) {
    if (error instanceof DatasetError) return [`${error.code} ${error.path}`];
    throw error;
  }
}

describe('the hostile datasets', () => {
  it('have each fault told once', () => {
    const twice = cases.flatMap(({ id, dataset }) => {
      const all = faults(dataset);
      return all.filter((fault, index) => all.indexOf(fault) !== index).map((fault) => `${id}: ${fault}`);
    });
    expect(cases.length, 'there are some').to.be.above(100);
    expect(twice).to.deep.equal([]);
  });
});
