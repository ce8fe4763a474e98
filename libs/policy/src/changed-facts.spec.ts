import { aChild, anAttendance, instant } from '#libs/testing';
import { bornOn, withChanged, withoutOther, withOtherChanged } from './changed-facts.js';
import { type ChangedFacts } from './define-rule.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { contactsBefore, contactsFrom } from './look-back.js';

const [first, second, third] = ['2026-09-01T10:00:00Z', '2026-10-01T10:00:00Z', '2026-11-01T10:00:00Z'].map((at) =>
  anAttendance(at),
) as [ContactFacts, ContactFacts, ContactFacts];
const child = aChild([first, second, third]);
const facts: ChangedFacts = { child, contact: third };
const keysBefore = (given: ChangedFacts): readonly string[] =>
  [...contactsBefore(given.child, given.contact, 365)].map(({ key }) => key);

describe('facts with something otherwise', () => {
  it('a changed contact stands where it was, with all else as it is', () => {
    const changed = withChanged(facts, { status: 'left', injuredOn: null });
    expect(changed.contact).toMatchObject({ status: 'left', key: third.key, occurredAt: third.occurredAt });
    expect(changed.child.contacts).toHaveLength(3);
    expect(changed.child.contacts[2]).toBe(changed.contact);
    expect(changed.child.contacts[0]).toBe(first);
    expect(keysBefore(changed)).toEqual([second.key, first.key]);
    expect(third.status).toBe('arrived');
  });

  it('another contact is changed, or left out, and the contact itself stays the same object', () => {
    const kept = withOtherChanged(facts, first, { status: 'completed' });
    expect(kept.child.contacts.map(({ status }) => status)).toEqual(['completed', 'arrived', 'arrived']);
    expect(kept.contact).toBe(third);
    const without = withoutOther(facts, second);
    expect(keysBefore(without)).toEqual([first.key]);
    expect(without.contact).toBe(third);
  });

  it('one change is made upon another, in either order', () => {
    const both = withChanged(withoutOther(facts, first), { status: 'left' });
    expect(keysBefore(both)).toEqual([second.key]);
    expect(both.child.contacts.map(({ status }) => status)).toEqual(['arrived', 'left']);
    const turned = withoutOther(withChanged(facts, { status: 'left' }), first);
    expect(turned.child.contacts.map(({ status }) => status)).toEqual(['arrived', 'left']);
    expect(keysBefore(turned)).toEqual([second.key]);
    const twice = withChanged(withChanged(facts, { status: 'left' }), { mobility: 'yes' });
    expect(twice.contact).toMatchObject({ status: 'left', mobility: 'yes' });
  });

  it('a child born on another day is otherwise the same', () => {
    const older = bornOn(facts, '2025-04-09').child;
    const { identity, gestationWeeks, firedWatches } = child;
    expect(older).toMatchObject({ birthDate: '2025-04-09', identity, gestationWeeks, firedWatches });
    expect(older.contacts).toEqual(child.contacts);
    expect(withChanged(facts, {}).child.birthDate).toBe(child.birthDate);
  });

  it('what lies further back than a rule asks is not read', () => {
    const asked: number[] = [];
    const recent = [second, third];
    const lazy: ChildFacts = {
      ...aChild([]),
      get contacts(): readonly ContactFacts[] {
        throw new Error('everything was asked for');
      },
      contactsFrom: (moment) => {
        asked.push(moment);
        return recent;
      },
      mayHaveRecordedMarks: () => false,
    };
    const changed = withChanged({ child: lazy, contact: third }, { status: 'left' });
    const from = instant('2026-10-01T00:00:00Z');
    expect(contactsFrom(changed.child, from)).toEqual([second, changed.contact]);
    expect(contactsFrom(changed.child, from)).toBe(contactsFrom(changed.child, from));
    expect(asked).toContain(from);
    expect(changed.child.mayHaveRecordedMarks?.()).toBe(false);
    expect(withChanged(facts, {}).child.mayHaveRecordedMarks?.()).toBe(true);
  });

  it('facts that are worked out when they are asked for are worked out once, by the contact itself', () => {
    class Lazy {
      worked = 0;
      private known: string | undefined;
      get injuredOn(): string {
        return (this.known ??= this.work());
      }
      private work(): string {
        this.worked += 1;
        return '2026-11-01';
      }
    }
    const lazy = Object.assign(new Lazy(), { key: 'lazy', status: 'arrived' });
    const changed = withChanged({ child, contact: lazy as unknown as ContactFacts }, { status: 'left' }).contact;
    expect([changed.injuredOn, changed.injuredOn, lazy.injuredOn]).toEqual(Array(3).fill('2026-11-01'));
    expect([lazy.worked, changed.status]).toEqual([1, 'left']);
  });
});
