/** English words for what goes with the points: routines, questions, tips, concerns, faults; they come with it. */
export const enText = {
  questions: 'Questions and answers',
  tips: 'For your back, day by day',
  methods: 'What else people do',
  glossary: 'Words explained',
  'faults.one': 'For the author of this data: there is {count} fault in it.',
  'faults.other': 'For the author of this data: there are {count} faults in it. The first:',
  'faults.more': 'The browser’s console lists them all.',
  concerns: 'Does one of these fit you? The points to ask about are then marked. It is not saved.',
  'concern.pregnancy': 'I am pregnant',
  'concern.pregnancy.note': 'Press nothing before your midwife or doctor agrees.',
  'concern.blood-thinners': 'I take blood thinners or bleed easily',
  'concern.blood-thinners.note': 'Press only lightly, whichever point it is.',
  'concern.blood-clot': 'I have varicose veins, or may have a clot in the leg',
  'concern.blood-clot.note':
    'One leg swollen, warm and sore may be a clot: get medical help today. Do not press or rub that leg.',
  'concern.broken-skin': 'My skin or a bone is hurt',
  'concern.broken-skin.note': 'Do not press on or near that place, whichever point it is.',
  'concerns.none': 'No point here is known for it. Ask a doctor all the same.',
  'concerns.one': '{count} point is marked.',
  'concerns.other': '{count} points are marked.',
} as const;
