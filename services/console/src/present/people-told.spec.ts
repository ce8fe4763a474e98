import type { CasePage } from '#libs/contracts';
import { duty } from '../../test/invented-cases.js';
import { model, page } from '../../test/ivos-page.js';
import { whyTold } from './people-told.js';

describe('people told', () => {
  it('say what went out and what each did, and call nothing heard that was only sent', () => {
    expect(model().told).toEqual([
      {
        who: 'Named nurse, Millbrook Hospitals',
        name: 'Amira Dunlin (you)',
        often: null,
        lines: [
          {
            what: 'Mail 13:40, sent, not known whether it was read',
            why: 'On duty for this child',
            did: 'Not acknowledged',
          },
        ],
      },
      {
        who: 'Paediatric liaison nurse, Millbrook Hospitals',
        name: null,
        often: null,
        lines: [{ what: 'Notice 13:40, not yet sent', why: null, did: 'A copy, no answer is waited for' }],
      },
    ]);
  });

  it.each([
    ['smtp', 'delivered', 'Mail 13:40, delivered'],
    ['phone', 'queued', 'Call 13:40, still to be made'],
    ['phone', 'delivered', 'Call 13:40, answered'],
    ['phone', 'failed-permanent', 'Call 13:40, not reached'],
    ['none', 'failed-permanent', 'Nothing sent 13:40, could not be delivered'],
  ] as const)('say how: by %s, %s', (channel, state, what) => {
    const [told] = page().told;
    expect(model({ told: [{ ...told!, channel, state }] }).told).toMatchObject([{ lines: [{ what }] }]);
  });

  it('say so where the directory names nobody: nothing is waited for there', () => {
    const [told] = page().told;
    const nobody = { ...told!, channel: 'none', state: 'failed-permanent', recipient: null } as const;
    expect(model({ told: [nobody] }).told).toMatchObject([
      {
        lines: [
          {
            what: 'Nothing sent 13:40, nobody is named for this role there',
            did: 'Nobody has been told in this role',
          },
        ],
      },
    ]);
  });

  it('call a team that is named by what it does so once', () => {
    const [told] = page().told;
    const team = { id: 'rcc-health-visitors', name: 'Health visitors', job: 'Team', organisation: 'RXX', phone: null };
    const line = { ...told!, role: 'HV' as const, organisation: 'RXX', recipient: team.id };
    const people = [...page().people, team];
    expect(model({ told: [line], people }).told[0]).toMatchObject({
      who: 'Health visitors, Millbrook Hospitals',
      name: null,
    });
    const typed = { ...team, name: 'Westmarch children’s services' };
    const office = { ...line, role: 'CSC' as const };
    expect(model({ told: [{ ...office, organisation: 'E00000001' }], people: [typed] }).told[0]).toMatchObject({
      who: 'Westmarch children’s services',
      name: null,
    });
  });
});

describe('a team that is told of a case again and again', () => {
  const [first] = page().told;
  const [row] = page().disclosures;
  const notices = (...reasons: readonly (readonly [string, Partial<CasePage['told'][number]>])[]) => {
    const id = (place: number): string => `00000000-0000-4000-8000-00000000000${place}`;
    const to = { role: 'EDT', organisation: 'E00000001', recipient: duty.id } as const;
    return model({
      told: reasons.map(([, change], place) => ({ ...first!, ...to, noticeId: id(place), ...change })),
      disclosures: reasons.map(([why], place) => ({ ...row!, why, noticeId: id(place) })),
      people: [...page().people, duty],
    }).told;
  };
  const copy = { kind: 'copy' } as const;

  it('stands there once, with how often and why', () => {
    const again = { state: 'delivered', at: '2026-11-17T13:52:00Z' } as const;
    expect(
      notices(
        ['opened', {}],
        ['child-on-plan', copy],
        ['severity-raised', {}],
        ['child-on-plan', copy],
        ['lapsed', again],
      ),
    ).toEqual([
      {
        who: 'Westmarch emergency duty team',
        name: null,
        often: '5 notices',
        lines: [
          {
            what: 'Mail 13:40, 2 times, sent, not known whether it was read',
            why: 'New case; more urgent than before',
            did: 'Not acknowledged',
          },
          {
            what: 'Mail 13:40, 2 times, sent, not known whether it was read',
            why: 'The child is on a plan',
            did: 'A copy, no answer is waited for',
          },
          { what: 'Mail 13:52, delivered', why: 'Acknowledged, but no action recorded', did: 'Not acknowledged' },
        ],
      },
    ]);
  });

  it('is told of a referral: that nothing here watches whether it is answered', () => {
    expect(notices(['referral-confirmed', copy])).toMatchObject([
      { lines: [{ did: 'The referral: whether it is answered is not watched here, ring to make sure' }] },
    ]);
  });

  it('is not called told where nobody is named for the role', () => {
    const nobody = { channel: 'none', state: 'failed-permanent', recipient: null } as const;
    expect(notices(['named-by-rule', nobody], ['delivery-failed', nobody])).toEqual([
      {
        who: 'Emergency duty team, Westmarch',
        name: null,
        often: null,
        lines: [
          {
            what: 'Nothing sent 13:40, 2 times, nobody is named for this role there',
            why: 'The rule names this role; a notice had reached nobody',
            did: 'Nobody has been told in this role',
          },
        ],
      },
    ]);
  });

  it('is one row for each organisation in which it was told', () => {
    expect(notices(['opened', {}], ['opened', { organisation: 'RXX', recipient: null }]).map(({ who }) => who)).toEqual(
      ['Westmarch emergency duty team', 'Emergency duty team, Millbrook Hospitals'],
    );
  });

  it('is told why in words in the list of disclosures too', () => {
    const rows = [
      { ...row!, why: 'child-on-plan' },
      { ...row!, outcome: 'refused', why: 'identity-unverified' } as const,
    ];
    expect(model({ disclosures: rows }).disclosures).toEqual([
      expect.stringContaining('. The child is on a plan. '),
      expect.stringContaining('. Who the child is has not been verified. '),
    ]);
    expect(whyTold('a reason of another release')).toBe('a reason of another release');
  });
});
