/** @param {import('../harness.mjs').Consumer} consumer */
export default async ({ run, equal }) => {
  equal((await run('node', 'app.mjs')).trim(), 'understood');
  equal((await run('node', 'app.cjs')).trim(), 'network');
};
