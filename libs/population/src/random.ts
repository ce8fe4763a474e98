// taken once: a look-up of a global costs much where modules run in a context of their own, as in tests
const { imul, floor, sqrt, log, cos, PI } = Math;

/** A number in [0, 2^32) from two others, the same on every machine (mixing steps of xxHash32's finish). */
function stir(one: number, other: number): number {
  let hash = imul(one ^ 0x27d4_eb2f, 0x9e37_79b1) + imul(other ^ 0x1656_67b1, 0x85eb_ca77);
  hash = imul(hash ^ (hash >>> 15), 0x85eb_ca77);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2_ae3d);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hashOf(words: readonly (string | number)[], start: number): number {
  let hash = start;
  for (const word of words) {
    if (typeof word === 'number') hash = stir(stir(hash, word >>> 0), floor(word / 0x1_0000_0000));
    else for (let at = 0; at < word.length; at += 1) hash = stir(hash, word.charCodeAt(at));
  }
  return hash;
}

/**
 * Numbers that follow from a seed and a place alone. A fork has a stream of its own: what is drawn from one never moves
 * another, so that child N is the same whoever else is drawn.
 */
export class Random {
  private count = 0;

  private constructor(
    private readonly first: number,
    private readonly second: number,
  ) {}

  static of(seed: number): Random {
    return new Random(hashOf([seed], 0x51ed_270b), hashOf([seed], 0x2545_f491));
  }

  /** A stream of its own for a purpose and a place; the same however much was drawn here. */
  fork(...place: readonly (string | number)[]): Random {
    return new Random(hashOf(place, this.first), hashOf(place, this.second));
  }

  /** In [0, 1), with 53 bits. */
  next(): number {
    this.count += 1;
    const high = stir(this.first, this.count) >>> 5;
    const low = stir(this.second, this.count) >>> 6;
    return (high * 0x400_0000 + low) / 0x20_0000_0000_0000;
  }

  between(from: number, to: number): number {
    return from + (to - from) * this.next();
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number in [0, bound). */
  below(bound: number): number {
    return floor(this.next() * bound);
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Standard deviation 1 about 0 (Box and Muller 1958). */
  normal(): number {
    return sqrt(-2 * log(1 - this.next())) * cos(2 * PI * this.next());
  }

  /** Waiting time with the mean given. */
  exponential(mean: number): number {
    return -mean * log(1 - this.next());
  }

  /** Mean 1, variance 1 / shape (Marsaglia and Tsang 2000). */
  gamma(shape: number): number {
    if (shape < 1) return (this.gamma(shape + 1) * (shape + 1) * (1 - this.next()) ** (1 / shape)) / shape;
    const d = shape - 1 / 3;
    for (;;) {
      const x = this.normal();
      const v = (1 + x / sqrt(9 * d)) ** 3;
      if (v > 0 && log(1 - this.next()) < 0.5 * x * x + d - d * v + d * log(v)) return (d * v) / shape;
    }
  }
}
