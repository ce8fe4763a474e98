import { aCheekBruise, aChild, anAttendance, anInjury } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { countOfEpisodes, injuryAttendances, injuryEpisodes } from './injury-episodes.js';

const limits = {
  ...{ sameInjuryDays: 14, transferHours: 24, accidentsFromYears: 10, explainedWeight: 0.5 },
  ...{ nonMobileUnderDays: 183, assumedUnderDays: 366, notMobileHoldsDays: 365, termWeeks: 40 },
  markDays: (): number => 14,
};
const day = 86_400_000;
const now = Date.parse('2026-11-17T12:00:00Z');
const thigh = anInjury('bruise', { bodySite: 'thigh', laterality: 'left' });
const hand = anInjury('burn', { bodySite: 'hand', laterality: 'left' });

/** Attendances by how many days ago they were. */
const ago = (days: number, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(new Date(now - days * day).toISOString(), { injuries: [aCheekBruise], ...changes });
const episodes = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = { birthDate: '2023-06-01' }) =>
  injuryEpisodes(aChild(contacts, child), contacts.at(-1)!, 90, limits);
const count = (...contacts: readonly ContactFacts[]) => countOfEpisodes(episodes(contacts));

describe('injuries of a child', () => {
  it('are two of one region when more than two weeks lie between them', () => {
    expect(count(ago(14), ago(0))).toEqual({ lo: 1, hi: 1 });
    expect(count(ago(14.001), ago(0))).toEqual({ lo: 2, hi: 2 });
  });

  it('are two of two regions, the same day even, at separate attendances', () => {
    expect(count(ago(0.2, { injuries: [hand] }), ago(0))).toEqual({ lo: 2, hi: 2 });
    expect(count(ago(0, { injuries: [hand, aCheekBruise] }))).toEqual({ lo: 1, hi: 1 });
  });

  it('are another on the other side of a limb, not of the face', () => {
    const other = { ...hand, laterality: 'right' } as const;
    expect(count(ago(1, { injuries: [hand] }), ago(0, { injuries: [other] }))).toEqual({ lo: 2, hi: 2 });
    expect(count(ago(1), ago(0, { injuries: [{ ...aCheekBruise, laterality: 'right' }] }))).toEqual({ lo: 1, hi: 1 });
  });

  it('are counted of a child who was hurt thousands of times, too', () => {
    const hurt = Array.from({ length: 20_000 }, (_, place) =>
      ago(1 - place / 20_000, { injuries: [anInjury('injury')] }),
    );
    const began = process.cpuUsage();
    expect(count(...hurt)).toEqual({ lo: 1, hi: 20_000 });
    const { user, system } = process.cpuUsage(began);
    // each with each before it would take minutes
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  it('are perhaps another where a site is not recorded', () => {
    const somewhere = { injuries: [anInjury('injury')] };
    expect(count(ago(3, somewhere), ago(0))).toEqual({ lo: 1, hi: 2 });
    expect(count(ago(3), ago(0, somewhere))).toEqual({ lo: 1, hi: 2 });
    expect(count(ago(20, somewhere), ago(0))).toEqual({ lo: 2, hi: 2 });
    // it may be either of the two seen again, which stay two
    expect(count(ago(26, { injuries: [hand] }), ago(13, somewhere), ago(0))).toEqual({ lo: 2, hi: 3 });
    expect(count(ago(28, somewhere), ago(14, somewhere), ago(0))).toEqual({ lo: 1, hi: 3 });
    expect(
      count(
        ago(26, { injuries: [hand] }),
        ago(13, { injuries: [aCheekBruise, ...somewhere.injuries] }),
        ago(0, { injuries: [thigh] }),
      ),
    ).toEqual({ lo: 2, hi: 3 });
  });

  it('are told apart by their dates where these are recorded', () => {
    const on = (injuredOn: string): Partial<ContactFacts> => ({ injuredOn });
    expect(count(ago(3, on('2026-11-14')), ago(0, on('2026-11-17')))).toEqual({ lo: 2, hi: 2 });
    expect(count(ago(3, on('2026-11-14')), ago(0, on('2026-11-14')))).toEqual({ lo: 1, hi: 1 });
    expect(count(ago(3), ago(0, on('2026-11-16')))).toEqual({ lo: 2, hi: 2 });
    expect(count(ago(3), ago(0, on('2026-11-14')))).toEqual({ lo: 1, hi: 1 });
    expect(count(ago(3, on('2026-11-14')), ago(0, { injuredOn: '2026-11-14', injuries: [hand] }))).toEqual({
      lo: 2,
      hi: 2,
    });
  });

  it('are those of the window alone, and one that was seen before it is not new in it', () => {
    expect(count(ago(90), ago(0))).toEqual({ lo: 2, hi: 2 });
    expect(count(ago(90.001), ago(0))).toEqual({ lo: 1, hi: 1 });
    expect(count(ago(95), ago(85), ago(0))).toEqual({ lo: 1, hi: 1 });
  });

  it('are one when the child was transferred within a day', () => {
    const over = { injuries: [hand], circumstances: ['transferred-in'] } as const;
    expect(count(ago(1), ago(0, over))).toEqual({ lo: 1, hi: 1 });
    expect(count(ago(1.001), ago(0, over))).toEqual({ lo: 2, hi: 2 });
  });

  it('are not those of a review, of a booking, of birth or of a procedure', () => {
    const review = { kind: 'appointment', setting: 'outpatient', status: 'completed', injuries: [hand] } as const;
    expect(count(ago(30, review), ago(0))).toEqual({ lo: 1, hi: 1 });
    expect(count(ago(30, { ...review, setting: 'gp' }), ago(0))).toEqual({ lo: 2, hi: 2 });
    expect(count(ago(30, { status: 'booked' }), ago(0))).toEqual({ lo: 1, hi: 1 });
    expect(count(ago(30, { injuries: [{ ...hand, recordedAs: 'procedure' }] }), ago(0))).toEqual({ lo: 1, hi: 1 });
    expect(count(ago(30, { injuries: [] }), ago(0))).toEqual({ lo: 1, hi: 1 });
    expect(count(ago(30, { injuries: [], complaints: ['injury'] }), ago(0))).toEqual({ lo: 2, hi: 2 });
  });

  it('count half where they are as accidents are', () => {
    const fall: Partial<ContactFacts> = {
      injuries: [anInjury('abrasion', { bodySite: 'knee' })],
      circumstances: ['fall', 'at-home', 'prompt'],
    };
    expect(count(ago(30, fall), ago(0))).toEqual({ lo: 1.5, hi: 1.5 });
    expect(count(ago(30, fall), ago(0, fall))).toEqual({ lo: 1, hi: 1 });
  });

  it('are not counted of traffic and sport from ten years on', () => {
    const sport: Partial<ContactFacts> = { circumstances: ['sport'], injuries: [hand] };
    const contacts = [ago(30, sport), ago(0)];
    expect(countOfEpisodes(episodes(contacts, { birthDate: '2016-10-19' }))).toEqual({ lo: 2, hi: 2 });
    expect(countOfEpisodes(episodes(contacts, { birthDate: '2016-10-18' }))).toEqual({ lo: 1, hi: 1 });
    expect(countOfEpisodes(episodes(contacts, { birthDate: null }))).toEqual({ lo: 2, hi: 2 });
  });

  it('are given the latest first, with what others saw', () => {
    const school: Partial<ContactFacts> = { circumstances: ['school-or-nursery-accident', 'witnessed-publicly'] };
    const contacts = [ago(30, school), ago(0, { injuries: [hand] }), ago(-1)];
    const found = injuryEpisodes(aChild(contacts), contacts[1]!, 90, limits);
    expect(found.map(({ contact, isPublic }) => [contact.key, isPublic])).toEqual([
      [contacts[1]!.key, false],
      [contacts[0]!.key, true],
    ]);
    expect(injuryAttendances(aChild(contacts), contacts[0]!, 90, limits.markDays)).toEqual([contacts[0]]);
  });
});
