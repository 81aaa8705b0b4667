import type { SafetyText } from '../language.js';

/**
 * The safety text. Emergency and doctor's signs: NHS back pain pages; where not to press and whom to ask:
 * University of Minnesota and WebMD acupressure precautions (`research/conventions.md` D5–D11). What is said for each
 * caution comes with `safety.ts`.
 */
export const safety: SafetyText = {
  heading: 'Before you press.',
  summary: 'Stop if it hurts. Ask first if you are pregnant, ill or hurt.',
  notes: [
    {
      kind: 'emergency',
      lead: 'Call emergency services now:',
      back: 'Numb or tingling genitals or buttocks. New trouble peeing, or no control of bladder or bowels. Both legs weak or numb.',
      text: 'Chest pain. Pain after a serious accident.',
    },
    {
      kind: 'doctor',
      lead: 'See a doctor soon:',
      back: 'A changed shape of the back.',
      text: 'Fever. Weight loss without trying. A lump. Pain that is worse at night, or no better after a few weeks.',
    },
    {
      kind: 'never',
      lead: 'Do not press on:',
      text: 'Skin that is broken, blistered, bruised, swollen, red or hot. Boils, rashes, scars. Places near tubes or devices. The calf or the back of the knee, if one leg is swollen, warm and sore. That may be a clot: get medical help today.',
    },
    {
      kind: 'ask',
      lead: 'Ask first:',
      text: 'Pregnant: ask your midwife or doctor. Ask a doctor if you take blood thinners, bleed easily or have few platelets. Ask too if you have fragile skin, varicose veins, bone disease, a fracture, or cancer in the area.',
    },
    { kind: 'stop', lead: 'Stop', text: 'if it hurts, or if you get dizzy or numb. Let go slowly.' },
  ],
  disclaimer: 'General information. It does not replace care by a doctor.',
  cautions: {},
};
