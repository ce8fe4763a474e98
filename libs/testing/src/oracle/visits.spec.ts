import { nameUuid } from '#libs/platform/documents';
import { aBruise } from '../builders.js';
import { ask, childIn, contact, contactIn, ivo, ivosNumber, mayasNumber } from './ask-oracle.js';

const v = (version?: string, sequence?: number) => ({
  id: 'V4417',
  ...(version === undefined ? {} : { version }),
  ...(sequence === undefined ? {} : { sequence }),
});
const at = (time: string): string => `2026-11-17T${time}Z`;
const maya = { ...ivo, nhsNumber: mayasNumber, localIds: [] };

describe('versions of one visit', () => {
  it('keeps what a later version does not mention', () => {
    expect(
      contactIn([contact({ coded: [aBruise], visit: v(at('13:22:00')) }), contact({ visit: v(at('14:00:00')) })])
        .injuries,
    ).toHaveLength(1);
  });

  it('loses what a later version clears', () => {
    expect(
      contactIn([
        contact({ coded: [aBruise], visit: v(at('13:22:00')) }),
        contact({ coded: null, visit: v(at('14:00:00')) }),
      ]).injuries,
    ).toEqual([]);
  });

  it('takes a list of coded facts as a whole', () => {
    const burn = { kind: 'injury', system: 'snomed', code: '125666000' } as const;
    const folded = contactIn([
      contact({ coded: [aBruise], visit: v(at('13:22:00')) }),
      contact({ coded: [burn], visit: v(at('14:00:00')) }),
    ]);
    expect(folded.injuries.map(({ kind }) => kind)).toEqual(['burn']);
  });

  it('lets the version time win, not the arrival', () => {
    const late = contact({ status: 'arrived', visit: v(at('13:00:00')) }, { receivedAt: at('23:00:00') });
    const early = contact({ status: 'completed', visit: v(at('14:00:00')) }, { receivedAt: at('15:00:00') });
    expect(contactIn([early, late]).status).toBe('completed');
  });

  it('compares version times as instants, whatever their offset', () => {
    const summer = contact({ status: 'completed', visit: v('2026-11-17T14:30:00+01:00') });
    const winter = contact({ status: 'left', visit: v('2026-11-17T13:45:00+00:00') });
    expect(contactIn([winter, summer]).status).toBe('left');
  });

  it('lets the received time stand in for a missing version', () => {
    const unversioned = contact({ status: 'left', visit: v() }, { receivedAt: at('15:00:00') });
    const versioned = contact({ status: 'completed', visit: v(at('14:00:00')) }, { receivedAt: at('20:00:00') });
    expect(contactIn([versioned, unversioned]).status).toBe('left');
  });

  it('orders equal versions by sequence', () => {
    const first = contact({ status: 'left', visit: v(at('14:00:00'), 1) });
    const second = contact({ status: 'completed', visit: v(at('14:00:00'), 2) }, { receivedAt: at('14:00:00') });
    expect(contactIn([first, second]).status).toBe('completed');
  });

  it('counts a missing sequence as before 0', () => {
    const none = contact({ status: 'left', visit: v(at('14:00:00')) }, { receivedAt: at('22:00:00') });
    const zero = contact({ status: 'completed', visit: v(at('14:00:00'), 0) }, { receivedAt: at('21:00:00') });
    expect(contactIn([none, zero]).status).toBe('completed');
  });

  it('orders what is equal otherwise by received time, then by signal id', () => {
    const same = v(at('14:00:00'));
    const one = contact({ status: 'left', visit: same }, { id: 'a' });
    const two = contact({ status: 'completed', visit: same }, { id: 'b' });
    const earlier = contact({ status: 'arrived', visit: same }, { id: 'c', receivedAt: at('19:00:00') });
    expect(contactIn([two, one, earlier]).status).toBe('completed');
  });

  it('counts a repeated signal once, with its smallest received time', () => {
    const first = contact({}, { id: 'same', receivedAt: at('15:00:00') });
    const again = { ...first, receivedAt: at('18:00:00') };
    expect(contactIn([again, first, again]).firstReceivedAt).toBe(Date.parse(at('15:00:00')));
  });

  it('first received the visit with the earliest of its statements', () => {
    const folded = contactIn([
      contact({ visit: v(at('14:00:00')) }, { receivedAt: at('15:00:00') }),
      contact({ visit: v(at('13:00:00')) }, { receivedAt: at('16:00:00') }),
    ]);
    expect(folded.firstReceivedAt).toBe(Date.parse(at('15:00:00')));
  });
});

