/** @param {import('../harness.mjs').Consumer} consumer */
export default async ({ run, serve, visit, see, equal }) => {
  await run('tsc');
  await run('vite', 'build');
  const { url } = await serve((port) => ['vite', 'preview', '--port', `${port}`, '--strictPort']);
  const answers = {
    GET: { status: 404, json: { error: { code: 'list_not_found', message: 'No such list' } } },
    POST: { status: 422, json: { errors: { email: ['has already been taken'] } } },
    DELETE: { status: 409, json: { code: 'changed_meanwhile' } },
  };
  const page = await visit(url, (at) =>
    at.route('**/api/subscribers', (route) => route.fulfill(answers[route.request().method()])),
  );

  await see(page.locator('.tactful-section'));

  await page.getByLabel('E-mail address').fill('ada@example.com');
  await page.getByRole('button', { name: 'Add' }).click();
  await see(page.locator('.tactful-summary'));
  await see(page.locator('.tactful-field-error'));
  await see(page.locator('#email[aria-invalid=true]'));
  equal(await page.getByLabel('E-mail address').inputValue(), 'ada@example.com');

  await page.getByRole('button', { name: 'Remove all' }).click();
  await see(page.locator('[data-toast]'));
};
