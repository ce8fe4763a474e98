/** How often something happens, and where the number comes from. */
export interface Rate {
  readonly value: number;
  readonly source: string;
}

const assumption = 'assumption: no published figure was found';

/**
 * How often ordinary children come to services. Written down before any rule was tuned by them. "Assumption" marks what
 * nobody has published; the sources in brackets are those of the clinical rules (section 7).
 */
export const baseRates = {
  /** Attendances at emergency departments in a year. */
  emergencyInfant: { value: 0.78, source: '780 per 1,000 child-years in infants (published base rate)' },
  emergencyOther: { value: 0.369, source: '369 per 1,000 child-years under 15 (published base rate)' },
  /** Children differ: the shape of the gamma by which each one's rate is drawn. */
  emergencyShape: {
    value: 1.2,
    source: 'assumption, so that 6 to 9 % of those who come do so four times or more [S28, S29]',
  },
  /** Share of emergency attendances that are for an injury, by age. */
  injuryShareInfant: { value: 0.1, source: assumption },
  injuryShareToddler: { value: 0.28, source: assumption },
  injuryShareOther: { value: 0.42, source: assumption },
  /** Share of injuries whose mechanism, place and time are recorded and that were brought promptly. */
  explainedShare: { value: 0.7, source: assumption },
  /** Share of injuries that many saw: traffic, school, nursery, sport. */
  witnessedShareSchoolAge: { value: 0.35, source: assumption },
  /** Share of attendances somewhere else than at the nearest hospital. */
  elsewhereShare: { value: 0.12, source: assumption },
  leftShare: { value: 0.03, source: assumption },
  /** Outpatient slots in a year, and the share to which the child is not brought. */
  slots: {
    value: 0.32,
    source:
      '50,000 slots beside 60,000 attendances a year (Volume check), which at the rates above are those of 154,000 children',
  },
  slotShape: { value: 0.35, source: 'assumption: few children have most slots' },
  notBroughtShare: { value: 0.14, source: '14 % of slots [S17]' },
  /** A family that was not brought once is likelier not to be brought again: overdispersion of that share. */
  notBroughtShape: { value: 1.5, source: assumption },
  cancelledShare: { value: 0.12, source: assumption },
  essentialShare: { value: 0.08, source: assumption },
  /** Share of missed essential slots for which a new one is booked in time. No rule asks it of the others. */
  rebookedShare: { value: 0.6, source: assumption },
  /** Contacts with a practice in a year, by age. */
  practiceInfant: { value: 8, source: assumption },
  practiceToddler: { value: 4.5, source: assumption },
  practiceOther: { value: 2, source: assumption },
  practiceInjuryShare: { value: 0.04, source: assumption },
  /** Bruises that a practice or a health visitor writes down in a baby who does not yet move, in a year. */
  infantBruise: {
    value: 0.03,
    source: '0.6 to 1.3 % have a bruise at one look at up to six months [S21], seen a few times',
  },
  mobilityRecordedShare: { value: 0.15, source: 'assumption: recorded for few infants' },
  /** Age in days from which a child, where mobility is recorded, is recorded as crawling. */
  crawlsFromDays: { value: 255, source: 'assumption: 8.5 months, the mean of hands-and-knees crawling (WHO, 2006)' },
  recordedConcernShare: { value: 0.004, source: 'assumption: of contacts, by any professional' },
  /** Children whose plan status the authority has not answered. */
  planUnknownShare: { value: 0.05, source: assumption },
  outOfAreaShare: { value: 0.05, source: assumption },
  /** Days after which somebody has dealt with a case and closed it. */
  caseDays: { value: 14, source: 'assumption: the time after which an acknowledgement without action lapses' },
  /** Children in the care of the assumed trust. */
  trustChildren: { value: 154_000, source: '60,000 emergency attendances a year (Volume check) at the rates above' },
  /** Named and specialist nurses who share the worklist. */
  trustNurses: { value: 4, source: assumption },
  /** What one nurse can look at in a working day, of CONCERN or above. */
  itemsPerNurseDay: { value: 15, source: 'design default, clinical rules, section 5' },
} as const satisfies Readonly<Record<string, Rate>>;

/** Name of a base rate. */
export type RateName = keyof typeof baseRates;

/** The number of a base rate. */
export function rate(name: RateName): number {
  return baseRates[name].value;
}
