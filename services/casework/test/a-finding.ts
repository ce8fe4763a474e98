import type { FindingRevised, ReceiptRecorded } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';

/** A bruise on an infant who does not move yet, raised at Millbrook's emergency department at 13:22. */
export function aFinding(changes: Partial<FindingRevised> & { readonly name?: string } = {}): FindingRevised {
  const { name = 'first', ...given } = changes;
  return {
    type: 'finding.revised',
    findingId: nameUuid('finding', name),
    revision: 1,
    change: 'raised',
    childId: nameUuid('child', 'ivo'),
    epoch: 0,
    identity: 'verified',
    organisation: 'RXX',
    rule: { id: 'R15', version: 1 },
    clause: 'any-injury',
    policy: { id: 'england', version: '1', hash: 'a'.repeat(64) },
    anchor: { kind: 'visit', key: nameUuid('contact', name) },
    severity: 'IMMEDIATE',
    recipients: ['NN', 'NIC', 'CSC'],
    occurredAt: '2026-11-17T13:22:00.000Z',
    receivedAt: '2026-11-17T13:24:00.000Z',
    late: false,
    sentence: '{child}, 7 months, was brought to Millbrook with a bruise. A carer brought {child}.',
    evidence: {
      contacts: [
        {
          contactId: nameUuid('contact', name),
          occurredAt: '2026-11-17T13:22:00.000Z',
          organisation: 'RXX',
          site: 'RXX01',
          setting: 'ed',
          kind: 'unscheduled',
          status: 'arrived',
          injuries: [{ kind: 'bruise', bodySite: 'cheek', laterality: 'left', basis: 'coded' }],
        },
      ],
      facts: [{ name: 'ageDays', value: 222 }],
      assumptions: ['mobility-not-recorded-counts-as-not-mobile'],
      missing: [],
    },
    plan: { value: 'unknown', kinds: [], authority: null, source: null, asOf: null, ageMinutes: null },
    ...given,
  };
}

/** What dispatch says of a notice: by default that a mail server took it for Amira Dunlin. */
export function aReceipt(
  notice: { readonly noticeId: string; readonly caseId: string },
  changes: Partial<ReceiptRecorded> = {},
): ReceiptRecorded {
  const { state = 'sent', attempt = 1 } = changes;
  return {
    type: 'receipt.recorded',
    receiptId: nameUuid('receipt', notice.noticeId, state, attempt),
    noticeId: notice.noticeId,
    caseId: notice.caseId,
    state,
    channel: 'smtp',
    recipient: 'amira-dunlin',
    attempt,
    reason: null,
    at: '2026-11-17T13:24:05.000Z',
    ...changes,
  };
}
