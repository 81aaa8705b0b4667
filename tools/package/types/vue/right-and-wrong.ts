/** What the type checker of Vue’s templates takes (`vue-tsc` and editors read `$props`), and what it does not. */
import 'acu-body-map/types/vue';
import type { GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['acu-body-map']>['$props'];

export const right: Props = {
  class: 'mine',
  data: { points: [{ id: 'LI4' }] },
  headingLevel: 2,
  onAcuSelect: ({ detail }) => detail.id,
};

export const wrong: Props[] = [
  // @ts-expect-error There is no such figure.
  { figure: 'purple' },
  // @ts-expect-error There is no such property.
  { colour: 'red' },
  // @ts-expect-error A point has no such field.
  { onAcuSelect: ({ detail }) => detail.colour },
];
