import { outcomeInWords, type MessageOutcome } from './message-outcome.js';

const used: MessageOutcome = { id: 'a1', disposition: 'accepted', reason: null, place: null, notes: [] };

describe('a message that was answered AA', () => {
  it('is used', () => {
    expect(outcomeInWords({ ...used, notes: [{ code: 'charset-guessed', place: 'MSH-18' }] })).toBe('stored and used');
  });

  it('is held in quarantine: why, where, and how to look at it', () => {
    const held = { ...used, disposition: 'quarantined', reason: 'birth-date-in-future', place: 'PID-7' } as const;
    expect(outcomeInWords(held)).toBe(
      'stored, but held and not used: birth-date-in-future at PID-7 (quarantine show intake/a1)',
    );
  });

  it('is about an adult, and nobody has to do anything', () => {
    expect(outcomeInWords({ ...used, disposition: 'ignored', reason: 'adult' })).toBe('stored, not used: adult');
  });

  it('is used without the number whose check digit fails', () => {
    expect(outcomeInWords({ ...used, notes: [{ code: 'nhs-number-check-digit', place: 'PID-3' }] })).toBe(
      'stored and used, but without its NHS number: nhs-number-check-digit at PID-3',
    );
  });
});
