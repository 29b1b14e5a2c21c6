'use client';

export { toServer } from './toServer.ts';
export { useServerErrors } from './useServerErrors.ts';
export type { FormikLike, ServerErrorsOptions } from './useServerErrors.ts';
export type { ServerErrors } from '@tactful/react/headless';
