import { type ContactStated } from '#libs/contracts';

/**
 * What a batch must know of one child to judge its next contact without reading its rows (`data.md`, section 4). A cache:
 * equal to what a rebuild from rows gives, and thrown away at any doubt. Instants are milliseconds.
 */
export interface ChildState extends StateHead {
  /** Visits that belong to the child, in the order of (occurredAt, key). */
  readonly visits: readonly StateVisit[];
}

/** What a state says of the child itself. */
export interface StateHead {
  readonly identity: 'verified' | 'unverified';
  /** Whether a list or a look-up has ever named the child: then its plan rows are read too. */
  readonly namedInPlans: boolean;
  /** Person references of the child, in code-unit order. */
  readonly refs: readonly string[];
  /** Links of the verified number with other references that are recorded and standing. */
  readonly links: readonly StateLink[];
  /** What each feed says of the person, folded, in the order of feed. */
  readonly persons: readonly StatePerson[];
}

/** A feed has stated that two references are one person; `left` and `right` are places in `refs`. */
export interface StateLink {
  readonly left: number;
  readonly right: number;
  readonly feed: string;
  /** The earliest live statement of this link by this feed: version time, else `receivedat`. */
  readonly at: number;
}

export interface StatePerson {
  readonly feed: string;
  /** Latest statement folded in: version time, else `receivedat`. */
  readonly latestAt: number;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  readonly gestationWeeks: number | null;
}

/** One visit of one feed, folded. */
export interface StateVisit {
  /** Digest of (feed, visit): `contactKey`. */
  readonly key: string;
  /** Place in `refs` of the person whom its latest statement names. */
  readonly owner: number;
  readonly feed: string;
  readonly organisation: string;
  readonly site: string | null;
  /** Authority of the address as stated. */
  readonly authority: string | null;
  readonly setting: ContactStated['setting'];
  readonly kind: ContactStated['kind'];
  readonly status: ContactStated['status'];
  readonly recordedConcern: boolean | null;
  readonly occurredAt: number;
  /** Smallest `receivedat` of its statements. */
  readonly firstReceivedAt: number;
  /** Latest statement folded in: version time, else `receivedat`. */
  readonly latestAt: number;
  /** Coded facts as `codedWord` writes them, in the order stated. */
  readonly coded: readonly string[];
  /** Whether a finding that stands is anchored to the contact that this visit is part of. */
  readonly hasFinding: boolean;
  /** Whether a watch was ever armed for it. */
  readonly hasWatch: boolean;
}
