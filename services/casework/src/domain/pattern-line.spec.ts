import type { FindingRevised } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { aFinding } from '../../test/a-finding.js';
import { patternLine } from './pattern-line.js';

type Contact = FindingRevised['evidence']['contacts'][number];
const [contact] = aFinding().evidence.contacts;
const came = (name: string, occurredAt: string, changes: Partial<Contact> = {}): Contact => ({
  ...contact!,
  contactId: nameUuid('contact', name),
  occurredAt: `${occurredAt}T10:00:00.000Z`,
  ...changes,
});
const restingOn = (contacts: readonly Contact[], changes: Partial<FindingRevised> = {}) =>
  aFinding({ evidence: { ...aFinding().evidence, contacts: [...contacts] }, ...changes });

describe('the pattern that a practice is shown', () => {
  const three = [came('one', '2026-06-01'), came('two', '2026-09-01'), came('three', '2026-11-17')];

  it('counts unplanned attendances in half a year, and at how many places', () => {
    const [one, two, three_] = three;
    expect(patternLine([restingOn([one!, { ...two!, organisation: 'RYY' }, three_!])], 183)).toEqual({
      attendances: 3,
      organisations: ['RXX', 'RYY'],
      days: 183,
      words: '3 unscheduled attendances in 183 days, at 2 organisations',
    });
  });

  it('counts each attendance once, however many findings rest on it', () => {
    expect(patternLine([restingOn(three), restingOn(three)], 183)?.attendances).toBe(3);
  });

  it('leaves out what is older, what was planned, and what was entered in error', () => {
    const others = [
      came('old', '2026-01-01'),
      came('planned', '2026-11-01', { kind: 'appointment' }),
      came('error', '2026-11-02', { status: 'entered-in-error' }),
    ];
    expect(patternLine([restingOn([...three, ...others])], 183)?.attendances).toBe(3);
    expect(patternLine([restingOn(three)], 30)?.words).toBe('1 unscheduled attendance in 30 days, at 1 organisation');
  });

  it('is none without such an attendance, or when what rests on it was withdrawn', () => {
    expect(patternLine([restingOn([])], 183)).toBeNull();
    expect(patternLine([restingOn(three, { change: 'withdrawn' })], 183)).toBeNull();
  });
});
