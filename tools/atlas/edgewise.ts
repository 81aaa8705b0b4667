import type { View } from '../body/camera.js';

/**
 * Points that a view shows although the skin there hardly faces the reader, or not at all, because it is where one
 * would look for them: they lie on the outline. Why, is said of each.
 */
export const EDGEWISE: Readonly<Record<string, { readonly views: readonly View[]; readonly why: string }>> = {
  GB21: { views: ['front', 'back'], why: 'On the ridge of the shoulder, which is its outline from both sides.' },
  LI16: { views: ['front', 'back'], why: 'In the hollow on top of the shoulder, a hand reaches it from both sides.' },
  LI11: {
    views: ['front', 'elbow-inner'],
    why: 'At the end of the crease of the elbow, which only the front shows.',
  },
};
