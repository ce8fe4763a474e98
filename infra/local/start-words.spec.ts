import { whatTheySee } from './start-words.js';

describe('who can sign in, as npm start prints it', () => {
  it('says what a nurse sees', () => {
    expect(whatTheySee(['nurse'])).toBe('worklist, cases, chronologies, search; works on cases');
  });

  it('says of a rule owner that there is no page yet, and of an operator what there is beside one', () => {
    expect(whatTheySee(['rule-owner'])).toBe('no page yet: child explain, volume at the terminal');
    expect(whatTheySee(['operator'])).toBe(
      'cases about feeds; the rest at the terminal: feeds, quarantine, topics, rota',
    );
  });

  it('says the most that somebody with two jobs sees', () => {
    expect(whatTheySee(['rule-owner', 'consultant'])).toBe('worklist, cases, chronologies, search; works on cases');
  });
});
