// Opens the dashboard as a person would and prints what it shows.
// Standard input: {"ui","link","password","chromium","pages":[{"name","path","ready":[testid,…]}],"shots","stream"}
// Standard output: {"pages":{name:{testid:[value,…]}},"console":[…],"requests":{"count","outside"},"sideways":[…],"events":[…]}
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(process.env.UI_MODULE + '/package.json');
const { chromium } = require('playwright-core');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const job = JSON.parse(readFileSync(0, 'utf8'));
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const browser = await chromium.launch({ executablePath: job.chromium, headless: true, args: FLAGS });
const context = await browser.newContext({ viewport: DESKTOP });
const page = await context.newPage();
const complaints = [];
const requests = { count: 0, outside: [] };
const sideways = [];
page.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text());
});
page.on('pageerror', (error) => complaints.push(String(error)));
page.on('request', (request) => {
  requests.count += 1;
  const { hostname, protocol } = new URL(request.url());
  if (protocol.startsWith('http') && hostname !== '127.0.0.1') requests.outside.push(request.url());
});

/** The one-time link signs in; the first one asks for the admin's password before. */
async function signIn() {
  await page.goto(job.link);
  const password = page.getByLabel('Password', { exact: true });
  const landed = page.getByTestId('market-label');
  await password.or(landed).first().waitFor();
  if (await password.isVisible()) {
    await password.fill(job.password);
    await page.getByLabel('The same again').fill(job.password);
    await page.getByRole('button', { name: 'Set password and enter' }).click();
  }
  await landed.waitFor();
}

/** Every figure by its test id, in the order of the page: its unrounded value, else its text. */
async function read() {
  return page.evaluate(() => {
    const figures = {};
    for (const element of document.querySelectorAll('[data-testid]')) {
      const value = element.getAttribute('data-value') ?? element.textContent ?? '';
      (figures[element.getAttribute('data-testid')] ??= []).push(value.trim());
    }
    return figures;
  });
}

/** Notes a page that scrolls sideways, on a desktop or a phone. */
async function measure(name) {
  for (const [form, size] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    await page.setViewportSize(size);
    const over = await page.evaluate(() => {
      const root = document.documentElement;
      const panels = [...document.querySelectorAll('section')];
      return Math.max(root.scrollWidth - innerWidth, ...panels.map((p) => p.scrollWidth - p.clientWidth));
    });
    if (over > 0) sideways.push(`${name} on a ${form} by ${over} px`);
  }
}

/** Listens to the live stream inside the page for a while, as the dashboard does. */
async function listen(seconds) {
  return page.evaluate(
    (wait) =>
      new Promise((resolve) => {
        const events = [];
        const source = new EventSource('/api/v1/stream');
        source.addEventListener('candle', (event) => events.push(JSON.parse(event.data)));
        setTimeout(() => {
          source.close();
          resolve(events);
        }, wait * 1000);
      }),
    seconds,
  );
}

try {
  await signIn();
  const pages = {};
  for (const target of job.pages) {
    await page.goto(job.ui + target.path);
    for (const testId of target.ready) await page.getByTestId(testId).first().waitFor();
    pages[target.name] = await read();
    await measure(target.name);
    if (job.shots) await page.screenshot({ path: `${job.shots}/${target.name}.png`, fullPage: true });
  }
  const events = job.stream ? await listen(job.stream) : [];
  process.stdout.write(JSON.stringify({ pages, console: complaints, requests, sideways, events }));
} finally {
  await browser.close();
}
