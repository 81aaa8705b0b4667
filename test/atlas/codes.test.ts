import { expect } from '@open-wc/testing';
import {
  codeOf,
  meridianOfCode,
  MERIDIANS,
  oldBladderCode,
  parseCode,
  printCode,
  type Meridian,
} from '../../src/atlas/index.js';
import { oldBladderPoint } from '../../src/atlas/codes.js';

describe('codes', () => {
  const spellings: readonly (readonly [canonical: string, spellings: readonly string[]])[] = [
    ['LI4', ['LI4', 'LI-4', 'Li 4', 'li.4', 'LI04', 'L.I. 4', 'CO4', 'Large Intestine 4', 'LI–4']],
    ['BL23', ['BL23', 'BL-23', 'B23', 'b 23', 'UB23', 'UB-023', 'Bladder 23', 'V23']],
    ['LR3', ['LR3', 'LV3', 'LIV3', 'Liv-3', 'Liver 3', 'F3']],
    ['KI1', ['KI1', 'KD1', 'K1']],
    ['KI3', ['Ki-3', 'K3', 'KID3', 'Kidney 3']],
    ['TE5', ['TE5', 'SJ5', 'TW5', 'TB-5', 'TH 5', '3E5', 'San Jiao 5']],
    ['PC6', ['PC6', 'P6', 'P-6', 'HC6', 'Pericardium 6']],
    ['GV20', ['GV20', 'DU20', 'Du-20', 'GV-20']],
    ['CV17', ['CV17', 'REN17', 'Ren 17', 'RN17']],
    ['GB30', ['GB30', 'G30', 'Gallbladder 30']],
    ['HT7', ['HT7', 'H7', 'He-7']],
    ['LU7', ['LU7', 'L7', 'Lung 7']],
    ['ST36', ['ST36', 'S36', 'ST-36', 'Stomach 36']],
    ['EX-HN3', ['EX-HN3', 'EXHN3', 'ex hn 3', 'Extra HN-3', 'EX-HN03']],
    ['EX-B2', ['EX-B2', 'EX-BW2']],
    ['EX-HN-ANMIAN', ['EX-HN-ANMIAN', 'ex hn anmian']],
    ['BL54', ['BL54', 'UB54', 'BL-54']],
    ['BL35', ['B35', 'Bladder 35']],
    ['BL55', ['B55']],
  ];
  for (const [canonical, written] of spellings) {
    it(`reads ${written.join(', ')} as ${canonical}`, () => {
      for (const spelling of written) expect(codeOf(spelling), spelling).to.equal(canonical);
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
      expect(parseCode(nonsense).kind).to.equal('unknown');
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
      expect(parseCode(written)).to.deep.equal({ kind: 'ambiguous', old, who });
      expect(codeOf(written)).to.equal(undefined);
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
    parseCode('B'.repeat(9_999));
    parseCode(`BL${'0'.repeat(9_999)}`);
    expect(performance.now() - start).to.be.below(20);
  });
});
