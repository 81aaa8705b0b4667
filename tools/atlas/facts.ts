import { VIEWS, type View } from '../body/camera.js';
import { isOverview } from '../../src/atlas/views.js';
import { atlasCautions } from './cautions.js';
import { NAMES, plain } from './corrections.js';

/** What `facts/points.tsv` says about a point: facts from the sources named there, in our own words. */
export interface Fact {
  readonly code: string;
  readonly hanzi: string;
  readonly pinyin: string;
  readonly english: string;
  readonly paired: boolean;
  readonly region: string;
  readonly surface: string;
  readonly location: string;
  readonly cautions: readonly string[];
  /** Best first. */
  readonly views: readonly View[];
}

/** Our views, and the table's words for them. */
const WORDS_FOR: Readonly<Record<View, readonly string[]>> = {
  front: ['front', 'forearm-anterior'],
  back: ['back', 'forearm-posterior', 'knee-back'],
  side: ['left-side', 'leg-lateral'],
  'leg-inner': ['leg-medial'],
  'knee-front': ['knee-front'],
  'head-front': ['head-front'],
  'head-side': ['head-side'],
  'head-back': ['head-back'],
  'head-top': ['head-top'],
  'shoulder-back': [],
  'elbow-inner': [],
  'elbow-outer': [],
  'hand-palm': ['hand-palm'],
  'hand-back': ['hand-dorsum', 'hand-radial', 'hand-ulnar'],
  'foot-top': ['foot-top'],
  'foot-sole': ['sole'],
  'foot-inner': ['foot-medial'],
  'foot-outer': ['foot-lateral'],
};

/**
 * Names that acupressure books use for the points of the source articles. The others have the table's first English
 * name.
 */
const BOOK_NAMES: Readonly<Record<string, string>> = {
  LI4: 'Union Valley',
  LI10: 'Arm Three Miles',
  BL23: 'Sea of Vitality',
  BL40: 'Commanding Middle',
  BL52: 'Will’s Chamber',
  BL53: 'Womb and Vitals',
  BL60: 'Kunlun Mountains',
  KI1: 'Bubbling Spring',
  KI3: 'Great Stream',
  GB30: 'Jumping Circle',
  LR3: 'Bigger Rushing',
};

/** Close-ups that the table does not know. In its region, each comes before the views that are no close-ups. */
const CLOSE_UPS: Readonly<Record<string, readonly View[]>> = {
  // Both show LI11; only the outer one squarely.
  elbow: ['elbow-outer', 'elbow-inner'],
  shoulder: ['shoulder-back'],
  neck: ['shoulder-back'],
};

/** Points whose first view in the table is not the one to show first. */
const FIRST_VIEW: Readonly<Record<string, View>> = {
  // The built-in points do without a close-up of the arm, and without the side view.
  LI10: 'front',
  // It is found from the kneecap, which is large there.
  ST36: 'knee-front',
  // Of the shoulder, although the table counts these to the back.
  ...Object.fromEntries(
    ['SI11', 'SI12', 'SI13', 'SI14', 'SI15'].map((code) => [code, 'shoulder-back'] satisfies [string, View]),
  ),
};
const isWide = (view: View): boolean => isOverview(view) || view === 'side';

/** Reads the table. @throws when a column is missing. */
export function readFacts(table: string): Fact[] {
  const [head = '', ...lines] = table.trim().split('\n');
  const columns = head.split('\t');
  const column = (name: string): number => {
    const index = columns.indexOf(name);
    if (index < 0) throw new Error(`points.tsv has no column ${name}`);
    return index;
  };
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[column(name)] ?? '';
    const code = cell('code');
    return {
      code,
      hanzi: cell('hanzi'),
      pinyin: cell('pinyin'),
      english: BOOK_NAMES[code] ?? NAMES[code] ?? (cell('english').split(';')[0] ?? '').trim(),
      paired: cell('bilateral') === 'yes',
      region: cell('region'),
      surface: cell('surface'),
      location: plain(code, cell('location')),
      cautions: atlasCautions({ code, region: cell('region') }),
      views: bestViews(code, cell('region'), cell('best_views').split(',')),
    };
  });
}

function bestViews(code: string, region: string, words: readonly string[]): readonly View[] {
  const views = words.flatMap((word) => VIEWS.filter((view) => WORDS_FOR[view].includes(word)));
  const first = views.findIndex(isWide);
  const closeUps = views.slice(0, first < 0 ? views.length : first);
  return [...new Set([FIRST_VIEW[code] ?? [], closeUps, CLOSE_UPS[region] ?? [], views].flat())];
}
