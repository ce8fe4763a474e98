import fc from 'fast-check';
import { aChronology, aContact, dateAfter, fortyNineContacts, injuriesAt, manyContacts } from '../test/chronologies.js';
import { dayOf } from './calendar-days.js';
import { drawnContacts } from './drawn-contact.js';
import { mostSteps } from './figure-options.js';
import { injurySteps, type Step } from './injury-staircase.js';
import { timeScale } from './time-scale.js';
import { type ChronologyView } from '#libs/contracts';

function stepsOf(view: ChronologyView, from: string, to: string): readonly Step[] {
  const drawn = drawnContacts(view, { today: to, knownOn: null });
  return injurySteps(drawn, timeScale({ from: dayOf(from), to: dayOf(to) }, 192, 1144));
}

/** A leader runs from the top down to its line: words in a line above its end must lie clear of it. */
function expectReadable(steps: readonly Step[]): void {
  for (const step of steps) {
    for (const other of steps) {
      if (other === step) continue;
      const crosses = other.x >= step.from && other.x <= step.to && other.row >= step.row;
      const covers = other.row === step.row && other.from < step.to && step.from < other.to;
      expect({ words: step.words, crosses, covers }).toEqual({ words: step.words, crosses: false, covers: false });
    }
    expect(step.from).toBeGreaterThanOrEqual(0);
  }
}

describe('injuries as recorded', () => {
  it('of the child of 49 contacts are words that no leader crosses', () => {
    const steps = stepsOf(fortyNineContacts(), '2024-02-28', '2025-08-08');
    expect(steps.map(({ words }) => words)).toContain('head, chest');
    expectReadable(steps);
  });

  it('of one day and of one stay are told once', () => {
    const steps = stepsOf(fortyNineContacts(), '2024-02-28', '2025-08-08');
    const stay = steps.find(({ contacts }) => contacts.some(({ number }) => number === 12))!;
    expect(stay.contacts.map(({ number }) => number)).toEqual([11, 12, 13, 14]);
    expect(stay.words).toBe('forehead, nose, chest, right shoulder, buttocks, head');
  });

  it('start again at the top when nothing stands in the way', () => {
    const view = aChronology({
      contacts: [
        aContact({ number: 1, occurredAt: '2024-04-01T10:00:00Z', injuries: injuriesAt('head') }),
        aContact({ number: 2, occurredAt: '2024-12-01T10:00:00Z', injuries: injuriesAt('chest') }),
      ],
    });
    expect(stepsOf(view, '2024-03-01', '2025-01-01').map(({ row }) => row)).toEqual([0, 0]);
  });

  it('without a site say so, and never guess one', () => {
    const view = aChronology({
      contacts: [aContact({ number: 1, occurredAt: '2024-06-01T10:00:00Z', injuries: injuriesAt('unsited') })],
    });
    expect(stepsOf(view, '2024-03-01', '2025-01-01')[0]!.words).toBe('site not recorded');
  });

  it('of a long chronology share steps, so that they can be read; every one is in a step', () => {
    const view = manyContacts(300, 720);
    const steps = stepsOf(view, '2019-01-01', '2021-01-01');
    expect(steps.length).toBeLessThanOrEqual(mostSteps);
    expect(steps.flatMap(({ contacts }) => contacts)).toHaveLength(60);
    expect(steps[0]!.words).toBe('3 times: left arm, right knee');
    expectReadable(steps);
  });

  it('at any days and sites are readable', () => {
    const site = fc.constantFrom('head', 'chest', 'cheek-l', 'eye-b', 'upper-arm-r', 'unsited');
    const injured = fc.record({
      day: fc.integer({ min: 0, max: 500 }),
      sites: fc.array(site, { minLength: 1, maxLength: 9 }),
    });
    fc.assert(
      fc.property(fc.array(injured, { maxLength: 40 }), (given) => {
        const contacts = given
          .sort((a, b) => a.day - b.day)
          .map(({ day, sites }, index) =>
            aContact({
              number: index + 1,
              occurredAt: `${dateAfter('2024-03-08', day)}T10:00:00Z`,
              injuries: injuriesAt(...sites),
            }),
          );
        expectReadable(stepsOf({ ...aChronology(), contacts }, '2024-03-01', '2025-08-01'));
      }),
      { numRuns: 60 },
    );
  });
});
