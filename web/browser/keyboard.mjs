// What the Tab key reaches, in order, until `wanted` holds of what has the
// focus; at most so many steps.
async function tabTo(page, wanted, most = 60) {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(wanted)) return true;
  }
  return false;
}

// keyboard does the main job without a pointer: find a group, open it, reach
// its table and the parts of a line.
export async function keyboard(browser, task, complain) {
  const page = await browser.newPage();
  await page.goto(`${task.site}/fr`);
  await page.keyboard.press('Tab');
  if (!await page.evaluate(() => document.activeElement.matches('.skip'))) complain('keyboard: the first stop is not the skip link');
  if (!await tabTo(page, () => document.activeElement.id === 'q')) complain('keyboard: the search is not reached');
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
  if (ring !== '3px') complain(`keyboard: the focus ring is ${ring} wide`);
  await page.keyboard.type('pont');
  await Promise.all([page.waitForURL(/q=pont/), page.keyboard.press('Enter')]);
  if (!await tabTo(page, () => document.activeElement.matches('.hits a'))) complain('keyboard: what was found is not reached');
  await Promise.all([page.waitForURL(/groupes/), page.keyboard.press('Enter')]);
  if (!await tabTo(page, () => document.activeElement.closest('table') !== null)) complain('keyboard: the first table is not reached');
  if (!await tabTo(page, () => document.activeElement.matches('summary'))) complain('keyboard: the parts of a line are not reached');
  await page.keyboard.press('Enter');
  if (!await page.evaluate(() => document.activeElement.parentElement.open)) complain('keyboard: the parts of a line do not open');
  await page.close();
}
