import { aChild, anAttendance, anInjury, instant } from '#libs/testing';
import { bornOn, withAnother, withChanged, withNobodyBeside, withoutOther, withOtherChanged } from './changed-facts.js';
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

  it('one more contact took place there, and says nothing but what is given', () => {
    const told = anAttendance('2026-11-01T10:00:00Z', {
      injuries: [anInjury('burn')],
      complaints: ['injury'],
      injuredOn: '2026-10-31',
      pregnancyWeek: 12,
      isEssential: true,
      recordedConcern: 'yes',
    });
    const { child: more, contact } = withAnother(
      { child: aChild([first, told]), contact: told },
      { key: 'visit-added', occurredAt: instant('2026-10-15T10:00:00Z'), circumstances: ['health-review'] },
    );
    expect(contact).toBe(told);
    expect(more.contacts.map(({ key }) => key)).toEqual([first.key, 'visit-added', told.key]);
    // of the contact that it stands beside it has the place, and nothing of what was recorded there
    expect({ ...more.contacts[1]! }).toMatchObject({ organisation: told.organisation });
    const said = ['kind', 'status', 'injuries', 'complaints', 'injuredOn', 'pregnancyWeek', 'isEssential'] as const;
    expect(
      [...said, 'recordedConcern' as const, 'circumstances' as const].map((name) => more.contacts[1]![name]),
    ).toEqual([...['other', 'completed', [], [], null, null, false, 'unknown', ['health-review']]]);
  });

  it.each([
    ['before all', '2026-08-01T10:00:00Z', 'z', 0],
    ['at the same moment, by its key', '2026-10-01T10:00:00Z', 'a', 1],
    ['at the same moment, behind by its key', '2026-10-01T10:00:00Z', 'z', 2],
    ['after all', '2026-12-01T10:00:00Z', 'a', 3],
  ])('one more contact stands in the order of time: %s', (_, at, key, place) => {
    const { child: more } = withAnother(facts, { key, occurredAt: instant(at), circumstances: [] });
    expect(more.contacts.findIndex((each) => each.key === key)).toBe(place);
    expect(more.contacts).toHaveLength(4);
  });

  it('nobody stands beside a child whose neighbours are left out; else they stay', () => {
    const brother = { key: 'brother' } as unknown as NonNullable<ChildFacts['neighbours']>[number];
    const beside: ChangedFacts = { child: { ...child, neighbours: [brother] }, contact: third };
    expect(withNobodyBeside(beside).child.neighbours).toEqual([]);
    expect(withChanged(beside, { status: 'left' }).child.neighbours).toEqual([brother]);
    expect(withChanged(facts, { status: 'left' }).child.neighbours).toEqual([]);
  });

  it('what is changed of a contact that is not there changes nothing', () => {
    expect(withoutOther(facts, { key: 'visit-nowhere' }).child.contacts).toEqual(child.contacts);
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
