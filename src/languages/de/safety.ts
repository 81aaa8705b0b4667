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
      text: 'Fieber. Gewichtsverlust ohne Absicht. Ein Knoten oder eine Beule, oder eine neue Form Ihres Rückens. Schmerzen, die nachts schlimmer sind oder nach einigen Wochen nicht besser werden.',
    },
    {
      kind: 'never',
      lead: 'Drücken Sie nicht auf:',
      text: 'Verletzte Haut, Blasen oder blaue Flecken. Neue Narben. Stellen in der Nähe von Schläuchen oder medizinischen Geräten. Die Wade oder die Kniekehle, wenn Sie vielleicht ein Blutgerinnsel im Bein haben.',
    },
    {
      kind: 'ask',
      lead: 'Fragen Sie zuerst:',
      text: 'Schwanger: Fragen Sie Ihre Hebamme, Ihre Ärztin oder Ihren Arzt. Holen Sie ärztlichen Rat ein, wenn Sie Blutverdünner nehmen oder leicht bluten. Ebenso bei sehr verletzlicher Haut, Krampfadern, einer Knochenkrankheit, einem Knochenbruch oder Krebs in diesem Bereich.',
    },
    {
      kind: 'stop',
      lead: 'Hören Sie auf,',
      text: 'wenn Sie Schmerzen, Schwindel oder Taubheit spüren. Lassen Sie langsam los.',
    },
  ],
  disclaimer: 'Allgemeine Informationen. Sie ersetzen keine ärztliche Betreuung.',
  cautions: {
    pregnancy: 'Schwanger? Fragen Sie zuerst Ihre Hebamme, Ihre Ärztin oder Ihren Arzt.',
    'blood-thinners':
      'Nehmen Sie Blutverdünner oder bluten Sie leicht? Fragen Sie zuerst Ihre Ärztin oder Ihren Arzt, und drücken Sie nur leicht.',
    'varicose-veins': 'Drücken Sie nicht auf Krampfadern.',
    'blood-clot':
      'Drücken Sie hier nicht, wenn Sie vielleicht ein Blutgerinnsel im Bein haben: ein Bein geschwollen, warm und schmerzhaft.',
    'broken-skin': 'Drücken Sie nicht auf verletzte Haut, Blasen oder blaue Flecken.',
    fracture: 'Drücken Sie nicht auf einen Knochenbruch und nicht in seiner Nähe.',
    nerve:
      'Darunter verläuft ein Nerv. Hören Sie auf, wenn Schmerzen oder Kribbeln durch den Arm oder das Bein schießen.',
    artery: 'Darunter verläuft ein Blutgefäß. Drücken Sie nur mit mittlerer Kraft.',
    kidney: 'Darunter liegen die Nieren. Drücken Sie nicht stark, und klopfen Sie hier nie.',
    unreadable:
      'Zu diesem Punkt gibt es einen Hinweis, der hier nicht lesbar ist. Fragen Sie einen Arzt, bevor Sie drücken.',
  },
};
