import { planWords } from './plan-words.js';

const now = '2026-11-17T14:02:31Z';
const nameOf = (code: string): string => (code === 'E00000001' ? 'Westmarch' : code);
const plan = { value: 'no', kinds: [], authority: null, source: null, asOf: null, ageMinutes: null } as const;
const words = (change: Partial<Parameters<typeof planWords>[0]>): string => {
  const { headline, detail } = planWords({ ...plan, kinds: [], ...change }, nameOf, now);
  return `${headline} | ${detail}`;
};

describe('what a page says of a plan', () => {
  it('names the plan, the authority and when it was checked', () => {
    expect(words({ value: 'yes', kinds: ['CPP'], authority: 'E00000001', asOf: '2026-11-17T06:10:00Z' })).toBe(
      'On a child protection plan | Westmarch. Checked today 06:10',
    );
    expect(words({ value: 'yes', kinds: ['CPP', 'LAC'] })).toBe('On a child protection plan. Looked after | ');
    expect(words({ value: 'yes' })).toBe('On a plan | ');
  });

  it('says of no plan that none was found, by whom and when', () => {
    expect(words({ source: 'national look-up', asOf: '2026-11-17T13:43:00Z' })).toBe(
      'No current plan found | National check today 13:43',
    );
    expect(words({ source: 'westmarch-list', asOf: '2026-11-16T13:43:00Z' })).toBe(
      'No current plan found | Checked yesterday 13:43',
    );
  });

  it('says that it was not checked, and whom to ring', () => {
    expect(words({ value: 'unknown' })).toBe('Not checked | Phone children’s services if concerned');
    expect(words({ value: 'unknown', asOf: '2026-11-17T12:20:00Z' })).toBe(
      'Not checked | Last known today 12:20. Phone children’s services if concerned',
    );
    expect(planWords(null, nameOf, now).headline).toBe('Not checked');
  });

  it('never shows a tick', () => {
    const all = [words({}), words({ value: 'yes' }), words({ value: 'unknown' })].join('');
    expect(all).not.toMatch(/[✓✔☑✅]/u);
  });
});
