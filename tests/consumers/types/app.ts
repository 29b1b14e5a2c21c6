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
import { useServerErrors as useFormikErrors } from '@tactful/formik';
import * as react from '@tactful/react';
import { useMessage } from '@tactful/react/headless';
import { useServerErrors as usePlainErrors } from '@tactful/react-form';
import { useServerErrors as useHookFormErrors } from '@tactful/react-hook-form';
import { createQueryClient } from '@tactful/react-query';
import { useServerErrors as useTanStackErrors } from '@tactful/tanstack-form';
import { createFailingFetch } from '@tactful/testing';

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
  openTelemetry,
  react,
  samples,
  sentry,
  useFormikErrors,
  useHookFormErrors,
  useMessage,
  usePlainErrors,
  useTanStackErrors,
];
