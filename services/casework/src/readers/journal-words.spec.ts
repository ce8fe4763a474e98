import { journalWords, type Names } from './journal-words.js';

const names: Names = { person: (id) => id, organisation: (code) => code };
const ended = (chain: string): string => journalWords({ type: 'chain-exhausted', chain, round: 1 }, names);

describe('the journal of a case', () => {
  it('says that a chain ended without an answer', () => {
    expect(ended('acute-RXX')).toBe('Nobody is left to tell: the chain ended without an answer');
  });

  it('does not say so of the chain of a child where nobody was left to hear that somebody was not reached', () => {
    expect(ended('delivery-E00000001')).toBe('Nobody is left to tell that somebody was not reached');
  });
});
