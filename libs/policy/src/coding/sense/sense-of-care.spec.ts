import { readMentions } from '../code-words.js';

const told = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'neglect')
    .map(({ value, assertion }) => (assertion === 'present' ? value : `${value} (${assertion})`));

describe('a sign of neglect', () => {
  it.each([
    'Nits going round the class.',
    'Head lice were treated last week.',
    'Smelly wee, dip sent.',
    'Hungry after his op, toast given.',
    'Mum home alone all day with baby.',
    'No lunch needed Friday, trip provides it.',
    'Corridor smelt of urine.',
    'Gran asks re nits!',
    'Letter about scabies',
    'Hungry every 2 hours, breast fed.',
    'Vomiting and diarrhoea for two days. Eaten nothing today.',
    'Has no bath in the new flat.',
    'In shorts in January for PE.',
    'Nobody came for the meeting.',
    'Nobody came for him to play with.',
    'Cupboards are empty as new kitchen fitted.',
    'Cupboards empty, fridge being replaced.',
    'He plays alone every evening.',
    'He is alone at night with mum.',
    'Dad is alone every evening.',
    'Gran is on her own every night.',
    'Left alone with his toys.',
    'Child found alone in corridor, sent to class.',
    'Collected late from the pharmacy.',
  ])('is none of a class, an illness, grown people or a room: "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Mother unkempt, greasy hair.', ['unwashed (other-person)', 'unwashed (other-person)']],
    ["Mother unkempt, child's hair matted.", ['unwashed (other-person)', 'unwashed']],
    ['Parents signed up to never leaving them alone.', ['unsupervised (hypothetical)']],
    ['Leaves them alone all night.', ['unsupervised']],
    ['Nits in her hair again.', ['infestation']],
    ['Asks re nits, live ones seen.', ['infestation']],
    ['Query: scabies', ['infestation']],
    ['Head lice have not been treated.', ['infestation']],
    ['Post op review today. Comes to school hungry.', ['hungry']],
    ['Baby home alone all day.', ['unsupervised']],
    ['No grown-up in the house.', ['unsupervised']],
    ['Nobody came for him till 4.20.', ['collected-late']],
    ['Dad at pharmacy, collected late from nursery.', ['collected-late']],
    ['Collected late from nursery, pharmacy visit.', ['collected-late']],
    ['Hair one matted clump, dirt engrained in hands.', ['unwashed', 'unwashed']],
    ['No treatment ever sought.', ['untreated']],
    ['Mum left home alone at 7.', ['unsupervised']],
    ['Mum leaves him home alone every night.', ['unsupervised']],
    ['Dad leaves her alone in the house.', ['unsupervised']],
    ['Always hungry, eats his lunch very fast.', ['hungry']],
    ['Hungry and looked starved.', ['hungry']],
    ['Hungry every morning on arrival.', ['hungry']],
    ['Mum says he is alone every night.', ['unsupervised']],
    ['She is alone all evening.', ['unsupervised']],
    ['Says she is on her own every night.', ['unsupervised']],
    ['Baby left alone with toys for three hours.', ['unsupervised']],
    ['Baby was left alone with his toys for hours.', ['unsupervised']],
    ['Found alone in corridor of flats at midnight, aged 3.', ['unsupervised']],
    ['Found on his own in the lift, aged 3.', ['unsupervised']],
    ['Found by police alone in the street at 2am.', ['unsupervised']],
    ['Cupboards bare, no carpets fitted.', ['no-food-at-home']],
    ['No food in since last night, vomiting', []],
    ['Little food in today, vomited twice', []],
    ['No food in since last night, mum has no money', ['no-food-at-home']],
    ["Aunt's house has no food in. Child lives there", ['no-food-at-home']],
    ["Aunt's house has no food in", ['no-food-at-home (other-person)']],
    ['Cupboards empty, kitchen never cleaned.', ['no-food-at-home']],
    ['Cupboards empty, new door being fitted.', ['no-food-at-home']],
    ['Cupboards are empty as mum has no money.', ['no-food-at-home']],
    ['Hungry and unwashed, digging in bins for food.', ['hungry', 'unwashed']],
  ])('is of the child whatever stands near it, or of whom it is told: "%s"', (text, read) => {
    expect(told(text)).toEqual(read);
  });
});
