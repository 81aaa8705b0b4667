/** What Preact’s type checker takes, and what it does not. */
import 'acu-body-map/types/preact';

export const right = (
  <acu-body-map
    class="mine"
    data={{ points: [{ id: 'LI4' }] }}
    heading-level={2}
    onacu-select={({ detail }) => detail.id}
  >
    <p slot="heading">Ours</p>
  </acu-body-map>
);

export const wrong = [
  // @ts-expect-error There is no such figure.
  <acu-body-map figure="purple" />,
  // @ts-expect-error There is no such attribute.
  <acu-body-map headingLevel={2} />,
  // @ts-expect-error A point has no such field.
  <acu-body-map onacu-select={({ detail }) => detail.colour} />,
];
