import Link from 'next/link';

export default function Page() {
  return (
    <>
      <h1>About these points</h1>
      <p>
        <Link href="/">Back to the map</Link> · <Link href="/drawn">Back to the map drawn on the server</Link>
      </p>
    </>
  );
}
