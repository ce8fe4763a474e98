import { type z } from 'zod';
import { isTestNhsNumber, parseQuickly, signal, unstorableAt, type ContactStated, type Signal } from '#libs/contracts';
import { allowedThere } from './allowed-there.js';
import { speaksFor, type FeedProfile } from './feed-profile.js';
import { londonDate } from './hl7/time.js';
import { fault, reasons, type Fault, type Reason } from './reasons.js';
import type { DecodeContext, DecodedItem } from './received.js';

type PersonStated = Extract<Signal, { type: 'person.stated' }>;
type IdentityStated = Extract<Signal, { type: 'identity.stated' }>;

const day = 86_400_000;
const adultAge = 18;

/**
 * Checks one statement, from whatever format it was decoded: its schema, its sender, and what no schema can say.
 * Places are JSON pointers, with what the contract allows there; a value that was sent is never repeated.
 */
export function checkSignal(candidate: unknown, profile: FeedProfile, context: DecodeContext): DecodedItem {
  const parsed = parseQuickly(signal, candidate);
  if (!parsed.success) return heldForAll(parsed.error.issues, candidate);
  const statement = parsed.data;
  const value = JSON.stringify(statement);
  const unstorable = unstorableAt(value, statement);
  if (unstorable !== null) return held('contract-breach', pointer(unstorable));
  const foreign = foreignTo(statement, profile);
  if (foreign !== null) return held('feed-mismatch', foreign);
  const number = testNumberAt(statement);
  if (!profile.allowTestNhsNumbers && number !== null) return held('nhs-number-test-range', number);
  const untimely = untimelyAt(statement);
  if (untimely !== null) return held('time-malformed', untimely);
  return implausible(statement, context) ?? { outcome: 'accepted', signal: statement, value };
}

/** Most faults of one statement that are told: who sends more has another format. */
const mostFaults = 20;

/** All that a statement breaks, so that its sender need not mend it fault by fault. */
function heldForAll(issues: readonly z.core.$ZodIssue[], candidate: unknown): DecodedItem {
  const byPlace = new Map<string, Fault>();
  for (const issue of issues) {
    const path = issue.path.map(String);
    const [place, reason] = [pointer(path), reasonOf(issue.message, path, candidate)];
    if (byPlace.has(place) || byPlace.size === mostFaults) continue;
    const allowed = reason === 'contract-breach' ? allowedThere(issue) : [];
    byPlace.set(place, { reason, place, ...(allowed.length === 0 ? {} : { allowed }) });
  }
  const [first = fault('contract-breach', ''), ...besides] = byPlace.values();
  return { outcome: reasons[first.reason], ...first, ...(besides.length === 0 ? {} : { besides }) };
}

function held(reason: Reason, place: string | null, allowed: readonly string[] = []): DecodedItem {
  return { outcome: reasons[reason], reason, place, ...(allowed.length === 0 ? {} : { allowed }) };
}

function implausible(statement: Signal, context: DecodeContext): DecodedItem | null {
  switch (statement.type) {
    case 'contact.stated':
      return implausibleContact(statement, context);
    case 'person.stated':
      return implausiblePerson(statement, context);
    case 'identity.stated':
      return isOneRecord(statement) ? held('identity-names-one-record', '/into') : null;
    case 'plan.stated':
    case 'plan.checked':
    case 'feed.silent':
      return null;
  }
}

function implausibleContact(contact: ContactStated, context: DecodeContext): DecodedItem | null {
  const occurred = Date.parse(contact.occurredAt);
  const birth = implausibleBirthDate(contact.person.birthDate, context.now);
  if (birth !== null) return birth;
  if (happened(contact.status) && occurred > context.now + day) return held('occurred-in-future', '/occurredAt');
  return isAdult(contact.person.birthDate, occurred) ? held('adult', '/person/birthDate') : null;
}

