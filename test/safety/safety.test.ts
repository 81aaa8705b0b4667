import { expect } from '@open-wc/testing';
import { CAUTIONS } from '../../src/dataset/schema.js';
import { safety } from '../../src/languages/en/safety.js';
import { builtInCautions } from '../../src/safety/index.js';

describe('built-in safety', () => {
  for (const code of ['LI4', 'SP6', 'BL60', 'BL67', 'GB21', 'BL23', 'BL52', 'BL53', 'BL31', 'ST25', 'CV4', 'EX-B7']) {
    it(`cautions in pregnancy at ${code}`, () => expect(builtInCautions(code)).to.include('pregnancy'));
  }
  for (const code of ['GB30', 'BL21', 'BL36', 'ST24', 'ST31', 'PC6', 'BL6', 'ST2', undefined]) {
    it(`does not caution in pregnancy at ${code ?? 'an own point'}`, () =>
      expect(builtInCautions(code)).to.not.include('pregnancy'));
  }
  it('cautions of a clot behind the knee and on the calf', () => {
    for (const code of ['BL40', 'BL57']) expect(builtInCautions(code)).to.include('blood-clot');
  });
  it('has words for every caution that data can name', () => {
    for (const caution of CAUTIONS) expect(safety.cautions[caution], caution).to.be.a('string');
  });

  const said = safety.notes
    .map(({ lead, text }) => `${lead} ${text}`)
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
