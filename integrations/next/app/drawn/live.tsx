'use client';
import type { AcuSelectEvent } from 'acu-body-map';
import { useEffect, useRef, useState } from 'react';
import { nameOf } from '../points';

/** Markup of a map that comes to life in the browser. React leaves what is inside alone. */
export function Live({ markup }: { markup: string }) {
  const around = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('nothing');
  useEffect(() => {
    void import('acu-body-map/define');
    const show = (event: Event) => setChosen(nameOf((event as AcuSelectEvent).detail.id));
    const element = around.current;
    element?.addEventListener('acu-select', show);
    return () => element?.removeEventListener('acu-select', show);
  }, []);
  return (
    <>
      <p>
        Chosen: <output>{chosen}</output>
      </p>
      <div ref={around} dangerouslySetInnerHTML={{ __html: markup }} />
    </>
  );
}
