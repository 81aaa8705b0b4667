/** What React’s type checker takes, and what it does not. */
import type { AcuBodyMap as AcuBodyMapElement } from 'acu-body-map';
import { AcuBodyMap } from 'acu-body-map/react';
import 'acu-body-map/types/react';
import { useRef } from 'react';

export function Tag() {
  const map = useRef<AcuBodyMapElement>(null);
  return (
    <acu-body-map
      ref={map}
      class="acu-theme-jade"
      data={{ points: [{ id: 'LI4' }, { id: 'ST36', duration: 30 }] }}
      heading-level="2"
      figure="female"
      deep-link
      onacu-select={(event) => map.current?.select(event.detail.id)}
      onacu-routine-end={({ detail }) => detail.skipped.length}
    >
      <p slot="heading">Ours</p>
    </acu-body-map>
  );
}

export const wrong = [
  // @ts-expect-error There is no such figure.
  <acu-body-map figure="purple" />,
  // @ts-expect-error Points are a list.
  <acu-body-map data={{ points: 'LI4' }} />,
  // @ts-expect-error There is no such attribute.
  <acu-body-map headingLevel={2} />,
  // @ts-expect-error A point has no such field.
  <acu-body-map onacu-select={({ detail }) => detail.colour} />,
  // @ts-expect-error React listens to events by their own names.
  <acu-body-map onAcuSelect={() => {}} />,
];

export function Component() {
  const map = useRef<AcuBodyMapElement>(null);
  return (
    <AcuBodyMap
      ref={map}
      className="acu-theme-jade"
      data={{ points: [{ id: 'LI4' }] }}
      headingLevel={2}
      meridians
      onAcuSelect={(event) => event.detail.id.toUpperCase()}
      onAcuError={(event) => event.preventDefault()}
    >
      <p slot="heading">Ours</p>
    </AcuBodyMap>
  );
}

export const wrongComponents = [
  // @ts-expect-error There is no such view.
  <AcuBodyMap view="inside" />,
  // @ts-expect-error Levels are numbers.
  <AcuBodyMap headingLevel="two" />,
  // @ts-expect-error There is no such property.
  <AcuBodyMap colour="red" />,
  // @ts-expect-error A point has no such field.
  <AcuBodyMap onAcuSelect={({ detail }) => detail.colour} />,
];
