import { type SaidCode } from '../mention.js';

/** That a service closed a referral, as its notes say it. */
const ofServices = 'service|team|clinic|pt|patient|case ?load|camhs|therapy|physio\\w*|dietetics|salt|ot';
const closings = [
  "discharged|d\\/c(?:'?e?d)?|dc'd",
  '(?:referral|case|file|episode)(?: is| was| now| has been)? closed',
  `closed (?:to|by|on) (?:the |our )?(?:${ofServices})`,
  '(?:removed|taken) (?:from|off) (?:the |our )?(?:waiting )?(?:list|case ?load)',
];
const closed = new RegExp(`\\b(?:${closings.join('|')})(?![\\w/])`, 'gi');
/** Why: the child was not seen. */
const notSeenWays = [
  "dnas?|dna'?e?d|wnb|not contactable|uncontactable|unable to contact|fta|no[- ]shows?",
  "(?:was |were )?not (?:been )?brought|wasn'?t brought",
  "did ?(?:n'?t|not) (?:attend|come|engage|respond|reply|opt in)",
  '(?:not|never) (?:attend\\w*|engag\\w*|respond\\w*|repl\\w+|opted in)',
  'non[- ]?(?:attendance|engagement)|failed to (?:attend|engage|respond|reply|opt in|bring)',
  '(?:no|lack of) (?:response|reply|engagement|contact)|missed (?:\\w+ )?appointments?',
  '(?:was )?not brought policy|access policy',
];
const notSeen = new RegExp(`\\b(?:${notSeenWays.join('|')})\\b`, 'i');
const seen =
  /\battended (?:and|&)\b|\b(?<!not |never |nobody )(?:seen|attended|brought)(?: \w+)? today\b|\bseen (?:and|&|then)\b/i;
/** It has not happened, or may never. */
const notYet =
  /\b(?:if|unless|until|risk of|warn\w*|threat\w*|consider\w*|avoid\w*)\b[^.;\n]*$|\b(?:will|would|may|might|could|can|cannot|should|to)(?: \w+){0,2}\s*$|\b(?:not|never|\w+n'?t)(?: been| yet| being)?\s*$/i;
const onlyIf = /^[^.;\n]*\b(?:if|unless)\b/i;
/** "Rebook x1 then d/c to GP": what is to be done first. */
const firstAgain =
  /\b(?:re-?book|offer|(?:one|1) (?:more|further)|(?:2nd|second|another|further|final|last) (?:appt|appointment|slot))\b(?:(?!\b(?:dnas?|wnb|missed|not brought)\b)[^.;\n])*\b(?:then|and|&)\s*$/i;
/** Somebody else's, or that of a stay. */
const persons = 'mum|mother|dad|father|parents?|carers?|partner|brother|sister|siblings?|twin|cousin|nan|gran\\w*';
const ofAnother = new RegExp(
  `\\b(?:${persons})(?:'s?|s')(?: [^.,;\\n]*)?$|\\b(?:${persons}) (?:was|were|is|has been|now|dna)\\s*$|\\b(?:${persons})'s (?:own )?\\w+ dna\\b`,
  'i',
);
const missedByAnother = new RegExp(`\\b(?:${persons}) (?:also )?(?:dna\\w*|did not attend|not brought)\\b`, 'i');
const ofStay =
  /^\s+(?:home\b|from (?:the )?(?:\w+ )?(?:ward|hospital(?!\s+(?:\w+ )?(?:clinic|appointment|outpatients?|opd|audiology|service))|nicu|scbu|neonatal|ed|a&e|admission|theatre|maternity)\b)/i;
const staying = /\b(?:ward|inpatient|admission|admitted|overnight|wound|ear|eye|nose|site|boil|abscess)\b[^.,;\n]*$/i;
const toReferrer =
  /^\s+(?:back )?to (?:the )?(?:care of (?:the )?)?(?:gp|referrer|practice|hv|health visitor|school nurse|primary care)\b/i;
/** "Discharged per policy": of an appointment that was missed, which the rule asks. */
const byPolicy =
  /^\s+(?:as per|per|under|in line with|in accordance with) (?:the |our |trust |clinic |department(?:al)? |local |hospital )?policy(?=\s*(?:$|[.;,)\n]))/i;
const ofOther = new RegExp(`\\b(?:${persons}|pus|fluid|discharge)\\s*$`, 'i');
/** Where what is discharged is no child: "ear discharged pus". */
const goesOn =
  /^(?:\s*$|\s*[.,;:()\n-]|\s+(?:back |now |then |again )?(?:to|as|due|after|following|from|per|under|in (?:line|accordance) with|because|for|by|today|and|with|without|x|dna|wnb)\b)/i;
const assessed =
  /(?<!\b(?:no|not|nil|without|awaiting|for|be) (?:a )?)\brisk[- ]?assess(?:ed|ment (?:done|completed|made))\b|(?<!\b(?:not|be|being|never) )\b(?:discussed with|d\/w|agreed with) (?:the |her |his )?(?:gp|hv|health visitor|school nurse|social worker|sw|safeguarding|named nurse|referrer)\b/i;
/** "Skin clear, she no longer needs it. Discharged.": not where a parent says so. */
const noNeed =
  /\bno longer (?:needs?|needed|required)\b|\b(?:symptoms?|skin|rash|problem) (?:is |are |now )*(?:clear|resolved|gone|better)\b/i;
const anyPerson = new RegExp(`\\b(?:${persons})\\b`, 'i');
const sentence = /[^.;\n]*$/;
/** Asked first: most texts hold none (hot path). */
const hint = /disch|d\/c|dc'd|closed|list|load/i;

/**
 * That words say of a service that it closed the referral of a child who was not brought ("DNA x2, discharged", "referral closed, no response"),
 * and whether the risk was assessed (rule R13). "Discharged to GP" alone says so only of an appointment that was missed: the rule asks which.
 */
export function closedReferralIn(text: string): readonly SaidCode[] {
  if (!hint.test(text)) return [];
  for (const match of text.matchAll(closed)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const [before, behind] = [sentence.exec(text.slice(0, from))?.[0] ?? '', text.slice(to)];
    if (!isOfService(match[0], before, behind) || notYet.test(before) || firstAgain.test(before) || onlyIf.test(behind))
      continue;
    const code = closingBy(text, before, behind);
    if (code === null) continue;
    return [code, ...(assessed.test(text) ? ['risk-assessed'] : [])].map((said) => ({ code: said, from, to }));
  }
  return [];
}

function isOfService(said: string, before: string, behind: string): boolean {
  if (ofAnother.test(before)) return false;
  const isDischarge = said.toLowerCase().startsWith('d');
  return !isDischarge || (goesOn.test(behind) && !ofStay.test(behind) && !staying.test(before));
}

function closingBy(text: string, before: string, behind: string): 'referral-closed' | 'discharged-to-referrer' | null {
  if (seen.test(text) || missedByAnother.test(text) || (noNeed.test(text) && !anyPerson.test(text))) return null;
  if (notSeen.test(text)) return 'referral-closed';
  const isByPolicy = byPolicy.test(behind) && !ofOther.test(before);
  return toReferrer.test(behind) || isByPolicy ? 'discharged-to-referrer' : null;
}
