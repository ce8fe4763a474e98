import type { CaseDecision } from '#libs/contracts';
import { standsWords } from './stands.js';

const now = '2026-11-17T14:03:00Z';
const confirmed: CaseDecision = { decision: 'confirmed', to: 'E00000001' };
const declined: CaseDecision = { decision: 'declined', reason: 'mark-present-from-birth' };
const said = (wish: CaseDecision, stands: CaseDecision, by = 'dr-heron', at = '2026-11-17T14:02:00Z') =>
  standsWords({ kind: 'stands', number: 'B-12', by, name: 'Dr Heron', at, wish, stands }, 'amira-dunlin', now);

describe('a decision that stands already', () => {
  it('is told as it is when it was wanted so: who, when and what', () => {
    expect(said(confirmed, confirmed)).toEqual({
      words: 'Dr Heron confirmed the referral of B-12 today 14:02. It is sent once.',
      tone: 'done',
    });
    expect(said(declined, declined, 'amira-dunlin', '2026-11-16T09:10:00Z').words).toBe(
      'You decided yesterday 09:10 not to refer in B-12: the mark was present from birth.',
    );
    expect(said({ decision: 'proposed', to: null }, { decision: 'proposed', to: null }).words).toBe(
      'Dr Heron proposed a referral in B-12 today 14:02. Nothing is sent yet.',
    );
    const judged: CaseDecision = { decision: 'judged', useful: false };
    expect(said(judged, judged).words).toBe('Dr Heron said today 14:02 that this ring was not useful.');
    const visited: CaseDecision = { decision: 'recorded', kind: 'visited-home' };
    expect(said(visited, visited).words).toBe('Dr Heron recorded in B-12 today 14:02: Visited the home.');
    expect(said({ decision: 'acknowledged' }, { decision: 'acknowledged' }).words).toBe(
      'Dr Heron acknowledged B-12 today 14:02.',
    );
  });

  it('never lets a referral look sent that was not, or not sent that was', () => {
    expect(said(confirmed, declined)).toEqual({
      words:
        'No referral was sent. Dr Heron decided today 14:02 not to refer in B-12: the mark was present from birth.',
      tone: 'wrong',
    });
    expect(said(declined, confirmed)).toEqual({
      words:
        'Your decision not to refer was not recorded. Dr Heron confirmed the referral of B-12 today 14:02. It is sent once.',
      tone: 'wrong',
    });
  });

  it('says that another reason was not recorded', () => {
    expect(said({ decision: 'declined', reason: 'entered-in-error' }, declined).words).toMatch(
      /^Your reason was not recorded\. Dr Heron decided/,
    );
    expect(
      said({ decision: 'closed', reason: 'wrong-child' }, { decision: 'closed', reason: 'entered-in-error' }),
    ).toEqual({
      words: 'Your reason was not recorded. Dr Heron closed B-12 today 14:02: the record was entered in error.',
      tone: 'wrong',
    });
    expect(said({ decision: 'acknowledged' }, confirmed).words).toMatch(/^Nothing was recorded\. /);
  });
});
