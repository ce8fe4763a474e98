import { type Frame } from '#libs/chronology';
import { type ChronologyView } from '#libs/contracts';
import { pronounsOf } from '#libs/pictures';
import { counted, dayWords } from '../report/words.js';

type Outcome = NonNullable<ChronologyView['outcome']>;

const child = String.raw`(?:the |this |a )?(?:child|baby|infant|toddler|newborn|boy|girl|teenager|pupil|young person)`;
const others =
  /\b(?:mother|father|mum|dad|parents?|step\w+|partner|sister|brother|sibling|twin|cousin|aunt|uncle|grand\w+|carer|friend|neighbour|man|woman|officer|worker|adult|another|others?)\b/;
/** What somebody did is told of them, not of whom it was done to. */
const doer = /\b(?:by|at the hands of)\b.*$/;
const survived = /\b(?:surviv\w*|alive|near|nearly|non|not|no|nobody|attempt\w*|risk|threat\w*)\b/;

/** Ways in which one part of a sentence says that the child died. Whose death or murder it is must be told, or go without saying. */
const saysDeath: readonly RegExp[] = [
  /^(?:(?:a|the|in|sudden|unexpected|unexplained|early|violent|accidental|non-accidental|found|pronounced|brought in|was) )*(?:died|dead|death(?! of (?:a|an|the|his|her|their|this|two|three|\w+'s)\b))\b/,
  /^(?:was )?(?:killed|murdered)(?: (?:at|in|on|with|when|while|aged)\b.*)?$/,
  /^fatal(?:ly)? (?:\w+ )?(?:injur\w+|wound\w*|assault\w*|head injur\w+)$/,
  /^(?:he|she) (?:died|was (?:found dead|killed|murdered))\b/,
  new RegExp(String.raw`\b${child} (?:\w+ )?(?:died|dies|is dead|was (?:found dead|killed|murdered))\b`),
  new RegExp(String.raw`\b(?:death|murder|killing|manslaughter|homicide) of ${child}\b(?!['’]s?\b)`),
  new RegExp(String.raw`\b${child}['’]s (?:death|murder|killing)\b`),
];

/** Death of the child, where the first of these parts is told of somebody else: "death of natural causes". */
const ofCauses = /^death of (?:natural causes|\w+ ?\w* (?:injur|infection|disease))/;

function saysThatChildDied(part: string): boolean {
  const told = part.replace(doer, '').trim();
  if (survived.test(told)) return false;
  if (others.test(told) && !new RegExp(String.raw`^(?:\w+ )?(?:death|murder|killing) of ${child}\b`).test(told))
    return false;
  return ofCauses.test(told) || saysDeath.some((way) => way.test(told));
}

const harmed =
  /\b(?:(?:seriously|severely) (?:\w+ )?(?:harmed|injured|hurt|neglected|abused|ill)|(?:serious|severe|life-threatening) (?:\w+ )?(?:harm|injur\w+|neglect|abuse))\b/;

/** How a chronology ended, as far as its words say so of the child itself; null where no day is known. */
export function outcomeOf({ outcome, outcomeDate }: Pick<Frame, 'outcome' | 'outcomeDate'>): Outcome | null {
  if (outcomeDate === null) return null;
  const parts = outcome
    .toLowerCase()
    .split(/[.,;:()]|\b(?:and|but|while|after which)\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.some(saysThatChildDied)) return { on: outcomeDate, kind: 'died' };
  const isHarmed = parts.some((part) => harmed.test(part) && !others.test(part.replace(doer, '')));
  return { on: outcomeDate, kind: isHarmed ? 'seriously-harmed' : 'other' };
}

/** "294 days before he died", "12 days before the outcome recorded on 3 August 2007", "on the day of the outcome". */
export function gainedBefore(frame: Pick<Frame, 'outcome' | 'outcomeDate' | 'sex'>, days: number | null): string {
  const outcome = outcomeOf(frame);
  if (days === null || outcome === null) return 'the day of the outcome is not known';
  const { subject } = pronounsOf(frame.sex);
  const what = { died: `${subject} died`, 'seriously-harmed': `${subject} was seriously harmed`, other: null };
  const end = what[outcome.kind];
  if (days === 0) return end === null ? 'on the day of the outcome' : `on the day on which ${end}`;
  const recorded = `the outcome recorded on ${dayWords(outcome.on)}`;
  return `${counted(Math.abs(days), 'day')} ${days > 0 ? 'before' : 'after'} ${end ?? recorded}`;
}
