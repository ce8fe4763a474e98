import fc from 'fast-check';
import { sizes } from './figure-options.js';
import { packMarks, type Parcel } from './pack-marks.js';

function mark(x: number, matters = false): Parcel {
  return { x, reachLeft: 8.5, reachRight: 8.5, reachY: 8.5, matters };
}

describe('marks of one lane', () => {
  it('stand in one row while there is room, in the order of time', () => {
    const packed = packMarks([mark(100), mark(20), mark(60)]);
    expect(packed.rows).toBe(1);
    expect(packed.placed.map(({ parcel }) => parcel.x)).toEqual([20, 60, 100]);
  });

  it('of one day go below each other, 21 pixels apart', () => {
    const packed = packMarks([mark(100), mark(100), mark(104)]);
    expect(packed.placed.map(({ y }) => y)).toEqual([0, 21, 42]);
    expect(packed.folds).toEqual([]);
  });

  it('of seven contacts on one day: three are drawn, the others stand as one "+4"', () => {
    const packed = packMarks(Array.from({ length: 7 }, () => mark(100)));
    expect(packed.rows).toBe(sizes.mostRows);
    expect(packed.placed).toHaveLength(3);
    expect(packed.folds).toHaveLength(1);
    expect(packed.folds[0]!.parcels).toHaveLength(4);
    expect(packed.folds[0]!.row).toBe(3);
  });

  it('at which an injury is recorded or a rule rings are drawn before any other is', () => {
    const busy = [...Array.from({ length: 6 }, () => mark(100)), mark(100, true), mark(102, true)];
    const { placed, folds } = packMarks(busy);
    expect(placed.filter(({ parcel }) => parcel.matters)).toHaveLength(2);
    expect(folds.flatMap(({ parcels }) => parcels).every(({ matters }) => !matters)).toBe(true);
  });

  it('of a lower rank have the front row before earlier ones, and fold last', () => {
    const ranked = (x: number, rank: number): Parcel => ({ ...mark(x, true), rank });
    const { placed } = packMarks([ranked(100, 1), ranked(104, 0), ranked(300, 1)]);
    expect(placed.map(({ parcel, row }) => [parcel.x, row])).toEqual([
      [104, 0],
      [100, 1],
      [300, 0],
    ]);
    const packed = packMarks([...Array.from({ length: 6 }, () => ranked(100, 1)), ranked(102, 0)]);
    expect(packed.placed[0]).toMatchObject({ parcel: { x: 102 }, row: 0 });
  });

  it('have the rows of their time where one would find no room by rank', () => {
    const ranked = ([x, rank]: readonly [number, number]): Parcel => ({ ...mark(x), rank });
    const given = (
      [
        [28, 0],
        [38, 1],
        [52, 1],
        [57, 0],
      ] as const
    ).map(ranked);
    const { placed, folds } = packMarks(given, 21, 2);
    expect(folds).toEqual([]);
    expect(placed.map(({ row }) => row)).toEqual([0, 1, 0, 1]);
  });

  it('never cover each other, and none is lost', () => {
    const parcels = fc.array(
      fc.record({
        x: fc.double({ min: 0, max: 300, noNaN: true }),
        reachLeft: fc.double({ min: 8.5, max: 60, noNaN: true }),
        reachRight: fc.double({ min: 8.5, max: 60, noNaN: true }),
        reachY: fc.constantFrom(8.5, 10.4, 12.5),
        matters: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(parcels, (given) => {
        const { placed, folds, rows } = packMarks(given);
        expect(placed.length + folds.flatMap((one) => one.parcels).length).toBe(given.length);
        expect(rows).toBeLessThanOrEqual(sizes.mostRows);
        placed.forEach((a, index) => {
          for (const b of placed.slice(index + 1)) {
            const apartAcross =
              a.parcel.x + a.parcel.reachRight <= b.parcel.x - b.parcel.reachLeft ||
              b.parcel.x + b.parcel.reachRight <= a.parcel.x - a.parcel.reachLeft;
            const apartDown = Math.abs(a.y - b.y) >= a.parcel.reachY + b.parcel.reachY;
            expect(apartAcross || apartDown).toBe(true);
          }
        });
        folds.forEach((fold, index) => {
          for (const other of folds.slice(index + 1)) expect(Math.abs(fold.x - other.x)).toBeGreaterThanOrEqual(26);
        });
      }),
    );
  });
});
