import { isEssentialFlag, specialtyOf } from './specialty.js';

const flag = { kind: 'specialty', system: 'bellwether', code: 'essential' };

describe('the flag of an essential slot', () => {
  it('stands beside the specialty and is none itself', () => {
    expect([isEssentialFlag(flag), specialtyOf(flag)]).toEqual([true, null]);
    expect(specialtyOf({ kind: 'specialty', system: 'local', code: '420' })).toBe('420');
  });

  it.each([
    ['a specialty that a hospital itself calls so', { ...flag, system: 'local' }],
    ['a diagnosis', { ...flag, kind: 'diagnosis' }],
    ['another word', { ...flag, code: 'routine' }],
  ])('is not %s', (_, coded) => {
    expect(isEssentialFlag(coded)).toBe(false);
  });
});
