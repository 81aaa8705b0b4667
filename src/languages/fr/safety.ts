import type { SafetyText } from '../language.js';

/** The safety text in French. */
export const safety: SafetyText = {
  heading: 'Avant d’appuyer.',
  summary:
    'Arrêtez si cela fait mal. Demandez d’abord conseil si vous êtes enceinte, malade ou si vous avez une blessure.',
  notes: [
    {
      kind: 'emergency',
      lead: 'Appelez les secours tout de suite :',
      back: 'Engourdissement ou picotements aux organes génitaux ou aux fesses. Nouvelle difficulté à uriner, ou impossibilité de retenir l’urine ou les selles. Les deux jambes faibles ou engourdies.',
      text: 'Douleur dans la poitrine. Douleur après un accident grave.',
    },
    {
      kind: 'doctor',
      lead: 'Consultez vite un médecin :',
      text: 'Fièvre. Perte de poids sans le vouloir. Une bosse, ou un dos qui a changé de forme. Une douleur plus forte la nuit, ou qui ne va pas mieux après quelques semaines.',
    },
    {
      kind: 'never',
      lead: 'N’appuyez pas sur :',
      text: 'Une plaie ou une peau abîmée, une cloque, un bleu. Une cicatrice récente. Les endroits proches d’un tube ou d’un appareil médical. Le mollet ou l’arrière du genou, si vous avez peut-être un caillot dans la jambe.',
    },
    {
      kind: 'ask',
      lead: 'Demandez d’abord conseil :',
      text: 'Enceinte : demandez conseil à votre sage-femme ou à votre médecin. Demandez conseil à un médecin si vous prenez un anticoagulant ou un autre médicament qui fluidifie le sang, ou si vous saignez facilement. Demandez-lui aussi conseil en cas de peau fragile, de varices, de maladie des os, de fracture, ou de cancer dans cette zone.',
    },
    {
      kind: 'stop',
      lead: 'Arrêtez',
      text: 'si vous avez mal, si la tête vous tourne ou si vous sentez un engourdissement. Relâchez lentement.',
    },
  ],
  disclaimer: 'Informations générales. Elles ne remplacent pas les soins d’un médecin.',
  cautions: {
    pregnancy: 'Enceinte ? Demandez d’abord conseil à votre sage-femme ou à votre médecin.',
    'blood-thinners':
      'Vous prenez un anticoagulant ou un autre médicament qui fluidifie le sang, ou vous saignez facilement ? Demandez d’abord conseil à votre médecin, et appuyez légèrement.',
    'varicose-veins': 'N’appuyez pas sur des varices.',
    'blood-clot':
      'N’appuyez pas ici si vous avez peut-être un caillot dans la jambe : une des deux jambes gonflée, chaude et douloureuse.',
    'broken-skin': 'N’appuyez pas sur une plaie ou une peau abîmée, une cloque ou un bleu.',
    fracture: 'N’appuyez pas sur une fracture ni tout près.',
    nerve: 'Un nerf passe dessous. Arrêtez si une douleur ou des picotements filent le long du bras ou de la jambe.',
    artery: 'Un vaisseau sanguin passe dessous. Appuyez avec une force moyenne, pas plus.',
    kidney: 'Les reins se trouvent dessous. N’appuyez pas fort, et ne tapez jamais ici.',
    unreadable:
      'Il existe pour ce point une mise en garde illisible ici. Demandez conseil à un médecin avant d’appuyer.',
  },
};
