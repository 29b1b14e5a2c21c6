import type { HeaderView } from '../read/evidence.ts';
import { challengesIn } from '../recognise/challenges.ts';
import { isBareCode } from '../recognise/phrase.ts';
import type { Challenge } from '../recognise/reading.ts';
import { requestIdIn } from './requestId.ts';
import { waitHeaders, type Waits } from './wait.ts';

/** What the headers of a response say about the error. */
export interface HeaderWords {
  readonly codes: readonly string[];
  readonly challenges: readonly Challenge[];
  readonly waits: Waits;
  /** A quota is used up. */
  readonly exhausted: boolean;
  /** The time by the server's clock. */
  readonly serverTime?: number | undefined;
  readonly requestId?: string | undefined;
  readonly shouldRetry?: boolean | undefined;
  readonly lang?: string | undefined;
}

const silent: HeaderWords = { codes: [], challenges: [], waits: {}, exhausted: false };

/** Reads all headers that speak of errors. `now` is what points in time are held against, in milliseconds since 1970. */
export function headerWords(headers: HeaderView, now: number): HeaderWords {
  const names = headers.names();
  if (names.length === 0) return silent;
  const challenges = challengesIn(headers.get('www-authenticate') ?? '');
  const named = names.find((name) =>
    name.endsWith('-error')
      ? isBareCode(headers.get(name) ?? '')
      : /(?:^|-)error-?(?:code|type)$|^x-[\w-]*errortype$/.test(name),
  );
  const codes = [
    headers
      .get(named ?? '')
      ?.split(':')[0]
      ?.trim(),
    ...challenges.map(({ params }) => params['error']),
  ];
  return {
    ...waitHeaders(headers, now),
    codes: codes.filter((code): code is string => code !== undefined && /^.{1,128}$/.test(code)),
    challenges,
    requestId: requestIdIn(headers),
    shouldRetry: flagIn(headers.get(names.find((name) => /(?:^|-)should-retry$/.test(name)) ?? '')),
    lang: headers.get('content-language'),
  };
}

function flagIn(value: string | undefined): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined;
}
