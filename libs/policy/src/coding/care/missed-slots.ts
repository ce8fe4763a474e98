import { carerPattern } from '../dictionary/people/kin-patterns.js';
import { type SaidCode } from '../mention.js';
import { purposeFields } from './slot-purpose.js';

/** Where a text tells of a slot to which nobody came: of another contact none of this is asked. */
const missed = new RegExp(
  String.raw`\b(?:${[
    'dna|dnb|wnb|fta|cnb|not brought|no[- ]?shows?|missed|absent|not (?:here|in|in attendance)',
    String.raw`(?:did ?n[o']?t|did not|failed to|fail to|not|never) (?:come|attend(?:ed|ing)?|turn(?:ed)? up|kept|arrived?|brought)`,
  ].join('|')})\b`,
  'i',
);

const kin = `(?:${carerPattern}|aunt|aunty|caseworker)`;
const travel = String.raw`(?:car|bus|buses|trains?|taxi|transport|lift|flight|ferry|roads?)`;
const sick = String.raw`(?:ill|unwell|poorly|sick|admitted|in (?:hosp(?:ital)?|labour|theatre)|on (?:the )?ward|isolating|bereaved)`;

/** Why a child did not come, as families and clinics tell it. */
const reasons = {
  wrongDetails: String.raw`(?:old|wrong|former|previous|out of date|incorrect) (?:address|phone|number|site|dates?|days?|times?|clinic|hospital)`,
  letterAstray: String.raw`(?:letter|appointment|appt|invitation|invite|text|date|reminder)s?\b[^.;]{0,30}\b(?:not (?:sent|received|recieved|arrived|given|delivered)|never (?:sent|received|recieved|arrived|came|given)|returned|lost|in english|gone away|said \d)`,
  notInformed: String.raw`(?:no|not|never|n't) (?:been )?(?:had |have |given |sent |receive[d]?|recieved?|aware of|know about|told of)(?: (?:a|an|any|the))? ?(?:letter|date|appointment|appt|invite)?`,
  notReceived: String.raw`(?:never|not|n't) (?:received?|recieved?|passed on)|unaware|(?:not|n't) (?:aware|know|told)`,
  nothingToComeBy: String.raw`no (?:interpreter|letter|transport|childcare|money|credit|fare)|interpreter (?:not|cancelled)`,
  errorOfService: String.raw`(?:typing|admin\w*|clerical|booking|our|hospital|trust|clinic|system) (?:error|mistake|mix[- ]?up)|error by`,
  landlineOnly: String.raw`(?:only )?(?:phoned|rang|called) (?:the )?landline|landline only`,
  travelFailed: String.raw`${travel} (?:\w+ ){0,2}(?:broke\w*|cancelled|off|late|delayed|strike|faults?|failures?|failed|issues?|problems?|mix[- ]?up|unavailable|not (?:available|booked|sent)|(?:did ?n[o']?t|did not) (?:come|arrive|turn up)|full)|broke down|breakdown`,
  weather: String.raw`snow\w*|flood\w*|ice|storm|strikes?|lockdown|traffic jam`,
  cannotAfford: String.raw`(?:could ?n[o']?t|can ?n[o']?t|could not|unable to) (?:afford|get (?:time )?off|get there|pay|leave work)`,
  mixedUp: String.raw`forgot(?:ten)?|overslept|mixed up|(?:got|had) the wrong|double[- ]booked|clash\w*`,
  ill: String.raw`(?:${kin}|child|baby|he|she|sib(?:ling)?s?|brother|sister|twin|all|everyone|whole house|pt|patient) (?:\w+ )?(?:is |was |were |are |been )?${sick}`,
  because: String.raw`(?:because|due to (?!be|attend|come|see)|as (?=(?:${kin}|he|she|they|it|the|baby|child|all|no|on|at|in|away|unwell|ill)\b))`,
  elsewhereThen: String.raw`(?:mock )?exams?|(?:school|residential) trip|on holiday|abroad|funeral|moved (?:house|away|area|home|in|to|[a-z]{3} )|sick bug|tummy bug|chicken ?pox|inpatient`,
};
/** Whether it is so, and whether it is good enough, nobody here judges. */
const reason = new RegExp(String.raw`\b(?:${Object.values(reasons).join('|')})`, 'i');
/** "No reason given", "reason not known". */
const noReason = /\b(?:no|without(?: a| any)?) (?:reason|explanation|notice)\b|\breason (?:is |was )?(?:not|un)/i;

