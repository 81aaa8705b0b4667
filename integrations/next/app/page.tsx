import Link from 'next/link';
import { DeskMap } from './desk-map';
import { desk } from './points';

/** A component of the server: the points are in the page that is sent. */
export default function Page() {
  return (
    <>
      <h1>At the desk</h1>
      <DeskMap data={desk} />
      <p>
        <Link href="/about">About these points</Link> · <Link href="/drawn">Drawn on the server</Link>
      </p>
    </>
  );
}
