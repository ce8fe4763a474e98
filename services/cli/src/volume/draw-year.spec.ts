import { drawChild, yearMs, type DrawnContact } from './draw-year.js';
import { Draw } from './draw.js';

const draw = new Draw(20_261_117);
const children = Array.from({ length: 6_000 }, () => drawChild(draw));
const contacts = children.flatMap((child) => child.contacts);
const perChild = (which: (contact: DrawnContact) => boolean): number => contacts.filter(which).length / children.length;

describe('a year of ordinary children', () => {
  it('has nothing before a birth, and each child’s contacts in order', () => {
    for (const { ageAtStart, contacts: own } of children) {
      expect(own.every(({ at }) => at >= 0 && at < yearMs && ageAtStart + at >= 0)).toBe(true);
      expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).toSorted((one, other) => one - other));
    }
  });

  it('has as many emergency attendances as is published, a few more for infants', () => {
    const often = perChild(({ kind }) => kind === 'unscheduled');
    expect(often).toBeGreaterThan(0.33);
    expect(often).toBeLessThan(0.43);
  });

  it('has children who come four times or more, as many as is published of those who come at all', () => {
    const counts = children.map((child) => child.contacts.filter(({ kind }) => kind === 'unscheduled').length);
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
});
