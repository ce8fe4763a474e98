import { type ContactStated } from '#libs/contracts';
import { type HeldFact } from './coded-word.js';
import { contactKey } from './contact-key.js';
import { factsOfWords, heldFacts } from './facts-of-words.js';
import { byOrder, distinctSignals, sourceTime, type VisitSaying, type VisitStatement } from './statement.js';

/** One visit of one feed, after the fold of its statements. Instants are milliseconds. */
export interface Visit {
  /** Digest of (feed, visit). */
  readonly key: string;
  readonly feed: string;
  /** Person of the latest statement in source order. */
  readonly ownerRef: string;
  /** Time of the latest statement in source order. */
  readonly latestAt: number;
  readonly organisation: string;
  readonly site: string | null;
  readonly occurredAt: number;
  readonly setting: ContactStated['setting'];
  readonly kind: ContactStated['kind'];
  readonly status: ContactStated['status'];
  /** What its source coded, then what its words say. */
  readonly coded: readonly HeldFact[];
  readonly recordedConcern: boolean | null;
  readonly authority: string | null;
  /** Smallest `receivedat` of its statements. */
  readonly firstReceivedAt: number;
}

/** The later statement wins where it says something; absent keeps what was said before. */
function said<T>(current: T, stated: T | undefined): T {
  return stated === undefined ? current : stated;
}

/**
 * Status of a visit after a further statement. One that does not say how the visit goes leaves it as it was: ended, where an
 * end was stated. After an entry in error anything said of the visit shows that there is one.
 * @param before null where nothing was said before
 */
export function statusAfter(before: Visit['status'] | null, { status, statusStated }: VisitSaying): Visit['status'] {
  return statusStated === false && before !== null && before !== 'entered-in-error' ? before : status;
}

/** Where a visit takes place, and of what sort it is. */
type Place = Pick<Visit, 'setting' | 'kind'>;

/**
 * Place and kind of a visit after a further statement. A child that came unplanned and is then admitted under the same visit came
 * unplanned all the same, whether or not the message of the admission says how; a visit that is said to be of any other kind is.
 * @param before null where nothing was said before
 */
export function placeAfter(before: (Place & Pick<Visit, 'status'>) | null, { setting, kind }: VisitSaying): Place {
  const isAdmitted = setting === 'inpatient' && kind === 'stay';
  const cameUnplanned = before !== null && before.kind === 'unscheduled' && before.status !== 'entered-in-error';
  return isAdmitted && cameUnplanned ? { setting: before.setting, kind: before.kind } : { setting, kind };
}

/**
 * Folds the statements of one (feed, visit): absent keeps, `null` clears.
 * The result depends on the set of statements only, not on the order in which they came.
 * A signal that is given twice counts once, with its smallest `receivedat`.
 * @param birthDate of the child whose visit it is, as all that is known of it says; null where it is not known
 * @returns the visit, also one entered in error (status says so); null when there is no statement.
 */
export function foldVisit(statements: readonly VisitStatement[], birthDate: string | null): Visit | null {
  const ordered = distinctSignals(statements).sort(byOrder);
  const last = ordered.at(-1);
  if (last === undefined) return null;
  let status: Visit['status'] | null = null;
  let place: Place | null = null;
  let site: string | null = null;
  let coded: readonly HeldFact[] = [];
  let words: VisitStatement['says']['words'] = null;
  let recordedConcern: boolean | null = null;
  let authority: string | null = null;
  let firstReceivedAt = Number.POSITIVE_INFINITY;
  for (const { says, order } of ordered) {
    place = placeAfter(place === null || status === null ? null : { ...place, status }, says);
    status = statusAfter(status, says);
    site = said(site, says.site);
    coded = said(coded, says.coded === null ? [] : says.coded);
    words = said(words, says.words);
    recordedConcern = said(recordedConcern, says.recordedConcern);
    authority = said(authority, says.authority);
    firstReceivedAt = Math.min(firstReceivedAt, order.receivedAt);
  }
  const { organisation, occurredAt } = last.says;
  const { setting, kind } = place ?? last.says;
  return {
    key: contactKey(last.feed, last.visit),
    feed: last.feed,
    ownerRef: last.personRef,
    latestAt: sourceTime(last.order),
    organisation,
    site,
    occurredAt,
    setting,
    kind,
    status: status ?? last.says.status,
    coded: heldFacts(coded, factsOfWords(words, { birthDate, occurredAt })),
    recordedConcern,
    authority,
    firstReceivedAt,
  };
}
