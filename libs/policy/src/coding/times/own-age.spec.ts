import { codeWords } from '../code-words.js';
import { withoutOwnAge } from './own-age.js';

/** @param days how old the child is; null where that is not known */
const without = (days: number | null, text: string): string =>
  withoutOwnAge(text, () => (days === null ? null : [days, days]));
const left = (days: number | null, text: string): string => without(days, text).replaceAll(/ +/g, ' ').trim();

describe('the age of a child in the words of a contact', () => {
  it.each([
    [156, 'Bruise to cheek aged 5 months', 'Bruise to cheek'],
    [510, 'At the age of 16 months had a fractured arm', 'had a fractured arm'],
    [305, 'At 10 months he had a fractured arm', 'he had a fractured arm'],
    [1_200, 'found wandering aged three', 'found wandering'],
    [920, 'At age 2 years 6 months a fractured arm', 'a fractured arm'],
    [80, 'At eleven weeks, bruise', ', bruise'],
    [400, 'Fractured arm aged 1', 'Fractured arm'],
  ])('is left out where it is that of the day (%d days): %s', (days, text, rest) => {
    expect(left(days, text)).toBe(rest);
    expect(without(days, text)).toHaveLength(text.length);
  });

  it.each([
    [1_500, 'Bruise to cheek aged 5 months'],
    [1_500, 'Bruise to cheek aged 2'],
    [266, 'Born at 38 weeks gestation'],
    [42, 'Bruise seen at the 6 week check, at 6 week check'],
    [1_200, 'Fell at 3 pm, hit by a ball at 3'],
    [null, 'Bruise to cheek aged 5 months'],
  ])('stays where it is another, or none (%s days): %s', (days, text) => {
    expect(without(days, text)).toBe(text);
  });

  it('is asked for only where a text tells one', () => {
    const asked = countingAge();
    withoutOwnAge('Bruise to cheek, seen at nine', asked.age);
    expect(asked.times).toBe(0);
    withoutOwnAge('Bruise to cheek aged 5 months', asked.age);
    expect(asked.times).toBe(1);
  });
});

/** An age that nobody knows, and how often somebody asked for it. */
function countingAge() {
  const asked = {
    times: 0,
    age: () => {
      asked.times += 1;
      return null;
    },
  };
  return asked;
}

/** Thirteen years and eleven months. */
const thirteen = 5_083;

describe('an age in whole years, in a record at thirteen years and eleven months', () => {
  it.each([
    'Presented with overdose aged 13',
    'Presents aged thirteen with overdose of paracetamol',
    'Took an overdose of paracetamol tonight aged 13',
    'Found hanging aged 13',
    'Took overdose today, aged 13, of paracetamol',
    'PMH asthma. Brought in by ambulance with overdose aged 13',
  ])('is of now where the words tell of this contact: %s', (text) => {
    expect(without(thirteen, text)).not.toBe(text);
    expect(codeWords([{ field: 'note', text: without(thirteen, text) }])).not.toEqual([]);
  });

  it.each([
    'Overdose aged 13',
    'Cough and cold. Overdose aged 13, under CAMHS',
    'Here today with a cough, overdose aged 13 noted',
    'Overdose aged 13, now settled at school',
    'First presented with overdose aged 13',
    'Background: presented with overdose aged 13',
    'PMH: asthma. Presented with overdose aged 13',
    'Hx: found hanging aged 13',
    'Was found hanging aged 13',
    'Attended ED with overdose aged 13',
    'Known to CAMHS since presenting with overdose aged 13',
  ])('stays one of before, as a whole year has it: %s', (text) => {
    expect(without(thirteen, text)).toBe(text);
  });

  it.each(['Overdose aged 13 years 11 months', 'Previous overdose, presented aged 13 years 11 months'])(
    'is of that day when its months are told: %s',
    (text) => {
      expect(without(thirteen, text)).not.toBe(text);
    },
  );

  it('leaves words of history to tell of history', () => {
    const text = without(156, 'Previous bruise to cheek aged 5 months');
    expect(text).toBe('Previous bruise to cheek              ');
    expect(codeWords([{ field: 'note', text }])).toEqual([]);
  });
});
