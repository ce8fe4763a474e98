import { saidOfMissedIn } from './missed-slots.js';

const codes = (text: string, field = 'presentingProblem'): readonly string[] =>
  saidOfMissedIn(field, text).map(({ code }) => code);

describe('why a child was not brought', () => {
  it.each([
    'ENT new pt, not brought. Letter to old address',
    'DNA. Letter went to their previous address',
    'Did not attend. Appointment letter never received',
    'DNA - letter returned, gone away',
    'WNB. Mum was not given a date',
    'Imms clinic, not brought. No interpreter',
    'Not attended. Typing error by dept',
    '8 wk check not attended. Surgery only phoned landline',
    'DNA, car broke down',
    'Not brought. Snow, buses off',
    'Not attended. Train cancelled',
    'DNA. Could not afford bus fare',
    'WNB, mum in hospital',
    'Missed, sibling unwell',
    'Not here, baby on ward',
    'DNA - forgot',
    'DNA, mixed up the dates',
    'Asthma review missed, mock exam day',
    'Not in today. Mum text: sick bug',
    'WNB because dad at work',
    'DNA as mum unwell',
    'Failed to attend due to illness',
  ])('is told: %s', (text) => {
    expect(codes(text)).toContain('reason-told');
  });

  it.each([
    'DNA',
    'DNA clinic',
    'DNA 2nd. Phone disconnected',
    'Not brought. No reason given',
    'DNA without notice',
    'DNA, reason not known',
    'DNA as above',
    'DNA. Not seen since May',
    'DNA. Due to be seen again in March',
    'WNB. Letter to GP',
    'Cough for 3 days, mum unwell as well',
  ])('is not told: %s', (text) => {
    expect(codes(text)).not.toContain('reason-told');
  });
});

describe('of a slot that was missed', () => {
  it.each([
    ['Not here - dad rang 9.10, car broke down. Rebooked 2/52.', ['reason-told', 'slot-rebooked', 'family-reached']],
    ['DNA. New appt sent for 3/4', ['slot-rebooked']],
    ['WNB, rearranged for Tuesday', ['slot-rebooked']],
    ['DNA. Spoke to mum', ['family-reached']],
    ['DNA. Clinic phoned mother', ['family-reached']],
    ['DNA. We rang mum', ['family-reached']],
    ['DNA. Nurse spoke to mum', ['family-reached']],
    ['Not attended, mum emailed', ['family-reached']],
    ['WNB. Shielding on cardiac advice, had phoned. R/b', ['slot-rebooked', 'family-reached']],
    ['DNA. R/b 4/52', ['slot-rebooked']],
    ['DNA. R/b Dr Jones', []],
    ['DNA. To be r/b', []],
    ['DNA. HV has called, nobody home', []],
    ['DNA. HV spoke to mum', ['family-reached']],
    ['DNA. Has called, new baby', ['family-reached']],
    ['DNA. Clerk had phoned, no answer', []],
    ['DNA. Not rebooked', []],
    ['DNA. To be rebooked', []],
    ['DNA. Please send new appointment', []],
    ['DNA. Tried to call mum', []],
    ['DNA. Rang mum, no answer', []],
    ['DNA. We called mum. No answer', []],
    ['DNA. We rang mum, she did not answer', []],
    ['DNA. Nurse phoned mum, phone switched off', []],
    ['DNA. We rang mum - could not get through', []],
    ['DNA. We rang mum and dad on both numbers several times, no answer', []],
    ['DNA. Who rang mum?', []],
    ['DNA. Nobody rang mum', []],
    ['DNA. Called mum; no answer', []],
    ['DNA. Rang mum, does not answer', []],
    ['DNA. Called mum. VM left', []],
    ['DNA. Mum called. Did not attend last time either. No reply to letters', ['family-reached']],
    ['DNA. Phoned mum x2, voicemail', []],
    ['DNA. Unable to contact. Family did not attend', []],
    ['Mum rang, wants advice. Rebooked her smear', []],
    ['DNA, new date sent', ['slot-rebooked']],
    ['DNA rebooked 3/52', ['slot-rebooked']],
    ['No new appointment booked. DNA', []],
    ['DNA. No new appointment booked', []],
    ['WNB. Rebooked slot missed', []],
    ['Missed rescheduled appt', []],
    ['DNA rebooked appointment again', []],
    ['DNA x2, rearranged appointment from last month also missed', []],
    ['DNA. New appointment sent last week not attended', []],
    ['DNA. Rebooked twice already', []],
    ['Did not attend the further appointment arranged', []],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('is told where a source says what a contact is for, and nowhere else', () => {
    expect(codes('DNA, car broke down', 'diagnosisText')).toEqual([]);
  });
});
