import { aCheekBruise, aChild, anAttendance, noPlan, onPlan, planEnded, planUnknown } from '#libs/testing';
import { type Scene } from './define-rule.js';
import { type ContactFacts, type PlanFacts } from './facts.js';
import { endedLately, isProtected, planAssumptions, planAttendance } from './plan-status.js';

const days: Readonly<Record<string, number>> = { recentPlanDays: 364, recentUnbornPlanDays: 28 };

function sceneOf(changes: Partial<ContactFacts>): Scene {
  const contact = anAttendance('2026-11-17T13:22:00Z', changes);
  const scene: Scene = {
    child: aChild([contact]),
    contact,
    age: null,
    number: (name) => days[name] ?? NaN,
    once: (ask) => ask(scene),
    fires: () => false,
    firedWithin: () => ({ value: 'no', latest: null, assumptions: [] }),
    firedBefore: () => ({ value: 'no', latest: null, assumptions: [] }),
    saidHere: () => ({ value: 'no', most: null, assumptions: [] }),
    firedInOtherChapters: () => ({ value: 'no', latest: null, assumptions: [] }),
    hasLookedAgain: false,
  };
  return scene;
}
const ended = (plan: PlanFacts): string | null => endedLately(sceneOf({ plan }))?.on ?? null;

describe('a plan that ended lately', () => {
  it('is one of the days before, longer for a child than for an unborn one', () => {
    expect(ended(planEnded('CPP', '2025-11-18'))).toBe('2025-11-18');
    expect(ended(planEnded('CPP', '2025-11-17'))).toBeNull();
    expect(ended(planEnded('UCPP', '2026-10-20'))).toBe('2026-10-20');
    expect(ended(planEnded('UCPP', '2026-10-19'))).toBeNull();
    expect(ended(noPlan)).toBeNull();
  });

  it('is the last of several', () => {
    const kinds = ['2026-01-01', '2026-10-01'].map((on) => ({ kind: 'LAC' as const, on }));
    expect(ended({ ...planUnknown, ended: kinds })).toBe('2026-10-01');
  });
});

describe('a plan in force', () => {
  it('protects unless the child is only looked after; one of a kind not stated is taken for one that does', () => {
    expect([onPlan('CPP'), onPlan('UCPP', 'LAC'), onPlan()].map(isProtected)).toEqual([true, true, true]);
    expect([onPlan('LAC'), noPlan, planUnknown].map(isProtected)).toEqual([false, false, false]);
    expect([onPlan(), onPlan('LAC'), noPlan].map((plan) => planAssumptions(plan).length)).toEqual([1, 0, 0]);
  });

  it('and harm give the severity of an attendance', () => {
    expect(planAttendance(sceneOf({ plan: onPlan('LAC'), injuries: [aCheekBruise] }))).toBe('harm');
    expect(planAttendance(sceneOf({ plan: onPlan('CPP') }))).toBe('protectionPlan');
    expect(planAttendance(sceneOf({ plan: onPlan('LAC') }))).toBe('lookedAfter');
  });
});
