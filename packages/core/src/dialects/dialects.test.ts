import { describe, expect, it, test } from 'vitest';
import { codeWords } from '../codes/codeWords.ts';
import { createErrorKit } from '../createErrorKit.ts';
import type { CodeMeaning } from '../codes/codeTable.ts';
import { fits } from '../vocabulary/variant.ts';
import { parseError, parseResponse } from '../parse.ts';
import type { Dialect } from '../recognise/dialect.ts';
import { samples, samplesOf, toResponse, type Sample } from '../samples.ts';
import { kinds } from '../vocabulary/kind.ts';
import { remedies } from '../vocabulary/remedy.ts';
import { corpusCases, differences, type CorpusExpectation } from './corpus.test.support.ts';
import { allDialects } from './index.ts';

const kit = createErrorKit({ dialects: allDialects });
const ids = allDialects.map(({ id }) => id);

/** A table this small shows each of its codes; so do the documents that the kit began with. */
const smallTable = 15;
const shownInFull = new Set(['flexprice', 'license-key', 'flowbrite', 'error-reference', 'subscribeflow']);

/** Whose cases in the corpus are written in a dialect. */
const apisOf: Readonly<Record<string, readonly string[]>> = {
  aspnet: ['ASP.NET Core', 'ASP.NET Web API', 'Ardalis Result'],
  auth0: ['Auth0'],
  aws: ['AWS JSON-protocol services', 'AWS Query', 'S3', 'API Gateway'],
  clerk: ['Clerk'],
  'django-rest': [
    'Django REST framework',
    'Shippo',
    'ButterCMS',
    'Uploadcare',
    'SeaTable',
    'djangorestframework-simplejwt',
    'Tastypie',
    'drf-standardized-errors',
  ],
  fastapi: ['FastAPI', 'Django Ninja', 'Mistral', 'Svix'],
  github: ['GitHub REST'],
  google: ['Google Cloud APIs', 'Google API', 'YouTube', 'Firebase Auth', 'Fitbit', 'Dialpad'],
  laravel: ['Laravel'],
  nestjs: ['NestJS'],
  openai: ['OpenAI'],
  rails: ['Ruby on Rails'],
  salesforce: ['Salesforce REST'],
  shopify: ['Shopify Admin API'],
  slack: ['Slack Web API'],
  spring: ['Spring Boot', 'lexoffice'],
  stripe: ['Stripe'],
  supabase: ['Supabase Auth', 'PostgREST'],
  trpc: ['tRPC'],
  twilio: ['Twilio'],
};

/** Cases in which nothing tells who wrote them: a challenge, a bare sentence, a standard's own form. */
const unmarked: ReadonlySet<string> = new Set([
  'aspnet-core-jwt-expired',
  'aws-apigw-timeout',
  'fastapi-http-exception',
  'fastapi-http-exception-dict',
  'fitbit-errors',
  'laravel-maintenance',
  'lexoffice',
  'nestjs-http-exception-object',
  'shopify-rest-field-errors',
  'spring-boot-problem-detail',
  'spring-boot-problem-detail-errors',
  'spring-boot-resource-server-401',
]);

/** Cases of others whose validators speak in the very sentences of a dialect. */
const alike: Readonly<Record<string, readonly string[]>> = {
  rails: [
    'shopify-fields',
    'shopify-rest-field-errors',
    'remote-com',
    'dnsimple',
    'discourse',
    'salesloft',
    'storyblok-slug',
    'kit-errors',
    'phoenix',
  ],
};

/** Where a dialect understands more than a case asks for. */
const knowsMore: Readonly<Record<string, CorpusExpectation>> = {
  // The bank's reason is more particular.
  'stripe-card-declined': { code: 'insufficient_funds' },
  // What stands before the app's own sentence is the validator's.
  'fastapi-model-validator': { issues: [{ path: '', message: 'a may not exceed b', code: 'value_error' }] },
  // Which column it is stands in a sentence.
  'postgrest-unique': { issues: [{ path: 'email', code: '23505' }] },
};

