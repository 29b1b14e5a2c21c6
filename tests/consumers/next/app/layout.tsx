import type { ReactNode } from 'react';
import '@tactful/react/theme.css';
import { Providers } from './Providers';

export const metadata = { title: 'Subscribers', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
