import { expect, test } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';

test.each([
  ['a conflict', 409],
  ['a validation', 422],
])('%s without a message is told in our words, never in those for logs', async (_name, status) => {
  const kit = createErrorKit();
  const response = new Response('{"code":"wombat"}', {
    status,
    headers: { 'content-type': 'application/json' },
  });
  const error = await kit.parseResponse(response);
  const { title, body } = kit.present(error, { occasion: 'submit' });
  expect(error.message).toMatch(/^API error/);
  expect(`${title} ${body}`).not.toContain('API error');
});
