import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request is answered with; a function is asked when it comes in. `drop`: no answer. */
export type Answer = FullAnswer | (() => FullAnswer) | 'drop';

/** The body is sent as JSON, as it is where `content-type` says otherwise, or nothing where there is none. */
export type FullAnswer = readonly [
  status: number,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
];

interface Asked {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly key: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A real server on a port of its own, that answers what it is told to. */
export interface Api {
  readonly url: string;
  /** All requests that came in, preflights not counted. */
  readonly asked: Asked[];
  /** The answers from now on: in this order, the last one for ever. Default 200 "fine". */
  readonly answer: (...answers: Answer[]) => void;
  /** The answers to one path, before those to all. */
  readonly answerAt: (path: string, ...answers: Answer[]) => void;
  /** Refuses all connections, until `up`. */
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
}

/** @param send how an answer of the script is sent; default as JSON */
export async function startApi(
  send: (answer: FullAnswer, ...sent: Parameters<RequestListener>) => void = sendJson,
): Promise<Api> {
  const asked: Asked[] = [];
  const scripts = new Map<string, Answer[]>();
  const nextAnswer = (path: string): Answer => {
    const script = scripts.get(path) ?? scripts.get('') ?? [];
    return (script.length > 1 ? script.shift() : script[0]) ?? [200, 'fine'];
  };

  const server = createServer((request, response) => {
    allowAll(response);
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const { method = '', url: path = '' } = request;
    asked.push({ method, path, key: request.headers['idempotency-key']?.toString(), at: Date.now() });
    const answer = nextAnswer(path);
    if (answer === 'drop') request.socket.destroy();
    else send(typeof answer === 'function' ? answer() : answer, request, response);
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => void server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answer: (...answers) => void scripts.set('', answers),
    answerAt: (path, ...answers) => void scripts.set(path, answers),
    down: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    up: () => listen(port),
  };
}

/** Scripts of other origins may ask anything and see all headers. */
function allowAll(response: ServerResponse): void {
  const everything = { origin: '*', headers: '*, idempotency-key, content-type', methods: 'GET, PUT, POST' };
  for (const [what, value] of Object.entries(everything))
    response.setHeader(`access-control-allow-${what}`, value);
  response.setHeader('access-control-expose-headers', '*');
}

function sendJson(
  [status, body, headers]: FullAnswer,
  _request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
  const isText = typeof body === 'string' && headers?.['content-type'] !== undefined;
  response.end(body === undefined ? '' : isText ? body : JSON.stringify(body));
}
