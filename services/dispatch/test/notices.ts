import type { NoticeRequested } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { Directory } from '../src/domain/directory.js';

/** A nurse at Millbrook, a consultant at Eastfield; nobody holds the role of executive. */
export const directory = new Directory({
  people: [
    { id: 'amira-dunlin', name: 'Amira Dunlin', address: 'amira.dunlin@millbrook.example' },
    { id: 'dr-knot', name: 'Dr Knot', address: 'dr.knot@eastfield.example' },
  ],
  duties: [
    { organisation: 'RXX', role: 'NN', person: 'amira-dunlin' },
    { organisation: 'RYY', role: 'CON', person: 'dr-knot' },
  ],
});

/** A notice to the nurse at Millbrook about a case of its own. */
export function aNotice(name: string, changes: Partial<NoticeRequested> = {}): NoticeRequested {
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

/** What makes a notice one to the consultant at Eastfield. */
export const toEastfield = { role: 'CON', organisation: 'RYY' } as const;
