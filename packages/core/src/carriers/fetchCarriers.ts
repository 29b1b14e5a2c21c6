import type { Carrier } from '../read/carrier.ts';
import { abort } from './abort.ts';
import { fetchFailure } from './fetchFailure.ts';
import { ky } from './ky.ts';
import { systemError } from './systemError.ts';

/** Enough for `fetch` itself and what leaves its `Response` to the caller. */
export const fetchCarriers: readonly Carrier[] = [ky, abort, systemError, fetchFailure];
