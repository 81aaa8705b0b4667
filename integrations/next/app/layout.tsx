import 'acu-body-map/acu-body-map.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'At the desk', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
