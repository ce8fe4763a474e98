import { instantArray, int8Array, textArray, uuidArray } from '#libs/platform';
import { type SourceOrder, type VisitName } from '../domain/enrich/statement.js';

/** Names of the columns that statements about visits and owners of visits have in common, in the order of `statementColumns`. */
export const sharedColumns = 'feed, visit, person_ref, version_at, sequence, received_at, signal_id';

/**
 * The rows of `statementColumns`, and of what follows as $8 and so on. Among columns, not behind FROM, where the server puts
 * each list apart before it reads a row of all of them.
 */
export const sharedRows = `unnest($1::text[]), unnest($2::text[]), unnest($3::uuid[]), unnest($4::timestamptz[]),
  unnest($5::int8[]), unnest($6::timestamptz[]), unnest($7::uuid[])`;

interface Row extends VisitName {
  readonly personRef: string;
}

// made once: hot path
const feedOf = ({ feed }: Row): string => feed;
const visitOf = ({ visit }: Row): string => visit;
const personOf = ({ personRef }: Row): string => personRef;
const versionOf = ({ versionAt }: SourceOrder): number | null => versionAt;
const sequenceOf = ({ sequence }: SourceOrder): number | null => sequence;
const receiptOf = ({ receivedAt }: SourceOrder): number => receivedAt;
const signalOf = ({ signalId }: SourceOrder): string => signalId;

/** What statements about visits and owners of visits have in common, as parameters; made once for both tables. */
export function statementColumns(rows: readonly Row[], orders: readonly SourceOrder[]): readonly Buffer[] {
  return [
    textArray(rows.map(feedOf)),
    textArray(rows.map(visitOf)),
    uuidArray(rows.map(personOf)),
    instantArray(orders.map(versionOf)),
    int8Array(orders.map(sequenceOf)),
    instantArray(orders.map(receiptOf)),
    uuidArray(orders.map(signalOf)),
  ];
}
