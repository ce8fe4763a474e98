import { listed } from '../dictionary/forms.js';
import * as words from '../dictionary/care/other-delays.js';
import { helpPlaces } from '../dictionary/care/coming.js';
import { pastBeings } from '../dictionary/short-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Mention } from '../mention.js';
import { isSiteAt } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const help = new Set(helpPlaces);
const ofServices = new Set(['list', 'lists', 'time', 'times', 'room', 'area']);
const slow = new Set(words.slow);
const vehicles = new Set(['taxi', 'bus', 'minibus', 'train', 'tram', 'coach', 'transport', 'traffic', 'alarm']);
const work = new Set(words.work);
const reachOfWork = 4;

/** A speech delay, a waiting list, a bus that was late, coursework: nobody was slow to seek help. */
export function isOtherDelay(tokens: readonly Token[], { value, first, last }: Mention, happened: boolean): boolean {
  if (value === 'prompt')
    return (
      (!happened && hasWord(tokens, first, behind(tokens, first, reachOfDoor), doors)) ||
      (textAt(tokens, last + 1) === 'that' && hasWord(tokens, first, last, saying)) ||
      hasWord(tokens, Math.max(first - 2, sentenceOf(tokens, first).first), first - 1, officers) ||
      (!happened && (isFromSomewhere(tokens, last) || (goings.has(textAt(tokens, first)) && isNoHelp(tokens, first))))
    );
  if (value !== 'delayed') return false;
  // "left knee sore for two days": a side
  if (textAt(tokens, first) === 'left' && isSiteAt(tokens, first + 1)) return true;
  if (textAt(tokens, first) === 'waiting' && ofServices.has(textAt(tokens, first + 1))) return true;
  if (textAt(tokens, first).startsWith('delay') && goesOnAt(tokens, first) && slow.has(textAt(tokens, first - 1)))
    return true;
  if (
    isAge(tokens, first) ||
    isOfWorkers(tokens, first) ||
    isToldOf(tokens, { first, last }) ||
    isWaitForVisit(tokens, { first, last }) ||
    isKeptWaiting(tokens, { first, last }) ||
    isLateAtSchool(tokens, { first, last })
  )
    return true;
  if (happened) return false;
  if (isOfItself(tokens, { first, last })) return true;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, first, behind(tokens, last, reachOfWork), work)) return true;
  if (textAt(tokens, last) === 'late' && textAt(tokens, last + 1) === 'to' && isNoHelp(tokens, first)) return true;
  return hasWord(tokens, first, last, lates) && hasWord(tokens, sentence.first, sentence.last, vehicles);
}

/** "She was three days old when she came": the age of a baby, and not of what it has. */
const isAge = (tokens: readonly Token[], days: number): boolean =>
  textAt(tokens, days + 1) === 'old' && bornThen.has(textAt(tokens, days - 3)) && goesOnAt(tokens, days - 2);
const bornThen = new Set(['he', 'she', 'baby', 'infant', 'twin', 'twins', 'who', 'they']);

/** "Referred without delay": who works there was not slow. */
const isOfWorkers = (tokens: readonly Token[], first: number): boolean =>
  hasWord(tokens, first - 2, first - 1, withouts) &&
  hasWord(tokens, Math.max(first - reachOfDeed, sentenceOf(tokens, first).first), first - 2, deedsOfWorkers);
const withouts = new Set(['without']);
const reachOfDeed = 6;
const deedsOfWorkers = new Set(
  listed(`
  sent, referred, reported, passed, informed, discussed, treated, transferred, started, given, admitted, discharged,
  reviewed, escalated, emailed, logged, shared, operated, replied, visited
`),
);
/** "Arrived late following a bump in the car", "late to school with a cut lip": for the day, and not for help. */
function isLateAtSchool(tokens: readonly Token[], { first, last }: Span): boolean {
  if (!arriving.has(textAt(tokens, first)) || !hasWord(tokens, first, last, lates)) return false;
  if (goesOnAt(tokens, last + 1) && reasons.has(textAt(tokens, last + 1))) return true;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, schools);
}
const arriving = new Set(['arrived', 'arrives', 'came', 'comes', 'late']);
const reasons = new Set(['after', 'following', 'because', 'due', 'as', 'since']);
const schools = new Set(['school', 'registration', 'register', 'class', 'lesson', 'lessons', 'nursery', 'assembly']);

/** "Waited in all day for the doctor": somebody was to come to them. */
const isWaitForVisit = (tokens: readonly Token[], { first, last }: Span): boolean =>
  textAt(tokens, first) === 'waited' &&
  (textAt(tokens, first + 1) === 'in' || textAt(tokens, last + 1) === 'for') &&
  hasWord(tokens, last + 1, behind(tokens, last, reachOfWork), visitors);
const visitors = new Set(
  listed(`
  doctor, gp, ambulance, call, callback, visit, hv, sw, nurse, worker, visitor, plumber, crew, appointment, slot, bed,
  triage, results, scan, xray
`),
);

