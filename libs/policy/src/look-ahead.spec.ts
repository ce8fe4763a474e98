import fc from 'fast-check';
import { loadPolicies } from '#libs/platform/documents';
import { aChild, aMissedAppointment, anAttendance, waited } from '#libs/testing';
import { anyChild } from '../test/any-child.js';
import { circumstances } from './codes/circumstances.js';
import { decide, inOrder } from './decide.js';
import { type ContactFacts } from './facts.js';
import {
  answerMs,
  elsewhereMs,
  lookAheadMs,
  mayChangeBy,
  mayChangeLater,
  mayLookAhead,
  reachBackMs,
} from './look-ahead.js';
import { isOpenStay, mayShowElsewhere } from './open-stays.js';
import { clockStarts, isClockStep, startsClock } from './process-steps.js';
import { rules } from './rules/index.js';
import { type Policy } from './policy.js';
import { knownSince } from './appointments.js';
import { endOfWorkingDay } from './time/working-days.js';

const day = 86_400_000;
let policies: readonly Policy[] = [];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

describe('how far rules look ahead', () => {
  it('is the longest that a policy says, and nothing where no rule of it does', () => {
    const [policy] = policies;
    expect(lookAheadMs(policies)).toBe(35 * day);
    expect(lookAheadMs([{ ...policy!, rules: {} }])).toBe(0);
    expect(lookAheadMs([{ ...policy!, rules: {} }, policy!])).toBe(35 * day);
  });

  it('covers the working days in which a slot may be rebooked, whenever they begin', () => {
    const from = Date.parse('2019-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 * 24 }), fc.integer({ min: 1, max: 20 }), (hours, days) => {
        const start = from + hours * 3_600_000;
        expect(endOfWorkingDay(start, days)).toBeLessThan(start + days * 7 * day);
      }),
    );
  });

  it('concerns missed appointments alone', () => {
    expect(mayLookAhead({ kind: 'appointment', status: 'was-not-brought' })).toBe(true);
    expect(mayLookAhead({ kind: 'appointment', status: 'entered-in-error' })).toBe(false);
    expect(mayLookAhead({ kind: 'unscheduled', status: 'was-not-brought' })).toBe(false);
  });

  it('is no further than that: a slot heard of later changes nothing that was said', () => {
    const slot = aMissedAppointment('2026-11-17T13:22:00Z', { isEssential: true });
    const booked = (after: number) =>
      aMissedAppointment('2027-03-01T09:00:00Z', { status: 'booked', firstReceivedAt: knownSince(slot) + after });
    const said = (...contacts: readonly (typeof slot)[]): unknown =>
      decide(waited('R11 again', waited('R11', aChild([slot, ...contacts]))), policies).findings;
    expect(said(booked(lookAheadMs(policies) + 1))).toEqual(said());
    expect(said(booked(day))).not.toEqual(said());
  });
});

describe('how far a step reaches back', () => {
  const waiting = rules.filter(({ answersWithinDays }) => answersWithinDays !== undefined);

  it('is nothing where no rule of the policy waits for a step', () => {
    const [policy] = policies;
    expect(answerMs([{ ...policy!, rules: {} }])).toBe(0);
    expect(answerMs(policies)).toBeGreaterThan(0);
  });

  it('is told by codes of its own: those that start a clock are steps too, and an injury is none', () => {
    const coded = (code: string) => ({ kind: 'outcome', system: 'bellwether', code });
    for (const code of clockStarts) expect([startsClock(coded(code)), isClockStep(coded(code))]).toEqual([true, true]);
    expect([startsClock(coded('referral-acknowledged')), isClockStep(coded('referral-acknowledged'))]).toEqual([
      false,
      true,
    ]);
    expect([startsClock(coded('weighed')), isClockStep(coded('weighed'))]).toEqual([false, true]);
    expect(isClockStep(coded('born-below-ninth-centile'))).toBe(false);
    expect(isClockStep(coded('fall'))).toBe(false);
    expect(isClockStep({ ...coded('referral-made'), system: 'local' })).toBe(false);
  });

  it('concerns contacts alone that start a clock', () => {
    const others = Object.values(circumstances)
      .flat()
      .filter((code) => !clockStarts.includes(code));
    const contact = anAttendance('2026-11-17T13:22:00Z', { status: 'completed', circumstances: others });
    for (const rule of waiting) {
      const asks = rule.looksAt({ ...contact, circumstances: others }, aChild([contact]));
      // what it says of any other contact rests on no later one
      expect([rule.id, asks]).toEqual([rule.id, rule.id === 'R41']);
    }
  });

  it('is no further than that: a step that is taken later changes nothing that was said', () => {
    const reach = answerMs(policies);
    fc.assert(
      fc.property(anyChild, fc.constantFrom(...clockStarts), (child, code) => {
        const last = Math.max(0, ...child.contacts.map(({ occurredAt }) => occurredAt));
        const later = anAttendance(new Date(last + reach + 1).toISOString(), {
          status: 'completed',
          circumstances: [code],
        });
        const keys = new Set(child.contacts.map(({ key }) => key));
        const said = (contacts: typeof child.contacts): unknown =>
          decide({ ...child, contacts }, policies).findings.filter(({ contactKey }) => keys.has(contactKey));
        expect(said([...child.contacts, later])).toEqual(said(child.contacts));
      }),
      { numRuns: 300 },
    );
  });
});

