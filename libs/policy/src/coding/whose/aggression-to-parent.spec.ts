import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text).map(({ value, assertion }) => `${value} ${assertion}`);

describe('aggression to those who care for a child', () => {
  it('is borne by them', () => {
    expect(read('Aggression to mum: pulls hair, bites, scratches.')).toEqual([
      'bite other-person',
      'abrasion other-person',
    ]);
    expect(read('Aggressive towards staff, bites and scratches them.')).toEqual([
      'bite other-person',
      'abrasion other-person',
    ]);
  });

  it.each([
    ['Aggression from mum: scratches, bites.', ['abrasion present', 'bite present']],
    ['Aggression to mum: scratches on his arm.', ['abrasion present']],
    ['Aggression to mum. Scratches to cheek seen.', ['abrasion present']],
    ['Aggression to partner, scratches.', ['abrasion present']],
    ['Aggression to mum, bites and bruises to arms.', ['bite present', 'bruise present']],
    ['Aggression to mum, has bites and scratches.', ['bite present', 'abrasion present']],
  ])('takes nothing of what the child bears: %s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