describe('entered in error', () => {
  it('is no contact', () => {
    expect(childIn([contact(), contact({ status: 'entered-in-error', visit: v(at('14:00:00')) })]).contacts).toEqual(
      [],
    );
  });

  it('is no contact when it is said before the visit is stated', () => {
    const error = contact({ status: 'entered-in-error', visit: v(at('14:00:00')) }, { receivedAt: at('14:00:00') });
    expect(childIn([error, contact({}, { receivedAt: at('18:00:00') })]).contacts).toEqual([]);
  });

  it('is a contact again when a later version says so', () => {
    const error = contact({ status: 'entered-in-error', visit: v(at('14:00:00')) });
    expect(contactIn([error, contact({ status: 'completed', visit: v(at('15:00:00')) })]).status).toBe('completed');
  });

  it('leaves what another feed says of the same attendance', () => {
    const other = contact({ feed: 'eastfield-pas', visit: { id: 'E1' } });
    expect(contactIn([contact({ status: 'entered-in-error' }), other]).visits).toEqual([
      { feed: 'eastfield-pas', id: 'E1' },
    ]);
  });
});

describe('a visit that moves', () => {
  it('belongs to the person of its latest version in source order', () => {
    const { children } = ask([
      contact({ person: maya, visit: v(at('14:00:00')) }),
      contact({ visit: v(at('13:00:00')) }),
    ]);
    expect(children.map(({ refs, contacts }) => [refs.length, contacts.length]).sort()).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it('keeps what was said of the visit under the first person', () => {
    const { children } = ask([
      contact({ coded: [aBruise], visit: v(at('13:00:00')) }),
      contact({ person: maya, visit: v(at('14:00:00')) }),
    ]);
    expect(children.flatMap(({ contacts }) => contacts.flatMap(({ injuries }) => injuries))).toHaveLength(1);
  });

  it('keeps the key of the contact', () => {
    const { children } = ask([
      contact({ visit: v(at('13:00:00')) }),
      contact({ person: maya, visit: v(at('14:00:00')) }),
    ]);
    expect(children.flatMap(({ contacts }) => contacts.map(({ key }) => key))).toEqual([
      nameUuid('contact', 'millbrook-pas', 'V4417'),
    ]);
  });
});

describe('two feeds about one attendance', () => {
  const ed = (changes: object = {}) =>
    contact({ feed: 'millbrook-ed', visit: { id: 'E1', version: at('13:30:00') }, ...changes });
  const visitsPerContact = (signals: Parameters<typeof ask>[0]): number[] =>
    childIn(signals).contacts.map(({ visits }) => visits.length);

  it('is one contact up to the window, to the second', () => {
    expect(visitsPerContact([contact(), ed({ occurredAt: at('14:22:00') })])).toEqual([2]);
  });

  it('is two contacts a second later', () => {
    expect(visitsPerContact([contact(), ed({ occurredAt: at('14:22:01') })])).toEqual([1, 1]);
  });

  it('counts the window from the arrival that began the contact', () => {
    const third = contact({ feed: 'zebra-feed', visit: { id: 'Z' }, occurredAt: at('15:00:00') });
    expect(visitsPerContact([contact(), ed({ occurredAt: at('14:10:00') }), third])).toEqual([2, 1]);
  });

  it('never joins two visits of one feed', () => {
    expect(visitsPerContact([contact(), contact({ visit: { id: 'V2' } })])).toEqual([1, 1]);
  });

  it('never joins two organisations or two kinds', () => {
    expect(
      visitsPerContact([contact(), ed({ organisation: 'RYY' }), ed({ visit: { id: 'E2' }, kind: 'stay' })]),
    ).toEqual([1, 1, 1]);
  });

  it('joins the earliest begun contact that is free', () => {
    const signals = [
      contact({ visit: { id: 'V1' }, occurredAt: at('13:00:00') }),
      contact({ visit: { id: 'V2' }, occurredAt: at('13:10:00') }),
      ed({ occurredAt: at('13:20:00') }),
    ];
    expect(childIn(signals).contacts.map(({ visits }) => visits.map(({ id }) => id))).toEqual([['V2'], ['E1', 'V1']]);
  });

  it('has the key of the least feed, not of the first to arrive', () => {
    expect(contactIn([contact(), ed({ occurredAt: at('13:40:00') })]).key).toBe(
      nameUuid('contact', 'millbrook-ed', 'E1'),
    );
  });

  it('takes each field from the smallest feed that says something', () => {
    const folded = contactIn([
      contact({ site: 'RXX01', status: 'completed' }),
      ed({ site: null, status: 'left', occurredAt: at('13:40:00') }),
    ]);
    expect([folded.site, folded.status, folded.occurredAt]).toEqual(['RXX01', 'left', Date.parse(at('13:40:00'))]);
  });

  it('keeps every injury, in feed order, equal ones once', () => {
    const burn = { kind: 'injury', system: 'snomed', code: '125666000' } as const;
    expect(
      contactIn([contact({ coded: [burn, aBruise] }), ed({ coded: [aBruise] })]).injuries.map(({ kind }) => kind),
    ).toEqual(['bruise', 'burn']);
  });

  it('keeps every complaint, each once', () => {
    const complaint = (code: string) => ({ kind: 'complaint', system: 'bellwether', code }) as const;
    expect(
      contactIn([
        contact({ coded: [complaint('assault')] }),
        ed({ coded: [complaint('self-harm'), complaint('assault')] }),
      ]).complaints,
    ).toEqual(['self-harm', 'assault']);
  });

  it('keeps a concern that either feed records', () => {
    expect(contactIn([contact({ recordedConcern: true }), ed({ recordedConcern: false })]).recordedConcern).toBe('yes');
  });

  it('has no concern when one feed says no and the other nothing', () => {
    expect(contactIn([contact({ recordedConcern: false }), ed()]).recordedConcern).toBe('no');
  });

  it('does not know of a concern when nobody says', () => {
    expect(contactIn([contact(), ed({ recordedConcern: null })]).recordedConcern).toBe('unknown');
  });

  it('takes the specialty from the smallest feed that codes one', () => {
    const specialty = (code: string) => ({ kind: 'specialty', system: 'local', code }) as const;
    expect(
      contactIn([contact({ coded: [specialty('120'), specialty('130')] }), ed({ coded: [aBruise] })]).specialty,
    ).toBe('120');
  });

  it('was first received with the earliest statement of either feed', () => {
    const folded = contactIn([
      contact({}, { receivedAt: at('18:00:00') }),
      contact({ feed: 'millbrook-ed', visit: { id: 'E1' } }, { receivedAt: at('17:00:00') }),
    ]);
    expect(folded.firstReceivedAt).toBe(Date.parse(at('17:00:00')));
  });
});

describe('what is known of a contact besides', () => {
  const mobility = (code: string) => ({ kind: 'mobility', system: 'bellwether', code }) as const;

  it('knows the mobility recorded at an earlier contact, and when', () => {
    const before = contact({ visit: { id: 'V1' }, occurredAt: at('09:00:00'), coded: [mobility('crawls')] });
    expect(childIn([contact(), before]).contacts.map((one) => [one.mobility, one.mobilityRecordedAt])).toEqual([
      ['yes', Date.parse(at('09:00:00'))],
      ['yes', Date.parse(at('09:00:00'))],
    ]);
  });

  it('does not know mobility from a later contact', () => {
    const after = contact({ visit: { id: 'V9' }, occurredAt: at('19:00:00'), coded: [mobility('walks')] });
    expect(childIn([contact(), after]).contacts.map((one) => one.mobility)).toEqual(['unknown', 'yes']);
  });

  it('takes the first known mobility of a contact, in feed order', () => {
    const ed = contact({
      feed: 'millbrook-ed',
      visit: { id: 'E1' },
      coded: [mobility('no such code'), mobility('rolls')],
    });
    expect(contactIn([contact({ coded: [mobility('walks')] }), ed]).mobility).toBe('no');
  });

  it('takes the treating authority from the site when the register knows it', () => {
    expect(contactIn([contact({ site: 'RXX09' })]).treatingAuthority).toBe('E00000002');
  });

  it('takes the treating authority from the organisation otherwise', () => {
    expect(contactIn([contact({ site: 'RXX77' })]).treatingAuthority).toBe('E00000001');
  });

  it('calls an organisation that the register does not know by its code', () => {
    const folded = contactIn([contact({ organisation: 'RZZ', site: null })]);
    expect([folded.organisationName, folded.treatingAuthority]).toEqual(['RZZ', null]);
  });

  it('keeps a contact however old it is', () => {
    expect(
      contactIn([contact({ occurredAt: '2009-01-05T00:00:00Z', person: { ...ivo, nhsNumber: ivosNumber } })])
        .occurredAt,
    ).toBe(Date.parse('2009-01-05T00:00:00Z'));
  });
});
