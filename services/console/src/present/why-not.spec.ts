import { whyNot } from './why-not.js';

describe('why nothing was changed', () => {
  it('is told in one sentence for each reason', () => {
    expect(whyNot('authority-not-known', 'B-12')).toBe(
      'Nothing was changed. It is not known which authority answers for this child, so no referral can be sent. ' +
        'Ring children’s services. B-12 is shown as it is now.',
    );
    const codes = [
      'not-told',
      'other-chain-running',
      'organisation-needed',
      'referral-without-outcome',
      'act-not-permitted',
      'undo-too-late',
      'case-closed',
      'referral-changed',
      'senior-doctor-not-rung',
      'acceptance-not-stated',
      'action-not-recorded',
      'child-not-examined',
    ];
    const sentences = codes.map((code) => whyNot(code, 'B-12'));
    expect(new Set(sentences).size).toBe(codes.length);
    for (const sentence of sentences) expect(sentence).not.toContain('moved on');
  });

  it('is that the case has moved on when the reason is not known here', () => {
    for (const code of [null, 'something-new', 'constructor'])
      expect(whyNot(code, 'B-12')).toBe(
        'Nothing was changed. B-12 has moved on meanwhile. B-12 is shown as it is now.',
      );
  });
});
