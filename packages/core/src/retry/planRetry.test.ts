import { describe, expect, it } from 'vitest';
import type { Meaning } from '../explain/meaning.ts';
import { variantsByKind } from '../vocabulary/variant.ts';
import { ApiError, type ApiErrorFields } from '../normalise/apiError.ts';
import { kindOfStatus } from '../codes/kindOfStatus.ts';
import type { Situation } from '../situation/situation.ts';
import { kinds, type Kind } from '../vocabulary/kind.ts';
import { planRetry, type RetryContext } from './planRetry.ts';
import type { RetryPlan } from './retryPlan.ts';

const now = Date.UTC(2026, 0, 1);

/** A plan for a failed GET of a page's data, with what the case says differently; `random` is 1/2 throughout. */
function plan({
  error = {},
  meaning = {},
  situation = {},
  context = {},
}: {
  error?: Partial<ApiErrorFields> & { method?: string };
  meaning?: Partial<Meaning>;
  situation?: Partial<Situation>;
  context?: Partial<RetryContext>;
} = {}): RetryPlan {
  const { method = 'GET', ...fields } = error;
  const kind =
    fields.kind ?? (fields.status === undefined ? 'network' : kindOfStatus(fields.status)) ?? 'unknown';
  return planRetry(
    new ApiError({
      kind,
      codes: [],
      message: '',
      audience: 'developer',
      issues: [],
      issuesOmitted: 0,
      params: {},
      challenges: [],
      outcome: 'failed',
      partial: false,
      request: { method },
      dialect: 'test',
      receivedAt: now,
      ...fields,
    }),
    { kind, variant: variantsByKind[kind][0], remedies: [], source: 'kind', ...meaning },
    { occasion: 'load', ...situation },
    { now, random: () => 0.5, ...context },
  );
}

describe('what may pass by itself', () => {
  it.each([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])('%s is repeated', (status) => {
    expect(plan({ error: { status } })).toMatchObject({ do: 'retry' });
  });

  it.each([
    400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 414, 415, 417, 418, 422, 423, 424, 426, 428, 431,
    451, 511,
  ])('%s is final', (status) => {
    expect(plan({ error: { status } })).toEqual({ do: 'stop', reason: 'kind_is_final' });
  });

  it.each([501, 505, 506, 507, 508, 510, 525, 526, 530])('%s is left to the person', (status) => {
    expect(plan({ error: { status } })).toEqual({ do: 'offer', reason: 'left_to_person' });
  });

  it('413 only when it says when', () => {
    expect(plan({ error: { status: 413 } })).toMatchObject({ do: 'stop' });
    expect(plan({ error: { status: 413, retryAfterMs: 2_000 } })).toMatchObject({ do: 'retry' });
  });

  it('403 when it limits the rate', () => {
    expect(plan({ error: { status: 403, kind: 'rate_limited', retryAfterMs: 2_000 } })).toMatchObject({
      do: 'retry',
    });
  });

  it.each([
    ['network', 'retry'],
    ['timeout', 'retry'],
    ['unknown', 'offer'],
    ['aborted', 'stop'],
  ] as const)('a failure without a response: %s → %s', (kind, expected) => {
    expect(plan({ error: { kind } }).do).toBe(expected);
  });

  it('an answer that declares failure under 200 is judged by its kind', () => {
    expect(plan({ error: { status: 200, kind: 'server' } }).do).toBe('retry');
    expect(plan({ error: { status: 200, kind: 'validation' } }).do).toBe('stop');
  });

  it('a success that could not be understood is not asked for again', () => {
    expect(plan({ error: { status: 200, kind: 'network' } })).toEqual({
      do: 'offer',
      reason: 'left_to_person',
    });
  });

  it('gives a plan for every kind', () => {
    for (const kind of kinds) expect(['retry', 'offer', 'stop']).toContain(plan({ error: { kind } }).do);
  });
});

