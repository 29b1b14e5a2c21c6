import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { ar } from './copy/ar.ts';
import { en } from './copy/en.ts';
import { createErrorKit } from './createErrorKit.ts';
import type { ErrorKitOptions } from './errorKit.ts';
import { say } from './present/format.ts';
import type { Presentation } from './present/presentation.ts';
import type { Situation } from './situation/situation.ts';

const packages = new URL('../../', import.meta.url);
/** Every source file of every package, tests aside. */
const sources = readdirSync(packages).flatMap((name) => {
  const folder = new URL(`${name}/src/`, packages);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test(-d)?\.|\.support\./.test(path))
    .map((path): [string, string] => [`${name}/${path}`, readFileSync(new URL(path, folder), 'utf8')]);
});

async function shown(
  status: number,
  body: unknown,
  options: ErrorKitOptions = {},
  situation: Situation = { occasion: 'action' },
): Promise<Presentation> {
  const kit = createErrorKit(options);
  const response = new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });
  return kit.present(await kit.parseResponse(response), situation);
}

describe('4.1 text of the API becomes text', () => {
  test('no component makes markup of anything', () => {
    const makers =
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|new Function\(|\beval\(|createContextualFragment|srcdoc/i;
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(([, text]) => makers.test(text)).map(([path]) => path)).toEqual([]);
  });
});

describe('4.2 it is shown only where the policy allows it and it is fit', () => {
  const fit = 'Ask Ada to share this list with you.';
  test.each<[string, number, string, ErrorKitOptions, boolean]>([
    ['allowed and fit', 403, fit, { trustMessages: true }, true],
    ['fit, not allowed', 403, fit, { trustMessages: false }, false],
    [
      'allowed, not fit',
      403,
      'duplicate key value violates unique constraint "x"',
      { trustMessages: true },
      false,
    ],
    ['4.3 of a fault, whatever is allowed', 500, fit, { trustMessages: true }, false],
    ['a conflict, by default', 409, fit, {}, true],
    [
      'a conflict of an API that is not the app’s',
      409,
      fit,
      { trustMessages: { 'https://other.example': true } },
      true,
    ],
  ])('%s', async (_, status, message, options, isShown) => {
    const { body } = await shown(status, { message }, options);
    expect(body === message).toBe(isShown);
  });
});

describe('4.8 what is put into a sentence keeps its direction', () => {
  test.each([
    ['a Latin name in Arabic', ar, 'Postbox', true],
    ['an Arabic name in English', en, 'صندوق البريد', true],
    ['a Hebrew name in English', en, 'תיבה', true],
    ['a Latin name in English', en, 'Postbox', false],
    ['an Arabic name in Arabic', ar, 'صندوق البريد', false],
  ])('%s', (_, copy, app, isIsolated) => {
    expect(say(copy.variants.network.title, { app }, copy).includes(`\u2068${app}\u2069`)).toBe(isIsolated);
  });
});

test('4.9 numbers, addresses and links of the API stay plain text', async () => {
  const message = 'Call +44 20 7946 0000 or write to help@example.com, see https://evil.example/now';
  const { body, remedies } = await shown(409, { message });
  expect(body).toBe(message);
  expect(remedies.filter(({ link }) => link)).toEqual([]);
});

test('4.26 documentation is for developers', async () => {
  const docs = 'https://docs.example.com/errors/E42';
  const body = { type: docs, title: 'Denied', detail: 'Denied', doc_url: docs, links: { about: docs } };
  const made = await shown(403, body, { links: { allow: ['https://docs.example.com'] } });
  expect(JSON.stringify([made.title, made.body, made.remedies])).not.toContain('docs.example.com');
  expect(made.remedies.map(({ remedy }) => remedy)).not.toContain('readDocs');
});

test('4.27 nothing that an error names is fetched', async () => {
  const send = vi.fn<() => Promise<Response>>(() => Promise.reject(new Error('no')));
  vi.stubGlobal('fetch', send);
  const url = 'https://evil.example/x';
  const body = {
    type: url,
    instance: url,
    links: { about: url },
    resource_metadata: url,
    upgrade_url: url,
    image: url,
  };
  await shown(402, body);
  await shown(401, body);
  vi.unstubAllGlobals();
  expect(send).not.toHaveBeenCalled();
});
