import type { SafetyText } from '../language.js';

/** The safety text in French. */
export const safety: SafetyText = {
  heading: 'Avant d’appuyer.',
  summary:
    'Arrêtez si cela fait mal. Si vous êtes enceinte, malade ou si vous avez une blessure, demandez d’abord conseil.',
  notes: [
    {
      kind: 'emergency',
      lead: 'Appelez les secours tout de suite :',
      back: 'Engourdissement ou picotements aux organes génitaux ou aux fesses. Nouvelle difficulté à uriner, ou impossibilité de retenir l’urine ou les selles. Les deux jambes faibles ou engourdies.',
      text: 'Douleur dans la poitrine. Douleur après un accident grave.',
    },
    {
      kind: 'doctor',
      lead: 'Consultez rapidement un médecin :',
      back: 'Un dos qui a changé de forme.',
      text: 'Fièvre. Perte de poids involontaire. Une grosseur. Une douleur plus forte la nuit, ou qui ne va pas mieux après quelques semaines.',
    },
    {
      kind: 'never',
      lead: 'N’appuyez pas sur :',
      text: 'Une plaie ou une peau abîmée, une cloque, un bleu. Une peau gonflée, rouge ou chaude. Un furoncle, une éruption, une cicatrice. Les endroits proches d’un tube ou d’un appareil médical. Le mollet ou l’arrière du genou, si une des deux jambes est gonflée, chaude et douloureuse. C’est peut-être un caillot : faites-vous examiner aujourd’hui même.',
    },
    {
      kind: 'ask',
      lead: 'Demandez d’abord conseil :',
      text: 'Si vous êtes enceinte, demandez conseil à votre sage-femme ou à votre médecin. Vous prenez un médicament qui fluidifie le sang, comme un anticoagulant ? Vous saignez facilement, ou vous avez peu de plaquettes ? Demandez conseil à un médecin. De même en cas de peau fragile, de varices, de maladie des os, de fracture, ou de cancer dans cette zone.',
    },
    {
      kind: 'stop',
      lead: 'Arrêtez',
      text: 'si vous avez mal, si la tête vous tourne ou si vous sentez un engourdissement. Relâchez lentement.',
    },
  ],
  disclaimer: 'Informations générales. Elles ne remplacent pas les soins d’un médecin.',
  cautions: {
    pregnancy:
      'Si vous êtes enceinte, demandez d’abord conseil à votre sage-femme ou à votre médecin. Selon la tradition, on n’appuie pas ici pendant la grossesse.',
    'blood-thinners':
      'Si vous prenez un médicament qui fluidifie le sang, comme un anticoagulant, ou si vous saignez facilement, demandez d’abord conseil à votre médecin, et appuyez légèrement.',
    'varicose-veins': 'N’appuyez pas sur des varices.',
    'blood-clot':
      'N’appuyez pas ici si une des deux jambes est gonflée, chaude et douloureuse. C’est peut-être un caillot : faites-vous examiner aujourd’hui même.',
    'broken-skin': 'N’appuyez pas sur une plaie ou une peau abîmée, une cloque ou un bleu.',
    fracture: 'N’appuyez pas sur une fracture ni tout près.',
    nerve: 'Arrêtez si une douleur ou des picotements filent le long du bras ou de la jambe : un nerf passe dessous.',
    artery: 'N’appuyez pas fort : un vaisseau sanguin passe dessous.',
    kidney: 'N’appuyez pas fort, et ne tapez jamais ici : les reins se trouvent dessous.',
    unreadable: 'Demandez conseil à un médecin avant d’appuyer ici : ce point a une mise en garde qui est illisible.',
  },
};
