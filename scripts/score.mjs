// Scores the built parser against the corpus, case by case and figure by figure.
// node scripts/score.mjs [--module FILE] [--verbose] [--min 0.95] [DIR...]
// The last line is the share of cases that are fully right.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const args = process.argv.slice(2);
const take = (flag, fallback) => {
  const at = args.indexOf(flag);
  return at < 0 ? fallback : args.splice(at, 2)[1];
};
const verbose = args.includes('--verbose') && args.splice(args.indexOf('--verbose'), 1);
const modulePath = take('--module', 'packages/core/dist/index.js');
const fn = take('--fn', 'parseResponse');
const min = Number(take('--min', '0'));
const dirs = args.length ? args : [new URL('../tests/corpus', import.meta.url).pathname];

const files = (dir) =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return name === 'node_modules' ? [] : files(path);
    return name.endsWith('.json') && name !== 'package.json' ? [path] : [];
  });

const generated = {
  'html-2mb': () =>
    `<!doctype html><html><head><title>502 Bad Gateway</title></head><body>${'<p>upstream gone</p>'.repeat(110_000)}</body></html>`,
};
const generate = (key) => {
  if (generated[key]) return generated[key]();
  throw new Error(`no generator for ${key}`);
};

const NO_BODY = new Set([101, 204, 205, 304]);
export function toResponse(c) {
  const body =
    'body' in c ? JSON.stringify(c.body) : 'generate' in c ? generate(c.generate) : (c.bodyText ?? '');
  const init = { status: c.status, headers: c.headers ?? {} };
  if (c.status < 200 || c.status > 599) {
    // the Response constructor refuses these; a network stack does not
    const r = new Response(body, { ...init, status: 200 });
    Object.defineProperty(r, 'status', { value: c.status });
    Object.defineProperty(r, 'ok', { value: false });
    return r;
  }
  return new Response(NO_BODY.has(c.status) || body === '' ? null : body, init);
}

const pathText = (path) => (Array.isArray(path) ? path.join('.') : String(path ?? ''));
const same = (want, got) =>
  Array.isArray(want)
    ? want.some((w) => same(w, got))
    : want === null
      ? got === undefined || got === null
      : String(want).trim() === String(got ?? '').trim();

const checks = {
  kind: (e, err) => same(e.kind, err.kind),
  code: (e, err) => same(e.code, err.code),
  message: (e, err) => same(e.message, err.message),
  issues: (e, err) => {
    const want = e.issues.map((i) => pathText(i.path)).sort();
    const got = (err.issues ?? []).map((i) => pathText(i.path)).sort();
    return want.length === got.length && want.every((p, i) => p === got[i]);
  },
  issueMessages: (e, err) => {
    const got = (err.issues ?? []).map((i) => ({
      path: pathText(i.path),
      message: String(i.message ?? '').trim(),
      code: i.code,
    }));
    return e.issues.every((w) =>
      got.some(
        (g) =>
          g.path === pathText(w.path) &&
          (w.message === undefined || g.message === String(w.message).trim()) &&
          (w.code === undefined || same(w.code, g.code)),
      ),
    );
  },
  requestId: (e, err) => same(e.requestId, err.requestId),
  retryAfterSeconds: (e, err) =>
    e.retryAfterSeconds === null
      ? err.retryAfterMs === undefined
      : Math.abs((err.retryAfterMs ?? NaN) / 1000 - e.retryAfterSeconds) <= 1,
  limit: (e, err) =>
    e.limit === null ? !err.limit : Object.entries(e.limit).every(([k, v]) => same(v, err.limit?.[k])),
  docsUrl: (e, err) => same(e.docsUrl, err.docsUrl),
};

const { [fn]: parse } = await import(pathToFileURL(resolve(modulePath)).href);
if (typeof parse !== 'function') throw new Error(`${modulePath} exports no ${fn}`);

const tally = Object.fromEntries(Object.keys(checks).map((k) => [k, [0, 0]]));
const apis = new Map();
let right = 0,
  total = 0;
for (const dir of dirs) {
  for (const file of files(dir)) {
    for (const c of JSON.parse(readFileSync(file, 'utf8'))) {
      total++;
      const wrong = [];
      let err;
      try {
        err = await parse(toResponse(c));
      } catch (thrown) {
        wrong.push(`threw ${thrown}`);
      }
      for (const [name, check] of Object.entries(checks)) {
        const key = name === 'issueMessages' ? 'issues' : name;
        if (!(key in c.expect)) continue;
        tally[name][1]++;
        if (err && check(c.expect, err)) tally[name][0]++;
        else {
          const want = JSON.stringify(c.expect[key]);
          const got =
            name === 'retryAfterSeconds'
              ? err?.retryAfterMs
              : name === 'issueMessages'
                ? err?.issues
                : err?.[key];
          wrong.push(`${name}: want ${want} got ${JSON.stringify(got)?.slice(0, 400)}`);
        }
      }
      const api = apis.get(c.api) ?? [0, 0];
      api[1]++;
      if (!wrong.length) {
        right++;
        api[0]++;
      }
      apis.set(c.api, api);
      if (verbose && wrong.length) console.log(`${c.id}\n  ${wrong.join('\n  ')}`);
    }
  }
}
for (const [name, [ok, of]] of Object.entries(tally))
  if (of) console.log(`${name.padEnd(18)} ${ok}/${of}  ${((100 * ok) / of).toFixed(1)} %`);
const whole = [...apis.values()].filter(([ok, of]) => ok === of).length;
console.log(`APIs wholly right  ${whole}/${apis.size}`);
console.log(`cases fully right  ${right}/${total}  ${((100 * right) / total).toFixed(1)} %`);
process.exitCode = right / total >= min ? 0 : 1;
