import type { ReactNode } from 'react';

const paths = {
  home: 'M3.5 9.2 10 3.8l6.5 5.4M5.2 8v8h9.6V8M8.4 16v-4h3.2v4',
  people:
    'M7.5 9.6a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.5 16c.5-2.7 2.4-4.2 5-4.2s4.5 1.5 5 4.2M13 9.5a2.5 2.5 0 1 0-1-4.8M14.2 11.7c1.8.4 2.9 1.8 3.3 4.3',
  send: 'm17 3.5-6.2 13.6-2.6-5.4-5.4-2.6L17 3.5ZM8.2 11.7l3-3',
  chart: 'M3.5 16.5h13M6 16V10m4 6V4.5m4 11.5v-7.5',
  key: 'M12.6 11.4a4 4 0 1 0-3.9-3L3.5 13.5v3h3v-2h2v-2l1.3-1.3a4 4 0 0 0 2.8.2ZM13.4 6.7v.1',
  card: 'M3 6.5a1.5 1.5 0 0 1 1.5-1.5h11A1.5 1.5 0 0 1 17 6.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 13.5v-7ZM3 8.5h14M6 12h2.5',
  plus: 'M10 4.5v11M4.5 10h11',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 3.5 3.5',
  trash: 'M4 6h12M8 6V4.2h4V6m-6.5 0 .7 10.3h7.6L14.5 6M8.5 9v4.5m3-4.5v4.5',
  mail: 'M3 6.5A1.5 1.5 0 0 1 4.5 5h11A1.5 1.5 0 0 1 17 6.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 13.5v-7Zm.3.2L10 11.3l6.7-4.6',
  check: 'm5 10.5 3.4 3.4L15.2 6.6',
  close: 'm6 6 8 8m0-8-8 8',
  menu: 'M3.5 6h13m-13 4h13m-13 4h13',
  out: 'M12.5 6.5V4h-9v12h9v-2.5M8 10h9m-2.5-2.5L17 10l-2.5 2.5',
  weather: 'M6.5 15.5a3.5 3.5 0 0 1-.3-7 4.5 4.5 0 0 1 8.7.9 3 3 0 0 1-.4 6.1H6.5Z',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 2.5v1.7m0 11.6v1.7M2.5 10h1.7m11.6 0h1.7M4.7 4.7l1.2 1.2m8.2 8.2 1.2 1.2m0-10.6-1.2 1.2m-8.2 8.2-1.2 1.2',
  arrow: 'M4 10h12m-4.5-4.5L16 10l-4.5 4.5',
  refresh: 'M16 10a6 6 0 1 1-1.9-4.4M16.3 3v3h-3',
  chevron: 'm6 8 4 4 4-4',
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words that say the same. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
