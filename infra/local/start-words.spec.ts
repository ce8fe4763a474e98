import { whatTheySee } from './start-words.js';

describe('who can sign in, as npm start prints it', () => {
  it('says what a nurse sees', () => {
    expect(whatTheySee(['nurse'])).toBe('worklist, cases, chronologies, search; works on cases');
  });

  it('says of a rule owner and of an operator which pages there are, and what there is beside them', () => {
    expect(whatTheySee(['rule-owner'])).toBe(
      'pages of the rules, rules by week, replays of chronologies; at the terminal: child explain, volume',
    );
    expect(whatTheySee(['operator'])).toBe(
      'cases about feeds, rules by week; the rest at the terminal: feeds, quarantine, topics, rota',
    );
  });

  it('says the most that somebody with two jobs sees', () => {
    expect(whatTheySee(['rule-owner', 'consultant'])).toBe('worklist, cases, chronologies, search; works on cases');
  });
});
