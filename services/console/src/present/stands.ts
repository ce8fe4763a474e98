import type { CaseDecision } from '#libs/contracts';
import { agree } from '../domain/decisions.js';
import type { FlashMessage } from '../domain/flash.js';
import { spokenMoment } from '../domain/london-time.js';
import { actionWords, closeWords, declineWords } from '../domain/words.js';

type Stands = Extract<FlashMessage, { kind: 'stands' }>;

function factOf(stands: CaseDecision, who: string, number: string, when: string): string {
  switch (stands.decision) {
    case 'acknowledged':
      return `${who} acknowledged ${number} ${when}.`;
    case 'recorded':
      return `${who} recorded in ${number} ${when}: ${actionWords[stands.kind]}.`;
    case 'proposed':
      return `${who} proposed a referral in ${number} ${when}. Nothing is sent yet.`;
    case 'confirmed':
      return `${who} confirmed the referral of ${number} ${when}. It is sent once.`;
    case 'declined':
      return `${who} decided ${when} not to refer in ${number}: ${declineWords[stands.reason].toLowerCase()}.`;
    case 'closed':
      return `${who} closed ${number} ${when}: ${closeWords[stands.reason].toLowerCase()}.`;
    case 'judged':
      return `${who} said ${when} that this ring was ${stands.useful ? '' : 'not '}useful.`;
  }
}

/** What did not come of an act that found another decision. */
function lostOf(wish: CaseDecision, stands: CaseDecision): string {
  switch (wish.decision) {
    case 'confirmed':
      return 'No referral was sent. ';
    case 'declined':
      return stands.decision === 'confirmed'
        ? 'Your decision not to refer was not recorded. '
        : 'Your reason was not recorded. ';
    case 'closed':
      return 'Your reason was not recorded. ';
    case 'acknowledged':
    case 'recorded':
    case 'proposed':
    case 'judged':
      return 'Nothing was recorded. ';
  }
}

/**
 * Who decided before, when and what; and, first, what became of the reader's own decision where it was another one.
 * @param reader directory id
 */
export function standsWords({ number, by, name, at, wish, stands }: Stands, reader: string, now: string) {
  const fact = factOf(stands, by === reader ? 'You' : name, number, spokenMoment(at, now));
  return agree(wish, stands)
    ? ({ words: fact, tone: 'done' } as const)
    : ({ words: `${lostOf(wish, stands)}${fact}`, tone: 'wrong' } as const);
}
