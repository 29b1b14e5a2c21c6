'use client';

export { useServerErrors } from './useServerErrors.ts';
export type { ServerErrorsOptions } from './useServerErrors.ts';
export type { ServerErrors } from '@tactful/react/headless';
export type { ApiField, FieldAliases, Register } from './fieldAliases.ts';
