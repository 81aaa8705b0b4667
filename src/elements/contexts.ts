import { createContext } from '@lit/context';
import type { Messages, SafetyText } from '../languages/index.js';
import type { BodyModel, MapState } from '../model/index.js';

/** The language of one map and its words. */
export interface Locale {
  /** The language that is asked for: texts of the data are chosen by it. */
  readonly lang: string;
  /** The language that the map’s own words are in. */
  readonly tag: string;
  readonly messages: Messages;
  readonly safety: SafetyText;
}

/** The points; undefined until data has arrived. Changes rarely. */
export const modelContext = createContext<BodyModel | undefined>(Symbol('acu-model'));
/** What is shown now. Changes with every act of the reader. */
export const stateContext = createContext<MapState>(Symbol('acu-state'));
/** Language and words. Changes almost never. */
export const localeContext = createContext<Locale>(Symbol('acu-locale'));
