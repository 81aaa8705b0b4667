import { createContext } from './lit-context.js';
import type { Messages, SafetyText } from '../languages/index.js';
import type { BodyModel, MapState, Supplement } from '../model/index.js';

/** The language and wording of a map. */
export interface Locale {
  /** The requested language, used to choose among the data's texts. */
  readonly lang: string;
  /** The language of the map's own wording. */
  readonly tag: string;
  readonly messages: Messages;
  readonly safety: SafetyText;
}

/** What the inner elements know about the map around them. They only read it, and ask for changes with an intent. */
export interface MapHost extends HTMLElement {
  /** A dataset, as an object or as JSON text. */
  data: unknown;
  /** The page's own wording. */
  messages: unknown;
  /** Fulfils when the map and the elements inside it are drawn. */
  readonly updateComplete: Promise<boolean>;
  /** Fulfils when the current data is shown or has failed to load. */
  readonly ready: Promise<void>;
  /** `compact`: everything but figure and panel is behind the menu. */
  readonly layout: 'full' | 'compact' | undefined;
  /** Heading level of a point's name, 2 to 6. */
  readonly headingLevel: number;
  /** Whether the page's URL follows the selected point. */
  readonly deepLink: boolean;
  /** `session`: the step of a routine may be stored for this tab. */
  readonly remember: string | undefined;
}

/** The map itself. Never changes. */
export const hostContext = createContext<MapHost>(Symbol('acu-host'));
/** The points; undefined until data has arrived. Changes rarely. */
export const modelContext = createContext<BodyModel | undefined>(Symbol('acu-model'));
/** What accompanies the points. Changes with them, and again when the built-in points' supplement has been fetched. */
export const supplementContext = createContext<Supplement>(Symbol('acu-supplement'));
/** What is shown now. Changes with everything the reader does. */
export const stateContext = createContext<MapState>(Symbol('acu-state'));
/** Language and wording. Almost never changes. */
export const localeContext = createContext<Locale>(Symbol('acu-locale'));
