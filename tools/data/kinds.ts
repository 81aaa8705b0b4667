/** What kinds of work the sources of the topics are, in the reader's language. A number stays as it is. */
export const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    'web page': 'page web',
    'patient leaflet': 'dépliant pour les patients',
    guideline: 'recommandation',
    'a handbook of needling, and of what tradition uses each point for':
      'un manuel sur les aiguilles et sur l’usage traditionnel de chaque point',
  },
  de: {
    'web page': 'Webseite',
    'patient leaflet': 'Merkblatt für Patientinnen und Patienten',
    guideline: 'Leitlinie',
    'a handbook of needling, and of what tradition uses each point for':
      'ein Handbuch über Nadeln und darüber, wofür jeder Punkt nach der Tradition genutzt wird',
  },
  es: {
    'web page': 'página web',
    'patient leaflet': 'folleto para pacientes',
    guideline: 'guía clínica',
    'a handbook of needling, and of what tradition uses each point for':
      'un manual sobre las agujas y sobre el uso tradicional de cada punto',
  },
  'pt-BR': {
    'web page': 'página da web',
    'patient leaflet': 'folheto para pacientes',
    guideline: 'diretriz clínica',
    'a handbook of needling, and of what tradition uses each point for':
      'um manual sobre agulhas e sobre o uso tradicional de cada ponto',
  },
  hi: {
    'web page': 'वेब पेज',
    'patient leaflet': 'मरीज़ों के लिए पर्चा',
    guideline: 'दिशानिर्देश',
    'a handbook of needling, and of what tradition uses each point for': 'सुइयों और हर बिंदु के पारंपरिक उपयोग की एक पुस्तिका',
  },
  'zh-Hans': {
    'web page': '网页',
    'patient leaflet': '患者须知',
    guideline: '指南',
    'a handbook of needling, and of what tradition uses each point for': '一本关于针刺和各穴位传统用途的手册',
  },
  ja: {
    'web page': 'ウェブページ',
    'patient leaflet': '患者向けリーフレット',
    guideline: 'ガイドライン',
    'a handbook of needling, and of what tradition uses each point for': '鍼と各ツボの伝統的な使い方の手引き',
  },
  ar: {
    'web page': 'صفحة ويب',
    'patient leaflet': 'نشرة للمرضى',
    guideline: 'دليل إرشادي',
    'a handbook of needling, and of what tradition uses each point for':
      'كتيّب عن الإبر وعمّا تستعمل التقاليد كل نقطة له',
  },
};

/** A kind of work in another language; undefined when it has no translation. */
export function kindIn(tag: string, kind: string): string | undefined {
  const [, words = kind, number = ''] = /^(guideline)( \S+)$/.exec(kind) ?? [];
  const said = KINDS[tag]?.[words];
  return said === undefined ? undefined : said + number;
}

/** What stands in brackets at the end of the name of a work is ours: what kind of work it is. */
export const KIND = /(?<=\()[^()]+(?=\)$)/;

/** Chinese and Japanese have brackets of their own, whose width has the space in it. */
export const inBrackets = (tag: string | undefined, kind: string): string =>
  tag && /^(?:ja|zh)/.test(tag) ? `（${kind}）` : ` (${kind})`;
