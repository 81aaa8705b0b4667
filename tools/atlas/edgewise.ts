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
  LI7: { views: ['back'], why: 'On the thumb side of the forearm, which is its outline from the back.' },
  LI8: { views: ['front', 'back'], why: 'On the thumb side of the forearm, which is its outline from both sides.' },
  LI9: { views: ['front', 'back'], why: 'On the thumb side of the forearm, which is its outline from both sides.' },
  SI4: { views: ['hand-back'], why: 'On the little-finger edge of the hand, which only its back shows from near.' },
  LI14: { views: ['front'], why: 'On the outline of the arm: on one figure it turns away a little more.' },
  'EX-LE1': { views: ['front'], why: 'Two places above the knee, the outer one on the outline of the thigh.' },
  SP6: { views: ['front'], why: 'On the outline of the shin: on one figure it turns away a little more.' },
  ST7: { views: ['front'], why: 'On the outline of the face: on one figure it turns away a little more.' },
  BL7: { views: ['back'], why: 'On the outline of the head: on one figure it turns away a little more.' },
  BL65: { views: ['back'], why: 'On the outline of the foot: on one figure it turns away a little more.' },
  TE17: { views: ['back'], why: 'Behind the lobe of the ear: on one figure it turns away a little more.' },
  GB29: { views: ['front'], why: 'On the outline of the hip: on one figure it turns away a little more.' },
};

/** Views that show a point, but so that it would be taken for another place. */
export const MISLEADING: Readonly<Record<string, { readonly views: readonly View[]; readonly why: string }>> = {
  SP3: { views: ['back'], why: 'The ball of the foot, seen past the heel, would look like the heel.' },
  'EX-LE11': { views: ['side'], why: 'Under a toe: seen from beside, it would look like its edge.' },
  'EX-LE12': { views: ['side'], why: 'One of five toes would look like the only one.' },
  'EX-LE-LINEITING': { views: ['front', 'side'], why: 'Under the foot: seen from there, it would look like a toe.' },
};
