import { anAttendance, aChild } from '#libs/testing';
import { type ContactFacts } from './facts.js';
import { isStillThere } from './open-stays.js';

const stay = anAttendance('2026-06-01T10:00:00Z', { kind: 'stay', setting: 'inpatient' });
const inJuly = '2026-07-01T10:00:00Z';
const elsewhere = { organisation: 'RYY' } as const;
const sent = { circumstances: ['transferred-in'] } as const;
const slotAt = (setting: string): Partial<ContactFacts> => ({ ...elsewhere, kind: 'appointment', setting });

/** Whether the child is still on the ward, by what is known since. */
function isThere(...since: readonly (readonly [at: string, changes: Partial<ContactFacts>])[]): string {
  const contacts = since.map(([at, changes]) => anAttendance(at, { status: 'completed', ...changes }));
  return isStillThere({ child: aChild([stay, ...contacts]), contact: stay }, 24, 84);
}

describe('a child of whose stay no end is stated', () => {
  it.each<readonly [string, Partial<ContactFacts>]>([
    ['an emergency department elsewhere saw', elsewhere],
    ['the emergency department of the same hospital saw', {}],
    ['an ambulance fetched', { ...elsewhere, setting: 'ambulance' }],
    ['left an emergency department before it was seen', { ...elsewhere, status: 'left' }],
    ['is in an emergency department now', { ...elsewhere, status: 'arrived' }],
    ['was seen at home', { kind: 'home-visit', setting: 'health-visitor' }],
    ['its practice saw', slotAt('gp')],
    ['its dentist saw', slotAt('dental')],
    ['another hospital saw in a clinic', slotAt('outpatient')],
    ['came to its nursery', slotAt('nursery')],
  ])('that %s is not there any more', (_, changes) => {
    expect(isThere([inJuly, changes])).toBe('no');
  });

  it.each<readonly [string, Partial<ContactFacts>]>([
    ['another hospital admitted', { ...elsewhere, kind: 'stay', setting: 'inpatient' }],
    ['was transferred to another department', { ...elsewhere, ...sent }],
    ['was sent to a clinic of another hospital', { ...slotAt('outpatient'), ...sent }],
  ])('that %s may be there again', (_, changes) => {
    expect(isThere([inJuly, changes])).toBe('unknown');
  });

  it.each<readonly [string, Partial<ContactFacts>]>([
    ['another clinic of the hospital saw', { kind: 'appointment', setting: 'outpatient' }],
    ['another ward of the hospital has under a number of its own', { kind: 'stay', setting: 'inpatient' }],
    ['its department sent back to the ward', sent],
    ['social care spoke to', slotAt('social-care')],
    ['a social worker visited, wherever that was', { ...elsewhere, kind: 'home-visit', setting: 'social-care' }],
    ['a mental health team saw', slotAt('camhs')],
    ['was not brought to its practice', { ...slotAt('gp'), status: 'was-not-brought' }],
    ['may have come to its practice', { ...slotAt('gp'), status: 'booked' }],
    ['was not met at home', { kind: 'home-visit', setting: 'health-visitor', status: 'was-not-brought' }],
    ['was called', { ...slotAt('gp'), kind: 'call' }],
    ['was spoken of', { ...slotAt('gp'), kind: 'other' }],
  ])('that %s is there', (_, changes) => {
    expect(isThere([inJuly, changes])).toBe('yes');
  });

  it('is there when it was elsewhere within a day of the beginning or after the days asked for, to the second', () => {
    expect(isThere(['2026-06-02T10:00:00Z', elsewhere])).toBe('yes');
    expect(isThere(['2026-06-02T10:00:01Z', elsewhere])).toBe('no');
    expect(isThere(['2026-08-24T10:00:00Z', elsewhere])).toBe('no');
    expect(isThere(['2026-08-24T10:00:01Z', elsewhere])).toBe('yes');
    expect(isThere(['2026-05-31T10:00:00Z', elsewhere])).toBe('yes');
  });

  it('is not there when it was seen at home, whatever else is known', () => {
    const admitted = { ...elsewhere, kind: 'stay', setting: 'inpatient' } as const;
    const home = { kind: 'home-visit', setting: 'health-visitor' } as const;
    expect(isThere([inJuly, admitted], ['2026-07-09T10:00:00Z', home])).toBe('no');
    expect(isThere([inJuly, home], ['2026-07-09T10:00:00Z', admitted])).toBe('no');
  });
});
