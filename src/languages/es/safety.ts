import type { SafetyText } from '../language.js';

/** The safety text in Spanish. */
export const safety: SafetyText = {
  heading: 'Antes de presionar.',
  summary: 'Pare si le duele. Pregunte antes si está embarazada, o si tiene una enfermedad o una lesión.',
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
      text: 'Fiebre. Pérdida de peso sin proponérselo. Un bulto, o un cambio en la forma de la espalda. Dolor que empeora por la noche, o que no mejora después de unas semanas.',
    },
    {
      kind: 'never',
      lead: 'No presione sobre:',
      text: 'Piel con heridas, ampollas o moretones. Cicatrices recientes. Zonas cerca de tubos o dispositivos médicos. La pantorrilla o la parte de atrás de la rodilla, si es posible que tenga un coágulo en la pierna.',
    },
    {
      kind: 'ask',
      lead: 'Pregunte antes:',
      text: 'Si está embarazada, pregunte a su partera, matrona o médico. Pregunte a un médico si toma anticoagulantes o sangra con facilidad. Pregunte también si tiene la piel frágil, varices, una enfermedad de los huesos, una fractura o cáncer en la zona.',
    },
    { kind: 'stop', lead: 'Pare', text: 'si siente dolor, mareo o adormecimiento. Suelte despacio.' },
  ],
  disclaimer: 'Información general. No sustituye la atención de un médico.',
  cautions: {
    pregnancy: '¿Está embarazada? Pregunte antes a su partera, matrona o médico.',
    'blood-thinners':
      '¿Toma anticoagulantes o sangra con facilidad? Pregunte antes a su médico y presione con suavidad.',
    'varicose-veins': 'No presione sobre las varices.',
    'blood-clot':
      'No presione aquí si es posible que tenga un coágulo en la pierna: una pierna hinchada, caliente y dolorida.',
    'broken-skin': 'No presione sobre piel con heridas, ampollas o moretones.',
    fracture: 'No presione sobre una fractura ni cerca de ella.',
    nerve: 'Por debajo pasa un nervio. Pare si el dolor o el hormigueo corre por el brazo o la pierna.',
    artery: 'Por debajo pasa un vaso sanguíneo. Presione solo con fuerza media.',
    kidney: 'Debajo están los riñones. No presione fuerte y nunca dé golpes aquí.',
    unreadable:
      'Hay una precaución para este punto que aquí no se puede leer. Pregunte a su médico antes de presionarlo.',
  },
};
