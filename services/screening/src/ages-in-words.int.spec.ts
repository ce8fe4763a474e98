import { type EventData } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aContact, aPerson, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const ivo = '9990000018';
const own = '2026-06-10';

type Born = string | null | undefined;

const local = (id: string) => ({ authority: 'RXX', id });

const person = (birthDate: Born) => {
  const { birthDate: _, ...named } = aPerson({ nhsNumber: ivo, localIds: [] });
  return birthDate === undefined ? named : { ...named, birthDate };
};

/** An emergency attendance of 17 November 2026, when a child born on 10 June is five months old. */
function attendance(birthDate: Born, given: Partial<EventData<'contact.stated'>> = {}): DeliveredSignal {
  const words = [{ field: 'chiefComplaint', text: 'bruise to cheek aged 5 months' }];
  const data = aContact({ words, ...given, person: person(birthDate) });
  return { id: nameUuid('signal', JSON.stringify(data)), data, receivedAt: '2026-11-17T13:22:00Z' };
}

function personStated(birthDate: Born, version: string): DeliveredSignal {
  const data = { type: 'person.stated', feed: 'millbrook-pas', version, person: person(birthDate) } as const;
  return { id: nameUuid('signal', JSON.stringify(data)), data, receivedAt: version };
}

const before = '2026-11-17T09:00:00Z';
const after = '2026-11-18T09:00:00Z';
const visit = (id: string, version: string) => ({ visit: { id, version } });

describe('an age that the words of a feed tell beside a harm', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({
      policies: await fewRules(),
      organisations: new Map(),
      attendanceWindowMs: 3_600_000,
    });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  const rings = async (...signals: readonly DeliveredSignal[]): Promise<readonly string[]> => {
    for (const signal of signals) await screening.take(signal);
    const { rows } = await screening.database.query<{ rule: string }>(
      "SELECT rule FROM finding WHERE state = 'raised' ORDER BY rule",
    );
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
    return rows.map(({ rule }) => rule);
  };

  it.each(['bruise to cheek aged 5 months', 'bruise to cheek, aged 5 months', 'At 5 months has a bruise to the cheek'])(
    'is of now where it is the child’s own on that day: "%s" rings R15',
    async (text) => {
      expect(await rings(attendance(own, { words: [{ field: 'note', text }] }))).toEqual(['R15']);
    },
  );

  it('is of before in the record of a child of ten months, and where the day of birth is not known', async () => {
    expect(await rings(attendance('2026-01-10'))).toEqual([]);
    await screening.forgetEverything();
    expect(await rings(attendance(undefined))).toEqual([]);
    await screening.forgetEverything();
    expect(await rings(attendance('2026-01-10', { words: [{ field: 'note', text: 'bruise to cheek' }] }))).toEqual([
      'R15',
    ]);
  });

  it('is read again when a birth date is stated after the contact, or before it: R15 both times', async () => {
    const born = personStated(own, after);
    expect(await rings(attendance(undefined), born)).toEqual(['R15']);
    await screening.forgetEverything();
    expect(await rings(born, attendance(undefined))).toEqual(['R15']);
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    ['to the one of a child of five months', '2026-01-10', own, ['R15']],
    ['to the one of a child of ten months', own, '2026-01-10', []],
  ])('is read again when the birth date is corrected %s, in any order', async (_, first, corrected, found) => {
    const all = [personStated(first, before), attendance(undefined), personStated(corrected, after)];
    expect(await rings(...all)).toEqual(found);
    await screening.forgetEverything();
    expect(await rings(...all.toReversed())).toEqual(found);
    await screening.forgetEverything();
    const [stated, seen, correction] = all;
    expect(await rings(...[correction, stated, seen].filter((one) => one !== undefined))).toEqual(found);
  });

  it('is read again when the next contact, of a child whose state is at hand, brings another birth date', async () => {
    const next = attendance(own, { ...visit('V2', after), occurredAt: after, words: [] });
    const seen = attendance('2026-01-10', visit('V1', before));
    expect(await rings(seen)).toEqual([]);
    expect(await rings(next)).toEqual(['R15']);
    await screening.forgetEverything();
    expect(await rings(next, seen)).toEqual(['R15']);
  });

  it('is read again when two records are merged, of which only the other has the birth date, and when they are parted', async () => {
    const identity = (change: 'merge' | 'unmerge', version: string): DeliveredSignal => {
      const [from, into] = [local('L0019'), local('L0018')];
      const data = { type: 'identity.stated', feed: 'millbrook-pas', version, change, from, into } as const;
      return { id: nameUuid('signal', JSON.stringify(data)), data, receivedAt: version };
    };
    const words = [{ field: 'chiefComplaint', text: 'bruise to cheek aged 5 months' }];
    const seen = { ...attendance(undefined), data: aContact({ words, person: { localIds: [local('L0019')] } }) };
    const data: EventData<'person.stated'> = {
      type: 'person.stated',
      feed: 'millbrook-pas',
      version: before,
      person: { localIds: [local('L0018')], birthDate: own },
    };
    const born = { id: nameUuid('signal', JSON.stringify(data)), data, receivedAt: before };
    const [merged, parted] = [identity('merge', after), identity('unmerge', '2026-11-19T09:00:00Z')];
    expect(await rings(seen, born)).toEqual([]);
    expect(await rings(merged)).toEqual(['R15']);
    expect(await rings(parted)).toEqual([]);
    for (const order of [
      [merged, seen, born],
      [merged, born, seen],
      [born, merged, seen],
      [seen, seen, merged, born, merged],
    ]) {
      await screening.forgetEverything();
      expect(await rings(...order)).toEqual(['R15']);
    }
  });

  it('is of the day of the contact when that is corrected, whoever says the words again', async () => {
    const told = attendance(own, visit('V1', before));
    const { words: _, ...rest } = attendance(own, {
      ...visit('V1', after),
      occurredAt: '2026-09-01T09:00:00Z',
    }).data as EventData<'contact.stated'>;
    const moved = { id: nameUuid('signal', JSON.stringify(rest)), data: rest, receivedAt: after };
    expect(await rings(told, moved)).toEqual([]);
    await screening.forgetEverything();
    expect(await rings(moved, told)).toEqual([]);
  });
});
