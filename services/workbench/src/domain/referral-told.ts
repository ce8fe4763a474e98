import { aboutOf, type EvidenceEvent } from '#libs/chronology';
import { type ContactFacts } from '#libs/policy';
import { textsOf } from './event-texts.js';

const refers = /\brefer(?:red|ral|rals|s|ring)?\b/i;
const denies = /\b(?:no|not|without|never|declin\w*|refus\w*)\b[^.;,]*\brefer/i;

/** Whether an event is a referral, or its words tell of one. What is written of somebody else at home is of their own care. */
export function referralOf(event: EvidenceEvent): 'recorded' | 'in-words' | null {
  if (event.type === 'referral') return 'recorded';
  if (aboutOf(event.subject) === 'household') return null;
  return textsOf(event).some(({ text }) => refers.test(text) && !denies.test(text)) ? 'in-words' : null;
}

/** The same of the rows of one contact, as the rules read it. */
export function referralIn(
  events: readonly EvidenceEvent[],
  words: 'read' | 'left out',
): Pick<ContactFacts, 'referral'> {
  const told = new Set(events.map(referralOf));
  if (told.has('recorded')) return { referral: 'recorded' };
  return words === 'read' && told.has('in-words') ? { referral: 'in-words' } : {};
}
