'use client';

export type { Findings } from './bindForm.ts';
export { formValues } from './formValues.ts';
export type { FormValue, FormValues } from './formValues.ts';
export { useActionErrors } from './useActionErrors.ts';
export type { ActionErrors, ActionErrorsOptions } from './useActionErrors.ts';
export { useErrorMap } from './useErrorMap.ts';
export { useServerErrors } from './useServerErrors.ts';
export type { PlainServerErrors, ServerErrorsOptions } from './useServerErrors.ts';
export type { ServerErrors } from '@tactful/react/headless';
