import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ kind, assertion }) => kind === 'injury' && assertion === 'present');

describe('whom somebody meets at work', () => {
  it.each([
    'Mum sees so many babies with broken bones at work',
    'Mum had two on the ward last week, both had burns. Own son fine',
    'Dad, a paramedic, attended a baby with a skull fracture at work last night',
    'Mum, a nurse, treated a toddler with burns on her ward',
    'A case at work - burns and fractures. Not about her own family',
  ])('is not the child: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Have a baby on the ward with bruises and fractures',
    'Nurse saw a child at work with bruises, her own son',
    'Has a baby with burns on the ward',
    'Have 1 on the ward with bruises and a fracture',
    'Had a baby with fracture on the ward',
    'Seen with a baby with bruised cheek on the ward',
    'Treated a toddler with burns in department, mum vague',
    'Child in care case - bruise to cheek. Nothing to do with home',
  ])('is real where a clinician writes of a child: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
