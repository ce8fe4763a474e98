import { composeCase } from './compose-case.js';
import { composeNotice, type Composed } from './compose-notice.js';

const seenFrom = new Date('2026-11-17T13:40:00.000Z');
const concern: Composed = {
  ...{ severity: 'CONCERN', caseNumber: 'B-12', reason: 'opened', template: 'case-notice', last: null },
  ...{ link: 'https://console.example/cases/B-12', answerBy: new Date('2026-11-17T17:00:00.000Z') },
};
const urgent: Composed = {
  ...{ ...concern, severity: 'URGENT', reason: 'severity-raised' },
  answerBy: new Date('2026-11-17T14:40:00.000Z'),
};
const copy: Composed = { ...concern, severity: 'IMMEDIATE', reason: 'named-by-rule', template: 'copy-notice' };

describe('one mail for what somebody is told of one case at once', () => {
  it('is that of its notice where there is one alone', () => {
    expect(composeCase([urgent], seenFrom)).toEqual(composeNotice(urgent, seenFrom));
  });

  it('has the higher severity and the earlier answer, and says that the case is new to its reader', () => {
    for (const notices of [
      [concern, urgent],
      [urgent, concern],
    ] as const)
      expect(composeCase(notices, seenFrom)).toMatchObject({
        subject: 'Bellwether: Urgent, case B-12, answer by 14:40',
        why: 'A case has been opened. You are the first to be told.',
      });
  });

  it('asks for the answer that is waited for, also where a copy beside it is more urgent, and says that of the copy', () => {
    expect(composeCase([copy, concern], seenFrom)).toMatchObject({
      subject: 'Bellwether: Immediate, case B-12, answer by 17:00',
      ask: 'Sign in to read the case, and acknowledge it there.',
      why: expect.stringMatching(/^A case has been opened\..* The rule behind this case names your role\./) as string,
    });
  });

  it('says that nobody comes after its reader where that is so of all that it asks for', () => {
    const last = { ...urgent, last: true };
    expect(composeCase([last, { ...concern, last: true }, copy], seenFrom).otherwise).toMatch(/nobody else is told/);
    expect(composeCase([last, concern], seenFrom).otherwise).toMatch(/the next person in the chain/);
  });

  it('of two copies waits for no answer', () => {
    expect(composeCase([{ ...copy, severity: 'CONCERN' }, copy], seenFrom)).toMatchObject({
      ...{ subject: 'Bellwether: Immediate, case B-12', answerBy: null, otherwise: null },
      why: 'The rule behind this case names your role. You get a copy: others have been asked to answer.',
    });
  });
});