test('every dialect and every sample has an id of its own', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
  expect(ids.flatMap(samplesOf)).toHaveLength(samples.length);
});

test('every API named above is in the corpus, and every exception is met', () => {
  const apis = new Set(corpusCases.map(({ api }) => api));
  const cases = new Set(corpusCases.map(({ id }) => id));
  expect(
    Object.values(apisOf)
      .flat()
      .filter((api) => !apis.has(api)),
  ).toEqual([]);
  expect([...unmarked, ...Object.keys(knowsMore)].filter((id) => !cases.has(id))).toEqual([]);
});

async function claimedBy(
  dialect: Dialect,
  responses: readonly Pick<Sample, 'id' | 'status'>[],
): Promise<string[]> {
  const claimed: string[] = [];
  for (const response of responses) {
    const error = await parseResponse(toResponse(response), { dialects: [dialect] });
    if (error.dialect === dialect.id) claimed.push(response.id);
  }
  return claimed;
}

/** What does not fit together in a row: a variant of no such kind, an unknown remedy, advice that leaves open what to do. */
function faultsOf({ kind, variant, remedies: advised = ['dismiss'] }: CodeMeaning): unknown[] {
  const possible = kind === undefined ? kinds : [kind];
  return [
    ...possible.filter((one) => !kinds.includes(one)),
    ...(variant === undefined || possible.some((one) => fits(variant, one)) ? [] : [variant]),
    ...(advised.length === 0 ? ['nothing to do'] : []),
    ...advised.filter((advice) => {
      // What the person does needs no note; whoever builds or runs the app is told what exactly to do.
      if (typeof advice === 'string') return !remedies.includes(advice);
      return !remedies.includes(advice.remedy) || advice.audience === 'person' || !advice.note?.endsWith('.');
    }),
  ];
}

describe.each(allDialects)('$id', (dialect) => {
  const own = samplesOf(dialect.id);
  const cases = corpusCases.filter(({ api }) => apisOf[dialect.id]?.includes(api));
  const marked = cases.filter(({ id }) => !unmarked.has(id));
  const rows: (readonly [code: string, row: CodeMeaning])[] = Object.entries(dialect.codes ?? {});

  it.each(own)('claims $id among all dialects', async (sample) => {
    const error = await parseResponse(toResponse(sample), { dialects: allDialects });
    const claimed = ids.includes(error.dialect) ? error.dialect : undefined;
    expect(claimed).toBe(sample.anonymous ? undefined : dialect.id);
    expect(sample.id.startsWith(`${dialect.id}-`)).toBe(true);
  });

  it.each(own)('reads $id', async ({ expect: wanted, ...sample }) => {
    const error = await parseResponse(toResponse(sample), {
      dialects: allDialects,
      now: Date.UTC(2026, 0, 1),
    });
    expect({
      kind: error.kind,
      code: error.code ?? null,
      message: wanted.message === undefined ? undefined : error.message,
      issues: error.issues.map(({ path, message, code }) => ({ path: path.join('.'), message, code })),
      requestId: error.requestId,
      retryAfterSeconds: error.retryAfterMs === undefined ? undefined : error.retryAfterMs / 1000,
      limit: error.limit,
    }).toEqual({
      kind: wanted.kind,
      code: wanted.code,
      message: wanted.message,
      issues: wanted.issues.map(({ path, message, code }) => ({ path, message, code })),
      requestId: wanted.requestId,
      retryAfterSeconds: wanted.retryAfterSeconds,
      limit: wanted.limit,
    });
  });

  it.each(own)(
    'understands $id: $expect.variant, $expect.remedies',
    async ({ expect: wanted, ...sample }) => {
      const { variant, remedies: advised } = kit.meaningOf(await kit.parseResponse(toResponse(sample)));
      expect(variant).toBe(wanted.variant);
      expect(advised.filter(({ audience }) => audience === 'person').map(({ remedy }) => remedy)).toEqual(
        wanted.remedies,
      );
    },
  );

  it('leaves the samples of all others to them', async () => {
    expect(
      await claimedBy(
        dialect,
        samples.filter((sample) => !own.includes(sample) && !alike[dialect.id]?.includes(sample.id)),
      ),
    ).toEqual([]);
  });

  it('claims its own cases of the corpus and no other', async () => {
    const others = corpusCases.filter(({ id }) => !alike[dialect.id]?.includes(id));
    expect(await claimedBy(dialect, others)).toEqual(marked.map(({ id }) => id));
  });

  it.skipIf(marked.length === 0).each(marked)('reads the corpus’ $id', async (one) => {
    const error = await parseResponse(toResponse(one), { dialects: [dialect] });
    expect(differences(error, { ...one.expect, ...knowsMore[one.id] })).toEqual({});
  });

  it('spells every code in a way of its own', () => {
    expect(new Set(rows.map(([code]) => codeWords(code))).size).toBe(rows.length);
    expect(rows).not.toEqual([]);
  });

  it.each(rows)('says what %s means and what to do', (_code, row) => {
    expect(row.meaning).toMatch(/^[A-Z].*\.$/);
    expect(faultsOf(row)).toEqual([]);
  });

  const shown = shownInFull.has(dialect.id) || rows.length <= smallTable ? rows : [];
  it.skipIf(shown.length === 0).each(shown)('shows %s in a sample', async (code) => {
    const bearing = own.filter(
      (sample) => sample.expect.code === code || sample.expect.issues.some((issue) => issue.code === code),
    );
    expect(bearing).not.toEqual([]);
    for (const sample of bearing) {
      const error = await kit.parseResponse(toResponse(sample));
      const meant = kit.meaningOf(error);
      expect(fits(meant.variant, error.kind)).toBe(true);
      expect(meant.remedies).not.toEqual([]);
    }
  });
});

