import { readMentions } from '../code-words.js';

/** Who has the care of a child, in the ways that notes name them. */
const carers = ['mum', 'dad', 'mother', 'stepdad', "mum's partner", 'nan', 'grandad', 'aunt', 'foster carer', 'father'];
const whom = ['him', 'her', 'the child', 'baby'];
/** What they do not do for it, and the fact. */
const omissions: readonly (readonly [(who: string, met: string) => string, string])[] = [
  [(who, met) => `${who} left ${met} home alone`, 'unsupervised'],
  [(who, met) => `${who} keeps leaving ${met} unattended`, 'unsupervised'],
  [(who, met) => `${who} locks ${met} out of the house`, 'unsupervised'],
  [(who, met) => `${who} does not feed ${met}`, 'hungry'],
  [(who, met) => `${who} sends ${met} to school without breakfast`, 'hungry'],
  [(who, met) => `${who} did not give ${met} breakfast`, 'hungry'],
  [(who, met) => `${who} left ${met} in a dirty nappy`, 'unwashed'],
  [(who, met) => `${who} does not wash ${met}`, 'unwashed'],
  [(who, met) => `${who} did not collect ${met} from school`, 'collected-late'],
  [(who, met) => `${who} picked ${met} up late from nursery`, 'collected-late'],
  [(who) => `${who} has not collected the prescription`, 'untreated'],
  [(who) => `${who} left the eczema untreated`, 'untreated'],
  [(who, met) => `${who} is not giving ${met} the antibiotics`, 'untreated'],
  [(who, met) => `${who} did not take ${met} to the eye clinic`, 'was-not-brought'],
  [(who, met) => `${who} refused to bring ${met} to the review`, 'was-not-brought'],
  [(who) => `${who} denied us access`, 'no-access'],
  [(who) => `${who} hid from the social worker`, 'no-access'],
  [(who, met) => `burn to arm, ${who} waited three days before bringing ${met}`, 'delayed'],
];
const heads = ['', 'Neighbour reports that ', 'HV notes that ', 'Strategy meeting as '];
const told = carers.flatMap((who) =>
  omissions.flatMap(([omission, value], place) =>
    whom.map((met, which) => ({ text: `${heads[(place + which) % heads.length] ?? ''}${omission(who, met)}.`, value })),
  ),
);
const says = (text: string, value: string): boolean =>
  readMentions(text).some((one) => one.value === value && one.assertion === 'present');

describe('care that carers do not give, told as what they do', () => {
  it('is read of the child', () => {
    const silent = told.filter(({ text, value }) => !says(text, value)).map(({ text }) => text);
    expect(told.length).toBeGreaterThan(700);
    expect(silent).toEqual([]);
  });

  it.each([
    ['Mum did not collect her prescription.', 'untreated'],
    ['GP did not give antibiotics, viral.', 'untreated'],
    ['Mum left the car unlocked.', 'unsupervised'],
    ['Dad locked himself out.', 'unsupervised'],
  ])('what is of a carer, or no care, is none: "%s"', (text, value) => {
    expect(says(text, value)).toBe(false);
  });
});
