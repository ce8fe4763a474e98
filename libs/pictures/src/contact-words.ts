import { type ChronologyContact, type ChronologyRing, type ChronologyView } from '#libs/contracts';
import { singleSites } from '#libs/policy';
import { dateWords, dayOf, monthWords, shortDate } from './calendar-days.js';
import { worstSign, type DrawnContact } from './drawn-contact.js';
import { settingWords } from './lanes.js';
import { ringSignWords, signWords } from './severity-shape.js';

/** Words for a child: "he", "she", or "the child" when the sex is not stated. */
export interface Pronouns {
  readonly subject: string;
  readonly possessive: string;
}

/** What to call a child. */
export function pronounsOf(sex: ChronologyView['child']['sex']): Pronouns {
  if (sex === 'male') return { subject: 'he', possessive: 'his' };
  if (sex === 'female') return { subject: 'she', possessive: 'her' };
  return { subject: 'the child', possessive: "the child's" };
}

/** The first letter as a capital. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

type Injury = ChronologyContact['injuries'][number];

/** "left cheek", "both eyes", "both sides of the face", "chest"; null when no site is recorded. */
export function siteWords({ bodySite, laterality }: Injury): string | null {
  if (bodySite === null || bodySite.trim() === '') return null;
  const site = bodySite.replaceAll('-', ' ');
  if (laterality === null) return site;
  if (laterality !== 'both') return `${laterality} ${site}`;
  if (singleSites.has(site)) return `both sides of the ${site}`;
  return site === 'foot' ? 'both feet' : `both ${site}${site.endsWith('s') ? '' : 's'}`;
}

/** Sites of injuries, each once: "head, chest"; "site not recorded" when none is. Nothing about cause. */
export function sitesWords(injuries: readonly Injury[]): string {
  const sites = new Set(injuries.map(siteWords).filter((site) => site !== null));
  if (sites.size > 0) return [...sites].join(', ');
  const kinds = new Set(injuries.map(({ kind }) => kind.replaceAll('-', ' ')));
  return kinds.size === 0 || kinds.has('injury') ? 'site not recorded' : `${[...kinds].join(', ')}, site not recorded`;
}

/** When a contact was, as exactly as it is known: "13 October 2006", "about 10 March 2006", "January 2007, day not known". */
export function whenWords({ occurredAt, precision }: Pick<ChronologyContact, 'occurredAt' | 'precision'>): string {
  const day = dayOf(occurredAt);
  switch (precision) {
    case 'exact':
    case 'day':
      return dateWords(day);
    case 'month':
      return `${monthWords(day)}, day not known`;
    case 'approximate':
      return `about ${dateWords(day)}`;
  }
}

/** The same where there is little room: "13 Oct", "about 10 Mar", "January 2007". */
export function shortWhen({ occurredAt, precision }: Pick<ChronologyContact, 'occurredAt' | 'precision'>): string {
  const day = dayOf(occurredAt);
  if (precision === 'month') return monthWords(day);
  return precision === 'approximate' ? `about ${shortDate(day)}` : shortDate(day);
}

/** What became of a contact: "Seen", "Was not brought", "Child not seen". */
export function outcomeWords({ status, childSeen, kind }: ChronologyContact): string {
  switch (status) {
    case 'was-not-brought':
      return kind === 'home-visit' ? 'No access' : 'Was not brought';
    case 'cancelled-by-patient':
      return 'Cancelled by the family';
    case 'cancelled-by-provider':
      return 'Cancelled by the service';
    case 'entered-in-error':
      return 'Entered in error';
    case 'booked':
      return childSeen ? 'Seen' : 'Booked, outcome not recorded';
    case 'left':
      return childSeen ? 'Seen, left before the end' : 'Left before being seen';
    case 'arrived':
    case 'completed':
      return childSeen ? 'Seen' : 'Child not seen';
  }
}

/** "Immediate, R15, R17" of findings that fired, most urgent word first. */
function firedWords(rings: readonly ChronologyRing[]): string {
  return [signWords[worstSign(rings)], ...rulesOf(rings)].join(', ');
}

/** Rules of findings, each once. */
export function rulesOf(rings: readonly ChronologyRing[]): readonly string[] {
  return [...new Set(rings.map(({ rule }) => rule))];
}

/** "First ring: Immediate, R15, R17", "Cannot tell (Information): R03": what rules said at a contact. */
export function ringWords({ ring, rings }: Pick<DrawnContact, 'ring' | 'rings'>): readonly string[] {
  const fired = rings.filter(({ outcome }) => outcome === 'fires');
  const untold = rings.filter(({ outcome }) => outcome === 'cannot-tell');
  return [
    ...(fired.length > 0 ? [`${ring === 'first' ? 'First ring' : 'Rings'}: ${firedWords(fired)}`] : []),
    ...[...Map.groupBy(untold, ringSignWords)].map(([words, these]) => `${words}: ${rulesOf(these).join(', ')}`),
  ];
}

/** All that a mark says, for those who hear it: "Contact 9, 13 October 2006, GP practice. Seen. Injury: head, chest." */
export function contactLabel(drawn: DrawnContact, { knownOn }: { readonly knownOn: string | null }): string {
  const { contact, day, receivedDay, knowledge } = drawn;
  const shown = knownOn === null ? '' : dateWords(dayOf(knownOn));
  return [
    `Contact ${contact.number}, ${whenWords(contact)}, ${settingWords[contact.setting]}`,
    outcomeWords(contact),
    ...(drawn.injured ? [`Injury: ${sitesWords(contact.injuries)}`] : []),
    ...ringWords(drawn),
    ...(receivedDay > day && knowledge === 'known' ? [`Known here since ${dateWords(receivedDay)}`] : []),
    ...(knowledge === 'not-yet-known' ? [`Had happened, not yet known here on ${shown}`] : []),
    ...(knowledge === 'later' ? [`After ${shown}`] : []),
  ].join('. ');
}
