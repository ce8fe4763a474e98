import { aboutOf, type EvidenceEvent } from '#libs/chronology';
import { type ContactFacts } from '#libs/policy';
import { textsOf } from './event-texts.js';

type Referral = NonNullable<ContactFacts['referral']>;

const refers = /\brefer(?:red|ral|rals|s|ring)?\b/i;
const denies = /\b(?:no|not|without|never|declin\w*|refus\w*)\b[^.;,]*\brefer/i;

/** Events are asked again at every contact after them. */
const known = new WeakMap<EvidenceEvent, Referral | null>();

/** Whether an event is a referral, or its words tell of one. What is written of somebody else at home is of their own care. */
export function referralOf(event: EvidenceEvent): Referral | null {
  let referral = known.get(event);
  if (referral === undefined) known.set(event, (referral = readOf(event)));
  return referral;
}

function readOf(event: EvidenceEvent): Referral | null {
  if (aboutOf(event.subject) === 'household') return null;
  if (event.type === 'referral') return 'recorded';
  return textsOf(event).some(({ text }) => refers.test(text) && !denies.test(text)) ? 'in-words' : null;
}

/** The same of the rows of one contact, as the rules read it. */
export function referralIn(
  rows: readonly { readonly event: EvidenceEvent }[],
  words: 'read' | 'left out',
): ContactFacts['referral'] {
  if (rows.some(({ event }) => referralOf(event) === 'recorded')) return 'recorded';
  return words === 'read' && rows.some(({ event }) => referralOf(event) !== null) ? 'in-words' : undefined;
}
