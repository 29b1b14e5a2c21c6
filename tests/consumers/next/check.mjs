/** @param {import('../harness.mjs').Consumer} consumer */
export default async ({ run, serve, visit, see, equal, expect }) => {
  await run('next', 'build');
  const { url } = await serve((port) => ['next', 'start', '--port', `${port}`, '--hostname', '127.0.0.1']);

  // With the page, from a server component.
  const html = await (await fetch(url)).text();
  equal(html.includes('tactful-section'), true);
  const page = await visit(url);
  await see(page.locator('.tactful-section'));

  // A server action that answers the error.
  await page.getByRole('link', { name: 'Add a subscriber' }).click();
  await page.getByLabel('E-mail address').fill('ada@example.com');
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await see(page.locator('.tactful-summary'));
  await see(page.locator('.tactful-field-error'));
  await see(page.locator('#email[aria-invalid=true]'));
  equal(await page.getByLabel('E-mail address').inputValue(), 'ada@example.com');

  // One that throws: React tells the console (#441), the digest is the reference, what was thrown stays on the server.
  await page.getByRole('button', { name: 'Remove all' }).click();
  await see(page.locator('.tactful-local'));

  await page.goto(`${url}broken`);
  await see(page.locator('.tactful-page'));
  equal(/Reference[^]*\d{5,}/.test(await page.locator('body').innerText()), true);
  equal((await page.content()).includes('hunter2'), false);
  expect(/React error #441/);
};
