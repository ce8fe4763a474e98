import { listed } from '../dictionary/forms.js';
import { isByService } from './cancelled-by.js';
import { selves } from '../people/person-signs.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const rebooking = new Set(['rebook', 'rearrange', 'reschedule', 'rebooked']);

/** "Did not attend, mum rang to rebook": it was missed, and not cancelled. */
function isAfterMiss(tokens: readonly Token[], { first, last }: Mention, mentions: readonly Mention[]): boolean {
  if (!rebooking.has(textAt(tokens, last))) return false;
  const begin = sentenceOf(tokens, first).first;
  return mentions.some((one) => one.value === 'was-not-brought' && one.first >= begin && one.last < first);
}

const leaving = new Set(['walk', 'leave', 'go', 'storm', 'slip', 'discharge', 'self', 'abscond']);
/** Whether it was the family that put care off. */
export const isOfFamily = (tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean =>
  !isByService(tokens, mention) && !isAfterMiss(tokens, mention, mentions);

const otherCare = new Set(
  listed(`
  probation, hair, nail, nails, own, jobcentre, housing, solicitor, bank, vet, driving, court, vasectomy, smear,
  mammogram, colposcopy, hysterectomy, mot, hairdresser, mediation, divorce, interview, gym, ivf, fertility, cervical,
  methadone, mortgage, prostate, menopause
`),
);
const otherEvents = new Set(
  listed(`
  parents, trip, disco, choir, rehearsal, match, party, prom, gig, evening
`),
);
/** Before the word: what the family cancelled is no care. */
const otherPlans = new Set(
  listed(`
  lesson, lessons, party, holiday, trip, sleepover, playdate, taxi, order, club, tutoring, train, trains, bus, buses,
  flight, flights, ferry, coach, minibus, transport, lift, class
`),
);
const sessions = new Set(['contact', 'training', 'swimming', 'dance', 'gym', 'football', 'riding']);

/** "Swimming lesson cancelled by mum", "the contact session was cancelled". */
function isOtherPlan(tokens: readonly Token[], { first }: Mention): boolean {
  const place = verbsBefore.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (!goesOnAt(tokens, place + 1)) return false;
  const text = textAt(tokens, place);
  return otherPlans.has(text) || (text === 'session' && sessions.has(textAt(tokens, place - 1)));
}
const verbsBefore = new Set(['was', 'were', 'been', 'got', 'is']);
const errands = new Set(['smoke', 'cigarette', 'fag', 'vape', 'toilet', 'loo', 'park', 'parking']);
const noParents = new Set(
  listed(`
  interpreter, translator, solicitor, teacher, advocate, chair, police, consultant
`),
);
const phones = new Set(['phone', 'telephone', 'call', 'calls', 'text', 'texts', 'phones', 'email', 'emails']);
const withWhat = new Set(['with', 'on', 'after', 'in', 'well', 'feeling', 'happy', 'walking']);
const otherWaits = new Set(
  listed(`
  dessert, pudding, cake, end, fireworks, song, interval, credits, raffle, encore, turn, turns, friend, friends, show,
  tell, start, queue, line, bell, whistle
`),
);
const reachOfMatter = 4;

/** Whether what was missed, left or not answered is no care of a child: a probation appointment, a telephone, one's turn. */
export function isNoCare(tokens: readonly Token[], mention: Mention): boolean {
  const { value, first, last } = mention;
  const end = behind(tokens, last, reachOfMatter);
  switch (value) {
    case 'was-not-brought':
      return (
        noParents.has(textAt(tokens, first - 1)) ||
        isWorkerAway(tokens, first) ||
        hasWord(tokens, first, Math.min(end, last + 2), otherCare) ||
        hasWord(tokens, last + 1, Math.min(end, last + 2), otherEvents)
      );
    case 'cancelled-by-family':
      return (
        textAt(tokens, first - 1) === 'with' ||
        isForSelf(tokens, last) ||
        hasWord(tokens, first, Math.min(end, last + 2), otherCare) ||
        isOtherPlan(tokens, mention)
      );
    case 'no-access':
      return (
        hasWord(tokens, last + 1, Math.min(end, last + 2), phones) ||
        isOtherCaller(tokens, first) ||
        isCardOfAbsent(tokens, mention)
      );
    case 'left-before-seen':
      return (
        isLeftByWorker(tokens, first) ||
        isLeaving(tokens, first, last) ||
        hasWord(tokens, last + 1, end, otherWaits) ||
        hasWord(tokens, last + 1, end, errands)
      );
    default:
      return false;
  }
}

/** "Had to cancel the dentist for himself". */
function isForSelf(tokens: readonly Token[], last: number): boolean {
  for (
    let place = last + 1;
    place <= last + reachOfSelf && goesOnAt(tokens, place) && textAt(tokens, place) !== ',';
    place += 1
  )
    if (selves.has(textAt(tokens, place))) return textAt(tokens, place - 1) === 'for';
  return false;
}
const reachOfSelf = 6;

/** "Card posted because I was off sick": the visitor did not come. */
function isCardOfAbsent(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first, last, cards)) return false;
  const { last: end } = sentenceOf(tokens, last);
  for (let place = last + 1; place < end; place += 1)
    if (
      reasons.has(textAt(tokens, place)) &&
      (workers.has(textAt(tokens, place + 1)) || visitors.has(textAt(tokens, place + 2)))
    )
      return hasWord(tokens, place + 2, end, absences) && !hasWord(tokens, place + 2, end, refusals);
  return false;
}
const cards = new Set(['card']);
const reasons = new Set(['because', 'as', 'since', 'when']);
const visitors = new Set(['visitor', 'nurse', 'worker', 'hv']);
const absences = new Set(['sick', 'ill', 'unwell', 'poorly', 'leave', 'off', 'holiday', 'visit', 'training']);
const refusals = new Set(['let', 'refused', 'answer', 'answered', 'access', 'entry', 'in', 'door']);

