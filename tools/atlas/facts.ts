import { VIEWS, type View } from '../body/camera.js';
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
  front: ['front', 'forearm-anterior', 'knee-front'],
  back: ['back', 'forearm-posterior', 'knee-back'],
  side: ['left-side', 'leg-lateral'],
  'leg-inner': ['leg-medial'],
  'head-front': ['head-front'],
  'head-side': ['head-side'],
  'head-back': ['head-back'],
  'head-top': ['head-top'],
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

/** Points whose first view in the table is not the one to show first: the built-in points do without the side view. */
const FIRST_VIEW: Readonly<Record<string, View>> = { LI10: 'front' };

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
      views: [
        ...new Set(
          [
            FIRST_VIEW[code] ?? [],
            cell('best_views')
              .split(',')
              .flatMap((word) => VIEWS.filter((view) => WORDS_FOR[view].includes(word))),
          ].flat(),
        ),
      ],
    };
  });
}