describe('who says otherwise', () => {
  it.each([
    [
      'x-should-retry: false stops what would be repeated',
      { status: 503, shouldRetry: false },
      {},
      'offer',
      'api_says_no',
    ],
    ['… and what is final', { status: 404, shouldRetry: false }, {}, 'stop', 'api_says_no'],
    [
      'x-should-retry: true repeats what is final',
      { status: 409, shouldRetry: true },
      {},
      'retry',
      'back_off',
    ],
    ['a table may leave it to the person', { status: 503 }, { repeat: 'manual' }, 'offer', 'left_to_person'],
    ['… or stop it', { status: 503 }, { repeat: 'never' }, 'stop', 'kind_is_final'],
    ['… or repeat what is final', { status: 409 }, { repeat: 'auto' }, 'retry', 'back_off'],
    [
      'a table stops a 413 with a wait',
      { status: 413, retryAfterMs: 1_000 },
      { repeat: 'never' },
      'stop',
      'kind_is_final',
    ],
  ] as const)('%s', (_case, error, meaning, expected, reason) => {
    expect(plan({ error, meaning })).toMatchObject({ do: expected, reason });
  });

  it('x-should-retry: true does not send a POST twice, unless the app trusts the API', () => {
    const error = { status: 503, method: 'POST', shouldRetry: true } as const;
    expect(plan({ error })).toMatchObject({ do: 'offer', reason: 'not_safe_to_repeat' });
    expect(plan({ error, context: { trusted: true } }).do).toBe('retry');
  });
});

describe('what may be sent twice', () => {
  it.each(['GET', 'head', 'OPTIONS', 'TRACE', 'PUT', 'delete', 'QUERY'])('%s', (method) => {
    expect(plan({ error: { status: 503, method } }).do).toBe('retry');
  });

  it.each([
    ['POST', 503],
    ['PATCH', 503],
    ['POST', 429],
    ['POST', 408],
    ['PROPFIND', 500],
  ])('not %s after %s', (method, status) => {
    expect(plan({ error: { status, method } })).toMatchObject({ do: 'offer', reason: 'not_safe_to_repeat' });
  });

  it('not a POST that got no answer', () => {
    expect(plan({ error: { kind: 'network', method: 'POST' } }).do).toBe('offer');
  });

  it('a POST that carried an idempotency key', () => {
    expect(plan({ error: { status: 503, request: { method: 'POST', idempotent: true } } }).do).toBe('retry');
    expect(
      plan({
        error: { status: 503, request: { method: 'POST' } },
        situation: { request: { idempotent: true } },
      }).do,
    ).toBe('retry');
  });

  it.each([
    ['submit', 'offer'],
    ['action', 'offer'],
    ['load', 'retry'],
    ['refresh', 'retry'],
    ['render', 'retry'],
    ['navigate', 'retry'],
  ] as const)('when the method is unknown, by the occasion: %s → %s', (occasion, expected) => {
    expect(plan({ error: { status: 503, request: {} }, situation: { occasion } }).do).toBe(expected);
  });

  it('what the app says may be, and not what it says can not (a body that can be read once)', () => {
    expect(plan({ error: { status: 503, method: 'POST' }, context: { repeatable: true } }).do).toBe('retry');
    expect(plan({ error: { status: 503, method: 'PUT' }, context: { repeatable: false } })).toMatchObject({
      do: 'offer',
      reason: 'not_safe_to_repeat',
    });
  });

  it.each([
    ['a POST', 'POST', 1, true],
    ['but not a repeat, when the challenge returns', 'GET', 2, false],
  ])('once, with fresh credentials: %s', (_case, method, attempt, repeated) => {
    const made = plan({
      error: { status: 401, method },
      situation: { attempt },
      context: { freshCredentials: true },
    });
    expect(made).toEqual(
      repeated
        ? { do: 'retry', at: now, reason: 'fresh_credentials' }
        : { do: 'stop', reason: 'kind_is_final' },
    );
  });

  it('nothing for the same credentials', () => {
    expect(plan({ error: { status: 401 } }).do).toBe('stop');
    expect(plan({ error: { status: 403 }, context: { freshCredentials: true } }).do).toBe('stop');
    expect(plan({ error: { status: 401 }, context: { freshCredentials: true, repeatable: false } }).do).toBe(
      'stop',
    );
  });
});

