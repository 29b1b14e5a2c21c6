'use client';

export { useServerErrors } from './useServerErrors.ts';
export type { ServerErrors, ServerErrorsOptions } from './useServerErrors.ts';
export type { ApiField, FieldAliases, Register } from './fieldAliases.ts';
