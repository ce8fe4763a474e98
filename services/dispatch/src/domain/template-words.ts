import type { NoticeRequested } from '#libs/contracts';

/** Said first to who has no account: no link here opens for them. */
export const noAccount = 'This address has no account to sign in with.';
/** What a correction asks. */
export const corrected = 'Sign in and read the case again. Nobody waits for an answer.';
export const correctedWithoutAccount =
  'Ask whoever read the case for you to read it again. Nobody waits for an answer.';

interface TemplateWords {
  readonly ask: string;
  /** The same for who cannot sign in: it stands behind `noAccount`, and says whom to ring. */
  readonly askWithoutAccount: string;
  /** Whether somebody waits for an acknowledgement: a copy runs no clock. */
  readonly isChased: boolean;
  readonly otherwise: string | null;
  /** What happens otherwise where nobody comes after the reader. */
  readonly otherwiseLast?: string;
  /** Whom to ring when the link does not open. */
  readonly help: string;
}

const chased = 'If nobody acknowledges it in time, the next person in the chain, if there is one, is told.';
const chasedLast = 'You are the last in the chain: if nobody acknowledges it in time, nobody else is told.';

/** By template: what the reader is to do, what happens otherwise, and who helps. */
export const templateWords: Readonly<Record<NoticeRequested['template'], TemplateWords>> = {
  'case-notice': {
    ask: 'Sign in to read the case, and acknowledge it there.',
    askWithoutAccount:
      'Ring your safeguarding lead and give the case number, or ask a colleague with an account to read and acknowledge it.',
    isChased: true,
    otherwise: chased,
    otherwiseLast: chasedLast,
    help: 'If you cannot open it, ring your safeguarding lead and give the case number.',
  },
  'plan-notice': {
    ask: 'Sign in to read what your team may see.',
    askWithoutAccount:
      'Ring the safeguarding team that wrote and give the case number, or ask a colleague with an account to read it.',
    isChased: false,
    otherwise: null,
    help: 'If you cannot open it, ring the safeguarding team that wrote and give the case number.',
  },
  'practice-notice': {
    ask: 'Sign in to read what your practice may see. Keep it with what you know of the family.',
    askWithoutAccount:
      'Ring the safeguarding team that wrote and give the case number, or ask a colleague with an account to read it. Keep it with what you know of the family.',
    isChased: false,
    otherwise: null,
    help: 'If you cannot open it, ring the safeguarding team that wrote and give the case number.',
  },
  'copy-notice': {
    ask: 'Sign in to read what you may see of the case.',
    askWithoutAccount:
      'Ring your safeguarding lead and give the case number, or ask a colleague with an account to read it.',
    isChased: false,
    otherwise: null,
    help: 'If you cannot open it, ring the safeguarding team that wrote and give the case number.',
  },
  'referral-notice': {
    ask: 'Sign in to read the referral, and ring the clinician or their safeguarding team: say whether you take it and by when.',
    askWithoutAccount:
      'Ring the clinician or their safeguarding team and give the case number: say whether you take it and by when.',
    isChased: false,
    otherwise: null,
    help: 'If you cannot open it, ring the clinician or their safeguarding team and give the case number.',
  },
  'delivery-notice': {
    ask: 'Sign in, see who was not reached, and ring them or whoever stands in.',
    askWithoutAccount:
      'Ring the safeguarding lead of the organisation and give the case number: somebody who should have been told was not reached.',
    isChased: false,
    otherwise: 'If you cannot be reached either, the executive on call is told.',
    otherwiseLast: 'If you cannot be reached either, nobody else is told.',
    help: 'If you cannot open it, ring the safeguarding lead of the organisation and give the case number.',
  },
  'feed-notice': {
    ask: 'Sign in to see which feed it is and since when, and have it mended.',
    askWithoutAccount: 'Ask a colleague with an account which feed it is and since when, and have it mended.',
    isChased: true,
    otherwise: chased,
    otherwiseLast: chasedLast,
    help: 'If you cannot open it, ring Bellwether operations and give the case number.',
  },
};
