import {
  aChronology,
  aContact,
  fiveContacts,
  fortyNineContacts,
  injuriesAt,
  manyContacts,
} from '../test/chronologies.js';
import { legend } from './legend.js';

function words(html: string): readonly string[] {
  return [...html.matchAll(/<span>([^<]*)<\/span>/g)].map(([, text]) => text ?? '');
}

describe('the legend', () => {
  it('explains every mark, even of a child about whom nothing is known', () => {
    expect(words(legend(aChronology()))).toEqual([
      'seen, injury recorded',
      'seen, none recorded',
      'child not seen',
      'was not brought, no access or cancelled',
      'a rule rings',
      'first ring',
    ]);
  });

  it('adds the rarer signs that a chronology holds', () => {
    const all = words(legend(fortyNineContacts()));
    for (const one of ['contacts of one hospital stay', 'date not exact', 'asked for, not done'])
      expect(all).toContain(one);
    expect(all).not.toContain('arrow to the day it reached us');
    expect(words(legend(fiveContacts()))).toContain('arrow to the day it reached us');
    expect(words(legend(manyContacts(121, 700)))).toContain('tick: seen, none recorded');
  });

  it('tells a mark of an injury that was told of a child who was not seen from one of a contact without', () => {
    const occurredAt = '2024-05-01T10:00:00Z';
    const told = aContact({ number: 1, occurredAt, childSeen: false, injuries: injuriesAt('head') });
    const all = words(legend(aChronology({ contacts: [told] })));
    expect(all).toContain('child not seen, injury');
    expect(all).toContain('child not seen');
  });

  it('explains the frames of plans: a short one has no room for words', () => {
    const nobody = { kinds: [], authority: null, authorityName: null, category: null, from: null, to: null };
    const plans = (['no', 'unknown'] as const).map((value) => ({ ...nobody, value }));
    const all = words(legend(aChronology({ plans })));
    expect(all).toContain('no current plan found');
    expect(all).toContain('plan not checked');
    expect(all).not.toContain('on a plan');
    expect(words(legend(aChronology({ plans }), { rows: 'ring-point' }))).not.toContain('plan not checked');
  });

  it('names severities that rang, most urgent first, and what could not be told', () => {
    expect(words(legend(fortyNineContacts())).slice(-4)).toEqual([
      'Immediate',
      'Urgent',
      'Concern',
      'Cannot tell: a fact the rule needs was not recorded',
    ]);
  });

  it('explains what was not known, when a day is chosen', () => {
    const all = words(legend(fortyNineContacts(), { knownOn: '2024-10-18' }));
    expect(all).toContain('had happened, not yet known here');
    expect(all).toContain('later');
  });

  it('hides its samples from those who hear its words', () => {
    const html = legend(fortyNineContacts());
    expect(html.match(/<svg/g)?.length).toBe(html.match(/aria-hidden="true" focusable="false"/g)?.length);
  });
});
