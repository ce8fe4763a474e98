import { readMentions } from '../code-words.js';

const told = (text: string): readonly string[] =>
  readMentions(text).map(({ value, assertion }) => (assertion === 'present' ? value : `${value} (${assertion})`));

describe('words of harm that are said of something else', () => {
  it.each([
    'A bruising court hearing for the family',
    'Scratched his initials on the bus window',
    'Cut her name out of felt for the display',
    'A scrape of butter on her toast',
    'Left hand painted blue for a handprint picture',
    'Nothing is broken in this house',
    'Kicked out of the chess team for cheating',
    'The poem struck a nerve with the class',
    'Bricks stacked, ball kicked, scribbles',
    'The dog has snapped at visitors',
    "Dad called the court's decision a slap in the face",
    'Sponsored walk for haemophilia',
    'Asthma poster in reception',
    'The refusal felt like a slap in the face',
    "There is a deep scratch down the side of dad's van",
    'We burned our model houses on the field',
    'Both parents have fallen in love with the sling library',
    'Feelings hurt at break, friends made up',
    'Learning how bones break in science',
    'Our patient only came along with her sister',
  ])('tell of no harm to a child: "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Bruising to the back seen at a meeting', ['bruise']],
    ['Scratched a name into her arm', ['abrasion']],
    ['Red handprint on the left cheek', ['mark', 'patterned']],
    ['He got a slap in the face from mum', ['assault']],
    ['He has epilepsy and ran a sponsored mile', ['epilepsy']],
    ['Long scratch along her cheek', ['abrasion']],
    ['He burnt the back of his hand', ['burn']],
    ['Nothing is broken in his hand', ['fracture (negated)']],
    ['Kicked in the shin by a boy', ['assault']],
    ['The dog snapped at her hand, two puncture wounds', ['dog-bite', 'bite']],
    ['Ball kicked into his face', ['hit-by-object']],
    ["This time it's a cut chin", ['laceration']],
    ['The neighbour later retracted the report that mum slaps her', ['assault (negated)']],
  ])('tell of it where they are said of one: "%s"', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it.each([
    ['The burn was not shown to a doctor for four days', ['burn', 'delayed']],
    ['Presented 4/7 after twisting her ankle', ['delayed', 'injury']],
    ['Burn dressed daily, not itchy for four days', ['burn']],
  ])('and times tell of a wait for help alone: "%s"', (text, facts) => {
    expect(told(text).toSorted()).toEqual(facts);
  });
});
