import { expect } from '@open-wc/testing';
import { codeOf, meridianOfCode, MERIDIANS, printCode, type Meridian } from '../../src/atlas/index.js';
import { oldBladderCode } from '../../src/atlas/old-bladder.js';
import { whoCode } from '../../src/atlas/extra-points.js';
import { meaningsIn, oldBladderPoint, readCode } from '../../src/atlas/spellings.js';

describe('codes', () => {
  const spellings: readonly (readonly [canonical: string, spellings: readonly string[]])[] = [
    ['LI4', ['LI4', 'LI-4', 'Li 4', 'li.4', 'LI04', 'LI–4', 'LI:4', ' li_4 ']],
    ['BL54', ['BL54', 'BL-54', 'bl 054']],
    ['EX-HN3', ['EX-HN3', 'EXHN3', 'ex hn 3', 'Extra HN-3', 'EX-HN03']],
    ['EX-B2', ['EX-B2', 'EX-BW2']],
    ['EX-HN-ANMIAN', ['EX-HN-ANMIAN', 'ex hn anmian']],
  ];
  for (const [canonical, written] of spellings) {
    it(`reads ${written.join(', ')} as ${canonical}`, () => {
      for (const spelling of written) expect(whoCode(spelling), spelling).to.equal(canonical);
    });
  }

  for (const nonsense of [
    '',
    'BL',
    '23',
    'BL0',
    'BL68',
    'BL99',
    'LU12',
    'XX3',
    'В23',
    'BL23x',
    'constructor',
    '__proto__',
    'EX-HN16',
    'EX-ZZ1',
    'BL 2 3 4',
    `BL${' '.repeat(60)}23`,
  ]) {
    it(`finds no code in ${JSON.stringify(nonsense.slice(0, 20))}`, () => {
      expect(whoCode(nonsense)).to.equal(undefined);
      expect(readCode(nonsense).kind).to.equal('unknown');
    });
  }

  for (const [written, old, who] of [
    ['B54', 'BL40', 'BL54'],
    ['B-47', 'BL52', 'BL47'],
    ['b48', 'BL53', 'BL48'],
    ['B36', 'BL41', 'BL36'],
    ['B50', 'BL36', 'BL50'],
    ['Bladder 54', 'BL40', 'BL54'],
  ] as const) {
    it(`does not guess whether ${written} is ${old} of old books or ${who}`, () => {
      const codes = meaningsIn(readCode(written)).map(({ code }) => code);
      expect(codes.toSorted()).to.deep.equal([old, who].toSorted());
    });
  }

  it('knows the nineteen Bladder numbers that changed, each way', () => {
    for (let number = 36; number <= 54; number++) {
      const code = oldBladderPoint(number);
      expect(code).to.match(/^BL\d+$/);
      expect(oldBladderCode(code ?? '')).to.equal(`B${number}`);
    }
    for (const number of [1, 35, 55, 67]) {
      expect(oldBladderPoint(number)).to.equal(undefined);
      expect(oldBladderCode(`BL${number}`)).to.equal(undefined);
    }
  });

  it('reads every code of the WHO standard back from the way it prints it', () => {
    let points = 0;
    for (const meridian of Object.keys(MERIDIANS) as Meridian[]) {
      for (let number = 1; number <= MERIDIANS[meridian]; number++) {
        const code = `${meridian}${number}`;
        expect(codeOf(printCode(code)), code).to.equal(code);
        expect(meridianOfCode(code)).to.equal(meridian);
        points++;
      }
    }
    expect(points).to.equal(361);
  });

  for (const [code, printed] of [
    ['BL23', 'BL 23'],
    ['EX-HN3', 'EX-HN 3'],
    ['EX-HN-ANMIAN', 'EX-HN-ANMIAN'],
  ] as const) {
    it(`prints ${code} as ${printed}`, () => expect(printCode(code)).to.equal(printed));
  }

  it('reads a text of any length at once', () => {
    const start = performance.now();
    for (const read of [codeOf, readCode]) {
      read('B'.repeat(9_999));
      read(`BL${'0'.repeat(9_999)}`);
    }
    expect(performance.now() - start).to.be.below(20);
  });
});
