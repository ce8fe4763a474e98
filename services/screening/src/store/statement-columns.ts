import { type SourceOrder, type VisitName } from '#libs/facts';
import { instantArray, int8Array, textArray, uuidArray } from '#libs/platform';

/** Names of the columns that statements about visits and owners of visits have in common, in the order of `statementColumns`. */
export const sharedColumns = 'feed, visit, person_ref, version_at, sequence, received_at, signal_id';

/** Types of these columns. */
export const sharedTypes = ['text', 'text', 'uuid', 'timestamptz', 'int8', 'timestamptz', 'uuid'] as const;

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
