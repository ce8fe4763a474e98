import { codeWords } from '../code-words.js';

const dayOf = (text: string): readonly string[] =>
  codeWords([{ field: 'injury', text }]).flatMap(({ code }) => (code.startsWith('injured-days-ago') ? [code] : []));

describe('the day on which a child was hurt, in words', () => {
  it.each([
    ['Tripped this morning', 'injured-days-ago-0'],
    ['tripped on the kerb this morning, wrist swollen', 'injured-days-ago-0'],
    ['This morning he tripped on a rug', 'injured-days-ago-0'],
    ['Fell off the trampoline yesterday evening. Brought by dad.', 'injured-days-ago-1'],
    ['fell down stairs last night', 'injured-days-ago-1'],
    ['Fell at nursery today', 'injured-days-ago-0'],
    ['Fell off the wall. It happened yesterday teatime.', 'injured-days-ago-1'],
  ])('is told: %s', (text, code) => {
    expect(dayOf(text)).toEqual([code]);
  });

  it.each([
    ['it is the day of the visit', 'fell off a swing, brought today'],
    ['it is the day on which it was seen', 'fell off a swing, mum noticed the swelling this morning'],
    ['something else happened then', 'Tripped on a rug. Vomiting happened yesterday.'],
    ['it is the day of another sentence', 'Tripped on a rug. Well this morning.'],
    ['two days are told', 'Tripped this morning. Fell down stairs yesterday.'],
    ['nothing happened', 'Well this morning'],
    ['it is denied', 'did not fall today'],
    ['it happened to somebody else', 'his sister fell down stairs yesterday'],
    ['it was days ago, and today is what is seen', 'Rolled off bed 2 days ago limping today'],
    ['it was on another day of the week', 'Fell from sofa on Saturday drowsy this morning'],
    ['a part is swollen today', 'Fell off swing arm swollen this morning'],
    ['a bruise is seen today', 'Slipped in bath bruise to ear today'],
    ['the visit comes between', 'fell and was seen by the GP yesterday'],
  ])('is not told where %s', (_, text) => {
    expect(dayOf(text)).toEqual([]);
  });
});