describe('how far a contact elsewhere reaches back', () => {
  const asking = rules.filter(({ seenElsewhereWithinDays }) => seenElsewhereWithinDays !== undefined);

  it('is nothing where no rule of the policy asks for one', () => {
    const [policy] = policies;
    expect(elsewhereMs([{ ...policy!, rules: {} }])).toBe(0);
    expect(elsewhereMs(policies)).toBe(84 * day);
    expect(reachBackMs(policies)).toBe(Math.max(lookAheadMs(policies), answerMs(policies), elsewhereMs(policies)));
  });

  it('concerns stays alone of which no end is stated', () => {
    const stay = anAttendance('2026-11-17T13:22:00Z', { kind: 'stay', setting: 'inpatient' });
    expect([isOpenStay(stay), mayChangeLater(stay)]).toEqual([true, true]);
    for (const status of ['booked', 'completed', 'left'] as const)
      expect(mayChangeLater({ ...stay, status })).toBe(false);
    for (const rule of asking) expect(rule.looksAt({ ...stay, status: 'completed' }, aChild([stay]))).toBe(false);
  });

  it('is no further than that, and of no other kind of contact: what is known later changes nothing that was said', () => {
    const kinds = ['unscheduled', 'appointment', 'home-visit', 'stay', 'call', 'other'] as const;
    fc.assert(
      fc.property(anyChild, fc.constantFrom(...kinds), fc.boolean(), (child, kind, isNear) => {
        const near = isNear && !mayShowElsewhere({ kind });
        const last = Math.max(0, ...child.contacts.map(({ occurredAt }) => occurredAt));
        const later = anAttendance(new Date(last + (near ? day : elsewhereMs(policies)) + 1).toISOString(), {
          kind,
          organisation: 'RYY',
          status: 'completed',
          setting: 'gp',
        });
        const keys = new Set(child.contacts.map(({ key }) => key));
        const said = (contacts: typeof child.contacts): unknown =>
          decide({ ...child, contacts }, policies).findings.filter(({ contactKey }) => keys.has(contactKey));
        expect(said([...child.contacts, later])).toEqual(said(child.contacts));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what one more contact may change', () => {
  const known = ({ contacts }: { readonly contacts: readonly ContactFacts[] }): readonly ContactFacts[] =>
    contacts.map((one) => ({ ...one, firstReceivedAt: one.occurredAt }));

  it('is itself, and what waits for such a one: nothing else that was said', () => {
    let waiting = 0;
    fc.assert(
      fc.property(anyChild, (child) => {
        const contacts = known(inOrder(child));
        const [before, later] = [contacts.slice(0, -1), contacts.at(-1)];
        if (later === undefined || before.some(({ occurredAt }) => occurredAt >= later.occurredAt)) return;
        const mayChange = mayChangeBy(later, policies);
        waiting += before.filter(mayChange).length;
        const others = new Set(before.filter((one) => !mayChange(one)).map(({ key }) => key));
        const said = (all: readonly ContactFacts[]): unknown => {
          const { findings, watches, doubts } = decide({ ...child, contacts: all }, policies);
          return [
            findings.filter(({ contactKey }) => others.has(contactKey)),
            watches.filter(({ anchorKey }) => others.has(anchorKey)),
            doubts.filter(({ contactKey }) => others.has(contactKey)),
          ];
        };
        expect(said(contacts)).toEqual(said(before));
      }),
      { numRuns: 1_000 },
    );
    expect(waiting).toBeGreaterThan(0);
  });

  it('is a missed appointment of essential care by the next one, and no other', () => {
    const slot = aMissedAppointment('2026-11-17T13:22:00Z', { isEssential: true });
    const next = aMissedAppointment('2026-11-24T13:22:00Z');
    const visit = anAttendance('2026-11-24T13:22:00Z');
    expect(mayChangeBy(next, policies)(slot)).toBe(true);
    expect(mayChangeBy(next, policies)({ ...slot, isEssential: false })).toBe(false);
    expect(mayChangeBy(visit, policies)(slot)).toBe(false);
  });
});
