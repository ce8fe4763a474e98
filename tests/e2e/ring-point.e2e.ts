import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { compile } from 'sass';
import { readChronology } from '#libs/chronology';
import { loadPolicy } from '#libs/platform/documents';
import { ringPointPage } from '../../services/workbench/src/page/ring-point-page.js';
import { chronologyIn } from '../../services/workbench/src/read-files.js';
import { replayChronology } from '../../services/workbench/src/replay-file.js';
import { barriersOf } from '../support/barriers.js';
import { coveredTexts, sheetsOf, smallTexts } from '../support/on-paper.js';
import { replayProgram } from '../support/replay-program.js';
import { WithBrowser } from '../support/with-browser.js';

const style = compile('services/workbench/src/page/page.scss', { style: 'compressed' }).css;
const policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
const pageOf = (chronology: ReturnType<typeof chronologyIn>): string =>
  ringPointPage(replayChronology(chronology, { feeds: 'all', recordedConcern: 'kept' }, policy), policy, style);

const hostile = `<script>window.hit = 1</script><img src=x onerror="window.hit = 1">"'&`;
const settings = ['gp', 'ed', 'health-visitor', 'outpatient', 'social-care', 'nursery', 'police'];

const everyService = [
  ...['ed', 'walk-in', 'ambulance', 'inpatient', 'outpatient', 'gp', 'out-of-hours', 'health-visitor', 'school-nurse'],
  ...['community-paediatrics', 'midwife', 'dental', 'camhs', 'social-care', 'police', 'nursery', 'housing', 'other'],
];

interface Contact {
  readonly n: number;
  readonly date: string;
  readonly [field: string]: unknown;
}
const seen = (n: number, date: string, changes: object = {}): Contact => ({
  ...{ n, date, setting: 'gp', organisation: 'Northgate Practice', type: 'attended', injury: false },
  ...changes,
});
const invented = (events: readonly Contact[], more: object = {}): string =>
  pageOf(
    readChronology(
      'invented.json',
      JSON.stringify({ case: 'invented', born: '2016-12-01', outcome: 'death', plan: [], events, ...more }),
    ),
  );
const many = invented(
  Array.from({ length: 300 }, (_, place) =>
    seen(place + 1, new Date(Date.UTC(2017, 0, 1 + place * 5)).toISOString().slice(0, 10), {
      setting: settings[place % settings.length],
      organisation: `Place ${place % 17} with quite a long name`,
      presentingProblem: 'cough and cold again',
      ...(place % 11 === 0 ? { injury: true, injuryDetail: 'bruise to cheek' } : {}),
    }),
  ),
  { outcomeDate: '2021-03-01' },
);
/** Every service four times within a few days, with what rings and what does not: as tall as a picture gets. */
const tall = invented(
  everyService.flatMap((setting, place) =>
    [3, 4, 5, 6].map((month, turn) =>
      seen(place * 4 + turn + 1, `2017-0${month}-0${(place % 3) + 1}`, {
        ...{ setting, organisation: `The ${setting} of Westmarch`, safeguardingConcernRecorded: true },
        ...{ presentingProblem: 'suspected NAI, referred to the clinic', subject: turn === 3 ? 'twin' : 'child' },
        ...(turn === 1 ? { injury: true, injuryDetail: 'bruise to the left cheek' } : {}),
      }),
    ),
  ),
  { outcomeDate: '2018-06-01', plan: [{ type: 'cpp', authority: 'Westmarch', start: '2017-02', end: null }] },
);
const quiet = invented([seen(1, '2020-03-01'), seen(2, '2021-01-01', { terminal: true })]);
const written = { presentingProblem: hostile, injuryDetail: `bruise to cheek ${hostile}`, diagnosisText: hostile };
const attacked = invented(
  [
    seen(1, '2017-01-05', { injury: true, ...written, organisation: hostile }),
    seen(2, '2017-02-01', { subject: hostile, organisation: 'مستشفى الأمل', presentingProblem: 'سعال' }),
    seen(3, '2017-03-01', { terminal: true }),
  ],
  { case: hostile, title: hostile, outcome: hostile, outcomeDate: '2017-03-01' },
);
const published = ['peter-connelly', 'victoria-climbie', 'lauren-wright', 'jasmine-beckford'].map(
  (name) => [name, pageOf(chronologyIn(`tests/replay/${name}.json`))] as const,
);

const inBrowser = await WithBrowser.start();

inBrowser.endsAfterAll();

async function opened(html: string, width = 1280): Promise<Page> {
  const context = await inBrowser.browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.setContent(html);
  return page;
}

