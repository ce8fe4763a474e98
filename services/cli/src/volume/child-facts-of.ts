import {
  circumstanceOf,
  complaintOf,
  injuredOnOf,
  injuryOf,
  isEssentialFlag,
  londonDate,
  mobilityOf,
  specialtyOf,
  type ChildFacts,
  type Coded,
  type ContactFacts,
  type PlanFacts,
} from '#libs/policy';
import { rate } from './base-rates.js';
import { type DrawnChild, type DrawnContact } from './draw-year.js';

const dayMs = 86_400_000;

/** Where a drawn contact took place. Invented, as in the local system. */
const places = {
  'nearest-hospital': { organisation: 'RXX', organisationName: 'Millbrook Hospitals', site: 'RXX01' },
  'other-hospital': { organisation: 'RYY', organisationName: 'Eastfield Hospital', site: 'RYY01' },
  practice: { organisation: 'Y00001', organisationName: 'Northgate Practice', site: 'Y00001' },
  'health-visitor': { organisation: 'RCC', organisationName: 'Westmarch Community', site: 'RCC01' },
} as const satisfies Readonly<Record<DrawnContact['place'], object>>;

const [westmarch, eastfield] = ['E00000001', 'E00000002'] as const;

/**
 * A drawn child as the rules read it. Coded facts go through the same readers as in screening.
 * @param begins when the year begins (milliseconds)
 */
export function childFactsOf(child: DrawnChild, begins: number): ChildFacts {
  const born = begins - child.ageAtStart;
  const contacts: ContactFacts[] = [];
  let mobility: Pick<ContactFacts, 'mobility' | 'mobilityRecordedAt'> = {
    mobility: 'unknown',
    mobilityRecordedAt: null,
  };
  child.contacts.forEach((contact, index) => {
    const occurredAt = Math.floor(begins + contact.at);
    const coded = codedOf(contact, occurredAt, child.mobilityRecorded ? (occurredAt - born) / dayMs : null);
    const [recorded] = coded.map(mobilityOf).filter((value) => value !== 'unknown');
    if (recorded !== undefined) mobility = { mobility: recorded, mobilityRecordedAt: occurredAt };
    contacts.push({ ...contactFacts(child, contact, coded, { index, begins }), ...mobility });
  });
  return { identity: 'verified', birthDate: londonDate(born), gestationWeeks: null, contacts, firedWatches: [] };
}

type FactsButMobility = Omit<ContactFacts, 'mobility' | 'mobilityRecordedAt'>;

function contactFacts(
  child: DrawnChild,
  contact: DrawnContact,
  coded: readonly Coded[],
  { index, begins }: { readonly index: number; readonly begins: number },
): FactsButMobility {
  const key = `contact-${String(index).padStart(4, '0')}`;
  const addressAuthority = child.livesOutOfArea ? eastfield : westmarch;
  return {
    key,
    contactId: key,
    ...places[contact.place],
    treatingAuthority: contact.place === 'other-hospital' ? eastfield : westmarch,
    setting: settingOf(contact),
    kind: contact.kind,
    status: contact.status,
    occurredAt: Math.floor(begins + contact.at),
    firstReceivedAt: Math.floor(begins + (contact.bookedAt ?? contact.at)),
    injuries: readEach(coded, injuryOf),
    complaints: [...new Set(readEach(coded, complaintOf))],
    circumstances: [...new Set(readEach(coded, circumstanceOf))],
    injuredOn: readEach(coded, injuredOnOf)[0] ?? null,
    specialty: readEach(coded, specialtyOf)[0] ?? null,
    isEssential: coded.some(isEssentialFlag),
    addressAuthority,
    recordedConcern: contact.recordedConcern ? 'yes' : 'unknown',
    plan: planOf(child, addressAuthority, begins + contact.at),
  };
}

function readEach<T>(coded: readonly Coded[], read: (fact: Coded) => T | null): readonly T[] {
  return coded.map(read).filter((found) => found !== null);
}

function settingOf({ place, kind }: DrawnContact): string {
  switch (place) {
    case 'nearest-hospital':
    case 'other-hospital':
      return kind === 'unscheduled' ? 'ed' : 'outpatient';
    case 'practice':
      return 'gp';
    case 'health-visitor':
      return 'community';
  }
}

/** @param mobilityAtDays age in days where mobility is recorded; null: nobody does */
function codedOf(contact: DrawnContact, occurredAt: number, mobilityAtDays: number | null): readonly Coded[] {
  const { injury, essential, place, kind } = contact;
  const isSlot = kind === 'appointment' && place === 'nearest-hospital';
  return [
    ...(injury === null ? [] : codedInjury(injury, occurredAt)),
    ...(isSlot ? [own('specialty', 'clinic')] : []),
    ...(essential ? [own('specialty', 'essential')] : []),
    ...(mobilityAtDays === null || contact.status === 'was-not-brought'
      ? []
      : [own('mobility', mobilityAtDays < rate('crawlsFromDays') ? 'not-mobile' : 'crawls')]),
  ];
}

function own(kind: string, code: string, bodySite?: string): Coded {
  return { kind, system: 'bellwether', code, bodySite };
}

function codedInjury(injury: NonNullable<DrawnContact['injury']>, occurredAt: number): readonly Coded[] {
  return [
    own('injury', injury.kind, injury.bodySite),
    ...(injury.explained
      ? [
          own('mechanism', 'fall'),
          own('mechanism', injury.witnessed ? 'at-school-or-nursery' : 'at-home'),
          own('outcome', 'prompt'),
          own('outcome', `injured-on-${londonDate(occurredAt)}`),
        ]
      : []),
    ...(injury.witnessed
      ? [own('mechanism', 'school-or-nursery-accident'), own('mechanism', 'witnessed-publicly')]
      : []),
  ];
}

/** Ordinary children have no plan; of some no list and no look-up says so. */
function planOf(child: DrawnChild, authority: string, asOf: number): PlanFacts {
  const nothing = { kinds: [], ended: [], worker: null };
  return child.planKnown
    ? { value: 'no', ...nothing, authority, source: `list of ${authority}`, asOf }
    : { value: 'unknown', ...nothing, authority: null, source: null, asOf: null };
}
