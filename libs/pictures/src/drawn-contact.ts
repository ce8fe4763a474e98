import { saysCannotTell, type ChronologyContact, type ChronologyRing, type ChronologyView } from '#libs/contracts';
import { dayOf } from './calendar-days.js';
import { laneOf, type Lane } from './lanes.js';
import { signs, type Sign } from './severity-shape.js';

/** What the mark of a contact says of the child. */
export type Appearance = 'injury' | 'seen' | 'injury-not-seen' | 'not-seen' | 'missed';

/** Whether a contact was known on the day that is shown, had happened unknown to us, or came later. */
export type Knowledge = 'known' | 'not-yet-known' | 'later';

/** A contact as the picture takes it: days counted, rings joined. */
export interface DrawnContact {
  readonly contact: ChronologyContact;
  readonly number: number;
  readonly lane: Lane;
  readonly day: number;
  readonly receivedDay: number;
  /** Days over which an inexact date may lie; null when the day is known. */
  readonly doubt: { readonly from: number; readonly to: number } | null;
  readonly appearance: Appearance;
  readonly injured: boolean;
  readonly knowledge: Knowledge;
  readonly ring: 'none' | 'rings' | 'first';
  /** Findings that stand and were known on the day, fired ones first. */
  readonly rings: readonly ChronologyRing[];
}

/** The sign of a finding: its severity, unless the rule could not tell. */
export function signOf({ outcome, severity }: Pick<ChronologyRing, 'outcome' | 'severity'>): Sign {
  return outcome === 'fires' ? severity : 'CANNOT-TELL';
}

/** The most urgent sign of several findings. */
export function worstSign(rings: readonly ChronologyRing[]): Sign {
  return signs.find((sign) => rings.some((ring) => signOf(ring) === sign)) ?? 'CANNOT-TELL';
}

/** Whether a finding stands and had been raised by a day; null is any day. */
export function isLit({ standing, raisedAt }: ChronologyRing, knownOn: number | null): boolean {
  return standing && (knownOn === null || dayOf(raisedAt) <= knownOn);
}

/** Whether a finding rings: what only informs goes to a digest, and rings nobody; that something could not be told may ring. */
export function isRing({ rule, outcome, severity, standing }: ChronologyRing): boolean {
  return (outcome === 'fires' || saysCannotTell(rule)) && standing && severity !== 'INFORMATION';
}

/** The first finding that rings: what the flag points to. */
export function firstRing(view: Pick<ChronologyView, 'rings'>): ChronologyRing | null {
  const fired = view.rings.filter(isRing);
  return fired.sort((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt))[0] ?? null;
}

/** A contact that has taken place or should have: not one that lies ahead, nor one that was entered in error. */
export function isDrawable({ status, occurredAt }: ChronologyContact, today: number): boolean {
  return status !== 'entered-in-error' && !(status === 'booked' && dayOf(occurredAt) > today);
}

function appearanceOf({ status, childSeen, injuries }: ChronologyContact): Appearance {
  switch (status) {
    case 'was-not-brought':
    case 'cancelled-by-patient':
    case 'cancelled-by-provider':
      return 'missed';
    case 'booked':
    case 'arrived':
    case 'completed':
    case 'left':
    case 'entered-in-error':
      if (injuries.length > 0) return childSeen ? 'injury' : 'injury-not-seen';
      return childSeen ? 'seen' : 'not-seen';
  }
}

function knowledgeOf(day: number, receivedDay: number, knownOn: number | null): Knowledge {
  if (knownOn === null || receivedDay <= knownOn) return 'known';
  return day <= knownOn ? 'not-yet-known' : 'later';
}

/** Contacts of a chronology as the picture takes them, in order. */
export function drawnContacts(
  view: Pick<ChronologyView, 'contacts' | 'rings'>,
  { today, knownOn }: { readonly today: string; readonly knownOn: string | null },
): readonly DrawnContact[] {
  const shownDay = knownOn === null ? null : dayOf(knownOn);
  const first = firstRing(view)?.contact;
  const ringsOf = Map.groupBy(
    view.rings.filter((ring) => isLit(ring, shownDay)),
    ({ contact }) => contact,
  );
  return view.contacts
    .filter((contact) => isDrawable(contact, dayOf(today)))
    .map((contact) => {
      const day = dayOf(contact.occurredAt);
      const receivedDay = Math.max(dayOf(contact.receivedAt), day);
      const knowledge = knowledgeOf(day, receivedDay, shownDay);
      const rings = knowledge === 'known' ? (ringsOf.get(contact.number) ?? []) : [];
      const fires = rings.some(isRing);
      return {
        ...{ contact, number: contact.number, lane: laneOf(contact.setting), day, receivedDay, knowledge, rings },
        doubt: contact.range === null ? null : { from: dayOf(contact.range.from), to: dayOf(contact.range.to) },
        appearance: appearanceOf(contact),
        injured: contact.injuries.length > 0,
        ring: !fires ? 'none' : contact.number === first ? 'first' : 'rings',
      };
    });
}
