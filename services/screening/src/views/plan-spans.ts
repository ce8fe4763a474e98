import { type PlanSpan } from '#libs/contracts';
import { spellsOf, type PlanSpell, type PlanRegister, type Organisations, byText } from '#libs/facts';
import { addDays, londonInstant, type PlanKind } from '#libs/policy';

interface Question {
  /** Authorities that covered the child at a contact: what their full lists do not say they deny. */
  readonly covering: ReadonlySet<string>;
  /** Without a verified number nobody can say that a list does not name the child. */
  readonly identity: 'verified' | 'unverified';
  readonly staleAfterMs: number;
  /** Milliseconds: the first contact, and the moment up to which is asked. */
  readonly from: number;
  readonly now: number;
  /** Category of each plan as stated, by `spellName`. */
  readonly categories: ReadonlyMap<string, string>;
  readonly organisations: Organisations;
}

/** Milliseconds; half open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly authority: string | null;
}

/** One name for a spell: (authority, kind, start). */
export function spellName(authority: string, kind: PlanKind, start: string | null): string {
  return `${authority} ${kind} ${start ?? ''}`;
}

/**
 * When a plan was in force, when not, and when that is not known, from the first contact (or an earlier plan) on. Plans may
 * overlap; where one is in force nobody's silence denies it.
 */
export function planSpans(register: PlanRegister, question: Question): readonly PlanSpan[] {
  const { from, now, organisations } = question;
  const yes = spellsOf(register).flatMap((spell) => spanOfSpell(spell, question));
  const answered = register.checks.filter(({ answer, at }) => answer !== 'unknown' && at <= now);
  const pointAnswers = answered
    .filter(({ at }) => !yes.some((span) => span.from <= at && at < span.to))
    .map((check) => ({
      ...{ value: check.answer, from: check.at, to: check.at, authority: check.authority, category: null },
      kinds: check.answer === 'yes' && check.kind !== null ? [check.kind] : [],
    }));
  const no = denied(register, question).flatMap((stretch) => without(stretch, yes));
  const covered = [...yes, ...no];
  const unknown = from < now ? without({ from, to: now, authority: null }, covered) : [];
  const nothing = { kinds: [], category: null };
  return [
    ...yes,
    ...pointAnswers,
    ...no.map((stretch) => ({ ...stretch, ...nothing, value: 'no' as const })),
    ...unknown.map((stretch) => ({ ...stretch, ...nothing, value: 'unknown' as const })),
  ]
    .sort((a, b) => a.from - b.from || a.to - b.to || byText(a.authority ?? '', b.authority ?? ''))
    .map(({ value, kinds, authority, category, from: since, to }) => ({
      value,
      kinds,
      authority,
      authorityName: authority === null ? null : (organisations.get(authority)?.name ?? authority),
      category,
      from: new Date(since).toISOString(),
      to: to >= now ? null : new Date(to).toISOString(),
    }));
}

/** A spell as a stretch: to its stated end, to the list in which it vanishes, or as long as the last list answers. */
function spanOfSpell({ authority, kind, start, end, namedIn, vanishesIn }: PlanSpell, question: Question) {
  const first = namedIn[0]?.list;
  const last = namedIn.at(-1)?.list;
  if (first === undefined || last === undefined) return [];
  const from = start === null ? first.asOf : londonInstant(start, 0);
  const ends = [
    question.now,
    vanishesIn === null ? last.asOf + question.staleAfterMs : vanishesIn.asOf,
    // a plan is in force on its last day
    ...(end === null ? [] : [londonInstant(addDays(end, 1), 0)]),
  ];
  const to = Math.min(...ends);
  if (to <= from) return [];
  const category = question.categories.get(spellName(authority, kind, start)) ?? null;
  return [{ value: 'yes' as const, kinds: [kind], authority, category, from, to }];
}

/** Stretches that full lists of covering authorities answer for; one list after another is one stretch. */
function denied({ lists }: PlanRegister, { covering, identity, staleAfterMs, now }: Question): readonly Stretch[] {
  if (identity === 'unverified') return [];
  return [...covering].sort(byText).flatMap((authority) => {
    const stretches: Stretch[] = [];
    const full = (lists.get(authority) ?? []).filter(({ scope, asOf }) => scope === 'full' && asOf < now);
    for (const [place, { asOf }] of full.entries()) {
      const to = Math.min(full[place + 1]?.asOf ?? now, asOf + staleAfterMs, now);
      const before = stretches.at(-1);
      if (before !== undefined && before.to >= asOf) stretches[stretches.length - 1] = { ...before, to };
      else stretches.push({ from: asOf, to, authority });
    }
    return stretches;
  });
}

/** What is left of a stretch outside others. */
function without(stretch: Stretch, others: readonly Pick<Stretch, 'from' | 'to'>[]): readonly Stretch[] {
  let left: readonly Stretch[] = [stretch];
  for (const other of others)
    left = left.flatMap((part) => {
      if (other.to <= part.from || other.from >= part.to) return [part];
      return [
        { ...part, to: Math.min(part.to, other.from) },
        { ...part, from: Math.max(part.from, other.to) },
      ].filter(({ from, to }) => from < to);
    });
  return left;
}
