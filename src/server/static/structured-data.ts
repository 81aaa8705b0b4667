/** What search engines can read of a page: `MedicalWebPage` and `HowTo` of schema.org. */
import { localText, type Dataset, type LocalText } from '../../dataset/index.js';
import type { MapPoint } from '../../model/index.js';

/** The words for one language. */
export interface Described {
  readonly title: string;
  readonly lang: string;
  readonly dataset: Dataset | undefined;
  readonly points: readonly MapPoint[];
  /** What speaks against pressing a point, as sentences. */
  readonly cautionsOf: (point: MapPoint) => readonly string[];
  /** Where a picture is, when it has an address of its own. */
  readonly image?: string | undefined;
}

/**
 * Only what the data says: reviewers and dates are in it when the data has them. Nothing is said about what pressing
 * helps with.
 */
export function structuredData({ title, lang, dataset, points, cautionsOf, image }: Described): object {
  const words = (text: LocalText): string => localText(text, lang, dataset?.lang ?? 'en').text;
  const { reviewed } = dataset ?? {};
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    inLanguage: lang,
    ...(reviewed && { lastReviewed: reviewed.on, reviewedBy: { '@type': 'Person', name: reviewed.by } }),
    mainEntity: {
      '@type': 'HowTo',
      name: title,
      ...(image && /^https?:/.test(image) && { image }),
      ...totalTime(points),
      step: points.map((point) => {
        const { number, name, label, entry } = point;
        const place = entry.location ? [words(entry.location)] : [];
        return {
          '@type': 'HowToStep',
          position: number,
          name: [words(name), label].filter(Boolean).join(' · '),
          ...directions([...place, ...cautionsOf(point), ...entry.technique.map(words)]),
        };
      }),
    },
  };
  function directions(texts: readonly string[]): object {
    if (texts.length === 0) return {};
    return { itemListElement: texts.map((text, i) => ({ '@type': 'HowToDirection', position: i + 1, text })) };
  }
}

/** How long it takes to press all points, at most. Not said when the data leaves out a time. */
function totalTime(points: readonly MapPoint[]): { totalTime?: string } {
  let seconds = 0;
  for (const { entry } of points) {
    if (!entry.duration) return {};
    seconds += entry.duration.max * (entry.repeat ?? 1) + (entry.rest ?? 0) * ((entry.repeat ?? 1) - 1);
  }
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return seconds > 0 ? { totalTime: `PT${minutes > 0 ? `${minutes}M` : ''}${rest > 0 ? `${rest}S` : ''}` } : {};
}