describe('an outcome that nobody knows', () => {
  it.each(['network', 'timeout', 'server', 'unavailable'] as const)('a POST that ended in %s', (kind) => {
    expect(plan({ error: { kind, method: 'POST' } })).toMatchObject({ do: 'offer', outcome: 'unknown' });
  });

  it('also where only the occasion tells that something was to be changed', () => {
    expect(
      plan({ error: { kind: 'network', request: {} }, situation: { occasion: 'submit' } }),
    ).toMatchObject({
      outcome: 'unknown',
    });
  });

  it('also when the person may not try again', () => {
    expect(plan({ error: { status: 500, method: 'POST' }, meaning: { repeat: 'never' } })).toMatchObject({
      do: 'stop',
      outcome: 'unknown',
    });
  });

  it.each([
    ['a GET', { kind: 'network' }],
    ['a POST with a key', { kind: 'network', request: { method: 'POST', idempotent: true } }],
    ['a refusal', { status: 429, method: 'POST' }],
    ['what came too early', { status: 425, method: 'POST' }],
    ['what was never sent', { kind: 'offline', method: 'POST' }],
  ] as const)('not of %s', (_case, error) => {
    expect(plan({ error, situation: { attempt: 3 } })).not.toHaveProperty('outcome');
  });

  it.each([
    ['DELETE', 404, {}],
    ['DELETE', 410, {}],
    ['PUT', 412, {}],
    ['PUT', 409, { variant: 'taken' }],
    ['POST', 409, { variant: 'taken' }],
    ['POST', 409, { variant: 'resubmitted' }],
  ] as const)('a repeated %s that got %s may have worked the first time', (method, status, meaning) => {
    expect(plan({ error: { method, status }, meaning, situation: { attempt: 2 } })).toEqual({
      do: 'stop',
      reason: 'may_have_worked',
      outcome: 'unknown',
    });
    expect(plan({ error: { method, status }, meaning })).toEqual({ do: 'stop', reason: 'kind_is_final' });
  });

  it.each([
    ['GET', 404],
    ['PUT', 404],
    ['DELETE', 409],
  ])('a repeated %s that got %s has failed', (method, status) => {
    expect(plan({ error: { method, status }, situation: { attempt: 2 } })).not.toHaveProperty('outcome');
  });
});

