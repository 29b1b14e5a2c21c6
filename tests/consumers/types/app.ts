// Every entry of every package, by its types. Compiled by several TypeScripts, never run.
import { createErrorKit, isApiError, parseResponse, type ApiError, type Kind } from '@tactful/core';
import * as carriers from '@tactful/core/carriers';
import { de } from '@tactful/core/copy/de';
import { stripe } from '@tactful/core/dialects';
import { createGate } from '@tactful/core/gate';
import { createObserver } from '@tactful/core/observe';
import * as openTelemetry from '@tactful/core/opentelemetry';
import { samples } from '@tactful/core/samples';
import * as sentry from '@tactful/core/sentry';
import * as devtools from '@tactful/devtools';
import * as headlessDevtools from '@tactful/devtools/headless';
import * as productionDevtools from '@tactful/devtools/production';
import { useServerErrors as useFormikErrors } from '@tactful/formik';
import * as react from '@tactful/react';
import { useMessage } from '@tactful/react/headless';
import { useServerErrors as usePlainErrors } from '@tactful/react-form';
import { useServerErrors as useHookFormErrors } from '@tactful/react-hook-form';
import { createQueryClient } from '@tactful/react-query';
import { useServerErrors as useTanStackErrors } from '@tactful/tanstack-form';
import { createFailingFetch } from '@tactful/testing';
import * as dialectContract from '@tactful/testing/dialect-contract';
import * as formContract from '@tactful/testing/form-contract';
import '@tactful/testing/jest';
import * as matchers from '@tactful/testing/matchers';
import * as msw from '@tactful/testing/msw';
import * as testingReact from '@tactful/testing/react';
import '@tactful/testing/vitest';

export const kit = createErrorKit({ appName: 'Postbox', dialects: [stripe], copy: de });
export const queryClient = createQueryClient(kit);

export async function kindOf(response: Response): Promise<Kind> {
  const error: ApiError = await parseResponse(response);
  return isApiError(error) ? error.kind : 'unknown';
}

// @ts-expect-error: no such kind
export const wrong: Kind = 'nonsense';

export const others = [
  carriers,
  createFailingFetch,
  createGate,
  createObserver,
  devtools,
  dialectContract,
  formContract,
  matchers,
  msw,
  openTelemetry,
  headlessDevtools,
  productionDevtools,
  react,
  samples,
  sentry,
  testingReact,
  useFormikErrors,
  useHookFormErrors,
  useMessage,
  usePlainErrors,
  useTanStackErrors,
];
