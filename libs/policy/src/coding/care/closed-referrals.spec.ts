import { codeWords } from '../code-words.js';

const said = (text: string): readonly string[] =>
  codeWords([{ field: 'presentingProblem', text }]).flatMap(({ kind, code }) =>
    kind === 'outcome' && /closed|referrer|assessed/.test(code) ? [code] : [],
  );

describe('a referral that a service closed, in words', () => {
  it.each([
    'Dietetics 2. Discharged, not attended policy',
    'DNA x2, discharged to GP',
    'Discharged as DNA',
    'D/c back to GP after 2 DNAs',
    'Referral closed due to non-engagement',
    'Not brought again, case closed',
    'Wheelchair service closed to pt after 3 letters, no response',
    'Removed from waiting list, no response to letters',
    'WNB again. Discharged from caseload',
    'Failed to attend, discharged as per access policy',
    'Did not opt in, closed to service',
    'Mum rang, could not come. DNA. Discharged to referrer',
    'Did not attend x3, discharged from hospital clinic',
    'Parents did not respond to opt-in letter so referral closed',
    'Mum was sent letter, no response, discharged',
    'DNAed x3 discharged',
    'DNA. Mum says he no longer needs it. Discharged.',
    'Send letter then d/c to GP, DNA x3',
  ])('because the child was not brought: "%s"', (text) => {
    expect(said(text)).toEqual(['referral-closed']);
  });

  it.each([
    'If DNA again will be discharged',
    'DNA, not discharged, new appointment sent',
    'Discharged from ward yesterday, did not attend follow-up',
    'DNA in March. Seen and discharged',
    'Letter: will be discharged if not brought',
    'Discharged well, no follow up',
    "Mum's physio DNA, discharged",
    "Sister's referral was closed, did not attend",
    'Ear discharged pus, did not attend school',
    'DNA policy explained',
    'Discharged as per policy after surgery',
    'Pus discharged per policy',
    'Mum discharged per policy',
    'Discharge summary read, DNA',
    'Attended and discharged; brother DNA',
    'Wound discharged, DNA',
    'DNA. Skin clear, told GP she no longer needs it. Discharged.',
  ])('is none: "%s"', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('to whoever referred the child says so only of a missed appointment', () => {
    expect(said('Physio 2. Discharged to GP. Letter sent')).toEqual(['discharged-to-referrer']);
    expect(said('Elbow moving well, discharged')).toEqual([]);
  });

  it.each(['DNA x3, risk assessed, discharged', 'WNB. Discussed with health visitor, discharged to GP'])(
    'tells that the risk was assessed: "%s"',
    (text) => {
      expect(said(text)).toEqual(['referral-closed', 'risk-assessed']);
    },
  );

  it.each([
    'DNA x3, no risk assessment, discharged',
    'WNB x2, discharged; risk assessment not done',
    'To be discussed with GP. DNA, discharged',
    'Discharged. Not discussed with GP. DNA',
  ])('tells of no assessment that was not made: "%s"', (text) => {
    expect(said(text)).toEqual(['referral-closed']);
  });
});
