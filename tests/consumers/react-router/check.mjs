/** @param {import('../harness.mjs').Consumer} consumer */
export default async ({ run, serve, visit, see, equal }) => {
  await run('react-router', 'build');
  const { url } = await serve(() => ['react-router-serve', 'build/server/index.js']);

  const page = await visit(url);
  await page.getByLabel('E-mail address').fill('ada@example.com');
  const loads = () => page.locator('output').innerText();
  const before = await loads();
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await see(page.locator('.tactful-summary'));
  await see(page.locator('.tactful-field-error'));
  await see(page.locator('#email[aria-invalid=true]'));
  equal(await loads(), before);

  // What a loader throws, by a link and with the page.
  await page.getByRole('link', { name: 'Invoice 17' }).click();
  await see(page.locator('.tactful-page'));
  equal((await (await fetch(`${url}invoices/17`)).text()).includes('tactful-page'), true);
  await page.goto(`${url}invoices/17`);
  await see(page.locator('.tactful-page'));
};
