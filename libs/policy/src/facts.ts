import { type Circumstance } from './codes/circumstances.js';

/**
 * Facts about one child as the rules read them. Instants are milliseconds since 1970-01-01T00:00:00Z;
 * calendar dates are `YYYY-MM-DD` (Europe/London). "Unknown" is a value of its own and never means no.
 */

export type ThreeValued = 'yes' | 'no' | 'unknown';

/** Severity, most urgent first (`severities` gives the order). */
export const severities = ['IMMEDIATE', 'URGENT', 'CONCERN', 'INFORMATION'] as const;
export type Severity = (typeof severities)[number];

export type PlanKind = 'CPP' | 'LAC' | 'UCPP';

/** Plan status as of one contact, computed from all that is known now (`data.md`, section 6). */
export interface PlanFacts {
  readonly value: ThreeValued;
  /** Plans in force at the contact; empty unless `value` is yes. */
  readonly kinds: readonly PlanKind[];
  /** Plans that ended before the contact, with the last day in force; where that is not known to the day, the last that it may have been. */
  readonly ended: readonly {
    readonly kind: PlanKind;
    readonly on: string;
    readonly knownTo?: NonNullable<ContactFacts['knownTo']>;
  }[];
  readonly authority: string | null;
  /** e.g. `list of E00000001`, `national look-up`. */
  readonly source: string | null;
  readonly asOf: number | null;
  /** Directory id of the allocated worker's team, as the list that answers names it; null unless `value` is yes. */
  readonly worker: string | null;
}

export interface InjuryFact {
  readonly kind: string;
  readonly bodySite: string | null;
  readonly laterality: 'left' | 'right' | 'both' | null;
  readonly recordedAs: 'birth' | 'procedure' | null;
  readonly basis: 'coded' | 'words';
}

export type ComplaintKind = 'injury' | 'poisoning' | 'self-harm' | 'assault';

/** One contact after the fold of its versions (`data.md`, section 2). */
export interface ContactFacts {
  /** Key of the contact: digest of its least (feed, visit). Anchors are built from it. */
  readonly key: string;
  readonly contactId: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly site: string | null;
  /** Authority in whose area the treating site lies; null when not recorded. */
  readonly treatingAuthority: string | null;
  readonly setting: string;
  readonly kind: 'unscheduled' | 'appointment' | 'stay' | 'home-visit' | 'call' | 'other';
  readonly status:
    'booked' | 'arrived' | 'completed' | 'was-not-brought' | 'cancelled-by-patient' | 'cancelled-by-provider' | 'left';
  /** False where its source may leave the end of a stay out: whether this one has ended is then not known. Default: it tells. */
  readonly isEndTold?: boolean;
  readonly occurredAt: number;
  /** How exactly it is known when it was, where not to the minute: no sentence names an hour, or a day, that nobody wrote. */
  readonly knownTo?: 'day' | 'about' | 'month' | 'year';
  /** Smallest `receivedat` of its versions: decides which policy judges this contact. */
  readonly firstReceivedAt: number;
  readonly injuries: readonly InjuryFact[];
  /** Reasons for the contact that count as harm, each once, as coded. */
  readonly complaints: readonly ComplaintKind[];
  /** What is recorded of how an injury came about, and of worry about the child, each once. Never words of a source. */
  readonly circumstances: readonly Circumstance[];
  /** Date of the injury as recorded, `YYYY-MM-DD`; null when it is not. */
  readonly injuredOn: string | null;
  /** Hours between the injury and help, where they are told as such; null when they are not. */
  readonly waitedHours: number | null;
  /** Completed weeks of pregnancy of the woman whom the contact is about, as recorded there; null when they are not. */
  readonly pregnancyWeek: number | null;
  /** Whether the child moves independently, as a clinician recorded it at this or an earlier contact. */
  readonly mobility: ThreeValued;
  /** When the contact that `mobility` comes from took place; null when it is unknown. */
  readonly mobilityRecordedAt: number | null;
  readonly specialty: string | null;
  /** Codes of every service that the contact names: two feeds may name two. Default: `specialty` alone. */
  readonly services?: readonly string[];
  /** Whether the specialty flagged the slot: missing it may do harm. */
  readonly isEssential: boolean;
  /** Authority in whose area the stated address lies; null when none was stated. */
  readonly addressAuthority: string | null;
  readonly recordedConcern: ThreeValued;
  /** A referral that no code of a source states: recorded as one, or told in words alone. Default: none is known. */
  readonly referral?: 'recorded' | 'in-words' | undefined;
  readonly plan: PlanFacts;
}

