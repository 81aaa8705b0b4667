import { expect } from '@open-wc/testing';
import { CAUTIONS } from '../../src/dataset/schema.js';
import { safety } from '../../src/languages/en/safety.js';
import { builtInCautions } from '../../src/safety/index.js';

describe('built-in safety', () => {
  for (const code of ['LI4', 'SP6', 'BL60', 'BL67', 'GB21', 'BL23', 'BL52', 'BL53', 'BL31', 'ST25', 'CV4', 'EX-B7']) {
    it(`cautions in pregnancy at ${code}`, () => expect(builtInCautions(code)).to.include('pregnancy'));
  }
  for (const code of ['GB30', 'BL21', 'BL36', 'ST18', 'ST31', 'KI1', 'PC6', 'BL6', 'ST2', undefined]) {
    it(`does not caution in pregnancy at ${code ?? 'an own point'}`, () =>
      expect(builtInCautions(code)).to.not.include('pregnancy'));
  }
  // The first and the last point of every stretch of a meridian, and the points just outside of it.
  for (const [caution, stretches] of [
    [
      'pregnancy',
      [
        ['ST19', 'ST30', 'ST18', 'ST31'],
        ['SP12', 'SP16', 'SP11', 'SP17'],
        ['BL22', 'BL35', 'BL21', 'BL36'],
        ['BL51', 'BL54', 'BL50', 'BL55'],
        ['KI11', 'KI21', 'KI10', 'KI22'],
        ['GB25', 'GB28', 'GB24', 'GB29'],
        ['LR12', 'LR13', 'LR11', 'LR14'],
        ['GV1', 'GV5', undefined, 'GV6'],
        ['CV1', 'CV15', undefined, 'CV16'],
        ['EX-B4', 'EX-B9', 'EX-B3', undefined],
      ],
    ],
    [
      'blood-clot',
      [
        ['BL37', 'BL40', 'BL36', 'BL41'],
        ['KI9', 'KI10', 'KI8', 'KI11'],
        ['BL55', 'BL58', 'BL54', 'BL59'],
      ],
    ],
  ] as const) {
    for (const [first, last, before, after] of stretches) {
      it(`cautions of ${caution} from ${first} to ${last}, and not beyond`, () => {
        for (const code of [first, last]) expect(builtInCautions(code), code).to.include(caution);
        for (const code of [before, after]) expect(builtInCautions(code), code).to.not.include(caution);
      });
    }
  }
  it('has words for every caution that data can name', () => {
    for (const caution of CAUTIONS) expect(safety.cautions[caution], caution).to.be.a('string');
  });

  const said = safety.notes
    .map(({ lead, back = '', text }) => `${lead} ${back} ${text}`)
    .join(' ')
    .toLowerCase();
  for (const sign of [
    'genitals',
    'bladder',
    'bowels',
    'legs',
    'chest pain',
    'accident',
    'fever',
    'weight loss',
    'lump',
    'night',
    'few weeks',
    'broken',
    'bruised',
    'scars',
    'tubes',
    'blood thinners',
    'bleed',
    'fragile skin',
    'cancer',
    'bone disease',
    'fracture',
    'varicose',
    'clot',
    'pregnant',
    'midwife',
    'dizzy',
    'numb',
  ]) {
    it(`speaks of ${sign}`, () => expect(said).to.contain(sign));
  }
});
