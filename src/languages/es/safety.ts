import type { SafetyText } from '../language.js';

/** The safety text in Spanish. */
export const safety: SafetyText = {
  heading: 'Antes de presionar.',
  summary: 'Pare si le duele. Si está embarazada, o tiene una enfermedad o lesión, consulte antes.',
  notes: [
    {
      kind: 'emergency',
      lead: 'Llame ahora mismo a los servicios de emergencia:',
      back: 'Genitales o nalgas adormecidos o con hormigueo. Dificultad nueva para orinar, o falta de control de la vejiga o del intestino. Las dos piernas débiles o adormecidas.',
      text: 'Dolor en el pecho. Dolor después de un accidente grave.',
    },
    {
      kind: 'doctor',
      lead: 'Vaya pronto al médico:',
      back: 'Un cambio en la forma de la espalda.',
      text: 'Fiebre. Pérdida de peso involuntaria. Un bulto. Dolor que empeora por la noche, o que no mejora después de unas semanas.',
    },
    {
      kind: 'never',
      lead: 'No presione sobre:',
      text: 'Piel con heridas, ampollas o moretones. Piel hinchada, roja o caliente. Forúnculos, erupciones, cicatrices. Zonas cerca de tubos o dispositivos médicos. La pantorrilla o la parte de atrás de la rodilla, si tiene una pierna hinchada, caliente y dolorida. Puede ser un coágulo: busque atención médica hoy mismo.',
    },
    {
      kind: 'ask',
      lead: 'Consulte antes:',
      text: 'Si está embarazada, consulte a su partera, matrona o médico. Si toma anticoagulantes, sangra con facilidad o tiene pocas plaquetas, consulte a un médico. También si tiene la piel frágil, varices, una enfermedad de los huesos, una fractura o cáncer en la zona.',
    },
    { kind: 'stop', lead: 'Pare', text: 'si le duele, se marea o siente adormecimiento. Suelte despacio.' },
  ],
  disclaimer: 'Información general. No sustituye la atención de un médico.',
  cautions: {
    pregnancy:
      'Si está embarazada, consulte antes a su partera, matrona o médico. Según la tradición, aquí no se presiona durante el embarazo.',
    'blood-thinners':
      'Si toma anticoagulantes o sangra con facilidad, consulte antes a un médico y presione ligeramente.',
    'varicose-veins': 'No presione sobre las varices.',
    'blood-clot':
      'No presione aquí si tiene una pierna hinchada, caliente y dolorida. Puede ser un coágulo: busque atención médica hoy mismo.',
    'broken-skin': 'No presione sobre piel con heridas, ampollas o moretones.',
    fracture: 'No presione sobre una fractura ni cerca de ella.',
    nerve: 'Pare si el dolor o el hormigueo corre por el brazo o la pierna: por debajo pasa un nervio.',
    artery: 'No presione fuerte: por debajo pasa un vaso sanguíneo.',
    kidney: 'No presione fuerte y nunca dé golpes aquí: debajo están los riñones.',
    unreadable: 'Consulte a un médico antes de presionar aquí: este punto tiene una precaución que no se puede leer.',
  },
};