/** What lists say of a plan as of a moment: of somebody else than the child, whom no look-up was made for. */
export interface NeighbourPlan extends Pick<PlanFacts, 'kinds' | 'ended' | 'authority' | 'source'> {
  /** Unknown: the last list to name it is too old to say so. No: no list names one that is in force. */
  readonly value: ThreeValued;
}

/**
 * Somebody beside the child, as hospitals state who is the mother of whom: its mother, another child of hers, or a child of
 * its own. Only those with a verified number; what rules may know of them is their plan.
 */
export interface NeighbourFacts {
  readonly relation: 'mother' | 'sibling' | 'child';
  /**
   * @param moment milliseconds
   * @param judged the contact by whose policy a list grows too old
   */
  readonly planAt: (moment: number, judged: Pick<ContactFacts, 'firstReceivedAt'>) => NeighbourPlan;
}

export interface ChildFacts {
  readonly identity: 'verified' | 'unverified';
  readonly birthDate: string | null;
  /** First and last day on which the child may have been born, where `birthDate` only stands for them: sentences name no age that nobody knows. */
  readonly bornBetween?: readonly [first: string, last: string];
  readonly gestationWeeks: number | null;
  /** Entered-in-error contacts are already left out; ordered by (occurredAt, key). */
  readonly contacts: readonly ContactFacts[];
  /**
   * Those that took place at a moment (milliseconds) or later, in order, and perhaps some before it: histories are long, and
   * rules look back on months. Each contact is the same object as in `contacts`. Default: `contacts`.
   */
  readonly contactsFrom?: (moment: number) => readonly ContactFacts[];
  /** False when no contact has a mark that was recorded as of birth or of a procedure. Default: one may have. */
  readonly mayHaveRecordedMarks?: () => boolean;
  /** Those beside the child whom a list has ever named, in no order. Default: there are none. */
  readonly neighbours?: readonly NeighbourFacts[];
  /** Watches that fell due before the moment of decision. */
  readonly firedWatches: readonly WatchRequest[];
}

/** A watch: the wait of one rule for one anchor. */
export interface WatchKey {
  readonly rule: string;
  readonly anchorKind: AnchorKind;
  readonly anchorKey: string;
}

export type AnchorKind = 'visit' | 'appointment' | 'plan-entry' | 'watch' | 'feed';

export interface Anchor {
  readonly kind: AnchorKind;
  readonly key: string;
}

/** A watch to be armed: the child is decided again, with the watch fired, once `dueAt` has passed. */
export interface WatchRequest extends WatchKey {
  readonly dueAt: number;
}

export interface Evidence {
  /** Keys of the contacts it rests on, the anchoring one first. */
  readonly contacts: readonly string[];
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly assumptions: readonly string[];
  readonly missing: readonly string[];
}

/** A rule that fired. Screening gives it its id: a digest of (rule, anchor, clause), never of child, policy or time. */
export interface Finding {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly clause: string;
  readonly anchor: Anchor;
  readonly contactKey: string;
  readonly severity: Severity;
  readonly recipients: readonly string[];
  /** Days after the contact within which it may page. */
  readonly pageWithinDays: number;
  /** Sentence with the placeholder `{child}`. */
  readonly sentence: string;
  readonly evidence: Evidence;
  /** The contacts of the evidence, in its order: nobody has to look for them by their keys. */
  readonly restsOn: readonly ContactFacts[];
  readonly plan: PlanFacts;
  readonly policyHash: string;
}

/** One line of the trace: what a rule answered for one anchor, and why. */
export interface TraceLine {
  readonly rule: string;
  readonly anchor: Anchor;
  readonly outcome: 'fires' | 'stays-quiet' | 'cannot-tell' | 'waits';
  readonly clauses: readonly { readonly clause: string; readonly value: ThreeValued }[];
  readonly missing: readonly string[];
  /** What the answer takes for granted; without any, no fact that is yet to come can turn it round. */
  readonly assumptions: readonly string[];
}

/** What a rule answered for one anchor; why, the trace says. */
export type Answer = Pick<TraceLine, 'rule' | 'outcome'>;

/** A contact of which a rule could not tell. */
export interface Doubt {
  readonly rule: string;
  readonly contactKey: string;
  /** Milliseconds since 1970. */
  readonly occurredAt: number;
}

export interface Decision {
  /** Ordered by (rule, anchor kind, anchor key, clause). */
  readonly findings: readonly Finding[];
  readonly watches: readonly WatchRequest[];
  /** One for each rule and contact that it looks at, in no order. */
  readonly answers: readonly Answer[];
  /** The contacts of those answers that are "cannot tell", in no order. */
  readonly doubts: readonly Doubt[];
  /**
   * Whether something said rests on the watches of contacts that a rule looked back on: who gave only those of the contacts
   * that are judged must decide again with all of them.
   */
  readonly restsOnEarlierWaits: boolean;
}
