import { siteOfKind } from '../dictionary/injuries.js';
import { type MentionKind } from '../mention.js';
import { type PairFound } from './pairs.js';
import { type Found } from './terms.js';

/** What a term of the dictionaries means. */
export type Meaning =
  | { readonly is: 'nothing' }
  | { readonly is: 'site'; readonly value: string }
  | { readonly is: 'fact'; readonly kind: MentionKind; readonly value: string; readonly isPair?: true };

/** "Delay" alone says nothing that "delay in his being brought" does not. */
const isBareDelay = ({ first, last, means }: Found<Meaning>, begin: number): boolean =>
  means.is === 'fact' && means.kind === 'delay' && first === begin && first === last;

/** Terms and pairs together, by their first word. */
export function withPairs(found: readonly Found<Meaning>[], pairs: readonly PairFound[]): readonly Found<Meaning>[] {
  const told: Found<Meaning>[] = [];
  const instead = new Set<Found<Meaning>>();
  const accepted: PairFound[] = [];
  for (const one of pairs) {
    const { first, last, pair } = one;
    const { kind, value } = pair;
    const beside = found.filter((term) => term.first <= last && term.last >= first);
    const isSame = ({ means }: Found<Meaning>): boolean =>
      means.is === 'fact' && means.kind === kind && means.value === value;
    const isTaken = ({ means, first: from, last: to }: Found<Meaning>): boolean =>
      means.is === 'nothing'
        ? from <= first
        : means.is === 'fact' &&
          means.kind === kind &&
          from < first &&
          to >= first &&
          (value !== 'traffic' || to >= last);
    if (beside.some(isTaken)) continue;
    accepted.push(one);
    const same = beside.filter(isSame);
    // "not able to roll" says more than "able to roll" in it
    const isFurther = ({ first: from, last: to }: Found<Meaning>): boolean =>
      kind === 'delay' && to > last && from > first;
    if (
      same.some((term) => (term.first <= first && !isBareDelay(term, first)) || (term.last > last && !isFurther(term)))
    )
      continue;
    for (const term of same) instead.add(term);
    if (told.some((term) => isSame(term) && term.first <= last && term.last >= first)) continue;
    // "did not come until today": one delay
    const end = Math.max(last, ...same.map((term) => term.last));
    told.push({ first, last: end, means: { is: 'fact', kind, value, isPair: true } });
  }
  if (accepted.length === 0) return found;
  for (const { first, last, pair } of accepted) {
    const beside = [...found, ...told].filter((term) => term.first <= last && term.last >= first);
    const own = beside.filter(
      ({ means }) => means.is === 'fact' && means.kind === pair.kind && means.value === pair.value,
    );
    // of two that would be told instead of each other the first is told
    if (own.length > 0 && own.every((term) => instead.has(term))) continue;
    for (const term of beside) {
      const { means } = term;
      // "CT head: no bleed, no fracture": the head stands at the head of a list
      const isHeading = pair.value === 'intracranial-injury';
      const isPart =
        means.is === 'fact' ? pair.instead?.includes(means.value) : !isHeading && siteOfKind[pair.value] !== undefined;
      // what says as much as the pair does is not taken away for it, unless the pair is told: "trapped finger in drawer"
      const isItself =
        means.is === 'fact' &&
        means.value === pair.value &&
        (told.includes(term) || !own.some((one) => told.includes(one)));
      if (isPart === true && !isItself && means.is !== 'nothing') instead.add(term);
    }
  }
  return [...found, ...told].filter((term) => !instead.has(term)).sort((one, other) => one.first - other.first);
}