/** "Told no one until now that dad hits her": how long a secret was kept. */
function isToldOf(tokens: readonly Token[], { first, last }: Span): boolean {
  if (textAt(tokens, first) === 'kept' && carers.has(textAt(tokens, first - 1))) return false;
  return secrets.has(textAt(tokens, first)) && hasWord(tokens, last + 1, behind(tokens, last, reachOfWork), thats);
}
const secrets = new Set(['told', 'kept']);
const thats = new Set(['that', 'how', 'about']);

/** "111 kept mother waiting two days": who is kept is not slow, unless the child is kept. */
function isKeptWaiting(tokens: readonly Token[], { first, last }: Span): boolean {
  // "waited 6 hrs in A&E": who waits there has come
  if (textAt(tokens, first) === 'waited' && hasWord(tokens, last, last + 1, ins))
    return hasWord(tokens, last + 1, behind(tokens, last, reachOfWork), departments);
  for (let wait = first; wait <= last; wait += 1) {
    if (!textAt(tokens, wait).startsWith('wait')) continue;
    for (let kept = wait - 1; kept >= wait - reachOfWork && goesOnAt(tokens, kept + 1); kept -= 1)
      if (keeping.has(textAt(tokens, kept)))
        return (
          hasWord(tokens, kept + 1, wait - 1, carers) ||
          hasWord(tokens, kept - 2, kept - 1, services) ||
          (pastBeings.has(textAt(tokens, kept - 1)) && hasWord(tokens, kept - 2, kept - 2, carers))
        );
  }
  return false;
}
const ins = new Set(['in', 'at']);
const departments = new Set(
  listed(`
  ed, a, emergency, casualty, waiting, department, dept, triage, corridor, uc, utc, miu
`),
);
const keeping = new Set(['kept', 'keeps', 'keep', 'left']);
const carers = new Set(['mum', 'mother', 'dad', 'father', 'parents', 'family', 'carer', 'carers', 'nan', 'gran']);
const services = new Set([
  ...['gp', 'surgery', '111', '999', 'hospital', 'ward', 'ambulance', 'crew', 'department', 'clinic', 'ed', 'doctor'],
  ...['doctors', 'receptionist'],
]);
/** "Told us straight away that the kitten scratched him": no help was sought. */
const saying = new Set(['told', 'said', 'informed', 'admitted', 'disclosed', 'explained']);
/** "DSL called at once": who is told of harm is no help of a carer's. */
const officers = new Set(
  listed(`
  dsl, ddsl, mash, lado, head, senco, sw, police, deputy, lead, headteacher
`),
);
/** "Came to the door straight away": who answers. */
const doors = new Set(['door', 'doorbell', 'buzzer', 'intercom', 'doorstep']);
const reachOfDoor = 5;
const lates = new Set(['late']);
/** "Milestones all came late": what nobody brings. */
function isOfItself(tokens: readonly Token[], { first, last }: Span): boolean {
  const subject = adverbs.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  return comers.has(textAt(tokens, subject)) && goesOnAt(tokens, first) && hasWord(tokens, first, last, lates);
}
const adverbs = new Set(['all', 'rather', 'also', 'have', 'had', 'only', 'quite']);
const comers = new Set(
  listed(`
  milestones, milestone, food, foods, solids, weaning, speech, words, teeth, walking, talking, crawling, sitting,
  report, reports, letter, letters, results, result, post, news, invite, invitation, diagnosis, spring, summer,
  puberty, periods, babbling, steps
`),
);

const heres = new Set(['in', 'here', 'down', 'over', 'up', 'round', 'us', 'to']);

/** "Came straight from swimming": not to anybody who helps. */
function isFromSomewhere(tokens: readonly Token[], last: number): boolean {
  if (textAt(tokens, last + 1) !== 'from' || heres.has(textAt(tokens, last))) return false;
  const { last: end } = sentenceOf(tokens, last);
  return !hasWord(tokens, last + 2, end, help);
}

const goings = new Set(['attended', 'attends', 'sought', 'seeks', 'seek', 'got', 'took', 'gets']);
const helping = new Set([
  ...[
    ...help,
    'help',
    'advice',
    'medical',
    'attention',
    'doctor',
    'doctors',
    'gp',
    'ambulance',
    '999',
    '111',
    'treatment',
  ],
  ...['presentation', 'presented', 'presents', 'presenting', 'seen', 'review', 'nurse', 'care', 'e', 'us', 'parents'],
  ...[
    'mum',
    'mother',
    'dad',
    'father',
    'carer',
    'carers',
    'brought',
    'bring',
    'delay',
    'family',
    'gran',
    'nan',
    'here',
  ],
]);

/** "Attended the fete promptly": nobody in the sentence helps or seeks help. */
function isNoHelp(tokens: readonly Token[], first: number): boolean {
  const sentence = sentenceOf(tokens, first);
  return !hasWord(tokens, sentence.first, sentence.last, helping);
}
