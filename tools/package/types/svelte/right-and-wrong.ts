/** What the type checker of Svelte’s templates takes (`svelte-check` and editors read these), and what it does not. */
import 'acu-body-map/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Props = SvelteHTMLElements['acu-body-map'];

export const right: Props = {
  class: 'mine',
  data: { points: [{ id: 'LI4' }] },
  'heading-level': '2',
  'onacu-select': ({ detail }) => detail.id,
};

export const wrong: Props[] = [
  // @ts-expect-error There is no such figure.
  { figure: 'purple' },
  // @ts-expect-error There is no such attribute.
  { headingLevel: 2 },
  // @ts-expect-error A point has no such field.
  { 'onacu-select': ({ detail }) => detail.colour },
];
