/** What casework's refusals mean, by its codes: one sentence each, with what to do where there is something. */
const reasons: Readonly<Record<string, string>> = {
  'case-closed': 'The case is closed.',
  'not-told': 'Nobody of your organisation was told of this case, so nothing can be recorded for it.',
  'nobody-was-told': 'Nobody of your organisation was told of this case, so there is nothing to acknowledge.',
  'organisation-needed': 'Several organisations were told, and it is not clear for which of them you act.',
  'act-not-permitted': 'Your role does not do this in this case. Ask whoever of your organisation has it.',
  'other-chain-running':
    'Another organisation has not answered yet, or has not acted: the case stays open until it has.',
  'referral-not-proposed': 'No referral is proposed any more.',
  'referral-changed':
    'The referral would go to another authority than the page said, so it was not sent. Look to whom before you confirm.',
  'already-referred': 'A referral was confirmed before.',
  'authority-not-known':
    'It is not known which authority answers for this child, so no referral can be sent. Ring children’s services.',
  'referral-not-confirmed': 'Nobody was referred, so the case cannot be closed as referred.',
  'referral-without-outcome':
    'The child was referred: the case stays open until it is known what became of the referral.',
  'senior-doctor-not-rung':
    'No call to a senior doctor is recorded since the referral was confirmed: ring one, and record the call first.',
  'acceptance-not-stated':
    'Say who at the authority accepted the referral, and when: after it was sent, and not later than now.',
  'action-not-recorded':
    'What is urgent still stands, and your organisation has recorded nothing done for the child since the last ring. Record what was done first.',
  'child-not-examined':
    'What is urgent still stands: “explained” needs an examination or visit of the child, or a call to the senior doctor, recorded by your organisation since the last ring.',
  'nothing-to-undo': 'There is no acknowledgement of yours to undo.',
  'undo-too-late': 'The time to undo has passed. The acknowledgement stands.',
  'finding-not-found': 'This ring is not part of the case any more.',
};

/** @param code of casework; null when it gave none */
export function whyNot(code: string | null, number: string): string {
  const known = code !== null && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  const reason = known ?? `${number} has moved on meanwhile.`;
  return `Nothing was changed. ${reason} ${number} is shown as it is now.`;
}
