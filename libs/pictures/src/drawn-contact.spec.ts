import { aChronology, aContact, aRing, injuriesAt } from '../test/chronologies.js';
import { drawnContacts, firstRing, signOf, worstSign } from './drawn-contact.js';
import { ringSignWords } from './severity-shape.js';

const occurredAt = '2024-05-01T10:00:00Z';
const always = { today: '2024-06-01', knownOn: null };

describe('a contact as the picture takes it', () => {
  it.each([
    [{ childSeen: true }, 'seen'],
    [{ childSeen: true, injuries: injuriesAt('head') }, 'injury'],
    [{ childSeen: false }, 'not-seen'],
    [{ childSeen: false, injuries: injuriesAt('head') }, 'injury-not-seen'],
    [{ childSeen: false, status: 'was-not-brought' }, 'missed'],
    [{ childSeen: false, status: 'cancelled-by-provider' }, 'missed'],
    [{ childSeen: false, status: 'left' }, 'not-seen'],
    [{ childSeen: false, status: 'booked' }, 'not-seen'],
  ] as const)('%j is drawn as %s', (given, appearance) => {
    const view = aChronology({ contacts: [aContact({ number: 1, occurredAt, ...given })] });
    expect(drawnContacts(view, always)[0]?.appearance).toBe(appearance);
  });

  it('that told of an injury without the child being there still counts as one', () => {
    const contact = aContact({ number: 1, occurredAt, childSeen: false, injuries: injuriesAt('head') });
    expect(drawnContacts(aChronology({ contacts: [contact] }), always)[0]?.injured).toBe(true);
  });

  it.each([
    ['2024-04-30', 'later'],
    ['2024-05-01', 'not-yet-known'],
    ['2024-05-09', 'not-yet-known'],
    ['2024-05-10', 'known'],
  ])('of 1 May that reached us on 10 May is, on %s, %s', (knownOn, knowledge) => {
    const contact = aContact({ number: 1, occurredAt, receivedAt: '2024-05-10T08:00:00Z' });
    expect(drawnContacts(aChronology({ contacts: [contact] }), { ...always, knownOn })[0]?.knowledge).toBe(knowledge);
  });

  it('that had not reached us wears no ring, whatever was raised', () => {
    const contact = aContact({ number: 1, occurredAt, receivedAt: '2024-05-10T08:00:00Z' });
    const view = aChronology({ contacts: [contact], rings: [aRing({ contact: 1, occurredAt })] });
    expect(drawnContacts(view, { ...always, knownOn: '2024-05-05' })[0]).toMatchObject({ ring: 'none', rings: [] });
    expect(drawnContacts(view, { ...always, knownOn: '2024-05-10' })[0]?.ring).toBe('first');
  });

  it('wears a ring only from the day on which the finding was raised', () => {
    const view = aChronology({
      contacts: [aContact({ number: 1, occurredAt })],
      rings: [aRing({ contact: 1, occurredAt, raisedAt: '2024-05-20T10:00:00Z' })],
    });
    expect(drawnContacts(view, { ...always, knownOn: '2024-05-19' })[0]?.ring).toBe('none');
    expect(drawnContacts(view, { ...always, knownOn: '2024-05-20' })[0]?.ring).toBe('first');
  });

  it('at which a rule could not tell wears none', () => {
    const view = aChronology({
      contacts: [aContact({ number: 1, occurredAt })],
      rings: [aRing({ contact: 1, occurredAt, outcome: 'cannot-tell' })],
    });
    expect(drawnContacts(view, always)[0]).toMatchObject({ ring: 'none', rings: [{ rule: 'R15' }] });
  });
});

describe('findings', () => {
  it('that something could not be told ring where they are more than information, under the sign of what could not be told', () => {
    const unchecked = aRing({ contact: 1, occurredAt, rule: 'R03', outcome: 'cannot-tell', severity: 'CONCERN' });
    expect(firstRing({ rings: [unchecked] })).toBe(unchecked);
    expect([signOf(unchecked), ringSignWords(unchecked)]).toEqual(['CANNOT-TELL', 'Cannot tell (Concern)']);
    const alone = { ...unchecked, severity: 'INFORMATION' } as const;
    expect(firstRing({ rings: [alone] })).toBeNull();
    expect(ringSignWords(alone)).toBe('Cannot tell (Information)');
    expect(ringSignWords({ ...alone, rule: 'R17' })).toBe('Cannot tell');
  });

  it('that could not tell are never as urgent as one that fired', () => {
    const untold = aRing({ contact: 1, occurredAt, outcome: 'cannot-tell' });
    const told = aRing({ contact: 1, occurredAt, severity: 'CONCERN' });
    expect(signOf(untold)).toBe('CANNOT-TELL');
    expect(worstSign([untold, told])).toBe('CONCERN');
    expect(worstSign([told, aRing({ contact: 1, occurredAt, severity: 'URGENT' })])).toBe('URGENT');
  });

  it('begin with the first that fired and stands, by when its contact occurred', () => {
    const later = aRing({ contact: 2, occurredAt: '2024-05-09T10:00:00Z' });
    const withdrawn = aRing({ contact: 1, occurredAt, standing: false });
    const untold = aRing({ contact: 1, occurredAt, outcome: 'cannot-tell' });
    const first = aRing({ contact: 3, occurredAt: '2024-05-08T10:00:00Z' });
    expect(firstRing({ rings: [later, withdrawn, untold, first] })).toBe(first);
    expect(firstRing({ rings: [withdrawn, untold] })).toBeNull();
    // what only informs goes to a digest
    expect(firstRing({ rings: [{ ...first, severity: 'INFORMATION' }, later] })).toBe(later);
  });
});
