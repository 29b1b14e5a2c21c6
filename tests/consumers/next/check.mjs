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

  // Its call gets no answer: that stands in the form, and what was typed stays. Then it leads elsewhere.
  const email = page.getByLabel('E-mail address');
  await email.fill('new@example.com');
  await page.route('**/add', (route) => route.abort('connectionfailed'));
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await see(page.getByText('before we got an answer'));
  equal(await email.inputValue(), 'new@example.com');
  await page.unroute('**/add');
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await see(page.getByRole('heading', { name: 'Usage' }));
  await page.getByRole('link', { name: 'Add a subscriber' }).click();

  // One that throws: React tells the console (#441), the digest is the reference, what was thrown stays on the server.
  await page.getByRole('button', { name: 'Remove all' }).click();
  await see(page.locator('.tactful-local'));

  // Without scripts the form works too.
  const plain = await visit(`${url}add`, (unscripted) =>
    unscripted.route('**/*.js', (route) => route.abort()),
  );
  await plain.getByLabel('E-mail address').fill('ada@example.com');
  await plain.getByRole('button', { name: 'Subscribe' }).click();
  await see(plain.locator('.tactful-field-error'));

  await page.goto(`${url}nowhere`);
  await see(page.locator('.tactful-page'));

  await page.goto(`${url}broken`);
  await see(page.locator('.tactful-page'));
  equal(/Reference[^]*\d{5,}/.test(await page.locator('body').innerText()), true);
  equal((await page.content()).includes('hunter2'), false);
  expect(/React error #441/);
};
