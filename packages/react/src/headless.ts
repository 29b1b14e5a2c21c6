'use client';

export { TactfulProvider } from './provider/TactfulProvider.tsx';
export type { TactfulProviderProps } from './provider/TactfulProvider.tsx';
export { useErrorKit } from './provider/TactfulContext.ts';
export type { Tactful } from './provider/TactfulContext.ts';
export { usePresentation } from './report/usePresentation.ts';
export { useReport } from './report/useReport.ts';
export type { Report } from './report/useReport.ts';
export { useNotices } from './report/useNotices.ts';
export { useAnnounce } from './announcer/useAnnounce.ts';
export type { Announce } from './announcer/createAnnouncer.ts';
export { attachRemedies } from './remedy/remedyHandlers.ts';
export type {
  RemedyAction,
  RemedyContext,
  RemedyHandler,
  RemedyHandlers,
  RemedyLink,
} from './remedy/remedyHandlers.ts';
