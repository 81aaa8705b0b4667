import { createContext } from '@lit/context';
import type { Messages, SafetyText } from '../languages/index.js';
import type { BodyModel, MapState, Supplement } from '../model/index.js';

/** The language of one map and its words. */
export interface Locale {
  /** The language that is asked for: texts of the data are chosen by it. */
  readonly lang: string;
  /** The language that the map’s own words are in. */
  readonly tag: string;
  readonly messages: Messages;
  readonly safety: SafetyText;
}

/** What the elements inside know of the map around them. They read it; what they want they ask for with an intent. */
export interface MapHost extends HTMLElement {
  /** Heading level of a point's name, 2 to 6. */
  readonly headingLevel: number;
  /** Whether the page's address follows the selected point. */
  readonly deepLink: boolean;
  /** `session`: a routine may be kept for this tab. */
  readonly remember: string | undefined;
}

/** The map itself. Never changes. */
export const hostContext = createContext<MapHost>(Symbol('acu-host'));
/** The points; undefined until data has arrived. Changes rarely. */
export const modelContext = createContext<BodyModel | undefined>(Symbol('acu-model'));
/** What goes with the points. Changes with them, and once more when that of the built-in points has been fetched. */
export const supplementContext = createContext<Supplement>(Symbol('acu-supplement'));
/** What is shown now. Changes with every act of the reader. */
export const stateContext = createContext<MapState>(Symbol('acu-state'));
/** Language and words. Changes almost never. */
export const localeContext = createContext<Locale>(Symbol('acu-locale'));
