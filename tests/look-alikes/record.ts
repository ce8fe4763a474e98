import { type CodedFact, type ContactStated, type ContactStatus, type Signal } from '#libs/contracts';
import { places, type PlaceName } from './places.js';

/** A child of a look-alike: who it is to its sources. */
export interface Child {
  readonly nhsNumber: string;
  /** Record number at every organisation. */
  readonly localId: string;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  /** Where it lives, from a day on; in order. */
  readonly homes: readonly { readonly since: string; readonly postcode: string; readonly authority: string }[];
  readonly gestationWeeks?: number;
}

/** A signal and when its source says it. */
export interface Dated {
  readonly at: string;
  readonly signal: Signal;
}

/** An ordinary child whose file looks worrying and is not. */
export interface LookAlike {
  readonly title: string;
  readonly why: string;
  /** In the order of saying. */
  readonly signals: readonly Dated[];
}

/** What is recorded of a contact. Times are UTC, `2025-03-02 15:10`. */
export interface Details {
  /** When the slot was booked, where the source says so. */
  readonly booked?: string;
  readonly outcome?: Exclude<ContactStatus, 'booked' | 'arrived' | 'entered-in-error'>;
  /** Field and what was typed in it. */
  readonly says: Readonly<Record<string, string>>;
  readonly coded?: readonly CodedFact[];
  readonly concern?: boolean;
  /** How long it took; said nothing: three hours in a department, half an hour elsewhere. */
  readonly hours?: number;
}

const kinds = {
  bruise: '125667009',
  fracture: '125605004',
  laceration: '312608009',
  burn: '125666000',
  sprain: '384709000',
  'head injury': '82271004',
} as const;

/** An injury as a department codes it. */
export function injury(kind: keyof typeof kinds, bodySite: string, laterality?: CodedFact['laterality']): CodedFact {
  return { kind: 'injury', system: 'snomed', code: kinds[kind], bodySite, ...(laterality ? { laterality } : {}) };
}

/** How an accident came about: ICD-10. */
export function mechanism(code: string): CodedFact {
  return { kind: 'mechanism', system: 'icd10', code };
}

/** A diagnosis: ICD-10. */
export function diagnosis(code: string): CodedFact {
  return { kind: 'diagnosis', system: 'icd10', code };
}

/** Circumstances that a form asks for. */
export function circumstances(...codes: readonly string[]): readonly CodedFact[] {
  return codes.map((code) => ({ kind: 'mechanism', system: 'bellwether', code }));
}

/** A known condition, or what came of a contact. */
export function known(kind: 'diagnosis' | 'outcome', ...codes: readonly string[]): readonly CodedFact[] {
  return codes.map((code) => ({ kind, system: 'bellwether', code }));
}

/** The clinic's treatment function. */
export function service(code: string): CodedFact {
  return { kind: 'specialty', system: 'local', code };
}

/** How a small child gets about. */
export function moves(code: 'not-mobile' | 'crawls' | 'walks'): CodedFact {
  return { kind: 'mobility', system: 'bellwether', code };
}

const hour = 3_600_000;
const instantOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
const timeOf = (written: string): number => Date.parse(`${written.replace(' ', 'T')}:00Z`);

/** Words that are known before a child is seen. */
const knownBefore: ReadonlySet<string> = new Set(['chiefComplaint', 'reason']);

/** One contact of a file: what its source says of it, from the booking or the arrival to the end. */
export type Entry = (child: Child, number: number) => readonly Dated[];

/** A contact at a place and time. */
export function contact(at: string, where: PlaceName, details: Details): Entry {
  return (child, number) => {
    const { setting, kind, ...place } = places[where];
    const { booked, outcome = 'completed', says, coded = [], concern, hours } = details;
    const occurredAt = timeOf(at);
    const stated = (status: ContactStatus, said: number, isLast: boolean): Dated => {
      const isSeen = isLast && (outcome === 'completed' || outcome === 'left');
      const facts = coded.filter((fact) => isSeen || fact.kind === 'specialty');
      const words = Object.entries(says).filter(([field]) => isLast || knownBefore.has(field));
      const signal: ContactStated = {
        type: 'contact.stated',
        ...place,
        visit: { id: `${child.localId}-${number}`, version: instantOf(said) },
        person: personAt(child, said, place.organisation),
        occurredAt: instantOf(occurredAt),
        setting,
        kind,
        status,
        ...(facts.length > 0 ? { coded: facts } : {}),
        words: words.map(([field, text]) => ({ field, text })),
        ...(isSeen && concern !== undefined ? { recordedConcern: concern } : {}),
      };
      return { at: instantOf(said), signal };
    };
    const end = endOf(outcome, occurredAt, hours ?? (kind === 'unscheduled' ? 3 : 0.5));
    return [
      ...(booked === undefined ? [] : [stated('booked', timeOf(booked), false)]),
      ...(kind === 'unscheduled' || kind === 'stay' ? [stated('arrived', occurredAt, false)] : []),
      stated(outcome, end, true),
    ];
  };
}

/** Cancellations are said a day before the slot, misses an hour after it. */
function endOf(outcome: NonNullable<Details['outcome']>, at: number, hours: number): number {
  if (outcome === 'cancelled-by-patient' || outcome === 'cancelled-by-provider') return at - 24 * hour;
  return at + (outcome === 'was-not-brought' ? 1 : hours) * hour;
}

function personAt(child: Child, at: number, organisation: string): ContactStated['person'] {
  const home = child.homes.findLast(({ since }) => Date.parse(since) <= at) ?? child.homes[0];
  return {
    nhsNumber: child.nhsNumber,
    nhsNumberStatus: '01',
    localIds: [{ authority: organisation, id: child.localId }],
    name: child.name,
    birthDate: child.birthDate,
    sex: child.sex,
    ...(child.gestationWeeks === undefined ? {} : { gestationWeeks: child.gestationWeeks }),
    ...(home === undefined ? {} : { address: { postcode: home.postcode, authority: home.authority } }),
  };
}

/** The file of a child: its contacts in the order in which their sources speak. */
export function fileOf(child: Child, entries: readonly Entry[]): readonly Dated[] {
  return entries
    .flatMap((entry, place) => entry(child, place + 1))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Weekly full lists of the authority that sends them, which name none of these children. */
export function listsBetween(from: string, to: string): readonly Dated[] {
  const week = 7 * 24 * hour;
  const weeks = Math.ceil((Date.parse(to) - Date.parse(from)) / week);
  return Array.from({ length: weeks + 1 }, (_, place) => {
    const at = instantOf(Date.parse(from) + place * week);
    return {
      at,
      signal: {
        type: 'plan.stated',
        feed: 'westmarch-list',
        authority: 'E00000001',
        asOf: at,
        scope: 'full',
        entries: [],
      },
    };
  });
}
