import { describe, expect, test } from 'vitest';
import { checkLink, type LinkContext } from './checkLink.ts';

const context: LinkContext = {
  apiBase: 'https://api.example.com/v1/things',
  appOrigin: 'https://app.example.com',
  allow: ['https://docs.example.com'],
};

describe('4.20, A.3 accepted', () => {
  test.each([
    [
      '/api/v1/billing/create-checkout-session',
      'action',
      'https://api.example.com/api/v1/billing/create-checkout-session',
    ],
    ['https://api.example.com/v1/billing', 'action', 'https://api.example.com/v1/billing'],
    ['https://docs.example.com/errors#x', 'page', 'https://docs.example.com/errors#x'],
    ['https://app.example.com/upgrade', 'page', 'https://app.example.com/upgrade'],
    ['HTTPS://APP.EXAMPLE.COM/upgrade', 'page', 'https://app.example.com/upgrade'],
  ])('%s is %s', (raw, type, url) => {
    expect(checkLink(raw, context)).toMatchObject({ type, url });
  });

  test('4.24 tells where an external page leads', () => {
    expect(checkLink('https://docs.example.com/x', context)).toMatchObject({
      host: 'docs.example.com',
      external: true,
    });
    expect(checkLink('https://app.example.com/x', context)).toMatchObject({ external: false });
  });
});

describe('4.20, 4.21, A.3 rejected, whatever React would do with it', () => {
  test.each([
    ['http://app.example.com/upgrade', 'protocol'],
    ['//evil.com/x', 'shape'],
    ['/\\evil.com', 'characters'],
    ['\\\\evil.com', 'characters'],
    ['/\t/evil.com', 'characters'],
    ['ht\ntps://evil.com', 'characters'],
    ['javascript:alert(1)', 'shape'],
    ['JaVaScRiPt:alert(1)', 'shape'],
    [' javascript:alert(1)', 'characters'],
    ['\u0001javascript:alert(1)', 'characters'],
    ['java\tscript:alert(1)', 'characters'],
    ['javascript&colon;alert(1)', 'shape'],
    ['data:text/html,<script>', 'shape'],
    ['blob:https://app.example.com/1', 'shape'],
    ['vbscript:x', 'shape'],
    ['file:///etc/passwd', 'shape'],
    ['mailto:x@example.com', 'shape'],
    ['tel:+44', 'shape'],
    ['https://app.example.com@evil.com', 'user'],
    ['https://kim:pw@app.example.com/', 'user'],
    ['https://app.example.com.evil.com', 'origin'],
    ['https://app.example.com%2eevil.com', 'origin'],
    ['https://evil.com/app.example.com', 'origin'],
    ['https://app.example.com:8443/', 'origin'],
    ['https://аpp.example.com/', 'origin'],
    ['https://app.example.com./', 'origin'],
    ['///evil.com', 'shape'],
    ['https:///evil.com', 'shape'],
    ['https:evil.com', 'shape'],
    ['upgrade', 'shape'],
    ['?x', 'shape'],
    ['#x', 'shape'],
    ['https://app.example.com/\u202Egpj', 'characters'],
    ['https://app.example.com/\u200Bx', 'characters'],
    ['https://[', 'unreadable'],
    ['', 'not_text'],
    [undefined, 'not_text'],
    [['https://app.example.com'], 'not_text'],
    [`https://app.example.com/${'x'.repeat(2048)}`, 'too_long'],
  ])('%j (%s)', (raw, refused) => {
    expect(checkLink(raw, context)).toEqual({ refused });
  });
});

describe('4.23 action or page', () => {
  test.each([
    // App and API share an origin: what lies beside the call is the API's.
    ['/api/v1/billing/session', 'https://app.example.com/api/v1/things', 'action'],
    ['/plans', 'https://app.example.com/api/v1/things', 'page'],
    ['/things/upgrade', 'https://app.example.com/things/1', 'action'],
    ['/graphql', 'https://app.example.com/things/1', 'action'],
    ['/v2/billing', 'https://app.example.com/things/1', 'action'],
    ['/pricing', '/api/things', 'page'],
    ['/api/billing', '/api/things', 'action'],
    ['/pricing', undefined, 'page'],
    ['/api/billing', undefined, 'action'],
  ])('%s beside %s is %s', (raw, apiBase, type) => {
    expect(checkLink(raw, { appOrigin: 'https://app.example.com', apiBase })).toMatchObject({ type });
  });
});

test('http is taken on this machine only', () => {
  const local: LinkContext = { appOrigin: 'http://localhost:5173', apiBase: 'http://localhost:3000/api' };
  expect(checkLink('/api/billing', local)).toMatchObject({ type: 'action' });
  expect(checkLink('http://localhost:5173/plans', local)).toMatchObject({ type: 'page' });
  expect(checkLink('/plans', { appOrigin: 'http://intranet' })).toEqual({ refused: 'protocol' });
});

test('4.22 nothing is allowed where nothing is known', () => {
  expect(checkLink('https://app.example.com/x', {})).toEqual({ refused: 'origin' });
  expect(checkLink('/x', {})).toEqual({ refused: 'unreadable' });
});
