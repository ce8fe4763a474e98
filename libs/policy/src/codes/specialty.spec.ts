import { type Coded } from './read-codes.js';
import { isEssentialSlot, servicesOf } from './specialty.js';

const flag: Coded = { kind: 'specialty', system: 'bellwether', code: 'essential' };
const paediatrics: Coded = { kind: 'specialty', system: 'local', code: '420' };
const inWords = (...coded: readonly Coded[]): readonly Coded[] => coded.map((fact) => ({ ...fact, basis: 'words' }));
const epilepsy = inWords({ kind: 'specialty', system: 'bellwether', code: 'epilepsy' }, flag);
const told = (coded: readonly Coded[], kind = 'appointment') => ({ kind, coded });

describe('the flag of an essential slot', () => {
  it('stands beside the specialty and is none itself', () => {
    expect(isEssentialSlot(told([paediatrics, flag]))).toBe(true);
    expect(servicesOf(told([paediatrics, flag, paediatrics]))).toEqual(['420']);
    expect(isEssentialSlot(told([paediatrics]))).toBe(false);
    expect(servicesOf(told([flag]))).toEqual([]);
  });

  it.each([
    ['a specialty that a hospital itself calls so', { ...flag, system: 'local' }],
    ['a diagnosis', { ...flag, kind: 'diagnosis' }],
    ['another word', { ...flag, code: 'routine' }],
  ])('is not %s', (_, coded) => {
    expect(isEssentialSlot(told([coded]))).toBe(false);
  });
});

describe('the service that words name', () => {
  it('is that of the appointment where no source codes one', () => {
    expect(isEssentialSlot(told(epilepsy))).toBe(true);
    expect(servicesOf(told(epilepsy))).toEqual(['epilepsy']);
  });

  it('says nothing beside a specialty that is coded: that flags its slots itself', () => {
    expect(isEssentialSlot(told([paediatrics, ...epilepsy]))).toBe(false);
    expect(servicesOf(told([paediatrics, ...epilepsy]))).toEqual(['420']);
    expect(isEssentialSlot(told([paediatrics, flag, ...epilepsy]))).toBe(true);
  });

  it('is none of a visit to a department', () => {
    expect(isEssentialSlot(told(epilepsy, 'unscheduled'))).toBe(false);
    expect(servicesOf(told(epilepsy, 'unscheduled'))).toEqual([]);
  });
});