const callers = new Set(
  listed(`
  boiler, delivery, parcel, courier, plumber, engineer, electrician, bailiff, bailiffs, plumbing, landlord, postman,
  postie, carpet, locksmith, decorator, glazier, surveyor
`),
);

/** "Boiler visit: nobody home". */
function isOtherCaller(tokens: readonly Token[], first: number): boolean {
  return hasWord(tokens, sentenceOf(tokens, first).first, first - 1, callers);
}

const links = new Set(['was', 'were', 'is', 'a', 'again', 'also']);
const awayers = new Set([...noParents, 'worker', 'driver', 'taxi', 'escort', 'tutor', 'mentor', 'plumber', 'officer']);

/** "The cover teacher was a no show". */
function isWorkerAway(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  while (goesOnAt(tokens, place + 1) && first - place < reachOfMatter && links.has(textAt(tokens, place))) place -= 1;
  return place < first - 1 && goesOnAt(tokens, place + 1) && awayers.has(textAt(tokens, place));
}

const befores = new Set(['before', 'without', 'unseen', 'prior']);
const reachOfBefore = 9;
const departments = new Set(['e', 'ed', 'ae', 'department', 'dept', 'hospital']);

/** "I left before baby woke": it was the visitor who went. */
function isLeftByWorker(tokens: readonly Token[], first: number): boolean {
  const place = having.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  return goesOnAt(tokens, place + 1) && workers.has(textAt(tokens, place));
}
const having = new Set(['had', 'have', 'has', 'then']);
const workers = new Set(
  listed(`
  i, we, hv, sw, worker, workers, nurse, midwife, visitor, police, officers, crew, paramedics
`),
);

/** "Left A&E with crutches", "left dept once discharged": seen, and gone home. */
function isLeaving(tokens: readonly Token[], first: number, last: number): boolean {
  if (textAt(tokens, first) !== 'left' || !departments.has(textAt(tokens, last))) return false;
  const end = behind(tokens, last, reachOfBefore);
  if (hasWord(tokens, last + 1, end, befores) || isNotSeen(tokens, last + 1, end)) return false;
  return withWhat.has(textAt(tokens, last + 1)) || isAfterSeen(tokens, last + 1, end);
}

/** "Left dept after triage, not seen". */
function isNotSeen(tokens: readonly Token[], from: number, end: number): boolean {
  for (let place = from; place <= end; place += 1)
    if (isNot(textAt(tokens, place)) && hasWord(tokens, place + 1, place + 2, seenTo)) return true;
  return false;
}
const isNot = (text: string): boolean => text === 'not' || text === 'never' || text.endsWith("n't");

/** "After paeds had seen and discharged", and not "after triage". */
function isAfterSeen(tokens: readonly Token[], from: number, end: number): boolean {
  for (let place = from; place <= end; place += 1)
    if (onceDone.has(textAt(tokens, place))) return isSeenThen(tokens, place + 1, end);
  return false;
}
function isSeenThen(tokens: readonly Token[], from: number, end: number): boolean {
  for (let place = from; place <= end && !isUnseen(textAt(tokens, place)); place += 1)
    if (seenTo.has(textAt(tokens, place))) return true;
  return false;
}
const onceDone = new Set(['after', 'once', 'when', 'following', 'having']);
const isUnseen = (text: string): boolean => isNot(text) || unseen.has(text);
const unseen = new Set([',', 'be', 'to', 'told', 'nobody', 'until', 'without', 'triage', 'cannot', 'no']);
const seenTo = new Set(['seen', 'discharged', 'discharge', 'reviewed', 'assessed', 'examined', 'treated', 'cleared']);

const futures = new Set([
  ...['will', "he'll", "she'll", "they'll", "i'll", 'would', 'might', 'may', 'threatening', 'threatens', 'threatened'],
  ...['wants', 'going', "he'd", "she'd", 'wanting', 'wanted', 'planning', 'plans', 'could'],
]);

/** "She'll walk out before she is seen": nobody has left. */
export function isYetToLeave(tokens: readonly Token[], { value, first }: Mention): boolean {
  if (value !== 'left-before-seen' || !leaving.has(textAt(tokens, first))) return false;
  const before = textAt(tokens, first - 1) === 'to' ? textAt(tokens, first - 2) : textAt(tokens, first - 1);
  return futures.has(before);
}
