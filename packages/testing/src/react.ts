export { listenToAnnouncements } from './announcements.ts';
export type { Announcement, Announcements } from './announcements.ts';
export { cleanup, renderWithKit } from './renderWithKit.tsx';
export type { KitOptions, KitPage, Render, Rendered } from './renderWithKit.tsx';
