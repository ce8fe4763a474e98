import { type Frame } from '#libs/chronology';
import { type ChronologyView, type Setting } from '#libs/contracts';
import { pronounsOf } from '#libs/pictures';
import { counted } from '../report/words.js';

type Outcome = NonNullable<ChronologyView['outcome']>;

const survived = /\b(surviv\w*|alive|non-?fatal|near(ly)?[- ](fatal|death|died))\b/i;
const died = /\b(died|dead|deaths?|killed|fatal\w*|murder\w*|manslaughter)\b/i;
const harmed = /\b(seriously|severely|serious|severe|life-threatening)\b/i;

/** How a chronology ended, as far as its words say so; null where no day is known. */
export function outcomeOf({ outcome, outcomeDate }: Pick<Frame, 'outcome' | 'outcomeDate'>): Outcome | null {
  if (outcomeDate === null) return null;
  if (died.test(outcome) && !survived.test(outcome)) return { on: outcomeDate, kind: 'died' };
  return { on: outcomeDate, kind: harmed.test(outcome) ? 'seriously-harmed' : 'other' };
}

/** "294 days before he died", "on the day of the outcome". */
export function gainedBefore(frame: Pick<Frame, 'outcome' | 'outcomeDate' | 'sex'>, days: number | null): string {
  const outcome = outcomeOf(frame);
  if (days === null || outcome === null) return 'the day of the outcome is not known';
  const { subject } = pronounsOf(frame.sex);
  const what = { died: `${subject} died`, 'seriously-harmed': `${subject} was seriously harmed`, other: null };
  const end = what[outcome.kind];
  if (days === 0) return end === null ? 'on the day of the outcome' : `on the day on which ${end}`;
  return `${counted(Math.abs(days), 'day')} ${days > 0 ? 'before' : 'after'} ${end ?? 'the outcome'}`;
}

const places: Readonly<Record<Setting, string>> = {
  ed: 'at the emergency department',
  'walk-in': 'at the walk-in centre',
  'urgent-care': 'at urgent care',
  ambulance: 'with the ambulance service',
  inpatient: 'in hospital',
  outpatient: 'at the hospital clinic',
  gp: 'at the GP practice',
  'out-of-hours': 'at the out-of-hours service',
  'health-visitor': 'with the health visitor',
  'school-nurse': 'with the school nurse',
  'community-paediatrics': 'at community paediatrics',
  midwife: 'with the midwife',
  maternity: 'on the maternity ward',
  dental: 'at the dentist',
  camhs: 'at the mental health service',
  therapy: 'at therapy',
  pharmacy: 'at the pharmacy',
  'social-care': 'with social care',
  police: 'with the police',
  school: 'at school',
  education: 'at school or nursery',
  nursery: 'at nursery',
  housing: 'with the housing service',
  voluntary: 'with a voluntary service',
  court: 'at court',
  other: 'with another service',
};

/** "at the GP practice". */
export function placeWords(setting: Setting): string {
  return places[setting];
}
