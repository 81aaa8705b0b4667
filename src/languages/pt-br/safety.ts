import type { SafetyText } from '../language.js';

/** The safety text in Brazilian Portuguese. */
export const safety: SafetyText = {
  heading: 'Antes de pressionar.',
  summary: 'Pare se doer. Se estiver grávida, ou tiver doença ou lesão, consulte antes um profissional.',
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
      back: 'Uma mudança na forma das costas.',
      text: 'Febre. Perda de peso involuntária. Um caroço. Dor que piora à noite, ou que não melhora depois de algumas semanas.',
    },
    {
      kind: 'never',
      lead: 'Não pressione:',
      text: 'Pele ferida, com bolhas ou com manchas roxas. Pele inchada, vermelha ou quente. Furúnculos, erupções, cicatrizes. Lugares perto de sondas, tubos ou aparelhos. A panturrilha ou a parte de trás do joelho, se uma perna estiver inchada, quente e dolorida. Pode ser um coágulo: procure atendimento médico hoje mesmo.',
    },
    {
      kind: 'ask',
      lead: 'Consulte antes:',
      text: 'Na gravidez: fale com a enfermeira obstetra ou o médico. Fale com um médico se você toma remédio para afinar o sangue (anticoagulante), sangra com facilidade ou tem poucas plaquetas. Fale também se tem pele frágil, varizes, doença nos ossos, uma fratura ou câncer na região.',
    },
    { kind: 'stop', lead: 'Pare', text: 'se doer, se ficar com tontura ou se algo ficar dormente. Solte devagar.' },
  ],
  disclaimer: 'Informação geral. Não substitui o atendimento médico.',
  cautions: {
    pregnancy:
      'Se estiver grávida, fale antes com a enfermeira obstetra ou o médico. Pela tradição, não se pressiona aqui na gravidez.',
    'blood-thinners':
      'Se você toma remédio para afinar o sangue (anticoagulante) ou sangra com facilidade, fale antes com seu médico e pressione de leve.',
    'varicose-veins': 'Não pressione varizes.',
    'blood-clot':
      'Não pressione aqui se uma perna estiver inchada, quente e dolorida. Pode ser um coágulo: procure atendimento médico hoje mesmo.',
    'broken-skin': 'Não pressione pele ferida, com bolhas ou com manchas roxas.',
    fracture: 'Não pressione uma fratura nem perto dela.',
    nerve: 'Pare se uma dor ou um formigamento correr pelo braço ou pela perna: um nervo passa por baixo.',
    artery: 'Não pressione com força: um vaso sanguíneo passa por baixo.',
    kidney: 'Não pressione com força e nunca dê batidas aqui: os rins ficam por baixo.',
    unreadable: 'Consulte um médico antes de pressionar aqui: há um aviso de cuidado que não pode ser lido.',
  },
};
