/** @param {import('../harness.mjs').Consumer} consumer */
export default async ({ run, serve, visit, see, equal, expect }) => {
  await run('esbuild', 'app.jsx', '--bundle', '--minify', '--jsx=automatic', '--format=esm', '--outdir=dist');
  const { url } = await serve(() => ['node', 'server.mjs']);
  // A violation is among the complaints of a visit.
  const page = await visit(url);

  await page.getByRole('button', { name: 'Add' }).click();
  await see(page.locator('.tactful-summary'));
  await see(page.locator('.tactful-field-error'));
  await see(page.locator('#email[aria-invalid=true]'));
  await page.getByRole('button', { name: 'Toast' }).click();
  await see(page.locator('[data-toast]'));
  await page.getByRole('button', { name: 'Banner' }).click();
  await see(page.locator('.tactful-banner'));
  await page.getByRole('button', { name: 'Dialog' }).click();
  await see(page.locator('dialog:modal'));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Break' }).click();
  await see(page.locator('.tactful-boundary .tactful-section'));

  // React tells the console what a boundary has caught.
  expect(/^Error: broken/);

  // The theme is in force: the policy has not kept it out.
  const radius = await page
    .locator('.tactful-summary')
    .evaluate((summary) => getComputedStyle(summary).getPropertyValue('--tactful-radius-box'));
  equal(radius, '12px');
};
