import { type ChronologyView, type Setting } from '#libs/contracts';

/** A lane of the chronology: services that a reader thinks of as one. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  /** Head of the column on a phone. */
  readonly short: string;
  readonly settings: readonly Setting[];
  /** Spoken of as empty when nothing is recorded; other lanes are drawn only when there is something. */
  readonly expected: boolean;
}

/** Lanes in their fixed order (design of the chronology): every setting is in one of them. */
export const lanes: readonly Lane[] = [
  lane('gp', 'GP practice', 'GP', ['gp', 'out-of-hours', 'pharmacy']),
  lane('nurse', 'Health visitor, school nurse', 'HV', ['health-visitor', 'school-nurse', 'midwife']),
  lane('emergency', 'Emergency dept', 'ED', ['ed', 'walk-in', 'urgent-care', 'ambulance']),
  lane('hospital', 'Hospital stay, clinic', 'Ward', ['inpatient', 'outpatient', 'maternity', 'therapy']),
  lane('community', 'Community paediatrics', 'Paed', ['community-paediatrics']),
  lane('dental', 'Dental', 'Dent', ['dental']),
  lane('mental', 'Mental health', 'MH', ['camhs']),
  lane('social', 'Social care', 'SC', ['social-care', 'court', 'housing']),
  lane('police', 'Police', 'Pol', ['police']),
  lane('education', 'School, nursery', 'Sch', ['school', 'education', 'nursery'], false),
  lane('other', 'Other services', 'Oth', ['voluntary', 'other'], false),
];

function lane(key: string, name: string, short: string, settings: readonly Setting[], expected = true): Lane {
  return { key, name, short, settings, expected };
}

/** Where a contact took place, as a label says it. */
export const settingWords: Readonly<Record<Setting, string>> = {
  ed: 'emergency department',
  'walk-in': 'walk-in centre',
  'urgent-care': 'urgent care',
  ambulance: 'ambulance',
  inpatient: 'hospital stay',
  outpatient: 'hospital clinic',
  gp: 'GP practice',
  'out-of-hours': 'out-of-hours service',
  'health-visitor': 'health visitor',
  'school-nurse': 'school nurse',
  'community-paediatrics': 'community paediatrics',
  midwife: 'midwife',
  maternity: 'maternity ward',
  dental: 'dental',
  camhs: 'mental health service',
  therapy: 'therapy',
  pharmacy: 'pharmacy',
  'social-care': 'social care',
  police: 'police',
  school: 'school',
  education: 'education service',
  nursery: 'nursery',
  housing: 'housing',
  voluntary: 'voluntary service',
  court: 'court',
  other: 'other service',
};

/** The lane of a setting. */
export function laneOf(setting: Setting): Lane {
  return lanes.find(({ settings }) => settings.includes(setting)) ?? lastLane;
}
const lastLane: Lane = lane('other', 'Other services', 'Oth', ['other'], false);

/** Services that the name of a lane speaks of; of a lane that is not here, all of its own. */
const named: Readonly<Record<string, readonly Setting[]>> = {
  gp: ['gp'],
  nurse: [],
  emergency: ['ed'],
  hospital: ['inpatient', 'outpatient', 'maternity'],
  social: ['social-care'],
};

/**
 * Name of a lane by the services that are in it: "School nurse" when no health visitor is, "Emergency dept, ambulance" when an
 * ambulance is there too.
 */
export function laneName({ key, name, settings }: Lane, present: ReadonlySet<Setting>): string {
  const own = named[key] ?? settings;
  const others = settings.filter((one) => present.has(one) && !own.includes(one)).map((one) => settingWords[one]);
  if (others.length === 0) return name;
  const words = own.some((one) => present.has(one)) ? [name, ...others] : others;
  const joined = words.join(', ');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** Expected lanes without a contact, and settings that nobody connected: two different things. */
export interface EmptyLanes {
  readonly nothingRecorded: readonly string[];
  readonly notConnected: readonly string[];
}

/** What the picture says of services that it draws no mark for. */
export function emptyLanes({ contacts, notConnected }: Pick<ChronologyView, 'contacts' | 'notConnected'>): EmptyLanes {
  const used = new Set(contacts.map(({ setting }) => laneOf(setting).key));
  const missing = new Set(notConnected);
  const recorded: string[] = [];
  const unconnected: string[] = [];
  for (const one of lanes) {
    const [main] = one.settings;
    const away = one.settings.filter((setting) => missing.has(setting));
    const whole = !used.has(one.key) && main !== undefined && missing.has(main);
    if (whole) unconnected.push(lowerName(one));
    else {
      unconnected.push(...away.map((setting) => settingWords[setting]));
      if (!used.has(one.key) && one.expected) recorded.push(lowerName(one));
    }
  }
  return { nothingRecorded: recorded, notConnected: unconnected };
}

function lowerName({ name }: Lane): string {
  return name.startsWith('GP') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
