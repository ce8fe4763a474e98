import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadPolicy } from '#libs/platform/documents';
import { ringPointPage } from '../../services/workbench/src/page/ring-point-page.js';
import { chronologyIn } from '../../services/workbench/src/read-files.js';
import { replayChronology } from '../../services/workbench/src/replay-file.js';

/** The founding case. */
const chronology = join('tests', 'replay', 'peter-connelly.json');
const styleSheet = join('dist', 'services', 'workbench', 'src', 'page', 'page.css');

/** Takes a picture of the ring point of the founding case: it needs no system to be up. */
export async function takeRingPoint(browser: Browser, to: string, viewport: { width: number; height: number }) {
  const policy = await loadPolicy(join('libs', 'policy', 'parameters', 'policy-1.yaml'));
  const replayed = replayChronology(chronologyIn(chronology), { feeds: 'all', recordedConcern: 'kept' }, policy);
  const page = await browser.newPage({ viewport });
  await page.setContent(ringPointPage(replayed, policy, readFileSync(styleSheet, 'utf8')));
  await page.screenshot({ path: to });
  await page.close();
}
