import { samples as aspnet } from './dialects/aspnet/samples.ts';
import { samples as auth0 } from './dialects/auth0/samples.ts';
import { samples as aws } from './dialects/aws/samples.ts';
import { samples as clerk } from './dialects/clerk/samples.ts';
import { samples as djangoRest } from './dialects/django-rest/samples.ts';
import { samples as errorReference } from './dialects/error-reference/samples.ts';
import { samples as fastapi } from './dialects/fastapi/samples.ts';
import { samples as flexprice } from './dialects/flexprice/samples.ts';
import { samples as flowbrite } from './dialects/flowbrite/samples.ts';
import { samples as github } from './dialects/github/samples.ts';
import { samples as google } from './dialects/google/samples.ts';
import { samples as laravel } from './dialects/laravel/samples.ts';
import { samples as licenseKey } from './dialects/license-key/samples.ts';
import { samples as nestjs } from './dialects/nestjs/samples.ts';
import { samples as openai } from './dialects/openai/samples.ts';
import { samples as rails } from './dialects/rails/samples.ts';
import { samples as salesforce } from './dialects/salesforce/samples.ts';
import { samples as shopify } from './dialects/shopify/samples.ts';
import { samples as slack } from './dialects/slack/samples.ts';
import { samples as spring } from './dialects/spring/samples.ts';
import { samples as stripe } from './dialects/stripe/samples.ts';
import { samples as subscribeflow } from './dialects/subscribeflow/samples.ts';
import { samples as supabase } from './dialects/supabase/samples.ts';
import { samples as trpc } from './dialects/trpc/samples.ts';
import { samples as twilio } from './dialects/twilio/samples.ts';
import type { Sample } from './dialects/sample.ts';

export type { Expectation, Sample } from './dialects/sample.ts';

const byDialect: ReadonlyMap<string, readonly Sample[]> = new Map([
  ['flexprice', flexprice],
  ['license-key', licenseKey],
  ['flowbrite', flowbrite],
  ['error-reference', errorReference],
  ['subscribeflow', subscribeflow],
  ['aspnet', aspnet],
  ['auth0', auth0],
  ['aws', aws],
  ['clerk', clerk],
  ['django-rest', djangoRest],
  ['fastapi', fastapi],
  ['github', github],
  ['google', google],
  ['laravel', laravel],
  ['nestjs', nestjs],
  ['openai', openai],
  ['rails', rails],
  ['salesforce', salesforce],
  ['shopify', shopify],
  ['slack', slack],
  ['spring', spring],
  ['stripe', stripe],
  ['supabase', supabase],
  ['trpc', trpc],
  ['twilio', twilio],
]);

/** Error responses of every API that has a dialect, for tests, stories and demos. */
export const samples: readonly Sample[] = [...byDialect.values()].flat();

/** The samples of one dialect, by its id; none for an id that is unknown. */
export function samplesOf(dialectId: string): readonly Sample[] {
  return byDialect.get(dialectId) ?? [];
}

/** The statuses that have no body (Fetch Standard, "null body status"). */
const bodiless: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/** The sample as a `Response`, unread; each call makes a new one. */
export function toResponse(sample: Pick<Sample, 'status' | 'headers' | 'body' | 'bodyText'>): Response {
  const text = sample.body === undefined ? (sample.bodyText ?? '') : JSON.stringify(sample.body);
  const body = text === '' || bodiless.has(sample.status) ? null : text;
  const headers = { ...sample.headers };
  if (sample.status >= 200 && sample.status <= 599) {
    return new Response(body, { status: sample.status, headers });
  }
  // The constructor refuses these statuses; a network stack passes them on.
  const response = new Response(body, { headers });
  return Object.defineProperties(response, {
    status: { value: sample.status },
    ok: { value: false },
  });
}
