import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const publication = z.strictObject({ publication: z.string().min(10), year: z.number().int().min(1950).max(2100) });

const unit = z.enum([
  'share',
  'per-1000-child-years',
  'per-1000-maternities',
  'per-child-year',
  'per-feed-year',
  'gamma-shape',
  'count',
  'hours',
  'days',
  'months',
]);
const name = z.string().regex(/^[a-z-]+\.[a-z0-9-]+$/);
const ages = z
  .tuple([z.number().min(0).max(18), z.number().min(0).max(18)])
  .refine(([from, to]) => from < to, { message: 'the band ends before it begins' });

const stated = { name, ages: ages.optional(), value: z.number().nonnegative(), unit };
const read = z.strictObject({ ...stated, source: z.string() });
const assumed = z.strictObject({ ...stated, assumption: z.literal(true), why: z.string().min(5) });

/** One rate of one age band, with where it comes from or why it is assumed. */
export type BaseRate = z.infer<typeof read> | z.infer<typeof assumed>;

const rate = z.unknown().transform((value, context): BaseRate => {
  const hasSource = typeof value === 'object' && value !== null && 'source' in value;
  const isAssumed = typeof value === 'object' && value !== null && 'assumption' in value;
  if (hasSource === isAssumed) {
    context.addIssue({ code: 'custom', message: 'either a source or `assumption: true` with a why, and not both' });
    return z.NEVER;
  }
  const parsed = (hasSource ? read : assumed).safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

const document = z
  .strictObject({ sources: z.record(z.string(), publication), rates: z.array(rate).min(1) })
  .superRefine(({ sources, rates }, context) => {
    const complain = (index: number, message: string): void =>
      context.addIssue({ code: 'custom', path: ['rates', index], message });
    rates.forEach((one, index) => {
      if ('source' in one && !(one.source in sources)) complain(index, `no source is called ${one.source}`);
      if (one.unit === 'share' && one.value > 1) complain(index, 'a share is at most 1');
      const clash = rates.findIndex((other) => other.name === one.name && overlap(one, other));
      if (clash < index) complain(index, `${one.name} is stated twice for one age (rates.${clash})`);
    });
  });

function overlap(one: BaseRate, other: BaseRate): boolean {
  const [from, to] = one.ages ?? [0, 18];
  const [otherFrom, otherTo] = other.ages ?? [0, 18];
  return from < otherTo && otherFrom < to;
}

/** Base rates, looked up by name and age. */
export class BaseRates {
  private readonly byName: ReadonlyMap<string, readonly BaseRate[]>;
  /** Values of rates that do not depend on age, once asked for. */
  private readonly values = new Map<string, number>();
  /** The highest value of each rate, once asked for. */
  private readonly highest = new Map<string, number>();

  constructor(
    readonly rates: readonly BaseRate[],
    readonly sources: Readonly<Record<string, { readonly publication: string; readonly year: number }>>,
  ) {
    this.byName = Map.groupBy(rates, (one) => one.name);
  }

  /** Bands of a rate. @throws when no rate has this name: the code asks for what nobody stated */
  bands(name: string): readonly BaseRate[] {
    const bands = this.byName.get(name);
    if (bands === undefined) throw new Error(`no base rate is called ${name}`);
    return bands;
  }

  /** Value at an age in years; 0 outside every band. */
  at(name: string, age: number): number {
    return this.bands(name).find(({ ages: [from, to] = [0, 18] }) => from <= age && age < to)?.value ?? 0;
  }

  /** The highest value at any age. */
  most(name: string): number {
    const known = this.highest.get(name) ?? Math.max(...this.bands(name).map(({ value }) => value));
    this.highest.set(name, known);
    return known;
  }

  /** Value of a rate that does not depend on age. @throws when it has bands */
  value(name: string): number {
    const known = this.values.get(name);
    if (known !== undefined) return known;
    const [only, more] = this.bands(name);
    if (only === undefined || more !== undefined) throw new Error(`${name} depends on age`);
    this.values.set(name, only.value);
    return only.value;
  }
}

/**
 * Reads base rates.
 *
 * @param text YAML
 * @param file named in the fault
 * @throws Error with the file and the path of every fault
 */
export function readBaseRates(text: string, file: string): BaseRates {
  const parsed = document.safeParse(parse(text));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`);
    throw new Error(faults.join('\n'));
  }
  return new BaseRates(parsed.data.rates, parsed.data.sources);
}

/** The base rates that this library comes with. */
export function baseRates(): BaseRates {
  const file = fileURLToPath(new URL('./base-rates.yaml', import.meta.url));
  return readBaseRates(readFileSync(file, 'utf8'), 'base-rates.yaml');
}