function implausiblePerson(stated: PersonStated, context: DecodeContext): DecodedItem | null {
  const { birthDate } = stated.person;
  const at = stated.version === undefined ? context.now : Date.parse(stated.version);
  const birth = implausibleBirthDate(birthDate, context.now);
  if (birth !== null) return birth;
  return isAdult(birthDate, at) ? held('adult', '/person/birthDate') : null;
}

function isOneRecord({ from, into }: IdentityStated): boolean {
  return from.authority === into.authority && from.id === into.id;
}

function implausibleBirthDate(birthDate: string | null | undefined, now: number): DecodedItem | null {
  if (birthDate === null || birthDate === undefined) return null;
  if (birthDate < '1900') return held('birth-date-malformed', '/person/birthDate');
  return birthDate > londonDate(now) ? held('birth-date-in-future', '/person/birthDate') : null;
}

function isAdult(birthDate: string | null | undefined, occurred: number): boolean {
  if (birthDate === null || birthDate === undefined) return false;
  return `${Number(birthDate.slice(0, 4)) + adultAge}${birthDate.slice(4)}` <= londonDate(occurred);
}

/** Whether a status says that something has taken place; a booking or its cancellation may lie ahead. */
function happened(status: ContactStated['status']): boolean {
  switch (status) {
    case 'arrived':
    case 'completed':
    case 'was-not-brought':
    case 'left':
      return true;
    case 'booked':
    case 'cancelled-by-patient':
    case 'cancelled-by-provider':
    case 'entered-in-error':
      return false;
  }
}

function foreignTo(statement: Signal, profile: FeedProfile): string | null {
  if (statement.feed !== profile.name) return '/feed';
  if (statement.type === 'contact.stated' && !speaksFor(profile, statement.organisation)) return '/organisation';
  if (statement.type === 'plan.stated' && !speaksFor(profile, statement.authority)) return '/authority';
  // who joins two records, or parts them, must be the one who numbers them
  if (statement.type === 'identity.stated') {
    if (!numbers(profile, statement.from.authority)) return '/from/authority';
    if (!numbers(profile, statement.into.authority)) return '/into/authority';
  }
  return null;
}

function numbers(profile: FeedProfile, authority: string): boolean {
  return profile.authorityOfLocalIds === authority || speaksFor(profile, authority);
}

function testNumberAt(statement: Signal): string | null {
  switch (statement.type) {
    case 'contact.stated':
    case 'person.stated':
      return isTestNhsNumber(statement.person.nhsNumber ?? '') ? '/person/nhsNumber' : null;
    case 'plan.checked':
      return isTestNhsNumber(statement.nhsNumber) ? '/nhsNumber' : null;
    case 'plan.stated': {
      const at = statement.entries.findIndex(({ nhsNumber }) => isTestNhsNumber(nhsNumber));
      return at < 0 ? null : `/entries/${at}/nhsNumber`;
    }
    case 'identity.stated':
    case 'feed.silent':
      return null;
  }
}

/** Years that no source means and that a database refuses. */
function untimelyAt(statement: Signal): string | null {
  const times: readonly (readonly [string, string | undefined])[] =
    statement.type === 'contact.stated'
      ? [
          ['/occurredAt', statement.occurredAt],
          ['/visit/version', statement.visit.version],
        ]
      : statement.type === 'plan.stated'
        ? [['/asOf', statement.asOf]]
        : statement.type === 'plan.checked'
          ? [['/at', statement.at]]
          : statement.type === 'feed.silent'
            ? [['/since', statement.since]]
            : [['/version', statement.version]];
  return times.find(([, time]) => time !== undefined && (time < '1900' || time >= '2200'))?.[0] ?? null;
}

function reasonOf(message: string | undefined, path: readonly string[], candidate: unknown): Reason {
  if (message === 'nhs-number-check-digit') return 'nhs-number-check-digit';
  if (message === 'no-identifier') return 'no-identifier';
  const value = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    candidate,
  );
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(value)
    ? 'time-without-zone'
    : 'contract-breach';
}

function pointer(path: readonly string[]): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
