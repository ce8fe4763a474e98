import { pitches, sizes } from './figure-options.js';

/** Something to be placed in a lane: how far it reaches from its place, in pixels. */
export interface Parcel {
  readonly x: number;
  readonly reachLeft: number;
  readonly reachRight: number;
  readonly reachY: number;
  /** Rings and injuries, which are never folded into "+3" while others can be. */
  readonly matters: boolean;
  /** What is placed first, and so in the front row where it covers another: the least. Default: 0, and then the earlier in time. */
  readonly rank?: number;
}

/** Where a parcel went: a row from 0, and its middle from the top row's. */
export interface Placed<P extends Parcel> {
  readonly parcel: P;
  readonly row: number;
  readonly y: number;
}

/** Parcels that found no room, folded into one "+3". */
export interface Fold<P extends Parcel> {
  readonly parcels: readonly P[];
  readonly x: number;
  readonly y: number;
  readonly row: number;
}

/** A lane with everything in its place. */
export interface PackedLane<P extends Parcel> {
  readonly placed: readonly Placed<P>[];
  readonly folds: readonly Fold<P>[];
  readonly rows: number;
}

const gap = 1;
/** With the outline that says of a ring. */
const foldReach = 14;

function collide(a: Parcel, rowA: number, b: Parcel, rowB: number, pitch: number): boolean {
  if (Math.abs(rowA - rowB) * pitch >= a.reachY + b.reachY) return false;
  return a.x - a.reachLeft < b.x + b.reachRight + gap && b.x - b.reachLeft < a.x + a.reachRight + gap;
}

function place<P extends Parcel>(
  parcels: readonly P[],
  rows: number,
  pitch: number,
): { placed: Placed<P>[]; left: P[] } {
  const placed: Placed<P>[] = [];
  const left: P[] = [];
  for (const parcel of parcels) {
    let row = 0;
    while (row < rows && placed.some((other) => collide(parcel, row, other.parcel, other.row, pitch))) row += 1;
    if (row < rows) placed.push({ parcel, row, y: row * pitch });
    else left.push(parcel);
  }
  return { placed, left };
}

/** Folds parcels in the order of time: one fold takes all whose sign would cover its own. */
function fold<P extends Parcel>(parcels: readonly P[], row: number, pitch: number): readonly Fold<P>[] {
  const folds: { parcels: P[]; x: number; y: number; row: number }[] = [];
  for (const parcel of [...parcels].sort((a, b) => a.x - b.x)) {
    const last = folds.at(-1);
    if (last !== undefined && parcel.x - last.x < 2 * foldReach + gap) last.parcels.push(parcel);
    else folds.push({ parcels: [parcel], x: parcel.x, y: row * pitch, row });
  }
  return folds;
}

/**
 * Places parcels in a few rows, at most four unless told otherwise, each in the first that has room. When there is too little, those that matter are
 * placed first and what is left stands as "+3" in a row of its own.
 */
export function packMarks<P extends Parcel>(
  parcels: readonly P[],
  pitch: number = pitches.all.row,
  mostRows: number = sizes.mostRows,
): PackedLane<P> {
  const inTime = [...parcels].sort((a, b) => a.x - b.x);
  const inOrder = [...inTime].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  // by their rank some may find no room that would find it by their time
  for (const order of [inOrder, inTime]) {
    const { placed, left } = place(order, mostRows, pitch);
    if (left.length === 0) return { placed, folds: [], rows: rowsOf(placed) };
  }
  const byWeight = [...inOrder.filter(({ matters }) => matters), ...inOrder.filter(({ matters }) => !matters)];
  const second = place(byWeight, mostRows - 1, pitch);
  return { placed: second.placed, folds: fold(second.left, mostRows - 1, pitch), rows: mostRows };
}

function rowsOf(placed: readonly Placed<Parcel>[]): number {
  return Math.max(0, ...placed.map(({ row }) => row)) + 1;
}
