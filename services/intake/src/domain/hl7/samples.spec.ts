import { readdirSync } from 'node:fs';
import { context, filled, millbrook, overMllp } from '../../../test-messages/sample.js';
import { decode } from '../decode.js';

const folder = new URL('../../../../../samples/', import.meta.url);
const statementsOf = (name: string) => {
  const { items, notes } = decode(overMllp(filled(new URL(name, folder), '1001'), millbrook), context);
  expect(notes).toEqual([]);
  return items;
};

describe('a sample that people send by hand', () => {
  it.each([
    ['emergency-attendance-bruise.hl7', 'arrived', 'unscheduled'],
    ['cancelled-attendance.hl7', 'entered-in-error', 'unscheduled'],
    ['was-not-brought.hl7', 'was-not-brought', 'appointment'],
    ['local-number-first.hl7', 'arrived', 'unscheduled'],
  ])('%s says %s, without anything guessed', (name, status, kind) => {
    expect(statementsOf(name)).toMatchObject([{ outcome: 'accepted', signal: { status, kind } }]);
  });

  it.each([
    ['nhs-number-later.hl7', { type: 'person.stated', person: { nhsNumber: '9990000018', nhsNumberStatus: '01' } }],
    ['merged-records.hl7', { change: 'merge', from: { id: 'L0019' }, into: { id: 'L0018' } }],
    ['unmerged-records.hl7', { change: 'unmerge', from: { id: 'L0019' }, into: { id: 'L0018' } }],
  ])('%s says who is who: %j', (name, signal) => {
    expect(statementsOf(name)).toMatchObject([{ outcome: 'accepted', signal }]);
  });

  it('is one of these', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.hl7'))).toHaveLength(7);
  });

  it('of an attendance that is cancelled speaks of the visit that the other one stated', () => {
    const visitIn = (name: string) =>
      statementsOf(name).map((item) => 'signal' in item && 'visit' in item.signal && item.signal.visit.id);
    expect(visitIn('cancelled-attendance.hl7')).toEqual(visitIn('emergency-attendance-bruise.hl7'));
  });
});
