import { context, overMllp, sample, withField } from '../../../test-messages/sample.js';
import { decode } from '../decode.js';

const changed = sample('a31-person-changed');

function personIn(text: string) {
  const { items, notes } = decode(overMllp(text), context);
  const [item] = items;
  if (item?.outcome !== 'accepted' || item.signal.type !== 'person.stated')
    throw new Error(`not a person: ${JSON.stringify(item)}`);
  return { ...item.signal, notes };
}

describe('a record of a person that is added or changed', () => {
  it('says all that it holds, as of when it happened', () => {
    expect(personIn(changed)).toEqual({
      type: 'person.stated',
      feed: 'millbrook-pas',
      version: '2026-11-17T13:27:00+00:00',
      person: {
        nhsNumber: '9990000026',
        nhsNumberStatus: '01',
        localIds: [{ authority: 'RXX', id: 'L0026' }],
        name: 'DUNNOCK, Mabel',
        birthDate: '2022-11-17',
        sex: 'female',
        address: { lines: ['2 Plover Close', 'Westmarch'], postcode: 'ZZ99 3CZ' },
      },
      notes: [],
    });
  });

  it('of a newborn says that there is no NHS number yet', () => {
    expect(personIn(sample('a28-newborn-added')).person).toMatchObject({
      nhsNumberStatus: '08',
      localIds: [{ authority: 'RXX', id: 'L0042' }],
      birthDate: '2026-11-16',
    });
  });

  it('keeps what is absent', () => {
    const bare = 'PID|1||L0026^^^RXX^PI';
    const { person } = personIn(changed.replace(/PID.*/, bare));
    expect(person).toEqual({ localIds: [{ authority: 'RXX', id: 'L0026' }] });
  });

  it('clears address, sex and the mark of death where it says "", and never an NHS number, a birth date or a name', () => {
    const emptied = 'PID|1||L0026^^^RXX^PI~""^^^NHS^NH||""^""||""|""|||""|||||||||||||||||||""|""';
    const { person, notes } = personIn(changed.replace(/PID.*/, emptied));
    expect(person).toEqual({
      localIds: [{ authority: 'RXX', id: 'L0026' }],
      sex: null,
      address: null,
      deceased: null,
    });
    expect(notes.map(({ code, place }) => `${code} ${place ?? ''}`)).toEqual([
      'erasure-not-followed PID-3[2]',
      'erasure-not-followed PID-7',
      'erasure-not-followed PID-5',
    ]);
  });

  it('with a number that is not verified says so', () => {
    expect(personIn(withField(changed, 'PID', 32, '03')).person).toMatchObject({ nhsNumberStatus: '03' });
  });

  it('on the day of the eighteenth birthday is no longer a child’s, and the day before it is', () => {
    const born = (date: string) => decode(overMllp(withField(changed, 'PID', 7, date)), context).items;
    expect(born('20081117')).toEqual([{ outcome: 'ignored', reason: 'adult', place: 'PID-7' }]);
    expect(born('20081118')).toMatchObject([{ outcome: 'accepted' }]);
  });
});
