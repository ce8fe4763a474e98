import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text).map(({ value, assertion }) => `${value} ${assertion}`);

describe('what a child is asked about', () => {
  it.each([
    ['Asked alone re sexual assault - denies.', ['assault negated']],
    ['Asked about abuse, denies.', ['maltreatment-suspected negated']],
    ['Asked if dad hits him, he denied.', ['assault negated']],
    ['Asked about bruises, denies.', ['bruise negated']],
    ['Asked about falls, mum denied.', ['fall negated']],
    ['Asked about smacking, mum denies.', ['assault negated']],
    ['He was asked re bruises, denies.', ['bruise negated']],
    ['Mum asked re any injuries, denies.', ['injury negated']],
    ['Mum asked about fever, rash, bruising, denies.', ['bruise negated']],
  ])('is not so where the child denies it: %s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each([
    ['Dad asked re assault, denies.', ['assault present']],
    ['Asked dad about hitting him, denies.', ['assault present']],
    ['Police asked about assault, stepdad denies.', ['assault present']],
    ['Asked about assault, stepdad denied.', ['assault present']],
    ['Asked dad about assault, he denied.', ['assault present']],
    ['Asked re bruises to arms, denies.', ['bruise present']],
    ['Asked re bruises to arms, denied.', ['bruise present']],
    ['Mum asked re cigarette burns, denies.', ['contact-burn present', 'burn present', 'contact-shape present']],
    ['Dad asked re healing rib fracture, denies.', ['fracture present', 'occult-fracture present']],
    ["Asked mum's new partner about assault, denies.", ['assault present', 'new-partner present']],
    ['They were asked re assault, denies.', ['assault present']],
    ['Dad asked re healing rib fracture, denied.', ['fracture present', 'occult-fracture present']],
    ['Babysitter asked about assault, denies.', ['assault present']],
    ['Asked about assault, denies injury.', ['assault present', 'injury negated']],
  ])('stands where another denies it, or something else is denied: %s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
