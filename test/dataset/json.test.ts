import { expect } from '@open-wc/testing';
import { DatasetError } from '../../src/dataset/issues.js';
import { parseJson, walkJson } from '../../src/dataset/json.js';

function faultOf(text: string): DatasetError {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof DatasetError) return error;
  }
  throw new Error('no fault was found');
}

describe('JSON text', () => {
  it('reads what JSON.parse reads', () => {
    expect(parseJson(' {"a": [1, -2.5e3, true, null, "x\\u00e9"]} ')).to.deep.equal({
      a: [1, -2500, true, null, 'xé'],
    });
  });

  it('may begin with a byte order mark, and nothing else may', () => {
    expect(parseJson('\uFEFF{"points":[]}')).to.deep.equal({ points: [] });
    expect(faultOf('\uFEFF\uFEFF{"points":[]}').code).to.equal('E_JSON');
  });

  for (const [what, text, line, column, says] of [
    ['an empty text', '', 1, 1, 'empty'],
    ['a comma too many', '{\n  "points": [1, 2,]\n}', 2, 19, 'Remove the comma before ]'],
    ['a comma too many in an object', '{"a": 1,\n}', 2, 1, 'Remove the comma before }'],
    ['a text that ends too early', '{"points": [\n{"id": "BL23"', 2, 14, 'ends too early'],
    ['a name without quotes', '{points: []}', 1, 2, 'double quotes'],
    ['single quotes', "{'points': []}", 1, 2, 'double quotes'],
    ['curly quotes', '{“points”: []}', 1, 2, 'curly quotes'],
    ['an object as a word', '[object Object]', 1, 2, 'an object as a word'],
    ['tags put in by an editor', '{<br />\n"points": []}', 1, 2, 'HTML'],
    ['entities put in by an editor', '{&quot;points&quot;: []}', 1, 2, 'entities'],
    ['NaN', '{"x": NaN}', 1, 7, ''],
    ['two documents', '{} {}', 1, 4, ''],
    ['a missing colon', '{"a" 1}', 1, 6, ''],
    ['a wrong bracket', '{"a": [1}', 1, 9, ''],
    ['a line break inside a text', '{"a": "x\ny"}', 1, 7, ''],
    ['a JSONP wrapper', 'callback({})', 1, 1, ''],
    ['a no-break space', '{"a":\u00a01}', 1, 6, 'invisible'],
  ] as const) {
    it(`says where and what is wrong with ${what}`, () => {
      const fault = faultOf(text);
      expect(fault.code).to.equal('E_JSON');
      expect([fault.line, fault.column]).to.deep.equal([line, column]);
      expect(fault.message).to.contain(says);
    });
  }

  it('refuses more than 1 MiB before parsing', () => {
    expect(faultOf(`"${'a'.repeat(1_048_576)}"`).code).to.equal('E_LIMIT');
  });

  it('finds a fault behind 100 000 open brackets', () => {
    expect(faultOf(`${'['.repeat(100_000)}!`).column).to.equal(100_001);
  });

  for (const [what, text] of [
    ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ] as const) {
    it(`finds no fault in 100 000 ${what}, one in the other`, () => expect(walkJson(text)).to.equal(undefined));
  }

  it('tells where each value is, and which names are there twice', () => {
    const told: string[] = [];
    const end = walkJson('{"a": [1, {"b": 2, "b": 3}]}', {
      value: (path, offset) => told.push(`${path}@${offset}`),
      repeatedName: (path, offset) => told.push(`again ${path}@${offset}`),
    });
    expect(end).to.equal(undefined);
    expect(told).to.deep.equal(['@0', 'a@6', 'a[0]@7', 'a[1]@10', 'a[1].b@16', 'again a[1].b@19', 'a[1].b@24']);
  });
});
