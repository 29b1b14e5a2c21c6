// Scores the built parser against the corpus, case by case and figure by figure.
// node scripts/score.mjs [--module FILE] [--verbose] [--min 0.95] [DIR...]
// The last line is the share of cases that are fully right; exits 1 below --min.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    module: { type: 'string', default: 'packages/core/dist/index.js' },
    verbose: { type: 'boolean', default: false },
    min: { type: 'string', default: '0' },
  },
});
const folders =
  positionals.length > 0 ? positionals : [fileURLToPath(new URL('../tests/corpus', import.meta.url))];

/**
 * @typedef {{ path: string, message?: string, code?: string }} ExpectedIssue
 * @typedef {Record<string, unknown> & { issues?: ExpectedIssue[], limit?: Record<string, unknown> | null, retryAfterSeconds?: number | null }} Expected
 * @typedef {{ id: string, api: string, status: number, headers?: Record<string, string>, body?: unknown, bodyText?: string, expect: Expected }} Case
 * @typedef {import('../packages/core/src/index.ts').ApiError} ApiError
 */

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return name.endsWith('.json') ? [path] : [];
  });
}

/** @param {Case} one */
function responseOf({ status, headers = {}, body, bodyText }) {
  const text = body === undefined ? (bodyText ?? '') : JSON.stringify(body);
  return new Response(text === '' ? null : text, { status, headers });
}

/** @param {unknown} value */
const asText = (value) => (typeof value === 'string' ? value.trim() : JSON.stringify(value));

/** @param {unknown} wanted @param {unknown} got @returns {boolean} */
function same(wanted, got) {
  if (Array.isArray(wanted)) return wanted.some((one) => same(one, got));
  if (wanted === null) return got === undefined || got === null;
  return asText(wanted) === asText(got ?? '');
}

/** @type {Record<string, (wanted: Expected, error: ApiError) => boolean>} */
const checks = {
  kind: ({ kind }, error) => same(kind, error.kind),
  code: ({ code }, error) => same(code, error.code),
  message: ({ message }, error) => same(message, error.message),
  issues: ({ issues = [] }, error) =>
    same(
      issues
        .map(({ path }) => path)
        .toSorted()
        .join('\n'),
      error.issues
        .map(({ path }) => path.join('.'))
        .toSorted()
        .join('\n'),
    ),
  issueMessages: ({ issues = [] }, error) =>
    issues.every((wanted) =>
      error.issues.some(
        (got) =>
          got.path.join('.') === wanted.path &&
          (wanted.message === undefined || same(wanted.message, got.message)) &&
          (wanted.code === undefined || same(wanted.code, got.code)),
      ),
    ),
  requestId: ({ requestId }, error) => same(requestId, error.requestId),
  retryAfterSeconds: ({ retryAfterSeconds }, { retryAfterMs }) =>
    typeof retryAfterSeconds === 'number'
      ? Math.abs((retryAfterMs ?? Number.NaN) / 1000 - retryAfterSeconds) <= 1
      : retryAfterMs === undefined,
  limit: ({ limit }, error) =>
    limit
      ? Object.entries(limit).every(([key, value]) => same(value, Reflect.get(error.limit ?? {}, key)))
      : !error.limit,
  docsUrl: ({ docsUrl }, error) => same(docsUrl, error.docsUrl),
};

/** @type {{ parseResponse: (response: Response) => Promise<ApiError> }} */
const { parseResponse } = await import(pathToFileURL(resolve(values.module)).href);

const tally = new Map(Object.keys(checks).map((name) => [name, { right: 0, of: 0 }]));
const wholly = { right: 0, of: 0 };
for (const file of folders.flatMap(filesIn)) {
  /** @type {Case[]} */
  const cases = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of cases) {
    const error = await parseResponse(responseOf(one));
    const wrong = [];
    for (const [name, check] of Object.entries(checks)) {
      const key = name === 'issueMessages' ? 'issues' : name;
      const figure = tally.get(name);
      if (!figure || !(key in one.expect)) continue;
      figure.of++;
      if (check(one.expect, error)) figure.right++;
      else {
        const got = key === 'retryAfterSeconds' ? error.retryAfterMs : Reflect.get(error, key);
        wrong.push(
          `${name}: want ${JSON.stringify(one.expect[key])} got ${JSON.stringify(got)?.slice(0, 400)}`,
        );
      }
    }
    wholly.of++;
    if (wrong.length === 0) wholly.right++;
    else if (values.verbose) console.log(`${one.id}\n  ${wrong.join('\n  ')}`);
  }
}
/** @param {string} name @param {{ right: number, of: number }} figure */
function row(name, { right, of }) {
  if (of > 0) console.log(`${name.padEnd(18)} ${right}/${of}  ${((100 * right) / of).toFixed(1)} %`);
}
for (const [name, figure] of tally) row(name, figure);
row('cases fully right', wholly);
process.exitCode = wholly.right / wholly.of >= Number(values.min) ? 0 : 1;
