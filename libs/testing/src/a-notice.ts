import type { NoticeRequested } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';

/** A notice to the named nurse at Millbrook about a case of its own. @param name tells it, and its case, from others */
export function aNotice(name: string | number, changes: Partial<NoticeRequested> = {}): NoticeRequested {
  return {
    type: 'notice.requested',
    noticeId: nameUuid('notice', name),
    caseId: nameUuid('case', name),
    caseNumber: 'B-12',
    severity: 'IMMEDIATE',
    role: 'NN',
    organisation: 'RXX',
    chain: 'hospital-rxx',
    round: 1,
    step: 0,
    reason: 'opened',
    template: 'case-notice',
    link: 'https://console.example/cases/B-12',
    answerBy: '2026-11-17T13:55:00.000Z',
    ...changes,
  };
}