describe('when it is enough', () => {
  const status = 503;

  it('after three attempts', () => {
    expect(plan({ error: { status }, situation: { attempt: 2 } }).do).toBe('retry');
    expect(plan({ error: { status }, situation: { attempt: 3 } })).toEqual({
      do: 'offer',
      reason: 'attempts_used_up',
    });
  });

  it('after one attempt of a poll', () => {
    expect(plan({ error: { status }, context: { poll: true } })).toMatchObject({
      reason: 'attempts_used_up',
    });
  });

  it('at once where another layer repeats', () => {
    const context = { policy: { attempts: 1 } };
    expect(plan({ error: { status }, context })).toMatchObject({ reason: 'attempts_used_up' });
    expect(plan({ error: { kind: 'offline' }, context })).toMatchObject({ reason: 'attempts_used_up' });
  });

  it.each([
    ['load', 59_000, 'retry'],
    ['load', 90_000, 'offer'],
    ['refresh', 90_000, 'retry'],
    ['refresh', 390_000, 'offer'],
  ] as const)('in a %s that began %s ms ago: %s', (occasion, ago, expected) => {
    const made = plan({ error: { status }, situation: { occasion, attempt: 2, startedAt: now - ago } });
    expect(made.do).toBe(expected);
    expect(made.reason).toBe(expected === 'offer' ? 'time_used_up' : 'back_off');
  });

  it('when the wait would end too late', () => {
    const situation = { attempt: 2, startedAt: now - 60_000 };
    expect(plan({ error: { status, retryAfterMs: 40_000 }, situation })).toEqual({
      do: 'offer',
      reason: 'time_used_up',
      notBefore: now + 40_000,
    });
  });

  it('when the budget is used up', () => {
    expect(plan({ error: { status }, context: { budgetLeft: false } })).toEqual({
      do: 'offer',
      reason: 'budget_empty',
    });
  });

  it.each([
    ['load', 60_000, 'retry'],
    ['load', 60_001, 'offer'],
    ['refresh', 300_000, 'retry'],
    ['refresh', 300_001, 'offer'],
  ] as const)(
    'when the API asks for a longer wait than people have: %s of %s ms → %s',
    (occasion, retryAfterMs, expected) => {
      const made = plan({ error: { status, retryAfterMs }, situation: { occasion } });
      expect(made.do).toBe(expected);
      expect(made.reason).toBe(expected === 'offer' ? 'wait_too_long' : 'stated_wait');
      expect(made).toMatchObject({ notBefore: now + retryAfterMs });
    },
  );

  it('a wait of more than a day closes no button', () => {
    expect(plan({ error: { status: 429, retryAfterMs: 86_400_001 } })).toEqual({
      do: 'offer',
      reason: 'wait_too_long',
    });
    expect(plan({ error: { status: 429, retryAfterMs: 99_999_999_999_000 } })).not.toHaveProperty(
      'notBefore',
    );
  });
});

