import { ChronologyError, readChronology } from '#libs/chronology';
import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { bruised, end, seen } from '../../test/invented.js';
import { replayChronology } from '../replay-file.js';
import { ringPointPage } from './ring-point-page.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const pageOf = (file: string, content: unknown): string =>
  ringPointPage(
    replayChronology(readChronology(file, JSON.stringify(content)), { feeds: 'all', recordedConcern: 'kept' }, policy),
    policy,
    'p { color: black }',
  );

/** Whatever somebody may have put in one field of a file: each in its turn, at every place where text may stand. */
function withPayload(value: unknown, payload: string): readonly unknown[] {
  if (typeof value === 'string') return [payload];
  if (Array.isArray(value))
    return value.flatMap((one, at) => withPayload(one, payload).map((changed) => value.with(at, changed) as unknown));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...withPayload(one, payload).map((changed) => ({ ...value, [key]: changed })),
    { ...value, [`${key}${payload}`]: one },
  ]);
}

describe('a page of a file with markup in one of its fields', () => {
  const whole = {
    ...{ case: 'invented', title: 'An invented child', summary: 'A summary', outcome: 'death', sex: 'female' },
    ...{
      born: '2020-01-01',
      outcomeDate: '2021-01-01',
      sources: ['https://example.org/'],
      url: 'https://example.org/',
    },
    plan: [{ type: 'child-protection-plan', authority: 'Westmarch', start: '2020-02-01', category: 'neglect' }],
    events: [
      bruised(1, '2020-03-01', { presentingProblem: 'cough', diagnosisText: 'bruise', note: 'a note' }),
      seen(2, '2020-04-01', {
        setting: 'ed',
        organisation: 'Millbrook',
        episode: 'one',
        source: 'https://example.org/',
      }),
      seen(3, '2020-04-02', { subject: 'mother', about: 'mother', reviewNote: 'a note', time: '10:00' }),
      end,
    ],
    missedOpportunities: ['one'],
    undatedContacts: [{ setting: 'gp', what: 'visits' }],
    expected: { firstReasonableAlarm: 1, label: 'words' },
  };

  it.each([`<img src=x onerror="hit()">"'`, 'javascript:hit()', `"><svg onload=hit()>`])(
    'shows %s as words, or says what is wrong with the field: nothing of it becomes markup or an address',
    (payload) => {
      const pages = withPayload(whole, payload).map((content) => {
        try {
          return pageOf(`${payload}.json`, content);
        } catch (error) {
          if (error instanceof ChronologyError) return null;
          throw error;
        }
      });
      const read = pages.filter((html) => html !== null);
      expect(read.length).toBeGreaterThan(20);
      expect(pages.length - read.length).toBeGreaterThan(5);
      for (const html of read) {
        expect(html).not.toMatch(/<img|<svg onload|<[^>]*=\s*["']?\s*javascript:/);
        expect(html).toContain(`content="default-src &#39;none&#39;`);
      }
      expect(read.filter((html) => html.includes('hit()')).length).toBeGreaterThan(8);
    },
  );
});
