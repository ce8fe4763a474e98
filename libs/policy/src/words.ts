import { type Age } from './age.js';
import { type ContactFacts, type InjuryFact, type PlanFacts, type PlanKind } from './facts.js';
import { remembered } from './remembered.js';
import { londonDay } from './time/london-time.js';

/** Pieces of sentences that several rules share. London time, 24 hours, never relative alone. */

const months = 'January February March April May June July August September October November December'.split(' ');

/** "17 November 2026 at 13:22". */
export function moment(instant: number): string {
  const { day, minute } = londonDay(instant);
  return `${dayWords(day)} at ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** "17 November 2026". */
export function dayOf(instant: number): string {
  return dayWords(londonDay(instant).day);
}

/** Of a day counted from 1970-01-01: days are few, and each is written once. */
const dayWords = remembered((day: number) => {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
});

/** "17 November 2026 at 13:22" of a contact; "17 November 2026", "November 2026", "2026" where no more is known of it. */
export function momentOf({ occurredAt, knownTo }: Pick<ContactFacts, 'occurredAt' | 'knownTo'>): string {
  if (knownTo === undefined) return moment(occurredAt);
  switch (knownTo) {
    case 'day':
    case 'about':
      return dayOf(occurredAt);
    case 'month':
      return dayOf(occurredAt).split(' ').slice(1).join(' ');
    case 'year':
      return dayOf(occurredAt).split(' ').slice(2).join(' ');
  }
}

/** "on 17 November 2026 at 13:22", "about 17 November 2026", "in November 2026". */
export function whenOf(contact: Pick<ContactFacts, 'occurredAt' | 'knownTo'>): string {
  const { knownTo } = contact;
  const within = knownTo === 'about' ? 'about' : knownTo === 'month' || knownTo === 'year' ? 'in' : 'on';
  return `${within} ${momentOf(contact)}`;
}

/** "17 November 2026", "about 17 November 2026", "November 2026", "2026" of a contact: as exactly as its day is known. */
export function dayKnownOf({ occurredAt, knownTo = 'day' }: Pick<ContactFacts, 'occurredAt' | 'knownTo'>): string {
  return `${knownTo === 'about' ? 'about ' : ''}${momentOf({ occurredAt, knownTo })}`;
}

/** "on 17 November 2026", "about 17 November 2026", "in November 2026". */
export function onDayOf({ occurredAt, knownTo = 'day' }: Pick<ContactFacts, 'occurredAt' | 'knownTo'>): string {
  return whenOf({ occurredAt, knownTo });
}

/** "1 hour 30 minutes" for the ISO 8601 duration PT1H30M; one of another form is given as it is. */
export function durationWords(duration: string): string {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration)?.slice(1) ?? [];
  const units = ['day', 'hour', 'minute', 'second'];
  const words = parts.flatMap((amount: string | undefined, place) =>
    amount === undefined ? [] : [`${amount} ${units[place] ?? ''}${amount === '1' ? '' : 's'}`],
  );
  return words.length === 0 ? duration : words.join(' ');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** "{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22". */
export function arrival(age: Age | null, contact: ContactFacts): string {
  return `${childWithAge(age)} ${howSeen(age, contact)} ${placeOf(contact)} ${whenOf(contact)}`;
}

/** From this age on sentences speak of a young person as of somebody who decides alone; rules have it in the policy. */
export const ownChoiceFromYears = 16;

/** Whether a young person comes, stays away and leaves by their own choice, as far as sentences go. */
export function comesAlone(age: Age | null): boolean {
  return age !== null && age.years >= ownChoiceFromYears;
}

function howSeen(age: Age | null, { kind }: ContactFacts): string {
  if (kind === 'call') return 'was the subject of a call to';
  // a letter, a meeting or a parent who comes alone: nobody saw the child there
  if (kind === 'other') return 'was the subject of a record by';
  if (kind === 'unscheduled') return comesAlone(age) ? 'came to' : 'was brought to';
  return 'was seen by';
}

/** "{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22". */
export function missedWords(age: Age | null, contact: ContactFacts): string {
  const how = comesAlone(age) ? 'did not attend' : 'was not brought to';
  return `${childWithAge(age)} ${how} an appointment at ${placeOf(contact)} ${whenOf(contact)}`;
}

/** "At a home visit to {child}, 7 months, by Northgate Community health visitor on 17 November 2026 at 13:22 nobody was met". */
export function noAccessWords(age: Age | null, contact: ContactFacts): string {
  return `At a home visit to ${childWithAge(age)} by ${placeOf(contact)} ${whenOf(contact)} nobody was met`;
}

/** Of a slot that was missed, whether the child was to come or was to be visited. */
export function missedSlotWords(age: Age | null, contact: ContactFacts): string {
  return contact.kind === 'home-visit' ? noAccessWords(age, contact) : missedWords(age, contact);
}

/** "{child}, 7 months,". */
export function childWithAge(age: Age | null): string {
  return `{child}, ${age === null ? 'age not known' : age.text},`;
}

const settingWords: Readonly<Record<string, string>> = {
  ed: 'emergency department',
  'walk-in': 'walk-in centre',
  'urgent-care': 'urgent care',
  ambulance: 'ambulance crew',
  inpatient: 'ward',
  outpatient: 'clinic',
  gp: '',
  'out-of-hours': 'out-of-hours service',
  camhs: 'mental health service',
  dental: 'dental service',
  other: '',
};

/** "Millbrook Hospitals emergency department", "Northgate Practice", and not "Northgate School school". */
export function placeOf({ setting, organisationName }: Pick<ContactFacts, 'setting' | 'organisationName'>): string {
  const where = settingWords[setting] ?? setting.replaceAll('-', ' ');
  const isSaid = where === '' || [where, setting].some((word) => names(organisationName, word));
  return isSaid ? organisationName.trimEnd() : `${organisationName} ${where}`;
}

function names(organisation: string, word: string): boolean {
  return ` ${organisation.toLowerCase()} `.includes(` ${word} `);
}

/** "A cut above the eye" is read as one of the eye: no sentence says that the eye itself was hurt. */
const around = new Set(['eye']);

/** "a bruise to the left cheek", "a laceration at the eye". */
export function injuryWords({ kind, bodySite, laterality }: InjuryFact): string {
  const name = kind.replaceAll('-', ' ');
  const what = `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
  if (bodySite === null) return what;
  const site = bodySite.replaceAll('-', ' ');
  if (name.startsWith(`${site} `)) return what;
  const placed = `${what} ${around.has(site) ? 'at' : 'to'} the`;
  switch (laterality) {
    case null:
      return `${placed} ${site}`;
    case 'both':
      return `${placed} ${site} on both sides`;
    default:
      return `${placed} ${laterality} ${site}`;
  }
}

