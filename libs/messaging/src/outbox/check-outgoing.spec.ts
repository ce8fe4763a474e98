import { PermanentError } from '#libs/platform/documents';
import { aContact, aPerson } from '#libs/testing';
import { aNotice } from '../../test/notices.js';
import { checkOutgoing } from './check-outgoing.js';
import type { OutgoingEvent } from './outgoing-event.js';

const refusal = (event: OutgoingEvent): string => {
  try {
    checkOutgoing(event);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return `${error.code} at ${error.place ?? ''}`;
  }
};
const notice = (changes: Partial<OutgoingEvent<'notice.requested'>> = {}): OutgoingEvent => ({
  type: 'notice.requested',
  key: 'case-1',
  data: aNotice(1),
  ...changes,
});
const aboutPerson = (changes: Parameters<typeof aPerson>[0]): OutgoingEvent => ({
  type: 'contact.stated',
  key: 'hint-1',
  data: aContact({ person: aPerson(changes) }),
});

describe('an event before it is stored', () => {
  it('is accepted with the topic of its type and its value as text', () => {
    expect(checkOutgoing(notice())).toEqual({ topic: 'notices.v1', value: JSON.stringify(aNotice(1)) });
  });

  it('is sent in the words in which its value was checked already, and its key is looked at all the same', () => {
    const checkedValue = JSON.stringify(aNotice(2));
    expect(checkOutgoing(notice({ checkedValue })).value).toBe(checkedValue);
    expect(refusal(notice({ checkedValue, key: '' }))).toBe('outgoing-event-key-unusable at notice.requested');
    expect(refusal(notice({ checkedValue: 'x'.repeat(1_048_577) }))).toBe(
      'outgoing-event-too-large at notice.requested',
    );
  });
  it.each<[string, OutgoingEvent]>([
    ['accepted', notice({ key: 'k'.repeat(200), id: 'i'.repeat(200), time: '2026-11-17T13:22:00Z' })],
    ['accepted', aboutPerson({ name: 'WRENFOLD, \u{1f98a} Zoë' })],
    [
      'outgoing-event-breaches-contract at notice.requested:caseNumber',
      notice({ data: aNotice(1, { caseNumber: 'WRENFOLD' }) }),
    ],
    ['outgoing-event-breaches-contract at contact.stated:person.name', aboutPerson({ name: 'WREN\u0000FOLD' })],
    ['outgoing-event-holds-unstorable-text at contact.stated', aboutPerson({ name: 'WREN\ud800FOLD' })],
    ['outgoing-event-key-unusable at notice.requested', notice({ key: '' })],
    ['outgoing-event-key-unusable at notice.requested', notice({ key: 'k'.repeat(201) })],
    ['outgoing-event-key-unusable at notice.requested', notice({ key: 'case\u0000' })],
    ['outgoing-event-envelope-unusable at notice.requested', notice({ id: '' })],
    ['outgoing-event-envelope-unusable at notice.requested', notice({ id: 'i'.repeat(201) })],
    ['outgoing-event-envelope-unusable at notice.requested', notice({ id: 'n\u0000' })],
    ['outgoing-event-envelope-unusable at notice.requested', notice({ subject: 'B-1\u0000' })],
    ['outgoing-event-envelope-unusable at notice.requested', notice({ time: 'this morning' })],
    ['outgoing-event-envelope-unusable at notice.requested', notice({ receivedAt: 'this morning' })],
  ])('%s', (said, event) => expect(refusal(event)).toBe(said));
});