/** A sheet of A4 on its side without its margins, at 96 pixels an inch. */
async function onPaper(html: string): Promise<Page> {
  const page = await opened(html);
  await page.setViewportSize({ width: 1047, height: 748 });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** What of the sheet lies outside it: it would be cut off. */
const cutOff = `(() => {
  const foot = document.querySelector('.rp-sheet').getBoundingClientRect().bottom + 0.5;
  return [...document.querySelectorAll('.rp-sheet p, .rp-sheet li, .rp-sheet dd, .rp-sheet .pic-wide')]
    .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().bottom > foot)
    .map((element) => element.textContent.slice(0, 40));
})()`;

const all = [
  ...published,
  ['300 contacts', many],
  ['a picture as tall as it gets', tall],
  ['a case that does not ring', quiet],
  ['hostile text', attacked],
] as const;

for (const [name, html] of all)
  inBrowser.group(`the page of the ring point of ${name}`, () => {
    it.each([1280, 390])('is accessible at %i pixels: axe finds nothing', async (width) => {
      const page = await opened(html, width);
      // the table of 300 contacts alone takes half a minute, and is like the others
      expect(await barriersOf(page, html === many ? '.rp-sheet' : null, 'best-practice')).toEqual([]);
      await page.context().close();
    });

    it('does not scroll sideways on a phone of 320 pixels', async () => {
      const page = await opened(html, 320);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      await page.context().close();
    });

    it('prints on one sheet of A4, and nothing of it is cut off', async () => {
      const page = await onPaper(html);
      expect(await page.evaluate(cutOff)).toEqual([]);
      expect(await sheetsOf(page)).toBe(1);
      await page.context().close();
    });

    it('asks for nothing from elsewhere, and runs nothing, even where no rule forbids it', async () => {
      const page = await inBrowser.browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(html.replace(/<meta http-equiv[^>]*>/, ''), { waitUntil: 'networkidle' });
      expect(await page.evaluate('window.hit ?? null')).toBeNull();
      expect(asked).toEqual([]);
      await page.close();
    });
  });

for (const [name, html] of published)
  inBrowser.group(`the printed ring point of ${name}`, () => {
    it('has no text under 9 points, and none that covers another', async () => {
      const page = await onPaper(html);
      expect(await smallTexts(page, '.rp-sheet')).toEqual([]);
      expect(await coveredTexts(page)).toEqual([]);
      await page.context().close();
    });

    it('is read in grey: what was known is dark, what came after is lighter and hatched, each at 4.5 to 1', async () => {
      const page = await onPaper(html);
      const [known, later]: readonly number[] = await page.evaluate(`(() => {
      const light = (name) => {
        const [r, g, b] = getComputedStyle(document.querySelector(name)).color.match(/\\d+/g).map((one) => {
          const part = Number(one) / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
      };
      return [light('.pic-wide .pic-mark:not(.pic-later)'), light('.pic-wide .pic-mark.pic-later')];
    })()`);
      expect(later).toBeGreaterThan(4.5);
      expect(known! / later!).toBeGreaterThan(2.5);
      expect(await page.locator('.pic-wide .pic-cover').count()).toBe(1);
      expect(await page.locator('.pic-wide .pic-first').count()).toBe(1);
      await page.context().close();
    });
  });

inBrowser.group('the picture of a ring point', () => {
  it('leads from the mark of the first ring to its row in the table', async () => {
    const page = await opened(published[0]![1]);
    await page.locator('.pic-wide a.pic-mark[data-no="9"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#contact-9');
    await page.context().close();
  });

  it('has under it, where nothing rings, three cards side by side and no panel that is narrower than they are together', async () => {
    const page = await opened(quiet);
    const boxes: readonly { top: number; left: number; right: number }[] = await page.evaluate(
      `['.rp-links > :nth-child(1)', '.rp-links > :nth-child(3)', '.rp-otherwise'].map((name) => document.querySelector(name).getBoundingClientRect().toJSON())`,
    );
    const [first, last, below] = boxes;
    expect(last?.top).toBe(first?.top);
    expect([below?.left, below?.right]).toEqual([first?.left, last?.right]);
    await page.context().close();
  });

  it('frames by an even line a time that is known to be without a plan, and dashes only one that nobody can tell', async () => {
    const plan = [{ type: 'cpp', authority: 'Westmarch', start: '2017-03', end: '2017-09-01' }];
    const events = [1, 4, 6].map((month) => seen(month, `2017-0${month}-20`));
    const ring = seen(7, '2017-10-20', { injury: true, injuryDetail: 'bruise to the left cheek' });
    const page = await opened(invented([...events, ring, seen(8, '2018-01-20')], { outcomeDate: '2018-01-20', plan }));
    const dashes = await page.evaluate(`Object.fromEntries(['no', 'unknown', 'yes'].map((value) =>
      [value, getComputedStyle(document.querySelector('.pic-wide .pic-plan-' + value)).strokeDasharray]))`);
    expect(dashes).toEqual({ no: 'none', unknown: '4px, 3px', yes: 'none' });
    await page.context().close();
  });

  it('keeps what is filled apart from what is open in forced colours', async () => {
    const page = await opened(published[0]![1]);
    await page.emulateMedia({ forcedColors: 'active' });
    const fills: readonly string[] = await page.evaluate(
      `['.pic-wide .pic-full', '.pic-wide .pic-open'].map((name) => getComputedStyle(document.querySelector(name)).fill)`,
    );
    expect(new Set(fills).size).toBe(2);
    await page.context().close();
  });
});

describe('pages that a replay writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-ring-points-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, files: readonly string[], env: NodeJS.ProcessEnv): ReadonlyMap<string, string> => {
    const to = join(folder, name);
    const { status, stderr } = spawnSync(process.execPath, replayProgram(...files, '--html', to), {
      env,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    return new Map(readdirSync(to).map((file) => [file, readFileSync(join(to, file), 'utf8')]));
  };

  it('are the same to the byte in another zone, another locale and another order of files', () => {
    const here = write('here', ['tests/replay'], { TZ: 'Europe/London', LANG: 'en_GB.UTF-8' });
    const files = [...here.keys()].map((file) => `tests/replay/${file.replace('.html', '.json')}`).reverse();
    expect(files).toHaveLength(4);
    expect(write('there', files, { TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8' })).toEqual(here);
  });
});
