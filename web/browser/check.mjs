// Looks at the pages as people do: with a browser, a keyboard, and the rules
// of axe. Reads what to look at as JSON, and writes one line per complaint.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { exploring } from './explorer.mjs';
import { keyboard } from './keyboard.mjs';

const task = JSON.parse(process.argv[2]);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const complaints = [];
const complain = (text) => complaints.push(text);

const profile = await mkdtemp(join(tmpdir(), 'tablee-browser-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: task.browser,
  headless: true,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function rules(page, of) {
  // Its own world: the policy of the pages forbids scripts.
  const session = await browser.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await session.send('Runtime.evaluate', { expression: axe, contextId: executionContextId });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then((r) => JSON.stringify(r.violations.map((v) => [v.id, v.nodes.map((n) => n.html + " " + n.failureSummary)])))',
    contextId: executionContextId, awaitPromise: true,
  });
  for (const [id, nodes] of JSON.parse(result.value)) complain(`${of}: axe ${id}: ${nodes.join(' | ')}`);
  await session.detach();
}

async function look(address, colorScheme, width) {
  const of = `${address} ${colorScheme} ${width}`;
  const page = await browser.newPage();
  page.on('console', (m) => {
    const itself = m.location().url === task.site + address; // that a page answers 404 is its right
    if (m.type() === 'error' && !itself) complain(`${of}: console: ${m.text()}`);
  });
  page.on('request', (r) => r.url().startsWith(task.site) || complain(`${of}: asks elsewhere: ${r.url()}`));
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.goto(task.site + address);
  await rules(page, of);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  if (scrollWidth > clientWidth) complain(`${of}: ${scrollWidth} wide, in ${clientWidth}`);
  await page.close();
}

try {
  for (const address of task.addresses) {
    for (const scheme of ['light', 'dark']) {
      for (const width of [1280, 390]) await look(address, scheme, width);
    }
  }
  await keyboard(browser, task, complain);
  if (task.explorer) await exploring(browser, task, complain);
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}
for (const text of complaints) console.log(text.replaceAll('\n', ' '));
console.log('looked');
