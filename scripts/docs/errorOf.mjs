/** @import * as Sources from '../../tests/docs/sources.ts' */
/** @import { Kind } from '../../tests/docs/sources.ts' */

/**
 * An error of which only kind and codes are known.
 * @param {typeof Sources} sources
 * @param {Kind} kind
 * @param {readonly string[]} codes
 */
export const errorOf = ({ ApiError }, kind, codes = [], dialect = 'general') =>
  new ApiError({
    kind,
    code: codes[0],
    codes,
    message: '',
    audience: 'developer',
    issues: [],
    issuesOmitted: 0,
    params: {},
    challenges: [],
    outcome: 'failed',
    partial: false,
    dialect,
    receivedAt: 0,
  });
