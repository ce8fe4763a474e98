import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ kind, assertion }) => kind === 'injury' && assertion === 'present');

describe('what is withdrawn', () => {
  it.each([
    "Bank staff rang re 'bruised back'. Checked body map, withdrawn",
    'School reported bruise. Birthmark, withdrawn',
  ])('is none where it was looked at again: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Nursery called re bruise on cheek. Mum withdrew consent, body map not done',
    'Concern raised, bruise to ear on body map. Mother withdrew baby from nursery',
    'School reported bruise. Parents withdrew consent for body map',
  ])('is real where a parent withdraws consent or the child: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
