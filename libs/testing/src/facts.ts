import {
  type ChildFacts,
  type ContactFacts,
  type InjuryFact,
  type NeighbourFacts,
  type NeighbourPlan,
  type PlanFacts,
  type PlanKind,
} from '#libs/policy';

/** The instant of an ISO text, in milliseconds: `2026-11-17T13:22:00Z`. */
export function instant(text: string): number {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) throw new Error(`no instant: ${text}`);
  return milliseconds;
}

const list = {
  authority: 'E00000001',
  source: 'list of E00000001',
  asOf: instant('2026-11-17T06:10:00Z'),
  worker: null,
};

/** Westmarch's list names the child, with these plans. */
export function onPlan(...kinds: readonly PlanKind[]): PlanFacts {
  return { value: 'yes', kinds, ended: [], ...list };
}

/** Westmarch's list of the morning does not name the child. */
export const noPlan: PlanFacts = { value: 'no', kinds: [], ended: [], ...list };

/** Westmarch's list does not name the child any more; the last day of the plan is given (`YYYY-MM-DD`). */
export function planEnded(kind: PlanKind, on: string): PlanFacts {
  return { ...noPlan, ended: [{ kind, on }] };
}

/** No list and no look-up gives an answer. */
export const planUnknown: PlanFacts = {
  value: 'unknown',
  kinds: [],
  ended: [],
  authority: null,
  source: null,
  asOf: null,
  worker: null,
};

/** A coded injury, not described further unless said. */
export function anInjury(kind: string, changes: Partial<InjuryFact> = {}): InjuryFact {
  return { kind, bodySite: null, laterality: null, recordedAs: null, basis: 'coded', ...changes };
}

/** A bruise of the left cheek. */
export const aCheekBruise = anInjury('bruise', { bodySite: 'cheek', laterality: 'left' });

/** An attendance at Millbrook's emergency department, received as it happens; nothing coded, no plan. */
export function anAttendance(at: string, changes: Partial<ContactFacts> = {}): ContactFacts {
  return {
    key: `visit-${at}`,
    contactId: `visit-${at}`,
    organisation: 'RXX',
    organisationName: 'Millbrook Hospitals',
    site: 'RXX01',
    treatingAuthority: 'E00000001',
    setting: 'ed',
    kind: 'unscheduled',
    status: 'arrived',
    occurredAt: instant(at),
    firstReceivedAt: instant(at),
    injuries: [],
    complaints: [],
    circumstances: [],
    injuredOn: null,
    waitedHours: null,
    pregnancyWeek: null,
    mobility: 'unknown',
    mobilityRecordedAt: null,
    specialty: null,
    isEssential: false,
    addressAuthority: null,
    recordedConcern: 'unknown',
    plan: noPlan,
    ...changes,
  };
}

/** A step that children's social care has recorded: the child need not have been there. */
export function aStep(
  at: string,
  circumstances: ContactFacts['circumstances'],
  changes: Partial<ContactFacts> = {},
): ContactFacts {
  const socialCare = { organisation: 'E00000001', organisationName: 'Westmarch', setting: 'social-care' } as const;
  return anAttendance(at, { ...socialCare, kind: 'other', status: 'completed', circumstances, ...changes });
}

/** An appointment in Millbrook's clinic to which the child was not brought. */
export function aMissedAppointment(at: string, changes: Partial<ContactFacts> = {}): ContactFacts {
  return anAttendance(at, { setting: 'outpatient', kind: 'appointment', status: 'was-not-brought', ...changes });
}

/** Somebody beside a child, with the same plan at every moment, or with what is known of it at each. */
export function aNeighbour(
  relation: NeighbourFacts['relation'],
  plan: NeighbourPlan | NeighbourFacts['planAt'],
): NeighbourFacts {
  return { relation, planAt: typeof plan === 'function' ? plan : () => plan };
}

/** A child of seven months in November 2026, with these contacts, in any order. */
export function aChild(contacts: readonly ContactFacts[], changes: Partial<ChildFacts> = {}): ChildFacts {
  return {
    identity: 'verified',
    birthDate: '2026-04-09',
    gestationWeeks: null,
    contacts,
    firedWatches: [],
    ...changes,
  };
}

/** The child once every wait of a rule is over, at each contact. */
export function waited(rule: string, child: ChildFacts): ChildFacts {
  const fired = child.contacts.flatMap(({ key }) =>
    (['visit', 'appointment'] as const).map((anchorKind) => ({ rule, anchorKind, anchorKey: key, dueAt: Infinity })),
  );
  return { ...child, firedWatches: [...child.firedWatches, ...fired] };
}