describe('what the clients of these APIs throw', () => {
  it.each([
    [
      'clerk',
      'form_password_pwned',
      Object.assign(new Error('Password is known'), {
        clerkError: true,
        status: 422,
        errors: [
          {
            code: 'form_password_pwned',
            message: 'Password is known',
            longMessage: 'That password is known from a breach.',
            meta: { paramName: 'password' },
          },
        ],
      }),
      [{ path: ['password'], code: 'form_password_pwned', message: 'That password is known from a breach.' }],
    ],
    [
      'stripe',
      'insufficient_funds',
      { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds', message: 'Declined' },
      [],
    ],
    [
      'stripe',
      'incomplete_cvc',
      { type: 'validation_error', code: 'incomplete_cvc', message: 'The security code is not whole.' },
      [],
    ],
    [
      'openai',
      'context_length_exceeded',
      Object.assign(new Error('400 Too long'), {
        status: 400,
        error: {
          message: 'Too long',
          type: 'invalid_request_error',
          param: 'messages',
          code: 'context_length_exceeded',
        },
      }),
      [],
    ],
    [
      'aws',
      'UsernameExistsException',
      Object.assign(new Error('There is such a user'), {
        name: 'UsernameExistsException',
        $fault: 'client',
        $metadata: { httpStatusCode: 400, requestId: '7ac7f010-0000-4000-8000-00000000aa01' },
      }),
      [],
    ],
    [
      'supabase',
      '23505',
      {
        message: 'duplicate key value',
        details: 'Key (slug)=(launch) already exists.',
        hint: null,
        code: '23505',
      },
      [{ path: ['slug'], code: '23505', rule: 'taken' }],
    ],
  ])('%s: %s', (dialect, code, thrown, issues) => {
    const error = parseError(thrown, { dialects: allDialects });
    expect({ dialect: error.dialect, code: error.code, issues: error.issues }).toEqual({
      dialect,
      code,
      issues,
    });
    expect(kit.meaningOf(thrown).source).toBe('dialect');
  });
});
