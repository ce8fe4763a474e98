import { type SaidCode } from '../mention.js';
import { purposeFields } from './slot-purpose.js';

/** Where a text tells of a slot to which nobody came: of another contact none of this is asked. */
const missed =
  /\b(?:dna|dnb|wnb|fta|cnb|not brought|no[- ]?shows?|missed|absent|not (?:here|in|in attendance)|(?:did ?n[o']?t|did not|failed to|fail to|not|never) (?:come|attend(?:ed|ing)?|turn(?:ed)? up|kept|arrived?|brought))\b/i;

const kin = String.raw`(?:mum|mom|mother|dad|father|parents?|family|carers?|foster carers?|guardian|gran|nan|grandmother|grandad|grandfather|aunt|aunty|caseworker)`;
const travel = String.raw`(?:car|bus|buses|trains?|taxi|transport|lift|flight|ferry|roads?)`;
const sick = String.raw`(?:ill|unwell|poorly|sick|admitted|in (?:hosp(?:ital)?|labour|theatre)|on (?:the )?ward|isolating|bereaved)`;

/** Why a child did not come, as families and clinics tell it. Whether it is so, and whether it is good enough, nobody here judges. */
const reason = new RegExp(
  String.raw`\b(?:${[
    String.raw`(?:old|wrong|former|previous|out of date|incorrect) (?:address|phone|number|site|dates?|days?|times?|clinic|hospital)`,
    String.raw`(?:letter|appointment|appt|invitation|invite|text|date|reminder)s?\b[^.;]{0,30}\b(?:not (?:sent|received|recieved|arrived|given|delivered)|never (?:sent|received|recieved|arrived|came|given)|returned|lost|in english|gone away|said \d)`,
    String.raw`(?:no|not|never|n't) (?:been )?(?:had |have |given |sent |receive[d]?|recieved?|aware of|know about|told of)(?: (?:a|an|any|the))? ?(?:letter|date|appointment|appt|invite)?`,
    String.raw`(?:never|not|n't) (?:received?|recieved?|passed on)|unaware|(?:not|n't) (?:aware|know|told)`,
    String.raw`no (?:interpreter|letter|transport|childcare|money|credit|fare)|interpreter (?:not|cancelled)`,
    String.raw`(?:typing|admin\w*|clerical|booking|our|hospital|trust|clinic|system) (?:error|mistake|mix[- ]?up)|error by`,
    String.raw`(?:only )?(?:phoned|rang|called) (?:the )?landline|landline only`,
    String.raw`${travel} (?:\w+ ){0,2}(?:broke\w*|cancelled|off|late|delayed|strike|faults?|failures?|failed|issues?|problems?|mix[- ]?up|unavailable|not (?:available|booked|sent)|(?:did ?n[o']?t|did not) (?:come|arrive|turn up)|full)|broke down|breakdown`,
    String.raw`snow\w*|flood\w*|ice|storm|strikes?|lockdown|traffic jam`,
    String.raw`(?:could ?n[o']?t|can ?n[o']?t|could not|unable to) (?:afford|get (?:time )?off|get there|pay|leave work)`,
    String.raw`forgot(?:ten)?|overslept|mixed up|(?:got|had) the wrong|double[- ]booked|clash\w*`,
    String.raw`(?:${kin}|child|baby|he|she|sib(?:ling)?s?|brother|sister|twin|all|everyone|whole house|pt|patient) (?:\w+ )?(?:is |was |were |are |been )?${sick}`,
    String.raw`(?:because|due to (?!be|attend|come|see)|as (?=(?:${kin}|he|she|they|it|the|baby|child|all|no|on|at|in|away|unwell|ill)\b))`,
    String.raw`(?:mock )?exams?|(?:school|residential) trip|on holiday|abroad|funeral|moved (?:house|away|area|home|in|to|[a-z]{3} )|sick bug|tummy bug|chicken ?pox|inpatient`,
  ].join('|')})`,
  'i',
);
/** "No reason given", "reason not known". */
const noReason = /\b(?:no|without(?: a| any)?) (?:reason|explanation|notice)\b|\breason (?:is |was )?(?:not|un)/i;

const rebooked =
  /\b(?:(?:re-?booked|re-?arranged|re-?scheduled)(?! (?:out-?patients? )?(?:slots?|app(?:ointmen)?ts?|apts?|visits?|clinics?|reviews?|sessions?|one)\b)|(?:new|another|further) (?:appointments?|appts?|apt|dates?|slots?|time) (?:(?:was|is|has been|have been|been|now) )?(?:booked|given|made|sent|arranged|agreed|confirmed|(?:(?:for|on) )?\d{1,2}[/.-]\d{1,2}))\b/i;
/** "Not rebooked", "no new date given", "to be rebooked"; "missed the further appointment arranged". */
const notRebooked =
  /\b(?:no|not|never|n't|to be|be|please|needs?|awaiting|if|unless|should|must|can|cannot|the|this|that|his|her|their|last|previous|missed|attend(?:ed)?|kept)\s+(?:been |yet )?$/i;
/** "Rebooked twice before": of other times. */
const otherTimes = /^[^.;\n]*\b(?:before|already|previously|last|twice|x ?\d)\b/i;

/** It was booked anew behind the words that the slot was missed, and that new one was not missed as well. */
const isRebookedThen = ({ before, after }: Around): boolean =>
  missed.test(before) && !notRebooked.test(before) && !missed.test(after) && !otherTimes.test(after);

const reached = new RegExp(
  String.raw`\b${kin} (?:has |had |have |then |since |later )?(?:rang|rung|phoned|telephoned|called|emailed|e-mailed|texted|messaged|contacted|apologised|explained|apologetic)\b|\b(?:spoke|spoken) (?:to|with) (?:the )?${kin}\b|\b(?:rang|phoned|telephoned|called|contacted) (?:the )?${kin}\b`,
  'i',
);
/** "Tried to phone mum", "rang mum, no answer". */
const notReached =
  /\b(?:tried|trying|attempt(?:ed|s)?|unable|(?:not|un)able|could ?n[o']?t|could not|failed|has ?n[o']?t|not|never|if|please|will)\s+(?:to )?(?:the )?$/i;
const noAnswer =
  /^[^.;]{0,24}\b(?:no (?:answer|reply|response)|voice ?mail|answer ?phone|message left|left (?:a )?message|rang out|unobtainable|disconnected|twice|x ?\d)\b/i;

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
