/** A topic as a record: created from here and nowhere else (`architecture.md`, Laws). */
export interface Topic {
  readonly name: 'signals.v1' | 'findings.v1' | 'cases.v1' | 'notices.v1' | 'receipts.v1';
  readonly partitions: number;
  /** What the record key is. Never an NHS number, a name or an address. */
  readonly key: 'routing hint' | 'child' | 'case';
  readonly retentionDays: number;
  readonly timestampType: 'LogAppendTime';
  /** The only service that may produce to it (a hospital may add to `signals.v1`). */
  readonly producer: 'intake' | 'screening' | 'casework' | 'dispatch';
  /** Largest record value accepted, in bytes. */
  readonly maxMessageBytes: number;
}

export type TopicName = Topic['name'];

const sevenDays = { retentionDays: 7, timestampType: 'LogAppendTime', maxMessageBytes: 1_048_576 } as const;

export const topics = {
  'signals.v1': { name: 'signals.v1', partitions: 12, key: 'routing hint', producer: 'intake', ...sevenDays },
  'findings.v1': { name: 'findings.v1', partitions: 6, key: 'child', producer: 'screening', ...sevenDays },
  'cases.v1': { name: 'cases.v1', partitions: 6, key: 'case', producer: 'casework', ...sevenDays },
  'notices.v1': { name: 'notices.v1', partitions: 6, key: 'case', producer: 'casework', ...sevenDays },
  'receipts.v1': { name: 'receipts.v1', partitions: 6, key: 'case', producer: 'dispatch', ...sevenDays },
} as const satisfies Record<TopicName, Topic>;
