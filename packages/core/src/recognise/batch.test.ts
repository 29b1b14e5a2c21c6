import { describe, expect, test } from 'vitest';
import { parseResponse } from '../parse.ts';

const understood = async (status: number, body: unknown) => {
  const { kind, code, message, issues } = await parseResponse(Response.json(body, { status }));
  return { kind, code, message, issues: issues.map(({ path, message: said }) => [path.join('.'), said]) };
};

describe('a batch of answers', () => {
  const missing = { error: { code: 'NOT_FOUND', message: 'No board with that id', status: 404 } };
  test.each<[string, number, unknown]>([
    ['of which one failed, under a success', 207, [{ result: { id: 1 } }, missing]],
    ['of which one failed, under a failure', 404, [{ result: { id: 1 } }, missing]],
    [
      'under a name that says nothing',
      200,
      { took: 3, items: [{ index: { status: 201 } }, { index: missing }] },
    ],
    [
      'each with a status and a body',
      200,
      {
        responses: [
          { status: 200 },
          { status: 404, body: { code: 'NOT_FOUND', message: 'No board with that id' } },
        ],
      },
    ],
  ])('%s', async (_, status, body) => {
    expect(await understood(status, body)).toMatchObject({
      kind: 'not_found',
      code: 'NOT_FOUND',
      message: 'No board with that id',
    });
  });

  test.each<[string, unknown]>([
    [
      'each with a status of its own',
      [
        { status: 422, field: 'email', message: 'Not an e-mail address' },
        { status: 422, field: 'name', message: 'Too long' },
      ],
    ],
    [
      'each wrapped in an error',
      [
        { error: { field: 'email', message: 'Not an e-mail address' } },
        { error: { field: 'name', message: 'Too long' } },
      ],
    ],
  ])('is told from complaints, of which none is lost: %s', async (_, body) => {
    expect((await understood(422, body)).issues).toEqual([
      ['email', 'Not an e-mail address'],
      ['name', 'Too long'],
    ]);
  });
});
