import { randomUUID } from 'node:crypto';
import { dataschemaOf, toHeaders, type NoticeRequested } from '#libs/contracts';
import { bellwetherNamespace, nameUuid } from '#libs/platform/documents';
import { aNotice as aNoticeNamed } from '#libs/testing';
import type { OutgoingRecord } from '../src/kafka/outgoing-record.js';

/** A notice to Millbrook's named nurse about the n-th case. */
export function aNotice(n: number, changes: Partial<NoticeRequested> = {}): NoticeRequested {
  return aNoticeNamed(n, { caseNumber: `B-${n + 1}`, ...changes });
}

/** The same notice as a record, as casework's relay would publish it. */
export function aNoticeRecord(
  n: number,
  changes: {
    readonly value?: Buffer | string | null;
    readonly key?: string | null;
    readonly partition?: number;
    readonly headers?: Record<string, string>;
  } = {},
): OutgoingRecord {
  const { headers, ...others } = changes;
  return {
    topic: 'notices.v1',
    key: nameUuid('case', n),
    value: JSON.stringify(aNotice(n)),
    headers: {
      ...toHeaders({
        id: randomUUID(),
        type: 'notice.requested',
        source: '/bellwether/casework',
        time: new Date().toISOString(),
        dataschema: dataschemaOf('notices.v1', 'notice.requested'),
        incarnation: bellwetherNamespace,
        keysequence: '1',
      }),
      ...headers,
    },
    ...others,
  };
}

/** `ce_id` of a record. */
export const idOf = (record: OutgoingRecord): string => record.headers['ce_id'] ?? '';
