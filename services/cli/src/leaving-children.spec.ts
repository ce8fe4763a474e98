import { CommandFailure } from './command-failure.js';
import { changeInWords, refuseUnconfirmed, type ListChange } from './leaving-children.js';

const half: ListChange = { known: 8, leaving: 4, joining: 1, unusual: true, share: 0.25 };
const one: ListChange = { ...half, leaving: 1, unusual: false };

function refusal(change: ListChange, confirmed: number | null): CommandFailure | null {
  try {
    refuseUnconfirmed(change, confirmed);
    return null;
  } catch (error) {
    if (error instanceof CommandFailure) return error;
    throw error;
  }
}

describe('a full list that leaves children out', () => {
  it('says how many leave and join', () => {
    expect(changeInWords(half)).toBe('4 of 8 children leave, 1 joins.');
    expect(changeInWords({ ...half, leaving: 1, joining: 3 })).toBe('1 of 8 children leaves, 3 join.');
    expect(changeInWords({ ...half, leaving: 0, joining: 0 })).toBe('No child leaves, none joins.');
  });

  it('is sent without a question when few leave', () => {
    expect(refusal(one, null)).toBeNull();
  });

  it('is not sent when half of them leave; the remedy is the number', () => {
    expect(refusal(half, null)).toMatchObject({
      message: 'Not sent: 4 of 8 children leave, 1 joins.',
      remedy: expect.stringContaining('--confirm-leaving 4') as string,
      exitStatus: 1,
    });
  });

  it('is sent when somebody has said that number, and no other', () => {
    expect(refusal(half, 4)).toBeNull();
    expect(refusal(half, 3)).toMatchObject({ exitStatus: 1 });
    expect(refusal(one, 4)).toMatchObject({ exitStatus: 1 });
  });
});
