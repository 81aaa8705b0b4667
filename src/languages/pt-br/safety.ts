import type { SafetyText } from '../language.js';

/** The safety text in Brazilian Portuguese. */
export const safety: SafetyText = {
  heading: 'Antes de pressionar.',
  summary: 'Pare se doer. Pergunte antes se você está grávida, tem uma doença ou se machucou.',
  notes: [
    {
      kind: 'emergency',
      lead: 'Chame o serviço de emergência agora:',
      back: 'Dormência ou formigamento nos genitais ou nas nádegas. Dificuldade nova para urinar, ou perda de controle da urina ou das fezes. Fraqueza ou dormência nas duas pernas.',
      text: 'Dor no peito. Dor depois de um acidente grave.',
    },
    {
      kind: 'doctor',
      lead: 'Procure um médico em breve:',
      text: 'Febre. Perda de peso sem querer. Um caroço, ou uma mudança na forma das costas. Dor que piora à noite, ou que não melhora depois de algumas semanas.',
    },
    {
      kind: 'never',
      lead: 'Não pressione:',
      text: 'Pele ferida, com bolhas ou com manchas roxas. Cicatrizes novas. Lugares perto de sondas, tubos ou aparelhos. A panturrilha ou a parte de trás do joelho, se você pode ter um coágulo na perna.',
    },
    {
      kind: 'ask',
      lead: 'Pergunte antes:',
      text: 'Na gravidez: fale com sua parteira ou seu médico. Fale com um médico se você toma remédio para afinar o sangue (anticoagulante) ou sangra com facilidade. Fale também se tem pele frágil, varizes, doença nos ossos, uma fratura ou câncer na região.',
    },
    { kind: 'stop', lead: 'Pare', text: 'se sentir dor, tontura ou dormência. Solte devagar.' },
  ],
  disclaimer: 'Informação geral. Não substitui o atendimento médico.',
  cautions: {
    pregnancy: 'Está grávida? Fale antes com sua parteira ou seu médico.',
    'blood-thinners':
      'Você toma remédio para afinar o sangue (anticoagulante) ou sangra com facilidade? Fale antes com seu médico e pressione de leve.',
    'varicose-veins': 'Não pressione varizes.',
    'blood-clot': 'Não pressione aqui se você pode ter um coágulo na perna: uma perna inchada, quente e dolorida.',
    'broken-skin': 'Não pressione pele ferida, com bolhas ou com manchas roxas.',
    fracture: 'Não pressione uma fratura nem perto dela.',
    nerve: 'Um nervo passa por baixo. Pare se uma dor ou um formigamento correr pelo braço ou pela perna.',
    artery: 'Um vaso sanguíneo passa por baixo. Pressione só com força média.',
    kidney: 'Os rins ficam por baixo. Não pressione com força e nunca dê batidas aqui.',
    unreadable: 'Há um cuidado para este ponto que não pode ser lido aqui. Pergunte a um médico antes de pressionar.',
  },
};
