import { settings, type Setting } from '#libs/contracts';

/** Types of events in a chronology file. Source: commands, section 3. */
export const eventTypes = [
  ...(['attended', 'admitted', 'discharged', 'left', 'was-not-brought', 'cancelled', 'rescheduled'] as const),
  ...(['home-visit', 'no-access-visit', 'phone-call', 'phone', 'referral', 'conference', 'meeting'] as const),
  ...(['assessment', 'letter', 'report', 'moved', 'test', 'other'] as const),
] as const;
export type EventType = (typeof eventTypes)[number];

/** Other words for a setting, as authors of chronologies write them. */
const settingAliases: Readonly<Record<string, Setting>> = {
  'a&e': 'ed',
  'accident-and-emergency': 'ed',
  'emergency-department': 'ed',
  'walk-in-centre': 'walk-in',
  utc: 'urgent-care',
  'urgent-treatment-centre': 'urgent-care',
  'minor-injuries': 'urgent-care',
  hospital: 'inpatient',
  ward: 'inpatient',
  clinic: 'outpatient',
  'gp-practice': 'gp',
  'general-practice': 'gp',
  'out-of-hours-gp': 'out-of-hours',
  hv: 'health-visitor',
  'health-visiting': 'health-visitor',
  'community-paediatrician': 'community-paediatrics',
  dentist: 'dental',
  'childrens-services': 'social-care',
  'social-services': 'social-care',
  'nursery-school': 'nursery',
};

/** Other words for a type of event. */
const typeAliases: Readonly<Record<string, EventType>> = {
  attendance: 'attended',
  seen: 'attended',
  admission: 'admitted',
  discharge: 'discharged',
  'left-before-seen': 'left',
  'did-not-attend': 'was-not-brought',
  dna: 'was-not-brought',
  wnb: 'was-not-brought',
  visit: 'home-visit',
  'no-access': 'no-access-visit',
  'failed-visit': 'no-access-visit',
  call: 'phone-call',
  'case-conference': 'conference',
};

/** Settings of health services: what `--feeds health` keeps. */
const healthSettings = new Set<Setting>([
  ...(['ed', 'walk-in', 'urgent-care', 'ambulance', 'inpatient', 'outpatient', 'gp', 'out-of-hours'] as const),
  ...(['health-visitor', 'school-nurse', 'community-paediatrics', 'midwife', 'maternity', 'dental'] as const),
  ...(['camhs', 'therapy', 'pharmacy'] as const),
]);

/** Whether a setting belongs to a health service. */
export function isHealthSetting(setting: Setting): boolean {
  return healthSettings.has(setting);
}

/** The setting that a word of a file means; null when it means none. */
export function settingOf(word: string): Setting | null {
  return settings.find((one) => one === word) ?? settingAliases[word] ?? null;
}

/** The type of event that a word of a file means; null when it means none. */
export function eventTypeOf(word: string): EventType | null {
  return eventTypes.find((one) => one === word) ?? typeAliases[word] ?? null;
}

/** Plans that rules know; others are shown, and no rule counts them. */
const planKinds: Readonly<Record<string, 'CPP' | 'LAC' | 'UCPP'>> = {
  'child-protection-plan': 'CPP',
  cpp: 'CPP',
  cp: 'CPP',
  'cp-plan': 'CPP',
  'child-protection': 'CPP',
  'on-the-register': 'CPP',
  'child-protection-register': 'CPP',
  'looked-after': 'LAC',
  lac: 'LAC',
  'looked-after-child': 'LAC',
  'in-care': 'LAC',
  cla: 'LAC',
  'unborn-child-protection-plan': 'UCPP',
  'unborn-plan': 'UCPP',
  ucpp: 'UCPP',
};

/** What a plan of a file is for the rules; null when none of them names it. */
export function planKindOf(word: string): 'CPP' | 'LAC' | 'UCPP' | null {
  return planKinds[plain(word)] ?? null;
}

/** Words for the child itself, as authors of chronologies write them; any other subject is somebody else. */
const childWords: ReadonlySet<string> = new Set([
  ...[
    'child',
    'the-child',
    'index-child',
    'subject-child',
    'subject',
    'kid',
    'baby',
    'infant',
    'toddler',
    'patient',
    'pupil',
  ],
  ...['boy', 'girl', 'young-person', 'self', 'himself', 'herself', 'him', 'her'],
]);

/** Whom an event is about: `child` for whatever means it. */
export function subjectOf(word: string): string {
  return childWords.has(plain(word)) ? 'child' : word;
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}
