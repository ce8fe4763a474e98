import { agree, decisionOf } from './decisions.js';

const confirming = { act: 'confirm', organisation: 'RXX', to: 'E00000001' } as const;

describe('what an act would decide', () => {
  it('is nothing when it takes something back', () => {
    expect(decisionOf({ act: 'undo' })).toBeNull();
    expect(decisionOf({ act: 'acknowledge' })).toEqual({ decision: 'acknowledged' });
  });

  it('agrees with what stands only when the reason is the same too', () => {
    const wrongChild = { decision: 'closed', reason: 'wrong-child' } as const;
    const closing = (reason: 'wrong-child' | 'entered-in-error') => decisionOf({ act: 'close', reason })!;
    expect(agree(closing('wrong-child'), wrongChild)).toBe(true);
    expect(agree(closing('entered-in-error'), wrongChild)).toBe(false);
    expect(agree(decisionOf(confirming)!, { decision: 'confirmed', to: 'E00000001' })).toBe(true);
    expect(agree(decisionOf(confirming)!, { decision: 'declined', reason: 'entered-in-error' })).toBe(false);
    expect(
      agree(decisionOf({ act: 'record', kind: 'visited-home' })!, { decision: 'recorded', kind: 'visited-home' }),
    ).toBe(true);
    expect(
      agree(decisionOf({ act: 'verdict', findingId: 'f', useful: true })!, { decision: 'judged', useful: false }),
    ).toBe(false);
    expect(agree(decisionOf(confirming)!, { decision: 'proposed', to: null })).toBe(false);
    expect(
      agree(decisionOf({ act: 'decline', reason: 'entered-in-error' })!, { decision: 'confirmed', to: null }),
    ).toBe(false);
  });
});
