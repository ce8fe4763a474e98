import { aBruise } from '../builders.js';
import { type ask, childIn, contact, contactIn, entry, ivo, list, lookUp, mayasNumber } from './ask-oracle.js';

/** The usual attendance is on 17 November 2026 at 13:22. */
const planWith = (...signals: Parameters<typeof ask>[0]) => contactIn([contact(), ...signals]).plan;
const morning = '2026-11-17T06:00:00Z';

describe('a look-up', () => {
  it('says yes for the contact it names', () => {
    expect(planWith(lookUp('yes', { plan: 'LAC', authority: 'E00000002' }))).toEqual({
      value: 'yes',
      kinds: ['LAC'],
      ended: [],
      authority: 'E00000002',
      source: 'national look-up',
      asOf: Date.parse('2026-11-17T13:22:10Z'),
      worker: null,
    });
  });

  it('says nothing for another contact', () => {
    const other = contact({ visit: { id: 'V5000' }, occurredAt: '2026-11-18T10:00:00Z' });
    expect(childIn([contact(), other, lookUp('no')]).contacts.map(({ plan }) => plan.value)).toEqual(['no', 'unknown']);
  });

  it('says yes against a list that does not name the child', () => {
    expect(planWith(list(morning, []), lookUp('yes')).value).toBe('yes');
  });

  it('says no against nothing, but not against a plan in force on a list', () => {
    expect(planWith(lookUp('no'))).toMatchObject({ value: 'no', source: 'national look-up' });
    expect(planWith(list(morning, [entry()]), lookUp('no')).value).toBe('yes');
  });

  it('leaves no to the list when both say so', () => {
    expect(planWith(list(morning, []), lookUp('no')).source).toBe('list of E00000001');
  });

  it('counts with its last definite answer', () => {
    const answers = [
      lookUp('yes', { at: '2026-11-17T13:23:00Z' }),
      lookUp('no', { at: '2026-11-17T13:24:00Z' }),
      lookUp('unknown', { at: '2026-11-17T13:25:00Z' }),
    ];
    expect(planWith(...answers.toReversed())).toMatchObject({ value: 'no', asOf: Date.parse('2026-11-17T13:24:00Z') });
  });

  it('that was not answered is named as the source of unknown', () => {
    expect(planWith(lookUp('unknown', { reason: 'timeout' }))).toMatchObject({
      value: 'unknown',
      source: 'national look-up',
    });
  });

  it('gives way to a stale list as the source of unknown', () => {
    expect(planWith(list('2026-10-03T06:00:00Z', []), lookUp('unknown')).source).toBe('list of E00000001');
  });

  it('about another number says nothing of this child', () => {
    expect(planWith(lookUp('no', { nhsNumber: mayasNumber })).value).toBe('unknown');
  });

  it('says nothing of a child without a verified number', () => {
    const untraced = contact({ person: { ...ivo, nhsNumberStatus: '02' } });
    expect(contactIn([untraced, lookUp('no')]).plan).toMatchObject({ value: 'unknown', source: null });
  });

  it('that names no feed is about a visit of any feed: its number says whose it is', () => {
    expect(planWith(lookUp('no', { visit: { id: 'V4417' } })).value).toBe('no');
    expect(planWith(lookUp('no', { visit: { feed: 'eastfield-pas', id: 'V4417' } })).value).toBe('unknown');
  });

  it('counts when it names any visit of the contact', () => {
    const ed = contact({ feed: 'millbrook-ed', visit: { id: 'E1' }, coded: [aBruise] });
    expect(planWith(ed, lookUp('no', { visit: { feed: 'millbrook-ed', id: 'E1' } })).value).toBe('no');
  });
});