/** "Missed the rebooked slot" tells of the one that was missed. */
const ofSlot = String.raw`(?! (?:out-?patients? )?(?:slots?|app(?:ointmen)?ts?|apts?|visits?|clinics?|reviews?|sessions?|one)\b)`;
/** "R/b", "r/b for May": booked anew, in short. */
const rebookedInShort = String.raw`r\/b(?= ?(?:[.,;)]|$|for\b|on\b|in\b|\d))`;
const newSlot = '(?:new|another|further) (?:appointments?|appts?|apt|dates?|slots?|time)';
const isMade = String.raw`(?:booked|given|made|sent|arranged|agreed|confirmed|(?:(?:for|on) )?\d{1,2}[/.-]\d{1,2})`;
const rebooked = new RegExp(
  String.raw`\b(?:(?:re-?booked|re-?arranged|re-?scheduled|${rebookedInShort})${ofSlot}|${newSlot} (?:(?:was|is|has been|have been|been|now) )?${isMade})\b`,
  'i',
);
/** "Not rebooked", "no new date given", "to be rebooked"; "missed the further appointment arranged". */
const notRebooked =
  /\b(?:no|not|never|n't|to be|be|please|needs?|awaiting|if|unless|should|must|can|cannot|the|this|that|his|her|their|last|previous|missed|attend(?:ed)?|kept)\s+(?:been |yet )?$/i;
/** "Rebooked twice before": of other times. */
const otherTimes = /^[^.;\n]*\b(?:before|already|previously|last|twice|x ?\d)\b/i;

/** It was booked anew behind the words that the slot was missed, and that new one was not missed as well. */
const isRebookedThen = ({ before, after }: Around): boolean =>
  missed.test(before) && !notRebooked.test(before) && !missed.test(after) && !otherTimes.test(after);

/** Who calls on a family is not the family: "HV has called, nobody home". */
const callers = [
  'hvs?|gps?|clinics?|camhs|sws?|visitor|worker|midwife|schools?|doctor|consultant|surgery|ward',
  'clerks?|staff|we|nurse|secretary|reception|team|admin',
].join('|');
const called = 'rang|phoned|telephoned|called|contacted';
const reached = new RegExp(
  [
    String.raw`\b${kin} (?:has |had |have |then |since |later )?(?:${called}|rung|emailed|e-mailed|texted|messaged|apologised|explained|apologetic)\b`,
    // "had phoned": who else would have
    String.raw`(?<!\b(?:${callers}|who) )\b(?:had|has) (?:already )?(?:rung|phoned|called|emailed|texted)(?= ?(?:[,.;]|$|in\b|ahead\b|beforehand\b))`,
    String.raw`\b(?:spoke|spoken) (?:to|with) (?:the )?${kin}\b`,
    String.raw`\b(?:${called}) (?:the )?${kin}\b`,
  ].join('|'),
  'i',
);
/** "Tried to phone mum", "nobody rang mum". */
const notReached =
  /\b(?:tried|trying|attempt(?:ed|s)?|unable|(?:not|un)able|could ?n[o']?t|could not|failed|has ?n[o']?t|not|never|if|please|will)\s+(?:to )?(?:the )?$|\b(?:who|nobody|no[- ]?one)\s+(?:has |had )?$/i;
const silences = [
  'no (?:answer|reply|response)|no[- ]?(?:one|body) (?:answered|answering|picked up)|not (?:answering|picking up)|voice ?mail|vm|answer ?phone',
  String.raw`(?:did|does)(?:n['’]?t| not) (?:answer|pick up|respond|reply)|(?:could(?:n['’]?t| not)|unable to|cannot|can['’]?t) (?:get through|reach|contact|get hold)`,
  String.raw`got through to nobody|switched off|phone (?:is |was )?off|not (?:in (?:use|service)|recogni[sz]ed)|line (?:was )?dead|unobtainable|disconnected`,
  String.raw`message left|left (?:a )?message|rang out|twice|x ?\d`,
].join('|');
/** "Rang mum, no answer"; of the next sentence what it begins with: "Called mum. She did not pick up". */
const noAnswer = new RegExp(
  String.raw`^(?:[^.;]{0,60}?\b|[^.;]{0,60}[.;]\s*(?:(?:but|however|she|he|they|mum|dad|her|his|the|phone|mobile|number|line|went|goes|straight|to) )*)(?:${silences})\b`,
  'i',
);

/** What is told of a slot that was missed: why, that a new one is booked, that the family was in touch. */
export type SaidOfMissed = 'reason-told' | 'slot-rebooked' | 'family-reached';

/** The same, each with where it is said; none where the text tells of no slot that was missed. */
export function saidOfMissedIn(field: string, text: string): readonly (SaidCode & { readonly code: SaidOfMissed })[] {
  if (!purposeFields.has(field) || !missed.test(text)) return none;
  return [
    ...(noReason.test(text) ? none : foundIn(text, 'reason-told', reason, () => true)),
    ...foundIn(text, 'slot-rebooked', rebooked, isRebookedThen),
    ...foundIn(
      text,
      'family-reached',
      reached,
      ({ before, after }) => !notReached.test(before) && !noAnswer.test(after),
    ),
  ];
}

const none: readonly never[] = [];

interface Around {
  readonly before: string;
  readonly after: string;
}

function foundIn(
  text: string,
  code: SaidOfMissed,
  words: RegExp,
  isSo: (around: Around) => boolean,
): readonly (SaidCode & { readonly code: SaidOfMissed })[] {
  const found = words.exec(text);
  if (found === null) return none;
  const [from, to] = [found.index, found.index + found[0].length];
  return isSo({ before: text.slice(0, from), after: text.slice(to) }) ? [{ code, from, to }] : none;
}