/** "a, b and 3 more": some of so many. */
export function listedOf(all: number, named: readonly string[]): string {
  return listed(all > named.length ? [...named, `${all - named.length} more`] : named);
}

/** How many injuries a sentence names before it counts the others. */
const mostNamed = 3;

/** "a bruise to the left cheek and a burn to the right hand"; the same words once. With none named: "2 injuries". */
export function injuriesWords(injuries: readonly InjuryFact[], named = mostNamed): string {
  // told without its site, and with one: it is told once
  const saysMore =
    ({ kind, bodySite }: InjuryFact) =>
    (other: InjuryFact) =>
      bodySite === null && other.kind === kind && other.bodySite !== null;
  const words = [...new Set(injuries.filter((one) => !injuries.some(saysMore(one))).map(injuryWords))];
  if (named === 0 && words.length > 0) return words.length === 1 ? 'an injury' : `${words.length} injuries`;
  return listedOf(words.length, words.slice(0, named));
}

/** Most words of a sentence: a longer one is not read to its end. */
const mostWords = 60;

/** The first wording that is short enough, the fullest given first; the last when none is. No more are worded. */
export function shortEnough(wordings: readonly (() => string)[]): string {
  let last = '';
  for (const wording of wordings) {
    last = wording();
    if (isShort(last)) break;
  }
  return last;
}

function isShort(text: string): boolean {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0 && words <= mostWords; at = text.indexOf(' ', at + 1)) words += 1;
  return words <= mostWords;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

const planNames: Readonly<Record<PlanKind, string>> = {
  CPP: 'is on a child protection plan',
  LAC: 'is looked after',
  UCPP: 'has a protection plan made before birth',
};

/** "A child protection plan ended on 12 May 2026". */
export function endedPlanWords({ kind, on }: PlanFacts['ended'][number]): string {
  const name = { CPP: 'A child protection plan', LAC: 'Being looked after', UCPP: 'A plan made before birth' }[kind];
  return `${name} ended on ${dayOf(Date.parse(`${on}T12:00:00Z`))}`;
}

/** "is on a child protection plan (list of E00000001)". */
export function planWords({ kinds, source }: Pick<PlanFacts, 'kinds' | 'source'>): string {
  const names =
    kinds.length === 0 ? 'has a plan whose kind is not stated' : listed(kinds.map((kind) => planNames[kind]));
  return source === null ? names : `${names} (${source})`;
}
