import { unquoted } from '../../dataset/quote.js';
import { isTag } from './nearest-lang.js';

/** Takes curly quotes away from the language of a map: to HTML they are letters, and no language is called that. */
export function mendLang(map: Element): void {
  const written = map.getAttribute('lang');
  const { value } = unquoted(written ?? '');
  if (value && value !== written && isTag(value)) map.setAttribute('lang', value);
}
