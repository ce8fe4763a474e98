import { readMentions } from '../code-words.js';

const isHungry = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'hungry' && assertion === 'present');

describe('hunger as a trigger in a plan', () => {
  it.each([
    'triggers are bells, queueing, hungry',
    'Known triggers: noise, tired, hungry, change of staff',
    'Triggers: hungry, mum leaving',
  ])('is none: %s', (text) => {
    expect(isHungry(text)).toBe(false);
  });

  it.each([
    'Triggers: noise. Arrived hungry again',
    'Hungry, trigger for meltdown, no breakfast at home',
    'Triggers discussed, always hungry on Mondays',
    'Triggers - hungry on Mondays after weekend with dad',
    'Trigger for meltdown: hungry in mornings',
  ])('is real: %s', (text) => {
    expect(isHungry(text)).toBe(true);
  });
});
