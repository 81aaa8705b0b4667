import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../generated.js';
import { api, fillTables, undescribedEvents } from './tables.js';

const KINDS = ['attributes', 'members', 'events', 'slots', 'cssStates', 'cssParts', 'cssProperties'];
const element = (parts: object = {}): object => ({
  name: 'AcuBodyMap',
  tagName: 'acu-body-map',
  ...Object.fromEntries(KINDS.map((kind) => [kind, []])),
  ...parts,
});
const manifest = (...declarations: readonly object[]): string => JSON.stringify({ modules: [{}, { declarations }] });

describe('the manifest', () => {
  const entry =
    "export { AcuSelectEvent, type PointDetail } from './a.js'; export type { AcuTimerEvent } from './b.js';";
  it('has to describe each event class that the package exports', () => {
    const select = { name: 'AcuSelectEvent', description: 'A person chose a point.' };
    const timer = { name: 'AcuTimerEvent', description: 'The timer has started.' };
    assert.deepEqual(undescribedEvents(manifest(select, timer), entry), []);
    assert.deepEqual(undescribedEvents(manifest(select), entry), ['AcuTimerEvent']);
    assert.deepEqual(undescribedEvents(manifest(select, { name: 'AcuTimerEvent' }), entry), ['AcuTimerEvent']);
  });

  it('is compared with the entry of the package, which exports all of them', () => {
    const found = undescribedEvents(manifest(), readFileSync(join(ROOT, 'src/index.ts'), 'utf8'));
    for (const name of ['Select', 'Close', 'ViewChange', 'Load', 'Error', 'Timer', 'Routine'])
      assert.ok(found.includes(`Acu${name}Event`), name);
  });

  it('has to describe the element, and everything of it', () => {
    assert.throws(() => api(manifest({ name: 'Other' })), /does not describe <acu-body-map>/);
    assert.throws(() => api(manifest(element({ cssParts: [{ name: 'map' }] }))), /cssParts map has no description/);
  });
});

describe('the tables of a text', () => {
  const of = api(manifest(element({ cssParts: [{ name: 'map', description: 'Everything | all.' }] })));
  it('are written between their marks, and nothing else is', () => {
    const text = (table: string): string => `before\n<!-- api:parts -->\n${table}<!-- /api -->\nafter`;
    const filled = fillTables(text('old\n'), of);
    assert.equal(filled, text('\n| Part | Description |\n| --- | --- |\n| `map` | Everything \\| all. |\n\n'));
    assert.equal(fillTables(filled, of), filled);
  });
  it('must be known', () =>
    assert.throws(() => fillTables('<!-- api:words -->\n<!-- /api -->', of), /no table "words"/));
});
