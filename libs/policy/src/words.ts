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

/** Where a child is expected day by day: who stays away misses no appointment. */
const learning: ReadonlySet<string> = new Set(['school', 'education', 'nursery']);

/** "{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22". */
export function missedWords(age: Age | null, contact: ContactFacts): string {
  if (learning.has(contact.setting))
    return `${childWithAge(age)} was absent from ${placeOf(contact)} ${whenOf(contact)}`;
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
  voluntary: '',
  other: '',
};

/** Words in the name of an organisation that say what kind of place it is, beside those of its setting. */
const saysKind: Readonly<Record<string, readonly string[]>> = {
  ed: ['a&e', 'casualty'],
  'walk-in': ['walk in'],
  'urgent-care': ['urgent treatment', 'utc', 'minor injuries'],
  ambulance: ['paramedics', 'paramedic'],
  inpatient: ['hospital ward'],
  outpatient: ['outpatients', 'outpatient department', 'opd'],
  'out-of-hours': ['out of hours', 'ooh'],
  'health-visitor': ['health visiting', 'health visitors'],
  midwife: ['midwives', 'midwifery'],
  'community-paediatrics': ['paediatrics', 'paediatrician', 'child development'],
  dental: ['dentist', 'dentists'],
  pharmacy: ['chemist'],
  'social-care': ['social work', 'social services', 'social worker', "children's services", 'childrens services'],
  police: ['constabulary'],
  school: ['schools', 'academy', 'college'],
  education: ['school', 'nursery', 'college'],
  nursery: ['nurseries', 'daycare', 'day care', 'playgroup', 'pre-school', 'preschool', 'childminder'],
  housing: ['homes', 'council housing'],
};

/**
 * "Millbrook Hospitals emergency department", "Northgate Practice", and not "Northgate School school", "Northgate health health
 * visitor", "nursery, Northgate nursery".
 */
export function placeOf({ setting, organisationName }: Pick<ContactFacts, 'setting' | 'organisationName'>): string {
  const organisation = organisationName.trimEnd();
  const where = settingWords[setting] ?? setting.replaceAll('-', ' ');
  const said = plainName(organisation);
  const isSaid =
    where === '' || [where, setting, ...(saysKind[setting] ?? [])].some((word) => said.includes(` ${word} `));
  if (isSaid) return organisation;
  const [first = '', ...rest] = where.split(' ');
  return rest.length > 0 && said.endsWith(` ${first} `)
    ? `${organisation} ${rest.join(' ')}`
    : `${organisation} ${where}`;
}

/** Its words alone, in small letters, each with a space on both sides. */
const plainName = (organisation: string): string =>
  ` ${organisation
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replaceAll(/[^\p{L}\p{N}&'-]+/gu, ' ')
    .trim()} `;

/** "A cut above the eye" is read as one of the eye: no sentence says that the eye itself was hurt. */
const around = new Set(['eye']);

/** There is one of it: its left is a side of it. */
export const singleSites: ReadonlySet<string> = new Set([
  ...['head', 'face', 'forehead', 'scalp', 'chin', 'nose', 'mouth', 'neck', 'trunk', 'torso', 'chest', 'back', 'spine'],
  ...['abdomen', 'pelvis', 'groin', 'perineum', 'genitals', 'tongue'],
]);

/** Nobody says which of them it is. */
const many: Readonly<Record<string, string>> = { rib: 'ribs' };

/** "a bruise to the left cheek", "a laceration at the eye", "a bruise to the left side of the forehead", "a fracture of the ribs". */
export function injuryWords({ kind, bodySite, laterality }: InjuryFact): string {
  const name = kind.replaceAll('-', ' ');
  const what = `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
  if (bodySite === null) return what;
  const place = bodySite.replaceAll('-', ' ');
  if (name.startsWith(`${place} `)) return what;
  const site = many[place] ?? place;
  const placed = `${what} ${around.has(place) ? 'at' : name === 'fracture' ? 'of' : 'to'} the`;
  switch (laterality) {
    case null:
      return `${placed} ${site}`;
    case 'both':
      return `${placed} ${site} on both sides`;
    default:
      return singleSites.has(place) ? `${placed} ${laterality} side of the ${site}` : `${placed} ${laterality} ${site}`;
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
  if (words.length <= named) return listed(words);
  const more = words.length - named;
  return listed([...words.slice(0, named), `${more} more ${more === 1 ? 'injury' : 'injuries'}`]);
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

/** "A child protection plan ended on 12 May 2026"; "in May 2026" where no more is known of it. */
export function endedPlanWords({ kind, on, knownTo }: PlanFacts['ended'][number]): string {
  const name = { CPP: 'A child protection plan', LAC: 'Being looked after', UCPP: 'A plan made before birth' }[kind];
  return `${name} ended ${onDayOf({ occurredAt: Date.parse(`${on}T12:00:00Z`), ...(knownTo === undefined ? {} : { knownTo }) })}`;
}

/** "is on a child protection plan (list of E00000001)". */
export function planWords({ kinds, source }: Pick<PlanFacts, 'kinds' | 'source'>): string {
  const names =
    kinds.length === 0 ? 'has a plan whose kind is not stated' : listed(kinds.map((kind) => planNames[kind]));
  return source === null ? names : `${names} (${source})`;
}
