import { drawChild, yearMs, type DrawnContact } from './draw-year.js';
import { Draw } from './draw.js';

const draw = new Draw(20_261_117);
const children = Array.from({ length: 6_000 }, () => drawChild(draw));
const ofTheYear = ({ at }: DrawnContact): boolean => at >= 0 && at < yearMs;
const contacts = children.flatMap((child) => child.contacts.filter(ofTheYear));
const perChild = (which: (contact: DrawnContact) => boolean): number => contacts.filter(which).length / children.length;

describe('a year of ordinary children', () => {
  it('has nothing before a birth or earlier than the year before, and each child’s contacts in order', () => {
    for (const { ageAtStart, contacts: own } of children) {
      expect(own.every(({ at }) => at >= -yearMs && ageAtStart + at >= 0)).toBe(true);
      expect(own.every(({ at, bookedAt }) => at < yearMs || (bookedAt !== null && bookedAt < at))).toBe(true);
      expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).toSorted((one, other) => one - other));
    }
  });

  it('has as many emergency attendances as is published, a few more for infants', () => {
    const often = perChild(({ kind }) => kind === 'unscheduled');
    expect(often).toBeGreaterThan(0.33);
    expect(often).toBeLessThan(0.43);
  });

  it('has children who come four times or more, as many as is published of those who come at all', () => {
    const counts = children.map(
      (child) => child.contacts.filter(ofTheYear).filter(({ kind }) => kind === 'unscheduled').length,
    );
    const came = counts.filter((count) => count > 0);
    const often = came.filter((count) => count >= 4).length / came.length;
    expect(often).toBeGreaterThan(0.005);
    expect(often).toBeLessThan(0.12);
  });

  it('has about one slot in seven to which the child is not brought', () => {
    const slots = contacts.filter(({ kind, place }) => kind === 'appointment' && place !== 'practice');
    const missed = slots.filter(({ status }) => status === 'was-not-brought').length / slots.length;
    expect(missed).toBeGreaterThan(0.1);
    expect(missed).toBeLessThan(0.18);
  });

  it('books a new slot for most essential ones that were missed, within days, and for no other', () => {
    const rebooked = children.flatMap((child) => child.contacts.filter(({ bookedAt }) => bookedAt !== null));
    const missed = children.flatMap((child) =>
      child.contacts.filter(({ essential, status }) => essential && status === 'was-not-brought'),
    );
    expect(rebooked.every(({ essential }) => essential)).toBe(true);
    expect(rebooked.length / missed.length).toBeGreaterThan(0.4);
    expect(rebooked.length / missed.length).toBeLessThan(0.8);
  });

  it('has as much in the year before as in the year', () => {
    const before = children.flatMap((child) => child.contacts.filter(({ at }) => at < 0)).length;
    expect(before / contacts.length).toBeGreaterThan(0.85);
    expect(before / contacts.length).toBeLessThan(1.1);
  });
});
