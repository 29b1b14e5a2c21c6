import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const json = 'application/json';
export const noEmail = { code: 'validation_failed', errors: { email: ['is taken', 'is too long'] } };
export const graphqlErrors = [{ message: 'No', path: ['signUp'], extensions: { code: 'BAD_USER_INPUT' } }];
export const trpcError = {
  message: 'No',
  code: -32603,
  data: { code: 'CONFLICT', httpStatus: 409, path: 'signUp' },
};
const duplicate = { code: '23505', message: 'duplicate key', details: 'Key already exists.', hint: null };
const quota = { type: 'google.rpc.RetryInfo', value: '', debug: { retryDelay: '7s' } };

const answers = {
  '422': { status: 422, type: json, text: JSON.stringify(noEmail) },
  '502': { status: 502, type: 'text/html', text: '<html><h1>Bad gateway</h1></html>' },
  '503': { status: 503, type: undefined, text: '' },
  graphql: { status: 200, type: json, text: JSON.stringify({ errors: graphqlErrors, data: null }) },
  trpc: { status: 409, type: json, text: JSON.stringify({ error: trpcError }) },
  trpcBatch: { status: 207, type: json, text: JSON.stringify([{ error: trpcError }]) },
  connect: {
    status: 429,
    type: json,
    text: JSON.stringify({ code: 'resource_exhausted', message: 'No', details: [quota] }),
  },
  postgrest: { status: 409, type: json, text: JSON.stringify(duplicate) },
} as const;
export type Answer = keyof typeof answers;

/** A server that gives the answer named first in the path, hangs up at /drop, and never answers at any other. */
export interface AnsweringServer {
  readonly base: string;
  /** Where nobody listens. */
  readonly refused: string;
  close(): void;
}

export async function serveAnswers(): Promise<AnsweringServer> {
  const server = createServer((request, response) => {
    request.resume();
    const [, name = ''] = (request.url ?? '').split('/');
    if (name === 'drop') request.socket.destroy();
    if (!Object.hasOwn(answers, name)) return;
    const { status, type, text } = answers[name as Answer];
    response.writeHead(status, {
      'x-request-id': 'req_abc123',
      'retry-after': '7',
      ...(type && { 'content-type': type }),
    });
    response.end(text);
  });
  const closed = createServer();
  const [base, refused] = await Promise.all([listening(server), listening(closed)]);
  await new Promise((resolve) => closed.close(resolve));
  return {
    base,
    refused,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
