import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { openBrowser } from '../support/browser.js';
import { startDemonstration } from '../support/launcher.js';
import { freeBase } from '../support/test-stack.js';
import { takeRingPoint } from './take-ring-point.js';

const folder = join('docs', 'pictures');
/** As large as the pages are drawn in the design: what lies below is scrolled to. */
const desktop = { width: 1280, height: 1790 };
const ringPoint = { width: 1280, height: 950 };
const phone = { width: 390, height: 1850 };

/** The part of the endpoints file that is needed here. */
const endpointsFile = z.object({
  console: z.object({ url: z.string(), users: z.array(z.object({ id: z.string(), password: z.string() })) }),
  mailbox: z.object({ http: z.string() }),
});

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function signIn(page: Page, url: string, user: { readonly id: string; readonly password: string }) {
  await page.goto(`${url}/worklist`);
  await page.getByRole('button', { name: 'Sign in with your work account' }).click();
  await page.getByLabel('Name').fill(user.id);
  await page.getByLabel('Password').fill(user.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Worklist' }).waitFor();
}

const help = `npm run pictures -- [ring-point]
  Takes the pictures of docs/pictures anew: plays the stories on a system of its own and looks at its pages, some minutes.

  ring-point  that one alone, of a published case: no system is started
  --help      this text
`;

/**
 * Takes a picture of the founding case's ring point; then plays the demonstration on a system of its own and takes one of each
 * main page, unless `ring-point` alone is asked for.
 */
async function take(asked: readonly string[]): Promise<number> {
  if (asked.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = asked.find((word) => word !== 'ring-point');
  if (unknown !== undefined) {
    say(`${unknown} is nothing that pictures takes.\n(add --help for the options)`);
    return 2;
  }
  const browser = await openBrowser();
  if (browser === null) {
    say('No browser was found.');
    say('Remedy: name one: CHROMIUM_PATH=/usr/bin/chromium npm run pictures');
    return 3;
  }
  mkdirSync(folder, { recursive: true });
  await takeRingPoint(browser, join(folder, 'ring-point.png'), ringPoint);
  say(`${folder}/ring-point.png`);
  if (asked.includes('ring-point')) {
    await browser.close();
    return 0;
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'bellwether-pictures-'));
  process.env['BELLWETHER_DEMO_PACE_MS'] = '20';
  say('playing the demonstration');
  const launcher = startDemonstration(dataDir, await freeBase());
  try {
    const endpoints = endpointsFile.parse(await launcher.up);
    const page = await browser.newPage({ viewport: desktop });
    const shoot = async (name: string, path: string, viewport = desktop): Promise<void> => {
      await page.setViewportSize(viewport);
      await page.goto(new URL(path, endpoints.console.url).toString());
      await page.locator('[data-live]').waitFor();
      await page.screenshot({ path: join(folder, `${name}.png`) });
      say(`${folder}/${name}.png`);
    };
    const user = endpoints.console.users.find(({ id }) => id === 'amira-dunlin');
    if (user === undefined) throw new Error('nobody called amira-dunlin can sign in');
    await signIn(page, endpoints.console.url, user);
    await shoot('worklist', '/worklist?view=team');
    for (const [name, child] of [
      ['case-founding', 'LARKMEAD, Robin'],
      ['case-second-child', 'TERNBRIDGE, Ada'],
    ] as const) {
      await page.goto(new URL('/worklist?view=team', endpoints.console.url).toString());
      await page.getByRole('link', { name: child }).click();
      await page.waitForURL(/\/cases\//);
      const path = new URL(page.url()).pathname;
      await shoot(name, path);
      await shoot(`${name}-phone`, path, phone);
      await shoot(`${name}-chronology`, `${path}/chronology`);
    }
    await page.setViewportSize(desktop);
    await page.goto(endpoints.mailbox.http);
    await page.screenshot({ path: join(folder, 'mailbox.png') });
    say(`${folder}/mailbox.png`);
    return 0;
  } finally {
    await browser.close();
    launcher.ctrlC();
    await launcher.ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

process.exit(await take(process.argv.slice(2)));
