import { aChild, anAttendance } from '#libs/testing';
import { type ContactFacts } from './facts.js';
import { fallAssumptions, fallCodes, falters, fallWords, isWeighed, lastFall } from './growth.js';

const seen = (at: string, ...circumstances: ContactFacts['circumstances']): ContactFacts =>
  anAttendance(at, { circumstances });
const at = '2026-10-01T09:00:00Z';

describe('a fall of weight', () => {
  it.each([
    ['below the second centile', ['below-second-centile'], 'yes'],
    ['more than a tenth lost in the first days', ['early-loss-over-tenth'], 'yes'],
    ['three spaces, whatever the centile at birth', ['fell-three-spaces', 'born-above-ninety-first-centile'], 'yes'],
    ['two spaces', ['fell-two-spaces'], 'yes'],
    ['two spaces from a birth below the ninth', ['fell-two-spaces', 'born-below-ninth-centile'], 'yes'],
    ['two spaces from a birth above the ninety-first', ['fell-two-spaces', 'born-above-ninety-first-centile'], 'no'],
    ['one space from a birth below the ninth', ['fell-one-space', 'born-below-ninth-centile'], 'yes'],
    ['one space from a birth above the ninety-first', ['fell-one-space', 'born-above-ninety-first-centile'], 'no'],
    ['one space from a birth that nobody recorded', ['fell-one-space'], 'unknown'],
    ['faltering growth as a clinician calls it', ['faltering-growth', 'born-above-ninety-first-centile'], 'yes'],
    ['a weight that is as it was', ['weighed'], 'no'],
    ['a centile at birth alone', ['born-below-ninth-centile'], 'no'],
    ['nothing', [], 'no'],
  ] as const)('%s', (_, circumstances, expected) => {
    expect(falters(seen(at, ...circumstances))).toBe(expected);
  });

  it('is told once, by the farthest across the chart', () => {
    const contact = seen(at, 'weighed', 'fell-one-space', 'below-second-centile', 'fell-two-spaces', 'fall');
    expect(fallCodes(contact)).toEqual(['below-second-centile', 'fell-two-spaces']);
    expect(fallWords(contact)).toBe('a place below the second centile and a fall of two centile spaces');
    expect(fallCodes(seen(at, 'weighed', 'born-below-ninth-centile'))).toEqual([]);
  });

  it('is told by nothing where the child was not there', () => {
    const slot = { ...seen(at, 'fell-three-spaces'), status: 'was-not-brought' } as const;
    expect([isWeighed(slot), falters(slot)]).toEqual([false, 'no']);
  });
});

describe('the last fall before a contact', () => {
  const now = seen('2026-11-17T13:22:00Z');

  it('is that of the last weight alone: a later one that does not fall ends it', () => {
    const fell = seen(at, 'fell-three-spaces');
    const visit = seen('2026-10-20T09:00:00Z', 'fall');
    expect(lastFall(aChild([fell, visit, now]), now, 183)).toMatchObject({ contact: fell, value: 'yes' });
    const well = seen('2026-10-20T09:00:00Z', 'weighed');
    expect(lastFall(aChild([fell, well, now]), now, 183)).toBeNull();
    expect(lastFall(aChild([now]), now, 183)).toBeNull();
  });

  it('is none beyond the window', () => {
    const fell = seen('2026-11-10T13:22:00Z', 'fell-three-spaces');
    expect(lastFall(aChild([fell, now]), now, 7)?.contact).toBe(fell);
    const later = seen('2026-11-17T13:22:01Z');
    expect(lastFall(aChild([fell, later]), later, 7)).toBeNull();
  });

  it('names what it takes for granted', () => {
    const of = (...circumstances: ContactFacts['circumstances']) =>
      fallAssumptions(lastFall(aChild([seen(at, ...circumstances), now]), now, 183));
    expect(of('fell-two-spaces')).toEqual(['centile-at-birth-not-recorded-taken-as-between-ninth-and-ninety-first']);
    expect(of('fell-two-spaces', 'born-below-ninth-centile')).toEqual([]);
    expect(of('fell-two-spaces', 'below-second-centile')).toEqual([]);
    expect(of('fell-one-space')).toEqual([]);
    expect(fallAssumptions(null)).toEqual([]);
  });
});
