import type { SafetyText } from '../language.js';

/** The safety text in German. */
export const safety: SafetyText = {
  heading: 'Bevor Sie drücken.',
  summary: 'Hören Sie auf, wenn es wehtut. Fragen Sie zuerst um Rat, wenn Sie schwanger, krank oder verletzt sind.',
  notes: [
    {
      kind: 'emergency',
      lead: 'Rufen Sie sofort den Rettungsdienst:',
      back: 'Taubheit oder Kribbeln an Genitalien oder Gesäß. Neue Probleme beim Wasserlassen oder keine Kontrolle über Blase oder Darm. Beide Beine schwach oder taub.',
      text: 'Schmerzen in der Brust. Schmerzen nach einem schweren Unfall.',
    },
    {
      kind: 'doctor',
      lead: 'Lassen Sie sich bald ärztlich untersuchen:',
      back: 'Eine veränderte Form des Rückens.',
      text: 'Fieber. Ungewollter Gewichtsverlust. Ein Knoten oder eine Beule. Schmerzen, die nachts schlimmer sind oder nach einigen Wochen nicht besser werden.',
    },
    {
      kind: 'never',
      lead: 'Drücken Sie nicht auf:',
      text: 'Verletzte Haut, Blasen oder blaue Flecken. Geschwollene, gerötete oder heiße Haut. Furunkel, Ausschlag, Narben. Stellen in der Nähe von Schläuchen oder medizinischen Geräten. Die Wade oder die Kniekehle, wenn ein Bein geschwollen, warm und schmerzhaft ist. Das kann ein Blutgerinnsel sein: Lassen Sie sich noch heute ärztlich helfen.',
    },
    {
      kind: 'ask',
      lead: 'Fragen Sie zuerst um Rat:',
      text: 'In der Schwangerschaft fragen Sie Ihre Hebamme, Ihre Ärztin oder Ihren Arzt. Holen Sie ärztlichen Rat ein, wenn Sie Blutverdünner nehmen, leicht bluten oder zu wenige Blutplättchen haben. Ebenso bei sehr empfindlicher Haut, Krampfadern, einer Knochenkrankheit, einem Knochenbruch oder Krebs in diesem Bereich.',
    },
    {
      kind: 'stop',
      lead: 'Hören Sie auf,',
      text: 'wenn es wehtut, Ihnen schwindlig wird oder etwas taub wird. Lassen Sie langsam los.',
    },
  ],
  disclaimer: 'Allgemeine Informationen. Sie ersetzen keine ärztliche Betreuung.',
  cautions: {
    pregnancy:
      'Wenn Sie schwanger sind, fragen Sie zuerst Ihre Hebamme, Ihre Ärztin oder Ihren Arzt. Nach der Tradition drückt man dann hier nicht.',
    'blood-thinners':
      'Wenn Sie Blutverdünner nehmen oder leicht bluten, fragen Sie zuerst Ihre Ärztin oder Ihren Arzt, und drücken Sie nur leicht.',
    'varicose-veins': 'Drücken Sie nicht auf Krampfadern.',
    'blood-clot':
      'Drücken Sie hier nicht, wenn ein Bein geschwollen, warm und schmerzhaft ist. Das kann ein Blutgerinnsel sein: Lassen Sie sich noch heute ärztlich helfen.',
    'broken-skin': 'Drücken Sie nicht auf verletzte Haut, Blasen oder blaue Flecken.',
    fracture: 'Drücken Sie nicht auf einen Knochenbruch und nicht in seiner Nähe.',
    nerve:
      'Hören Sie auf, wenn Schmerzen oder Kribbeln durch den Arm oder das Bein schießen: Darunter verläuft ein Nerv.',
    artery: 'Drücken Sie nicht stark: Darunter verläuft ein Blutgefäß.',
    kidney: 'Drücken Sie nicht stark, und klopfen Sie hier nie: Darunter liegen die Nieren.',
    unreadable:
      'Holen Sie ärztlichen Rat ein, bevor Sie hier drücken: Zu diesem Punkt gibt es einen Hinweis, der nicht lesbar ist.',
  },
};
