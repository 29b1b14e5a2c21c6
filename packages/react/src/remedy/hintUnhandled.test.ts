import { createErrorKit, parseResponse, type Remedy } from '@tactful/core';
import { afterEach, expect, it, vi } from 'vitest';
import { hintUnhandled } from './hintUnhandled.ts';

async function hintAbout(status: number, handled: readonly Remedy[] = []): Promise<void> {
  const error = await parseResponse(new Response(null, { status }));
  hintUnhandled(createErrorKit().present(error, { occasion: 'load', handled }), handled);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it.each<[string, string, number, readonly Remedy[]]>([
  ['where the app lets people sign in', 'test', 401, ['signIn']],
  ['of what people can do without the app', 'test', 503, []],
  ['in production', 'production', 401, []],
])('says nothing %s', async (_, mode, status, handled) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.stubEnv('NODE_ENV', mode);
  await hintAbout(status, handled);
  expect(warn).not.toHaveBeenCalled();
});

it('says once that nobody lets people sign in', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  await hintAbout(401);
  await hintAbout(401);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toContain('remedies={{ signIn: … }}');
});
