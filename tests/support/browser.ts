import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import packedChromium from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function onPath(program: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      continue;
    }
  }
  return null;
}

/** Programs to try: the one that is named, those of the system, then the one that comes with the packages. */
async function* candidates(): AsyncGenerator<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) yield named;
  for (const program of ['chromium', 'chromium-browser', 'google-chrome']) {
    const found = onPath(program);
    if (found !== null) yield found;
  }
  yield await packedChromium.executablePath();
}

/** Starts the first browser that works; null when none does. */
export async function openBrowser(): Promise<Browser | null> {
  try {
    for await (const executablePath of candidates()) {
      const browser = await chromium.launch({ executablePath, args: quiet, headless: true }).catch(() => null);
      if (browser !== null) return browser;
    }
  } catch {
    // the packed one could not be unpacked: there is no further one to try
  }
  return null;
}
