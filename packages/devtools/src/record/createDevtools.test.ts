import { describe, expect, test } from 'vitest';
import { createErrorKit, type ErrorKitOptions } from '@tactful/core';
import { flexprice } from '@tactful/core/dialects';
import { createGate } from '@tactful/core/gate';
import { samplesOf, toResponse } from '@tactful/core/samples';
import { createDevtools } from './createDevtools.ts';

const secret = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ';

function watched(options: ErrorKitOptions = {}) {
  let now = 1_000_000;
  const clock = { now: () => now, after: () => () => {} };
  const kit = createErrorKit({ clock, random: () => 0, dialects: [flexprice], ...options });
  const devtools = createDevtools(kit);
  const stop = devtools.attach();
  return { kit, devtools, stop, pass: (ms: number) => void (now += ms) };
}

const refused = (status: number, body: unknown, url = 'https://api.example.com/v1/people/8842'): Response =>
  Object.defineProperty(
    Response.json(body, { status, headers: { 'x-request-id': 'req_1234', 'retry-after': '7' } }),
    'url',
    { value: `${url}?token=${secret}` },
  );

describe('errors', () => {
  test('each is kept once, with what was last said of it; the newest first', async () => {
    const { kit, devtools } = watched();
    const first = await kit.parseResponse(refused(404, { code: 'not_found' }));
    kit.present(first, { occasion: 'load' });
    kit.present(first, { occasion: 'action' });
    kit.report(new TypeError('Failed to fetch'), { occasion: 'action', surfaces: ['toast'], source: 'save' });
    const { errors } = devtools.getSnapshot();
    expect(errors).toMatchObject([
      { kind: 'network', surface: 'toast', where: 'save', reports: 1, shown: 'shown' },
      { kind: 'not_found', status: 404, code: 'not_found', where: '/v1/people/:id', reports: 0 },
    ]);
    expect(errors[1]?.surface).toBe('local');
  });

  test('their walk goes through the six rooms, with what was found where and the rules that were not taken', async () => {
    const { kit, devtools } = watched();
    const [sample] = samplesOf('flexprice').filter(({ expect: { code } }) => code === 'version_conflict');
    kit.report(await kit.parseResponse(toResponse(sample!)), { occasion: 'submit', fields: ['name'] });
    const walk = devtools.walkOf(devtools.getSnapshot().errors[0]!.id)!;
    expect(walk.rooms.map(({ name }) => name)).toEqual([
      'read',
      'recognise',
      'normalise',
      'explain',
      'retry',
      'present',
    ]);
    const [read, recognise, normalise, explain, retry, present] = walk.rooms.map(({ sentence }) => sentence);
    expect(read).toMatch(/status 409.*opened by/);
    expect(recognise).toMatch(/Read as flexprice.*code at error\.internal_error/);
    expect(normalise).toBe('Kind: conflict.');
    expect(explain).toMatch(/edited, by the API's codes/);
    expect(retry).toMatch(/^Again:/);
    expect(present).toMatch(/^Shown on/);
    expect(Object.fromEntries(walk.rooms[3]!.facts)).toMatchObject({ Variant: 'edited' });
    expect(walk.rules.filter(({ taken }) => taken)).toHaveLength(1);
    expect(walk.rules.filter(({ taken, why }) => !taken && why !== '').length).toBeGreaterThan(0);
    expect(Object.fromEntries(walk.situation)).toEqual({ Occasion: 'submit', Fields: 'name' });
  });

  test('nothing secret is in anything that can be seen', async () => {
    const { kit, devtools } = watched();
    const body = {
      code: 'odd_thing',
      message: `Bearer ${secret} for mara@example.com`,
      errors: [{ path: ['card'], message: `4242 4242 4242 4242 ${secret}`, value: 'hunter2-value' }],
      password: 'hunter2-value',
    };
    const error = await kit.parseResponse(refused(422, body));
    kit.report(error, { occasion: 'submit', fields: ['email'], source: `list?token=${secret}` });
    kit.planRetry(error, { occasion: 'load' });
    const seen = JSON.stringify([
      devtools.getSnapshot(),
      devtools.getSnapshot().errors.map(({ id }) => devtools.walkOf(id)),
    ]);
    expect(seen).toContain('odd_thing');
    expect(seen).not.toContain(secret);
    expect(seen).not.toContain('hunter2-value');
    expect(seen).not.toContain('4242 4242');
  });

  test('at most a hundred, and none when they are cleared', () => {
    const { kit, devtools } = watched();
    for (let n = 0; n < 130; n++) kit.present(new TypeError('Failed to fetch'), { occasion: 'load' });
    expect(devtools.getSnapshot().errors).toHaveLength(100);
    expect(devtools.getSnapshot().events.length).toBeLessThanOrEqual(200);
    devtools.clear();
    expect(devtools.getSnapshot()).toMatchObject({ errors: [], events: [], gaps: [] });
  });
});

test('listeners are told once for many walks, and not while they are taken', async () => {
  const { kit, devtools } = watched();
  let told = 0;
  const stop = devtools.subscribe(() => void told++);
  for (let n = 0; n < 5; n++) kit.present(new TypeError('Failed to fetch'), { occasion: 'load' });
  expect(told).toBe(0);
  await Promise.resolve();
  expect(told).toBe(1);
  stop();
});

describe('the time line', () => {
  test('has failures, waits and recoveries', () => {
    const { kit, devtools, pass } = watched();
    const situation = { occasion: 'load', source: '["people"]', attempt: 1 } as const;
    kit.planRetry(new TypeError('Failed to fetch'), situation);
    pass(500);
    kit.settle('["people"]');
    kit.settle('["others"]');
    const events = devtools
      .getSnapshot()
      .events.map(({ type, lane, until }) => [type, lane, until !== undefined]);
    expect(events).toEqual([
      ['settled', '["people"]', false],
      ['waits', '["people"]', true],
      ['failed', '["people"]', false],
    ]);
    expect(devtools.getSnapshot().errors[0]?.isSettled).toBe(true);
  });

  test('has what the gate closes and holds', async () => {
    let now = 1_000_000;
    const clock = { now: () => now, after: () => () => {} };
    const gate = createGate({ clock, channel: null, storage: null, random: () => 0 });
    const { devtools, stop } = watched({ gate, clock });
    const request = { url: 'https://api.example.com/people' };
    gate.answered(request, { status: 429, headers: { 'retry-after': '30' } });
    const held = gate.enter(request).catch(() => {});
    await Promise.resolve();
    const { waiting, events } = devtools.getSnapshot();
    expect(waiting).toMatchObject({ held: 1, ways: [{ name: expect.stringContaining('api.example.com') }] });
    expect(events.map(({ type }) => type)).toEqual(['held', 'closed']);
    now += 60_000;
    gate.dispose();
    await held;
    await Promise.resolve();
    expect(devtools.getSnapshot().events[0]?.type).toMatch(/released|opened/);
    stop();
  });
});

describe('what is still to be told', () => {
  test('a code that no table knows, counted once for each error, with the line to write', () => {
    const { kit, devtools } = watched();
    for (let n = 0; n < 3; n++) {
      const error = kit.parseError({ status: 409, headers: {}, body: { code: 'seat-taken', n } });
      kit.present(error, { occasion: 'submit' });
      kit.report(error, { occasion: 'submit' });
    }
    kit.present(kit.parseError({ status: 409, headers: {}, body: { code: 'odd' } }), { occasion: 'submit' });
    const [first, second] = devtools.getSnapshot().gaps;
    expect(first).toMatchObject({ what: 'code', name: 'seat-taken', count: 3 });
    expect(first?.line).toMatch(/^'seat-taken': \{ variant: '\w+', remedies: \[.*\] \},$/);
    expect(second).toMatchObject({ name: 'odd', count: 1 });
  });

  test('the line is understood when it is written', () => {
    const { kit, devtools } = watched();
    kit.present({ status: 409, headers: {}, body: { code: 'seat_taken' } }, { occasion: 'submit' });
    const line = devtools.getSnapshot().gaps[0]!.line;
    // oxlint-disable-next-line no-implied-eval, typescript/no-unsafe-call -- what a person would paste
    const codes = new Function(`return { ${line} }`)() as NonNullable<ErrorKitOptions['codes']>;
    const wiser = watched({ codes });
    const walk = wiser.kit.journey(
      { status: 409, headers: {}, body: { code: 'seat_taken' } },
      { occasion: 'submit' },
    );
    expect(walk.meaning.source).toBe('app');
    expect(wiser.devtools.getSnapshot().gaps).toEqual([]);
  });

  test('a field that the form has not, with the one that is most like it', () => {
    const { kit, devtools } = watched();
    const body = { errors: [{ pointer: '#/email_address', detail: 'is taken' }] };
    kit.present({ status: 422, headers: {}, body }, { occasion: 'submit', fields: ['emailAddres', 'name'] });
    expect(devtools.getSnapshot().gaps.filter(({ what }) => what === 'field')).toMatchObject([
      { name: 'email_address', line: expect.stringMatching(/^'email_address': '(?:emailAddres|…)',$/) },
    ]);
  });
});

describe('replay', () => {
  test('reports again in the same situation, and says what was seen of it', () => {
    const { kit, devtools } = watched();
    kit.report(new TypeError('Failed to fetch'), { occasion: 'action', surfaces: ['toast'] });
    const { id } = devtools.getSnapshot().errors[0]!;
    expect(devtools.replay(id)).toBe('It is on the toast already, and counted there.');
    kit.notices.clear();
    expect(devtools.replay(id)).toBe('Shown on the toast.');
    kit.notices.dismiss(kit.notices.getSnapshot().toasts[0]!.id);
    expect(devtools.replay(id)).toBe('It was closed a moment ago, and stays away for ten seconds.');
    expect(devtools.replay(-1)).toBe('It is no longer kept.');
  });

  test('what a component drew comes on a shared surface', () => {
    const { kit, devtools } = watched();
    kit.present(new TypeError('Failed to fetch'), { occasion: 'load' });
    expect(devtools.replay(devtools.getSnapshot().errors[0]!.id)).toMatch(
      /^Shown on the (?:toast|banner)\.$/,
    );
  });
});

test('nothing is recorded when it no longer looks on', () => {
  const { kit, devtools, stop } = watched();
  stop();
  kit.report(new TypeError('Failed to fetch'), { occasion: 'action' });
  expect(devtools.getSnapshot().errors).toEqual([]);
});
