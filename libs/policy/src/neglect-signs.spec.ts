import { aChild, anAttendance } from '#libs/testing';
import { circumstances, type Circumstance } from './codes/circumstances.js';
import { type Scene } from './define-rule.js';
import { type ContactFacts } from './facts.js';
import { areSignsPersistent, areSignsRepeated, repeatsSigns, signsInWords, signsOf } from './neglect-signs.js';

const numbers: Readonly<Record<string, number>> = { signDays: 183, signTimes: 3, signApartHours: 24 };
const seen = '2026-11-17T13:22:00Z';
const school = { organisation: 'E01', setting: 'school-nurse' };
const hospital = { organisation: 'RXX' };

/** What a rule sees at the last of some contacts. */
function sceneOf(contacts: readonly ContactFacts[]): Scene {
  const child = aChild(contacts);
  const known = new Map<unknown, unknown>();
  const scene = {
    child,
    contact: child.contacts.at(-1)!,
    number: (name: string) => numbers[name]!,
    once: <V>(ask: (scene: Scene) => V): V => {
      if (!known.has(ask)) known.set(ask, ask(scene as unknown as Scene));
      return known.get(ask) as V;
    },
  };
  return scene as unknown as Scene;
}
const at = (when: string, where: Partial<ContactFacts>, ...codes: readonly Circumstance[]): ContactFacts =>
  anAttendance(when, { ...where, circumstances: codes });
const now = (...codes: readonly Circumstance[]): ContactFacts => at(seen, hospital, ...codes);
const told = (...contacts: readonly ContactFacts[]) => {
  const scene = sceneOf(contacts);
  return [areSignsRepeated(scene), areSignsPersistent(scene)];
};

describe('signs of neglect', () => {
  it('say nothing when there is one, or several on one occasion', () => {
    expect(told(now('hungry'))).toEqual([false, false]);
    expect(told(now('hungry', 'unwashed', 'unfit-home'))).toEqual([false, false]);
  });

  it('say nothing when one organisation recorded them twice', () => {
    expect(told(at('2026-10-01T09:00:00Z', hospital, 'unwashed'), now('unwashed'))).toEqual([false, false]);
  });

  it('are repeated by one organisation the third time, whatever they are', () => {
    const twice = [at('2026-09-01T09:00:00Z', hospital, 'unwashed'), at('2026-10-01T09:00:00Z', hospital, 'hungry')];
    expect(told(...twice, now('infestation'))).toEqual([true, false]);
  });

  it('are repeated when a second organisation records one on another occasion', () => {
    expect(told(at('2026-10-01T09:00:00Z', school, 'unwashed'), now('unwashed'))).toEqual([true, false]);
  });

  it('are persistent on three occasions, by two organisations', () => {
    const twice = [at('2026-09-01T09:00:00Z', school, 'unwashed'), at('2026-10-01T09:00:00Z', school, 'hungry')];
    expect(told(...twice, now('unsupervised'))).toEqual([true, true]);
  });

  it('within a day of each other are one occasion, to the second', () => {
    expect(told(at('2026-11-16T13:22:00Z', school, 'unwashed'), now('unwashed'))).toEqual([false, false]);
    expect(told(at('2026-11-16T13:21:59Z', school, 'unwashed'), now('unwashed'))).toEqual([true, false]);
  });

  it('are looked back on for half a year, to the second', () => {
    expect(told(at('2026-05-18T13:22:00Z', school, 'unwashed'), now('unwashed'))[0]).toBe(true);
    expect(told(at('2026-05-18T13:21:59Z', school, 'unwashed'), now('unwashed'))[0]).toBe(false);
  });

  it('recorded before are known where none is recorded now, and are not repeated there', () => {
    const scene = sceneOf([
      at('2026-09-01T09:00:00Z', school, 'unwashed'),
      at('2026-10-01T09:00:00Z', hospital, 'hungry'),
      now('fall'),
    ]);
    expect([areSignsRepeated(scene), repeatsSigns(scene)]).toEqual([true, false]);
    expect(signsOf(scene)).toMatchObject({ times: 2, organisations: 2 });
  });

  it('have words, each its own, and nothing else has', () => {
    const words = signsInWords(now(...circumstances.neglect));
    expect(new Set(words).size).toBe(circumstances.neglect.length);
    expect(signsInWords(now('fall', 'safeguarding-concern'))).toEqual([]);
  });
});
