import type { SafetyText } from '../language.js';

/** What is said for each caution code. */
export const cautions: SafetyText['cautions'] = {
  pregnancy: 'If you are pregnant, ask your midwife or doctor first. By tradition this point is then left alone.',
  'blood-thinners': 'If you take blood thinners or bleed easily, ask a doctor first, and press lightly.',
  'varicose-veins': 'Do not press on varicose veins.',
  'blood-clot': 'Do not press here if one leg is swollen, warm and sore. That may be a clot: get medical help today.',
  'broken-skin': 'Do not press on broken, blistered or bruised skin.',
  fracture: 'Do not press on or near a fracture.',
  nerve: 'Stop if pain or tingling shoots down the arm or leg: a nerve runs below.',
  artery: 'Do not press hard: a blood vessel runs below.',
  kidney: 'Do not press hard, and never knock here: the kidneys lie below.',
  unreadable: 'Ask a doctor before you press here: there is a caution that can’t be read.',
};
