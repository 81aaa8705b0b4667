import { expect, html } from '@open-wc/testing';
import { ALL } from '../../src/atlas/all.js';
import { validate } from '../../src/authoring/index.js';
import { names } from '../../src/atlas/point-names.js';
import { parseDataset } from '../../src/dataset/index.js';
import { mount } from '../support/map.js';
import { replace } from '../support/replace.js';
import { untilEqual } from '../support/until.js';

/** What pinyin without tones does not tell apart. The README lists the same. */
const SAME: Readonly<Record<string, readonly [string, string]>> = {
  erjian: ['LI2', 'EX-HN6'],
  futu: ['LI18', 'ST32'],
  juliao: ['ST3', 'GB29'],
  wangu: ['SI4', 'GB12'],
  yinjiao: ['GV28', 'CV7'],
  zhongdu: ['GB32', 'LR6'],
  zhongzhu: ['KI15', 'TE3'],
  zigong: ['CV19', 'EX-CA1'],
};

const plain = (pinyin: string): string =>
  pinyin
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s'’]/g, '')
    .toLowerCase();

describe('pinyin without tones', () => {
  it('is the same for these eight pairs of the 416 points, and for no others', () => {
    const holders = new Map<string, string[]>();
    for (const [code, , pinyin] of ALL) holders.set(plain(pinyin), [...(holders.get(plain(pinyin)) ?? []), code]);
    const shared = [...holders].filter(([, codes]) => codes.length > 1).toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(Object.fromEntries(shared)).to.deep.equal(SAME);
  });

  it('is one point each in characters', () => {
    for (const code of Object.values(SAME).flat()) {
      const [, hanzi = ''] = ALL.find(([each]) => each === code) ?? [];
      expect(names.named(hanzi), hanzi).to.deep.equal([code]);
    }
  });

  for (const [name, codes] of Object.entries(SAME)) {
    it(`"${name}" in data is asked about with ${codes.join(' and ')}, by parse and by validate`, () => {
      const { dataset, issues } = parseDataset({ points: [{ id: name }] }, undefined, { names });
      expect(dataset.points[0]?.placements).to.deep.equal([]);
      const asked = issues.find(({ code }) => code === 'W_AMBIGUOUS')?.message ?? '';
      const found = validate(JSON.stringify({ points: [{ id: name }] }));
      const finding = found.find(({ code }) => code === 'W_AMBIGUOUS')?.message ?? '';
      for (const code of codes) {
        expect(asked).to.contain(code);
        expect(finding).to.contain(code);
      }
    });

    it(`"${name}" is asked about in points and in selected, and nothing is shown for it`, async () => {
      const warnings: string[] = [];
      const restore = replace(console, 'warn', (text: string) => warnings.push(text));
      const map = await mount(html`<acu-body-map points="LI4 ${name}" selected=${name}></acu-body-map>`, 900);
      const asked = (): boolean => warnings.some((text) => text.includes(`selected="${name}"`));
      await untilEqual(asked, true);
      restore();
      expect((map.model?.points ?? []).map(({ id }) => id)).to.deep.equal(['LI4']);
      const said = (map.model?.issues ?? []).filter(({ code }) => code === 'W_AMBIGUOUS').map(({ message }) => message);
      for (const code of codes) {
        expect(said.join()).to.contain(code);
        expect(warnings.filter((text) => text.includes('selected=')).join()).to.contain(code);
      }
    });
  }
});
