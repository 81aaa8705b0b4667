'use client';
import { AcuBodyMap } from 'acu-body-map/react';
import type { DatasetFile } from 'acu-body-map';
import { useState } from 'react';
import { nameOf } from './points';

/** The map, and the name of the point that was chosen on it. */
export function DeskMap({ data }: { data: DatasetFile }) {
  const [chosen, setChosen] = useState('nothing');
  return (
    <>
      <p>
        Chosen: <output>{chosen}</output>
      </p>
      <AcuBodyMap id="map" data={data} headingLevel={2} onAcuSelect={({ detail }) => setChosen(nameOf(detail.id))} />
    </>
  );
}
