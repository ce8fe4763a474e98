/** A number in [0, 2^32) from two others; the same on every machine (finaliser of MurmurHash3). */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(other + 0x7f4a_7c15, 0xc2b2_ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Numbers that depend on a seed and a place only: any place of the stream can be made again alone. */
export class Draw {
  private state: number;

  constructor(seed: number, place: number) {
    this.state = mix(mix(seed, place >>> 0), Math.floor(place / 0x1_0000_0000));
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b_79f5) >>> 0;
    return mix(this.state, 0x5bd1_e995) / 0x1_0000_0000;
  }

  /** A whole number in [0, bound). */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }
}

/** A UUID (shape of version 5) of a seed and a place: an id that costs no digest. */
export function uuidOf(seed: number, place: number, salt: number): string {
  const word = (n: number): string =>
    mix(mix(seed, salt + n), mix(place >>> 0, n))
      .toString(16)
      .padStart(8, '0');
  const [a, b, c, d] = [word(1), word(2), word(3), word(4)];
  return `${a}-${b.slice(0, 4)}-5${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
