import fc from 'fast-check';
import { type CodedFact, type ContactStated } from '#libs/contracts';
import { contactFeeds, pick, type Episode, type EpisodeArbitrary } from './episode.js';
import { day, delay, hour, iso, minute, offset, second } from './moments.js';
import { stated } from './people.js';

const injured = (code: string, bodySite?: string, laterality?: 'left' | 'right'): CodedFact => ({
  kind: 'injury',
  system: 'bellwether',
  code,
  ...(bodySite === undefined ? {} : { bodySite }),
  ...(laterality === undefined ? {} : { laterality }),
});
const own = (kind: CodedFact['kind'], code: string): CodedFact => ({ kind, system: 'bellwether', code });

const marks: readonly CodedFact[] = [
  injured('abrasion', 'knee'),
  injured('abrasion', 'knee'),
  injured('bruise', 'forehead'),
  injured('bruise', 'ear', 'left'),
  injured('burn', 'hand', 'left'),
  injured('burn', 'hand', 'right'),
  injured('fracture', 'forearm', 'left'),
  injured('injury'),
];

/** How an injury came about: as accidents do, seen by others, with worry, or nothing of it. */
const stories: readonly (readonly CodedFact[])[] = [
  [],
  [],
  [
    own('mechanism', 'fall'),
    own('mechanism', 'at-home'),
    own('outcome', 'prompt'),
    own('mechanism', 'witnessed-by-carer'),
  ],
  [own('mechanism', 'fall'), own('mechanism', 'at-home'), own('outcome', 'delayed')],
  [own('mechanism', 'school-or-nursery-accident'), own('mechanism', 'witnessed-publicly'), own('outcome', 'prompt')],
  [own('mechanism', 'sport')],
  [own('outcome', 'inconsistent')],
  [own('outcome', 'safeguarding-concern')],
  [{ kind: 'diagnosis', system: 'icd10', code: 'T74.1' }],
  [{ kind: 'diagnosis', system: 'icd10', code: 'X85' }],
  [{ kind: 'diagnosis', system: 'icd10', code: 'D66' }],
  [own('outcome', 'transferred-in')],
];

const gap = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(hour, day - second, day, day + second, 3 * day) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(14, 48)
      .chain((days) => fc.constantFrom(-second, 0, second).map((by) => days * day + by)),
  },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 60 }).map((days) => days * day) },
  { weight: 2, arbitrary: fc.constantFrom(30, 64, 90, 124, 365, 399).map((days) => days * day) },
);

const one = fc.record({
  feed: fc.nat(4),
  site: fc.nat(2),
  before: gap,
  mark: fc.option(fc.nat(marks.length - 1), { freq: 5 }),
  story: fc.nat(stories.length - 1),
  /** Days between injury and arrival, where the date of injury is recorded. */
  injuredDaysAgo: fc.constantFrom(null, null, null, 0, 1, 5),
  concern: fc.constantFrom(undefined, undefined, undefined, true, false),
  how: fc.constantFrom(
    ['unscheduled', 'ed', 'completed'] as const,
    ['unscheduled', 'ed', 'arrived'] as const,
    ['unscheduled', 'walk-in', 'left'] as const,
    ['appointment', 'outpatient', 'completed'] as const,
    ['stay', 'inpatient', 'completed'] as const,
  ),
  delay,
  corrected: fc.constantFrom(null, null, null, null, 'entered-in-error' as const, 'completed' as const),
});

/**
 * A child is brought to several places, with one injury after another: as far apart as rules tell injuries apart and look
 * back, some of them explained, some with a concern. They are received in any order.
 */
export const repeatInjuries: EpisodeArbitrary = fc
  .record({ child: fc.nat(5), focus: fc.nat(2), offset, visits: fc.array(one, { minLength: 2, maxLength: 5 }) })
  .map((drawn): Episode => (setting) => {
    let moment = pick(setting.foci, drawn.focus) + drawn.offset;
    return drawn.visits.flatMap((visit, place) => {
      const occurredAt = moment;
      moment -= visit.before;
      const source = pick(contactFeeds, visit.feed);
      const site = source.sites[visit.site];
      const [kind, where, status] = visit.how;
      const injury = visit.mark === null ? [] : [pick(marks, visit.mark)];
      const on = visit.injuredDaysAgo;
      const date = on === null ? [] : [own('outcome', `injured-on-${iso(occurredAt - on * day).slice(0, 10)}`)];
      const data: ContactStated = {
        type: 'contact.stated',
        feed: source.feed,
        organisation: source.organisation,
        ...(site === undefined ? {} : { site }),
        visit: { id: `J${setting.number}-${place}`, version: iso(occurredAt) },
        person: stated(pick(setting.people, drawn.child), { style: 'traced', birth: 'stated' }, source.organisation),
        occurredAt: iso(occurredAt),
        setting: where,
        kind,
        status,
        coded: [...injury, ...pick(stories, visit.story), ...date],
        ...(visit.concern === undefined ? {} : { recordedConcern: visit.concern }),
      };
      const said = { data, receivedAt: occurredAt + visit.delay };
      if (visit.corrected === null) return [said];
      const version = iso(occurredAt + hour);
      const later = { ...data, visit: { ...data.visit, version }, status: visit.corrected };
      return [said, { data: later, receivedAt: said.receivedAt + 10 * minute }];
    });
  });
