// The parser alone, in Node: no React, no browser.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { parseError, parseResponse } from '@tactful/core';
import { stripe } from '@tactful/core/dialects';

const server = createServer((_request, response) => {
  response.writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': '30' });
  response.end(JSON.stringify({ title: 'Too many exports', detail: 'Wait a little', code: 'export_limit' }));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const url = `http://127.0.0.1:${server.address().port}/`;

const refused = await parseResponse(await fetch(url));
assert.equal(refused.kind, 'rate_limited');
assert.equal(refused.code, 'export_limit');
assert.equal(refused.retryAfterMs, 30_000);

server.close();
server.closeAllConnections();
const unreachable = await fetch(url).catch((thrown) => parseError(thrown));
assert.equal(unreachable.kind, 'network');

const declined = await parseResponse(
  new Response(JSON.stringify({ error: { type: 'card_error', code: 'card_declined' } }), { status: 402 }),
  { dialects: [stripe] },
);
assert.equal(declined.dialect, 'stripe');

console.log('understood');
