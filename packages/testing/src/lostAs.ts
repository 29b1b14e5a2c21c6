import { named } from './clientErrors.ts';

/** Why no answer arrives. */
export type Loss = 'network' | 'timeout' | 'aborted';

export function isLoss(answer: unknown): answer is Loss {
  return typeof answer === 'string' && Object.hasOwn(fetchThrows, answer);
}

interface Sent {
  readonly method: string;
  readonly url: string;
}

/** What `fetch` throws; clients that build on it pass it on or wrap it. */
export const fetchThrows: Readonly<Record<Loss, () => Error>> = {
  network: () => new TypeError('Failed to fetch'),
  timeout: () => new DOMException('The operation timed out.', 'TimeoutError'),
  aborted: () => new DOMException('The operation was aborted.', 'AbortError'),
};

type Losses = (why: Loss, sent: Sent) => unknown;

const losses: Readonly<Record<string, Losses>> = {
  axios: (why, { method, url }) => {
    const config = { method: method.toLowerCase(), url, headers: {} };
    const [name, message, code] = axiosWords[why];
    const marks = why === 'aborted' ? { __CANCEL__: true } : { isAxiosError: true };
    return named(name, message, { ...marks, code, config, request: {} });
  },
  ky: (why, { method, url }) =>
    why === 'timeout'
      ? named('TimeoutError', `Request timed out: ${method} ${url}`, {
          request: new Request(url, { method }),
        })
      : fetchThrows[why](),
  ofetch: (why, { method, url }) => {
    const cause = fetchThrows[why]();
    const options = { method, headers: new Headers(), ...(why !== 'network' && { signal: signalOf(cause) }) };
    return named('FetchError', `[${method}] "${url}": <no response> ${cause.message}`, {
      request: url,
      options,
      cause,
    });
  },
  got: (why, { method, url }) => {
    const [name, message, code] = gotWords[why];
    const options = { method, url: new URL(url), headers: {} };
    return named(name, message, { code, timings: {}, options });
  },
  superagent: (why, { method, url }) => Object.assign(new Error(why), superagentWords[why], { method, url }),
  rtkQuery: (why) =>
    why === 'timeout'
      ? { status: 'TIMEOUT_ERROR', error: String(fetchThrows.timeout()) }
      : { status: 'FETCH_ERROR', error: String(fetchThrows[why]()) },
  trpcClient: (why) => {
    const cause = fetchThrows[why]();
    return named('TRPCClientError', cause.message, { shape: undefined, data: undefined, cause });
  },
  urql: (why) => {
    const networkError = fetchThrows[why]();
    return named('CombinedError', `[Network] ${networkError.message}`, { graphQLErrors: [], networkError });
  },
  connect: (why) => {
    const [word, code] = connectWords[why];
    const cause = fetchThrows[why]();
    const rawMessage = why === 'timeout' ? 'the operation timed out' : cause.message;
    return named('ConnectError', `[${word}] ${rawMessage}`, {
      code,
      rawMessage,
      metadata: new Headers(),
      details: [],
      cause,
    });
  },
  supabase: (why) => ({ message: String(fetchThrows[why]()), details: '', hint: '', code: '' }),
};

const axiosWords = {
  network: ['AxiosError', 'Network Error', 'ERR_NETWORK'],
  timeout: ['AxiosError', 'timeout of 1000ms exceeded', 'ECONNABORTED'],
  aborted: ['CanceledError', 'canceled', 'ERR_CANCELED'],
} as const;

const gotWords = {
  network: ['RequestError', 'connect ECONNREFUSED', 'ECONNREFUSED'],
  timeout: ['TimeoutError', "Timeout awaiting 'request' for 1000ms", 'ETIMEDOUT'],
  aborted: ['AbortError', 'This operation was aborted.', 'ERR_ABORTED'],
} as const;

const superagentWords: Readonly<Record<Loss, object>> = {
  network: { crossDomain: true, status: undefined },
  timeout: { timeout: 1000, code: 'ECONNABORTED', errno: 'ETIME' },
  aborted: { code: 'ABORTED' },
};

const connectWords = {
  network: ['unknown', 2],
  timeout: ['deadline_exceeded', 4],
  aborted: ['canceled', 1],
} as const;

function signalOf(reason: Error): AbortSignal {
  return AbortSignal.abort(reason);
}

/** What a client throws when no answer arrives; those that aren't listed pass on what `fetch` throws. */
export function lostAs(client: string, why: Loss, sent: Sent): unknown {
  return (losses[client] ?? fetchThrows[why])(why, sent);
}
