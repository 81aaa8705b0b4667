import { loadNames } from '../../atlas/load-names.js';
import { brief, unquoted } from '../../dataset/quote.js';
import { findPoint, type BodyModel } from '../../model/index.js';
import { pointIn, readSpellings } from '../../model/spelled.js';
import { warnOnce } from '../warn.js';

interface Map extends EventTarget {
  readonly shadowRoot: ShadowRoot | null;
  readonly model: BodyModel | undefined;
  selected: string | undefined;
}

/**
 * Selects a point that a page names by a code in another spelling, or by a name. Says in the console when there is no
 * such point, or when there are several.
 */
export async function lookUp(map: Map, written: string): Promise<void> {
  const wanted = unquoted(written).value;
  readSpellings();
  if (map.model && !findPoint(map.model, wanted)) await loadNames().catch(() => undefined);
  const { model } = map;
  // Another point may have been selected in the meantime.
  if (!model || map.selected !== undefined) return;
  if (findPoint(model, wanted)) map.selected = wanted;
  // Other data is on its way, and the point may be one of it.
  else if (map.shadowRoot?.querySelector('[data-state~="loading"]'))
    map.addEventListener('acu-load', () => void lookUp(map, written), { once: true });
  else {
    const identity = pointIn(model.dataset, wanted);
    const why = identity && 'ask' in identity ? identity.message : 'There is no such point here.';
    warnOnce(`selected="${brief(wanted, 40)}" is ignored. ${why}`);
  }
}
