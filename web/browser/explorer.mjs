// exploring loads GraphiQL and runs the question that it opens with.
export async function exploring(browser, task, complain) {
  for (const address of ['/fr/api', '/en/api']) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => complain(`${address}: ${error}`));
    page.on('console', (m) => /Content Security Policy/.test(m.text()) && complain(`${address}: ${m.text()}`));
    page.on('request', (r) => /^(blob|data):/.test(r.url()) || r.url().startsWith(task.site) || complain(`${address}: asks elsewhere: ${r.url()}`));
    await page.goto(task.site + address);
    try {
      // The button is there before the question is, and does nothing then.
      await page.locator('.graphiql-query-editor .view-line', { hasText: 'totalCount' }).waitFor({ timeout: 30_000 });
      await page.locator('.graphiql-execute-button').click({ timeout: 30_000 });
      await page.locator('.result-window', { hasText: 'totalCount' }).waitFor({ timeout: 30_000 });
    } catch (error) {
      complain(`${address}: the question was not answered: ${error.message}; the page says: ${await page.locator('#explorer').innerText()}`);
    }
    await page.close();
  }
}
