import { aChild, aMissedAppointment, anAttendance } from '#libs/testing';
import { dentalCareBefore, extractionBefore, hasDisease, isDental } from './dental-care.js';
import { type ContactFacts } from './facts.js';

const now = aMissedAppointment('2026-11-17T13:22:00Z', { setting: 'dental' });
const care = (...before: readonly ContactFacts[]) => dentalCareBefore(aChild([...before, now]), now, 30);

describe('a dental slot', () => {
  it.each([
    ['of a dental practice', { setting: 'dental' }, true],
    ['of paediatric dentistry', { specialty: '142' }, true],
    ['of two services, one of them dental', { specialty: '420', services: ['420', '450'] }, true],
    ['for an extraction', { circumstances: ['extraction-under-anaesthetic'] }, true],
    ['of paediatrics', { specialty: '420' }, false],
    ['of two other services', { specialty: '420', services: ['420', '110'] }, false],
    ['of no specialty', {}, false],
  ] as const)('%s', (_, changes, expected) => {
    expect(isDental(aMissedAppointment('2026-11-17T13:22:00Z', changes))).toBe(expected);
  });
});

describe('dental care up to a slot', () => {
  const slot = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
    aMissedAppointment(when, { setting: 'dental', ...changes });

  it('counts missed dental slots in the window, that moment included, and no others', () => {
    expect(care(slot('2026-10-18T13:22:00Z')).missed).toEqual({ lo: 2, hi: 2 });
    expect(care(slot('2026-10-18T13:21:59Z')).missed).toEqual({ lo: 1, hi: 1 });
    expect(care(slot('2026-11-01T09:00:00Z', { setting: 'outpatient' })).missed).toEqual({ lo: 1, hi: 1 });
    expect(care(slot('2026-11-01T09:00:00Z', { status: 'cancelled-by-patient' })).missed).toEqual({ lo: 1, hi: 1 });
    expect(care(slot('2026-11-01T09:00:00Z', { status: 'booked' })).missed).toEqual({ lo: 1, hi: 2 });
  });

  it('remembers disease that anybody recorded, each once', () => {
    const decayed = { circumstances: ['dental-pain', 'caries', 'fall'] } as const;
    const found = care(anAttendance('2026-11-01T09:00:00Z', decayed), slot('2026-11-02T09:00:00Z', decayed));
    expect(found.disease).toEqual(['caries', 'dental-pain']);
    expect(found.contacts.map(({ key }) => key)).toEqual(['visit-2026-11-02T09:00:00Z', 'visit-2026-11-01T09:00:00Z']);
    expect(hasDisease(found)).toBe('yes');
    expect(hasDisease(care())).toBe('unknown');
  });
});

describe('an extraction before another', () => {
  const extraction = (when: string, status: ContactFacts['status'] = 'completed'): ContactFacts =>
    anAttendance(when, { kind: 'stay', status, circumstances: ['extraction-under-anaesthetic'] });
  const here = extraction('2026-11-17T13:22:00Z');
  const before = (other: ContactFacts): string | null =>
    extractionBefore(aChild([other, here]), here, 365, 28)?.key ?? null;

  it('was within the window, and longer ago than one treatment lasts', () => {
    expect(before(extraction('2025-11-17T13:22:00Z'))).toBe('visit-2025-11-17T13:22:00Z');
    expect(before(extraction('2025-11-17T13:21:59Z'))).toBeNull();
    expect(before(extraction('2026-10-20T13:21:59Z'))).toBe('visit-2026-10-20T13:21:59Z');
    expect(before(extraction('2026-10-20T13:22:00Z'))).toBeNull();
  });

  it('took place', () => {
    expect(before(extraction('2026-06-01T09:00:00Z', 'booked'))).toBeNull();
    expect(before(extraction('2026-06-01T09:00:00Z', 'was-not-brought'))).toBeNull();
  });
});
