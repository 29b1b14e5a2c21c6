import { createErrorKit, parseResponse, type Situation } from '@tactful/core';
import { afterEach, expect, it, vi } from 'vitest';
import { hintUnplaced } from './hintUnplaced.ts';

const situation: Situation = { occasion: 'submit', fields: ['email', 'firstName'] };

async function hintAbout(name: string): Promise<void> {
  const body = JSON.stringify({ errors: [{ pointer: `#/${name}`, detail: 'Choose another one.' }] });
  const error = await parseResponse(new Response(body, { status: 422 }));
  hintUnplaced(createErrorKit().present(error, situation), situation);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('says once which name has no field, and which it resembles', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  await hintAbout('fist_name');
  await hintAbout('fist_name');
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toContain("did you mean { 'fist_name': 'firstName' }?");
});

it('says nothing when every name has its field, nor in production', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  await hintAbout('email');
  vi.stubEnv('NODE_ENV', 'production');
  await hintAbout('telephone');
  expect(warn).not.toHaveBeenCalled();
});
