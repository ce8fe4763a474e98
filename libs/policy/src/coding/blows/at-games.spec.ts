import { codeWords } from '../code-words.js';

const codes = (text: string) => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('what somebody is beaten at, and other beating', () => {
  it.each([
    'Dad beat him at air hockey',
    'dad beats me at chess',
    'kid video: "dad beats me" - chess',
    'says dad always beats me on FIFA',
    'mum beats me at Uno',
    'Kid\'s video "dad beats me" - chess, teacher laughed.',
    'dad beat him at table tennis again',
    'dad beat him at tenpin bowling',
    '"dad beats me" - at FIFA',
    'poem "my father\'s ghost beats in me" read at assembly',
    "steroid week, 'beaten up' mood",
    'feels beaten up after chemo',
    'mum bit my head off for being late',
    'Beats me, mum said of the rash',
  ])('is none: %s', (text) => {
    expect(codes(text)).toStrictEqual([]);
  });

  it.each([
    'dad beats me when I lose at chess',
    'dad beats me on the head at football',
    'dad beats me at chess club when I lose',
    'dad beats me for losing at Uno',
    'dad beats me. Plays chess',
    'dad beats me with a belt',
    'beaten up by lads, low mood',
    'feels down, beaten up after school',
    'Dad beats him on Xbox cable',
    'Says dad beats her on the PlayStation lead',
    'Dad beat him at the table',
    'Dad beats me at table',
    'Dad beats me in football kit',
    'Dad beats him at bowling alley',
    'Dad beats him at golf with a club',
    'Said stepdad beats me, fifa, when he loses',
    'Dad beats me, he said',
    "Dad's belt beats in me",
    'Felt beaten up after treatment by dad',
    'Feels beaten up after steroids, bruises on face',
    'Dad beats him at chess, marks on arm',
    'Dad beats me why does he do it',
    'Came in beaten up feeling low',
    'Dad put him in a choke hold',
  ])('is real: %s', (text) => {
    expect(codes(text)).toContain('assault');
  });
});
