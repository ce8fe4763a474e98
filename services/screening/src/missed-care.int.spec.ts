import { type EventData } from '#libs/contracts';
import { aContact, fewRules } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { passedUntil, takeAt } from '../test/as-it-comes.js';

const policies = await fewRules();
const service = { kind: 'specialty', system: 'local', code: '420' } as const;
const essential = { kind: 'specialty', system: 'bellwether', code: 'essential' } as const;
const clinic = { setting: 'outpatient', kind: 'appointment', status: 'was-not-brought' } as const;

describe('care that a child misses', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  const visit = (id: string, occurredAt: string, given: Partial<EventData<'contact.stated'>>) =>
    ({ visit: { id }, occurredAt, ...clinic, ...given }) satisfies Partial<EventData<'contact.stated'>>;

  const take = (receivedAt: string, given: Partial<EventData<'contact.stated'>>) =>
    takeAt(screening, receivedAt, given);
  const passUntil = async (moment: string) => (await passedUntil(screening, moment)).toSorted();

  async function severities(): Promise<readonly string[]> {
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
    const standing = (await screening.standing()) as readonly { content: { rule: { id: string }; severity: string } }[];
    return standing.map(({ content }) => `${content.rule.id} ${content.severity}`).toSorted();
  }

  const slot = '2026-11-17T09:00:00Z';
  const missed = visit('E', slot, { coded: [service, essential] });
  const booked = visit('R', '2026-12-10T09:00:00Z', { status: 'booked', coded: [service] });

  it('is told once the slot has settled, and again, more urgently, when nothing is rebooked in five working days', async () => {
    expect(await take(slot, missed)).toEqual([]);
    expect(await passUntil('2026-11-17T10:00:00Z')).toEqual(['R11 raised 1']);
    expect(await severities()).toEqual(['R11 INFORMATION']);
    expect(await passUntil('2026-11-24T23:59:59Z')).toEqual([]);
    expect(await passUntil('2026-11-25T00:00:00Z')).toEqual(['R11 revised 2']);
    expect(await severities()).toEqual(['R11 URGENT']);
    expect(await passUntil('2026-12-25T00:00:00Z')).toEqual([]);
  });

  it('names the service of the slot where it is one whose contacts are sealed, whatever stands beside it', async () => {
    const serviceOf = async (...codes: readonly string[]) => {
      await screening.forgetEverything();
      const coded = codes.map((code) => ({ ...service, code }));
      await take(slot, visit('E', slot, { coded: [...coded, essential] }));
      await passUntil('2026-11-17T10:00:00Z');
      const [found] = (await screening.standing()) as readonly {
        content: Pick<EventData<'finding.revised'>, 'evidence'>;
      }[];
      return found?.content.evidence.contacts.map((contact) => contact.service);
    };
    expect(await serviceOf('711')).toEqual(['711']);
    expect(await serviceOf('420', '360')).toEqual(['360']);
    expect(await serviceOf('420')).toEqual([undefined]);
  });

  it('is no more urgent when a slot is booked in time, until the hospital cancels that one', async () => {
    await take(slot, missed);
    await passUntil('2026-11-17T10:00:00Z');
    expect(await take('2026-11-24T15:00:00Z', booked)).toEqual(['R11 revised 2']);
    expect(await passUntil('2026-11-25T00:00:00Z')).toEqual([]);
    expect(await severities()).toEqual(['R11 INFORMATION']);
    expect(await take('2026-12-01T09:00:00Z', { ...booked, status: 'cancelled-by-provider' })).toEqual([
      'R11 revised 3',
    ]);
    expect(await severities()).toEqual(['R11 URGENT']);
  });

  it('is not mended by a slot that is booked too late', async () => {
    await take(slot, missed);
    await passUntil('2026-11-17T10:00:00Z');
    await passUntil('2026-11-25T00:00:00Z');
    await screening.sent();
    expect(await take('2026-11-25T00:00:00Z', booked)).toEqual([]);
    expect(await severities()).toEqual(['R11 URGENT']);
  });

  it('makes a later leaving a concern, though nobody has asked again about the earlier slots', async () => {
    await take('2026-11-01T09:00:00Z', visit('A', '2026-11-01T09:00:00Z', { coded: [service] }));
    await take('2026-11-03T09:00:00Z', visit('B', '2026-11-03T09:00:00Z', { coded: [service] }));
    const seen = '2026-11-20T13:00:00Z';
    const left = visit('L', seen, { setting: 'ed', kind: 'unscheduled', status: 'left' });
    const old = { person: { ...aContact().person, birthDate: '2020-04-09' } };
    await take(
      '2026-11-04T09:00:00Z',
      visit('C', '2026-11-04T09:00:00Z', { ...old, kind: 'call', status: 'completed' }),
    );
    expect(await passUntil('2026-11-04T09:00:01Z')).toContain('R10 raised 1');
    expect(await take(seen, { ...left, ...old })).toContain('R25 raised 1');
    expect(await severities()).toContain('R25 CONCERN');
  });

  it('is not known of a slot that is long past: nothing is told, not even that it was kept', async () => {
    await take('2026-11-01T09:00:00Z', visit('A', '2026-11-01T09:00:00Z', { status: 'booked' }));
    await take('2026-11-03T09:00:00Z', visit('B', '2026-11-03T09:00:00Z', {}));
    expect(await passUntil('2026-11-03T12:00:00Z')).toEqual([]);
    expect(await take('2026-11-05T09:00:00Z', visit('A', '2026-11-01T09:00:00Z', {}))).toEqual([]);
    expect(await passUntil('2026-11-05T12:00:00Z')).toEqual(['R10 raised 1']);
  });
});
