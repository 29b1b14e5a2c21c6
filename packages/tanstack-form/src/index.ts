'use client';

export { toServer } from './toServer.ts';
export { useServerErrors } from './useServerErrors.ts';
export type { ServerErrorsOptions } from './useServerErrors.ts';
export type { ServerErrors } from '@tactful/react/headless';
