import { renderToString } from 'acu-body-map/server';
import Link from 'next/link';
import { desk } from '../points';
import { Live } from './live';

/** The first picture itself is in the page that is sent; the script goes on from it. */
export default async function Page() {
  const markup = await renderToString(desk, { id: 'map', lang: 'en', headingLevel: 2 });
  return (
    <>
      <h1>Drawn on the server</h1>
      <Live markup={markup} />
      <p>
        <Link href="/about">About these points</Link>
      </p>
    </>
  );
}
