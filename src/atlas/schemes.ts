/**
 * How each tradition letters the meridians. Letters that stand for one meridian here may stand for another there: `P`
 * is the pericardium in English books and the lung in Spanish ones. Sources: prefix table in `facts/points-sources.md`
 * §7 (WHO, Qiu, Deadman, Masunaga, Beresford-Cooke) and `cases/codes.tsv` (French, Spanish, Portuguese, Italian,
 * German).
 */
import { MERIDIANS, type Meridian } from './meridians.js';

/** The traditions, by the language whose books follow them; `who` is the standard that all of them read. */
export const SCHEMES = ['who', 'en', 'fr', 'es', 'pt', 'it', 'de'] as const;
export type Scheme = (typeof SCHEMES)[number];

/**
 * For each meridian in the order of the WHO standard, its letters and names, without spaces and accents. The first are
 * those that are shown to a reader.
 */
const LETTERS: Readonly<Record<Scheme, string>> = {
  who: 'LU, LI, ST, SP, HT, SI, BL, KI, PC, TE, GB, LR, GV, CV',
  en: `LU L LUNG, LI CO COL LARGEINTESTINE COLON, ST S STO STOMACH, SP SPL SPP SPLEEN, HT H HE HRT HEART,
    SI SMALLINTESTINE, BL B UB BLADDER URINARYBLADDER, KI K KD KID KIDNEY, PC P HC HP CX PERICARDIUM,
    TE TB TW TH SJ 3E TRIPLEENERGIZER TRIPLEWARMER TRIPLEBURNER TRIPLEHEATER SANJIAO, GB G GALLBLADDER,
    LR LV LIV LVR LIVER, GV DU DM GO GOV TM DUMAI GOVERNORVESSEL GOVERNINGVESSEL,
    CV REN RN CON RENMAI CONCEPTIONVESSEL`,
  fr: `P PO POUMON POUMONS, GI GROSINTESTIN, E ES ESTOMAC, RP RTE RT RA RATE RATEPANCREAS, C CO COEUR, IG INTESTINGRELE, V VE VESSIE,
    R RN RE REIN REINS, MC EC MAITREDUCOEUR MAITRECOEUR PERICARDE, TR TF TRIPLERECHAUFFEUR TRIPLEFOYER,
    VB VESICULEBILIAIRE, F FO FOIE, VG TM DM VAISSEAUGOUVERNEUR, VC JM RM VAISSEAUCONCEPTION`,
  es: `P PULMON, IG INTESTINOGRUESO, E ESTOMAGO, B BP BAZO, C CORAZON, ID INTESTINODELGADO, V VU VEJIGA, R RINON,
    PC MC PERICARDIO, TR SJ TRIPLECALENTADOR TRIPLERECALENTADOR, VB VESICULABILIAR, H F HIGADO,
    DM VG DUMAI VASOGOBERNADOR, RM VC RN RENMAI VASOCONCEPCION`,
  pt: `P PULMAO, IG INTESTINOGROSSO, E ESTOMAGO, BP BACO, C CORACAO, ID INTESTINODELGADO, B BEXIGA, R RIM, CS PC
    PERICARDIO CIRCULACAOSEXO, TA TRIPLOAQUECEDOR, VB VESICULABILIAR, F FIGADO, VG VASOGOVERNADOR, VC VASOCONCEPCAO`,
  it: `P POLMONE, GI IC GROSSOINTESTINO INTESTINOCRASSO, S E STOMACO, MP M MILZA, C CUORE, IT ID INTESTINOTENUE,
    V VU VESCICA, R RENE, MC EC PERICARDIO MAESTRODELCUORE, TR TRIPLICERISCALDATORE, VB VESCICOLABILIARE CISTIFELLEA,
    F FEGATO, VG VASOGOVERNATORE, VC VASOCONCEZIONE`,
  de: `Lu L LUNGE, Di D DICKDARM, Ma M MAGEN, Mi MP MILZ, He H HERZ, Dü DÜE DUE DÜNNDARM, Bl B BLASE, Ni N NIERE,
    Pe KS PERIKARD KREISLAUFSEXUS, 3E SJ DREIFACHERERWÄRMER, Gb G GALLENBLASE GALLE, Le LEBER, LG LENKERGEFÄSS,
    KG KONZEPTIONSGEFÄSS`,
};

