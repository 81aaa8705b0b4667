import type { SafetyText } from '../language.js';

/**
 * The safety text. Emergency and doctor's signs: NHS back pain pages; where not to press and whom to ask:
 * University of Minnesota and WebMD acupressure precautions (`research/conventions.md` D5–D11).
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
      text: 'Fever. Weight loss without trying. A lump, or a new shape of your back. Pain that is worse at night, or no better after a few weeks.',
    },
    {
      kind: 'never',
      lead: 'Do not press on:',
      text: 'Broken, blistered or bruised skin. New scars. Places near tubes or devices. The calf or the back of the knee, if you may have a clot in the leg.',
    },
    {
      kind: 'ask',
      lead: 'Ask first:',
      text: 'Pregnant: ask your midwife or doctor. Ask a doctor if you take blood thinners or bleed easily. Ask too with fragile skin, varicose veins, bone disease, a fracture, or cancer in the area.',
    },
    { kind: 'stop', lead: 'Stop', text: 'if you feel pain, dizzy or numb. Let go slowly.' },
  ],
  disclaimer: 'General information. It does not replace care by a doctor.',
  cautions: {
    pregnancy: 'Pregnant? Ask your midwife or doctor first.',
    'blood-thinners': 'Do you take blood thinners or bleed easily? Ask your doctor first, and press lightly.',
    'varicose-veins': 'Do not press on varicose veins.',
    'blood-clot': 'Do not press here if you may have a clot in the leg: one leg swollen, warm and sore.',
    'broken-skin': 'Do not press on broken, blistered or bruised skin.',
    fracture: 'Do not press on or near a fracture.',
    nerve: 'A nerve runs below. Stop if pain or tingling shoots along the limb.',
    artery: 'A blood vessel runs below. Press with medium force only.',
    kidney: 'The kidneys lie below. Do not press hard, and never knock here.',
    unreadable: 'There is a caution for this point that can’t be read here. Ask a doctor before you press it.',
  },
};