describe('when it is tried again', () => {
  it.each([
    ['the first after a fault', 503, 1, 0, 250, 500],
    ['the second', 503, 2, 0, 500, 1_000],
    ['the first after a refusal', 429, 1, 0, 500, 1_000],
    ['the second', 429, 2, 0, 1_000, 2_000],
  ])('%s (%s, attempt %s)', (_case, status, attempt, _none, least, most) => {
    const at = (random: number): unknown =>
      plan({ error: { status }, situation: { attempt }, context: { random: () => random } });
    expect(at(0)).toEqual({ do: 'retry', at: now + least, reason: 'back_off' });
    expect(at(0.5)).toMatchObject({ at: now + (least + most) / 2 });
    expect(at(1 - 2 ** -53)).toMatchObject({ at: expect.closeTo(now + most, 0) as number });
  });

  it.each([
    [503, 40, 8_000],
    [429, 40, 30_000],
  ])('%s: the step is capped', (status, attempt, most) => {
    const context = { policy: { attempts: 99 }, random: () => 0.999_999 };
    expect(plan({ error: { status }, situation: { attempt }, context })).toMatchObject({
      at: expect.closeTo(now + most, -1) as number,
    });
  });

  it('not before an API that tells no wait wants it, by configuration', () => {
    const context = { policy: { leastThrottledMs: 60_000 } };
    expect(plan({ error: { status: 429 }, context })).toMatchObject({ at: now + 60_000 });
    expect(plan({ error: { status: 503 }, context })).toMatchObject({ at: now + 375 });
  });

  it('never before the deadline that the API stated, whatever chance says', () => {
    for (const retryAfterMs of [0, 1, 500, 2_000, 60_000])
      for (const attempt of [1, 2])
        for (const random of [0, 0.3, 0.999])
          for (const answeredLately of [true, false]) {
            const made = plan({
              error: { status: 429, retryAfterMs },
              situation: { attempt, startedAt: now - 5_000 },
              context: { random: () => random, answeredLately },
            });
            expect(made).toMatchObject({ do: 'retry', reason: 'stated_wait' });
            expect('at' in made && made.at >= now + retryAfterMs).toBe(true);
          }
  });

  it('counts the wait from when it was stated', () => {
    const error = { status: 429, retryAfterMs: 10_000, receivedAt: now - 4_000 };
    expect(plan({ error, context: { random: () => 0 } })).toMatchObject({
      at: now + 6_000,
      notBefore: now + 6_000,
    });
  });

  it('does not wait longer because the clock was set back', () => {
    const error = { status: 429, retryAfterMs: 10_000, receivedAt: now + 3_600_000 };
    expect(plan({ error, context: { random: () => 0 } })).toMatchObject({ at: now + 10_000 });
  });

  it('has no deadline left when it has passed', () => {
    const error = { status: 429, retryAfterMs: 10_000, receivedAt: now - 20_000 };
    expect(plan({ error, context: { random: () => 0 } })).toEqual({
      do: 'retry',
      at: now,
      reason: 'stated_wait',
    });
  });

  it('a second after a reset time, which itself is still too early', () => {
    const error = { status: 429, retryAfterMs: 10_000, retryAfterSource: 'reset' } as const;
    expect(plan({ error, context: { random: () => 0 } })).toMatchObject({ notBefore: now + 11_000 });
  });

  it('pauses without a connection, using up neither attempts nor time nor budget', () => {
    const situation = { attempt: 7, startedAt: now - 600_000 };
    const paused = { do: 'retry', paused: true, reason: 'waiting_for_connection' };
    expect(plan({ error: { kind: 'offline' }, situation, context: { budgetLeft: false } })).toMatchObject(
      paused,
    );
    expect(plan({ error: { kind: 'network' }, situation, context: { offline: true } })).toMatchObject(paused);
  });

  it('goes on as usual when the connection is back already', () => {
    expect(plan({ error: { kind: 'offline' }, context: { offline: false } })).toMatchObject({
      reason: 'back_off',
    });
  });

  it('sends nothing by itself that the person wanted to send without a connection', () => {
    expect(plan({ error: { kind: 'offline', method: 'POST' } }).do).toBe('offer');
  });

  it('pauses while nobody looks', () => {
    expect(plan({ error: { status: 503 }, context: { hidden: true } })).toEqual({
      do: 'retry',
      at: now + 375,
      paused: true,
      reason: 'waiting_for_page',
    });
    expect(plan({ error: { status: 503 }, situation: { attempt: 3 }, context: { hidden: true } }).do).toBe(
      'offer',
    );
  });

  it('tells the person when the button opens, whoever may press it', () => {
    const notBefore = now + 5_000;
    for (const error of [
      { status: 429, method: 'POST', retryAfterMs: 5_000 },
      { status: 503, shouldRetry: false, retryAfterMs: 5_000 },
    ])
      expect(plan({ error })).toMatchObject({ do: 'offer', notBefore });
  });

  it('closes no button on what the person does themselves while the API is down', () => {
    const error = { status: 503, request: { method: 'POST' }, retryAfterMs: 1_800_000 };
    expect(plan({ error })).toEqual({ do: 'offer', reason: 'not_safe_to_repeat', outcome: 'unknown' });
  });

  it('is the same plan for the same arguments', () => {
    const some: Parameters<typeof plan>[0] = {
      error: { status: 429, retryAfterMs: 2_000 },
      situation: { attempt: 2 },
    };
    expect(plan(some)).toEqual(plan(some));
  });
});

it('spreads a crowd widely and a single person hardly', () => {
  const error = { status: 429, retryAfterMs: 2_000 };
  const latest = (kind: Kind, situation: Partial<Situation>, context: Partial<RetryContext>): number => {
    const made = plan({
      error: { ...error, kind, request: { method: 'PUT' } },
      situation,
      context: { ...context, random: () => 1 },
    });
    return 'at' in made ? made.at - now - 2_000 : Number.NaN;
  };
  expect(latest('rate_limited', {}, {})).toBe(9_000);
  expect(latest('rate_limited', {}, { answeredLately: true })).toBe(250);
  expect(latest('unavailable', {}, { answeredLately: true })).toBe(9_000);
  expect(latest('rate_limited', { occasion: 'submit' }, {})).toBe(250);
});