const order = Object.keys(MERIDIANS) as readonly Meridian[];
const lettersIn = (scheme: Scheme): readonly (readonly string[])[] =>
  LETTERS[scheme].split(',').map((letters) => letters.trim().split(/\s+/));

/** By scheme: the meridian that each spelling stands for. Filled when a scheme is first asked for. */
const meridians = new Map<Scheme, ReadonlyMap<string, Meridian>>();

function meridiansOf(scheme: Scheme): ReadonlyMap<string, Meridian> {
  const known = meridians.get(scheme);
  if (known) return known;
  const spellings = new Map(
    lettersIn(scheme).flatMap((letters, i) =>
      letters.map((each): [string, Meridian] => [each.toUpperCase(), order[i] ?? 'LU']),
    ),
  );
  meridians.set(scheme, spellings);
  return spellings;
}

/** The meridian that letters or a name, in capitals and without spaces, stand for in a scheme. */
export const meridianIn = (scheme: Scheme, letters: string): Meridian | undefined => meridiansOf(scheme).get(letters);

/** The letters that a scheme shows to a reader, in the order of the standard: `P GI E RP C …`. */
export const lettersOf = (scheme: Scheme): string =>
  lettersIn(scheme)
    .map(([first]) => first)
    .join(' ');

/** The tradition of a language, if it has one of its own. */
export const schemeOf = (lang: string | undefined): Scheme | undefined =>
  SCHEMES.find((scheme) => scheme === lang?.split('-')[0]?.toLowerCase());

/** What people call a tradition who do not write its tag. */
const CALLED: Readonly<Record<Scheme, RegExp>> = {
  who: /^(?:w\.?h\.?o\.?|oms|international|standard)$/,
  en: /^(?:english|ingl[eé]s|anglais|englisch|ingl[eê]s|inglese)$/,
  fr: /^(?:french|fran[cç]ais|franc[eé]s|franz[oö]sisch|franc[eê]s|francese)$/,
  es: /^(?:spanish|espa[nñ]ol|castellano|espagnol|spanisch|espanhol|spagnolo)$/,
  pt: /^(?:portuguese|portugu[eê]s|portugu[eé]s|portugais|portugiesisch|portoghese)$/,
  it: /^(?:italian|italiano|italien|italienisch)$/,
  de: /^(?:german|deutsch|allemand|alem[aá]n|alem[aã]o|tedesco)$/,
};

/** The tradition that an author names: by its tag, by that of a language, or by the name of the language. */
export function schemeCalled(written: unknown): Scheme | undefined {
  if (typeof written !== 'string' || written.length > 40) return undefined;
  // Curly quotes around it are letters to HTML.
  const name = written
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return schemeOf(name.replace(/_/g, '-')) ?? SCHEMES.find((scheme) => CALLED[scheme].test(name));
}

/**
 * Whose codes are used when an author says so. Where it is said in a way that is not understood, what may mean two
 * points is asked about: the language must not decide against it.
 */
export const schemeSaid = (codes: unknown): Scheme | undefined =>
  codes === undefined || codes === null || (typeof codes === 'string' && !codes.trim())
    ? undefined
    : (schemeCalled(codes) ?? 'who');

/** Whose codes those of a dataset are: as it says, or as its language has them. */
export const schemeOfData = (codes: unknown, lang: unknown): Scheme | undefined =>
  schemeSaid(codes) ?? (typeof lang === 'string' ? schemeOf(lang) : undefined);
