/** When a map is drawn: at once, or when it is nearer to what is seen than by default. */
export type Loading = 'eager' | 'lazy';

type Map = HTMLElement & { readonly loading: Loading | undefined };

/** How far from what is seen a map is drawn, in screens. */
export const screensOf = ({ loading }: Map): number => (loading === 'lazy' ? 0.5 : 2);

/**
 * Whether a map is too far from what is seen to be drawn now, or hidden. Maps that wait keep some room each, even where
 * the page has no style sheet for it (`acu-body-map.styles.ts`): otherwise all of them would lie in one place.
 */
export function isFar(map: Map): boolean {
  const [box] = map.getClientRects();
  const far = innerHeight * screensOf(map);
  const isNear = box && box.bottom >= -far && box.top <= innerHeight + far;
  return map.loading !== 'eager' && !isNear;
}
