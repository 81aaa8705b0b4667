/** @jsxRuntime automatic */
/** A page as an author would write it in React: drawn on a server, then hydrated in the browser. */
import { AcuBodyMap } from 'acu-body-map/react';
import 'acu-body-map/types/react';
import { useState } from 'react';

/** One point, named as no built-in point is. */
const points = { title: 'Ours', points: [{ id: 'LI4', name: 'Our hand point', technique: 'Ours.' }, { id: 'ST36' }] };

/** With the component of the package. */
export function Wrapped() {
  const [chosen, setChosen] = useState('nothing');
  const [level, setLevel] = useState(2);
  return (
    <main>
      <output>{chosen}</output>
      <button onClick={() => setLevel(4)}>Level</button>
      <AcuBodyMap
        id="map"
        className="mine"
        data={{ ...points, title: 'Ours' }}
        headingLevel={level}
        meridians={false}
        deepLink
        messages={{ list: 'Our list' }}
        onAcuSelect={({ detail }) => setChosen(detail.id)}
      >
        <p slot="panel-footer">Book</p>
      </AcuBodyMap>
    </main>
  );
}

/** With the plain tag: a server of React leaves objects and functions out. */
export function Bare() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <main>
      <output>{`${chosen} ${chosen.length}`}</output>
      <acu-body-map id="map" data={points} onacu-select={({ detail }) => setChosen([...chosen, detail.id])} />
    </main>
  );
}

/** With the plain tag and what a server writes of it: text. */
export function Text() {
  return (
    <main>
      <acu-body-map id="map" data={JSON.stringify(points)} points="LI4 ST36" selected="li-4" layout="compact" />
    </main>
  );
}

/** A single point: the map opens it by itself. */
export function One() {
  return (
    <main>
      <acu-body-map id="map" points="LI4" />
    </main>
  );
}
