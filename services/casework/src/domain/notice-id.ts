import { nameUuid } from '#libs/platform/documents';
import type { NoticeReason } from './case-event.js';

interface NoticePlace {
  readonly role: string;
  readonly organisation: string;
  /** Team that is told in place of the role. */
  readonly team?: string | null;
  readonly caseId: string;
  readonly chain: string;
  readonly round: number;
  readonly step: number;
  readonly reason: NoticeReason;
}

/** Id of a notice: the same (recipient, case, chain, round, step, reason) is the same notice for ever, so never sent twice. */
export function noticeId(place: NoticePlace): string {
  const { role, organisation, team = null, caseId, chain, round, step, reason } = place;
  const named = team === null ? [] : [team];
  return nameUuid('notice', role, organisation, caseId, chain, round, step, reason, ...named);
}
