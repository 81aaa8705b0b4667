/**
 * What a value that is called a caution, or reads like one, warns of. No caution is left out: what is unclear is asked.
 */
import { isCautionName, plainName } from '../dataset/caution-names.js';
import { quote } from '../dataset/quote.js';
import { CAUTIONS } from '../dataset/schema.js';
import type { Plain } from './cells.js';
import { isMap, textOf } from './items.js';
import { readTruth } from './words.js';

/** Words for pregnancy, as parts of a name without blanks. */
const PREGNANCY =
  /pregnan\w*|gross?esse|enceintes?|embaraz\w*|gravid\w*|gesta\w*|schwanger\w*|ciaz\w*|zwanger\w*|беременн\p{L}*|怀?孕妇?期?|懐?妊娠?|妊婦|孕婦|임신부?|임산부|गर्भ[\p{L}\p{M}]*|الحمل|حامل/gu;
/** Parts of sentences that warn, whatever their column is called. */
const SAYS =
  /pregnan|grossesse|enceinte|embaraz|gr[aá]vid|gestante|schwanger|ciąż|zwanger|беремен|[孕妊]|임신|임산|गर्भ|حامل|الحمل|contr[aeo]-?\s?ind|kontraind|przeciwwskaz|禁忌|慎用|禁用|금기/iu;

/** Whether a text reads like a caution. */
export const saysCaution = (text: string): boolean => SAYS.test(text.slice(0, 2000));

/** The cautions that a field called `name` holds. Every value but “none” is one. */
export function cautionsOf(name: string, value: Plain, ask: (message: string) => void): readonly Plain[] {
  if (Array.isArray(value)) return (value as readonly Plain[]).flatMap((each) => cautionsOf(name, each, ask));
  if (value === null || value === '') return [];
  if (isMap(value)) return cautionsIn(name, value, ask);
  const truth = typeof value === 'boolean' ? value : truthIn(textOf(value));
  if (truth === undefined) return [typeof value === 'number' ? String(value) : value];
  if (name === 'avoid' && typeof value === 'string') return [value];
  const plain = plainName(name);
  const rest = plain.replace(PREGNANCY, '');
  const code = CAUTIONS.find((each) => plainName(each) === plain);
  if (rest !== plain && !isCautionName(rest)) {
    // “pregnancy: no” says that it is safe, or that it must not be.
    ask(`${quote(name)} is ${quote(value)}: is the point to be avoided in pregnancy? It is read so.`);
    return ['pregnancy'];
  }
  if (!truth) return [];
  if (rest !== plain) {
    if (readTruth(textOf(value)) === undefined)
      ask(`What does ${quote(value)} say of ${quote(name)}? It is read as yes.`);
    return ['pregnancy'];
  }
  if (code !== undefined) return [code];
  ask(`${quote(name)} is ${quote(value)}: what is to be careful about? Readers are told that there is a caution.`);
  return [true];
}

const isAboutPregnancy = (name: string): boolean => plainName(name).replace(PREGNANCY, '') !== plainName(name);

/** A sign alone marks that there is something, unless it says no everywhere. */
const truthIn = (text: string): boolean | undefined => readTruth(text) ?? (/^[^\p{L}\p{N}]+$/u.test(text) || undefined);

/** An object whose names say what is to be careful about, or what its texts are. */
function cautionsIn(
  name: string,
  value: { readonly [key: string]: Plain },
  ask: (message: string) => void,
): readonly Plain[] {
  const entries = Object.entries(value);
  // Texts by language.
  if (entries.every(([key, each]) => /^[a-z]{2}(?:-\w+)*$/i.test(key) && typeof each === 'string')) return [value];
  return entries.flatMap(([key, each]): readonly Plain[] => {
    if (each === null || each === '') return [];
    if (typeof each === 'object') return cautionsOf(isAboutPregnancy(key) ? key : name, each, ask);
    if (typeof each === 'string' && readTruth(each) === undefined) return [each];
    const isNo = readTruth(textOf(each)) === false;
    if (plainName(key).replace(PREGNANCY, '') === '') return isNo ? [] : ['pregnancy'];
    if (!isNo) ask(`${quote(key)} in ${quote(name)} is ${quote(each)}: what is to be careful about?`);
    if (/safe|sicher|segur|안전|安全/i.test(key)) return isNo ? [isAboutPregnancy(name) ? 'pregnancy' : true] : [];
    return isNo ? [] : [key];
  });
}
