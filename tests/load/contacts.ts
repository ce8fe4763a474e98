import { type CodedFact, type ContactStated } from '#libs/contracts';
import { type Draw } from './draw.js';
import { day, practice, type Child, type Place } from './people.js';

type Kind = ContactStated['kind'];

const sites = ['forehead', 'cheek', 'forearm', 'hand', 'knee', 'shin', 'back', 'elbow'];
const sides = ['left', 'right', undefined] as const;
const injuryCodes = ['125667009', '399963005', '125666000', '125605004', '312608009', '110030002'];

/** Every injury that the workload states: few words, as codes are in life. */
const injuries: readonly CodedFact[] = injuryCodes.flatMap((code) =>
  sites.flatMap((bodySite) =>
    sides.map((laterality): CodedFact => ({
      kind: 'injury',
      system: 'snomed',
      code,
      bodySite,
      ...(laterality === undefined ? {} : { laterality }),
    })),
  ),
);
const otherFacts: readonly CodedFact[] = [
  { kind: 'complaint', system: 'snomed', code: '386661006' },
  { kind: 'complaint', system: 'snomed', code: '49727002' },
  { kind: 'diagnosis', system: 'icd10', code: 'J45.9' },
  { kind: 'specialty', system: 'local', code: '420' },
  { kind: 'specialty', system: 'local', code: '110' },
];

const prose =
  'Brought by a parent this morning, settled and playing in the waiting room. Feeding well, slept badly for two nights, ' +
  'a cough since the weekend. Seen by the nurse, weight plotted, vaccinations up to date. Advice given on fluids and ' +
  'when to come back. The parent says that the nursery has asked for a letter. Review in two weeks, sooner if worse. ';

/** Kinds and their share of contacts, in hundredths. */
interface Mix {
  readonly unscheduled: number;
  readonly appointment: number;
  readonly stay: number;
  readonly homeVisit: number;
}

/** Where the plan is unknown unscheduled contacts are few, so that findings add up to the share that is wanted. */
const known: Mix = { unscheduled: 27.6, appointment: 42, stay: 4, homeVisit: 8 };
const unknownPlan: Mix = { unscheduled: 2.3, appointment: 55, stay: 5, homeVisit: 12 };

export const injuryShare = 0.15;
export const wordsShare = 0.4;

function kindFrom(percent: number, { unscheduled, appointment, stay, homeVisit }: Mix): Kind {
  if (percent < unscheduled) return 'unscheduled';
  if (percent < unscheduled + appointment) return 'appointment';
  if (percent < unscheduled + appointment + stay) return 'stay';
  return percent < unscheduled + appointment + stay + homeVisit ? 'home-visit' : 'call';
}

function placeOf(kind: Kind, { hospital }: Child): Place {
  return kind === 'unscheduled' || kind === 'appointment' || kind === 'stay' ? hospital : practice;
}

function settingOf(kind: Kind): ContactStated['setting'] {
  if (kind === 'unscheduled') return 'ed';
  if (kind === 'appointment') return 'outpatient';
  return kind === 'stay' ? 'inpatient' : 'gp';
}

/** Of appointments: booked, completed, cancelled, and the share that was not brought. */
function statusOf(kind: Kind, percent: number, wasNotBrought: number): ContactStated['status'] {
  if (kind !== 'appointment') return percent < 50 ? 'arrived' : 'completed';
  if (percent < wasNotBrought) return 'was-not-brought';
  if (percent < 30) return 'booked';
  return percent < 92 ? 'completed' : 'cancelled-by-patient';
}

/** What the bench says of one contact, before it has an id or a time of receipt. */
export interface Told {
  readonly place: Place;
  readonly occurredAt: number;
  readonly kind: Kind;
  readonly status: ContactStated['status'];
  readonly coded: readonly CodedFact[];
  readonly words: string | null;
}

/** Rules that must stay quiet about the past: what was loaded before has no finding and waits for nothing. */
interface Bounds {
  readonly mayBeUnscheduled: boolean;
  readonly mayBeInjury: boolean;
  /** Hundredths of appointments. */
  readonly wasNotBrought: number;
}

export function tellContact(draw: Draw, child: Child, occurredAt: number, bounds: Bounds): Told {
  const isKnown = child.hasListingAuthority || bounds.wasNotBrought === 0;
  const drawn = kindFrom(draw.next() * 100, isKnown ? known : unknownPlan);
  const kind = drawn === 'unscheduled' && !bounds.mayBeUnscheduled ? 'call' : drawn;
  const status = statusOf(kind, draw.next() * 100, bounds.wasNotBrought);
  const isInjury = draw.next() < injuryShare && bounds.mayBeInjury;
  const other = draw.pick(otherFacts);
  const hasWords = draw.next() < wordsShare;
  const from = draw.below(prose.length - 200);
  return {
    place: placeOf(kind, child),
    occurredAt: status === 'booked' ? occurredAt + (1 + draw.below(20)) * day : occurredAt,
    kind,
    status,
    coded: isInjury ? [draw.pick(injuries)] : draw.next() < 0.5 ? [other] : [],
    words: hasWords ? prose.slice(from, from + 60 + draw.below(141)) : null,
  };
}

/** The contact as its source states it. */
export function stateContact(
  child: Child,
  told: Told,
  { visit, version, authority, localId }: { visit: string; version: number; authority: string; localId?: string },
): ContactStated {
  const { place, occurredAt, kind, status, coded, words } = told;
  const numbers = { localIds: [{ authority: place.organisation, id: localId ?? child.localId }] };
  return {
    type: 'contact.stated',
    feed: place.feed,
    organisation: place.organisation,
    site: place.site,
    visit: { id: visit, version: new Date(version).toISOString() },
    person: {
      ...(localId === undefined ? { nhsNumber: child.nhsNumber, nhsNumberStatus: '01', ...numbers } : numbers),
      name: child.name,
      birthDate: child.birthDate,
      address: { postcode: 'ZZ99 3CZ', authority },
    },
    occurredAt: new Date(occurredAt).toISOString(),
    setting: settingOf(kind),
    kind,
    status,
    coded: [...coded],
    ...(words === null ? {} : { words: [{ field: 'notes', text: words }] }),
  };
}
