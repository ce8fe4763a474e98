import fc from 'fast-check';
import { type CodedFact } from '#libs/contracts';
import { contactAtMillbrook } from './appointments.js';
import { pick, type Episode, type EpisodeArbitrary } from './episode.js';
import { day, delay, hour, minute, offset, second } from './moments.js';

const step = (code: string): CodedFact => ({ kind: 'outcome', system: 'bellwether', code });

/** Steps that belong together: the first starts a clock, the others may stop it. */
const chains: readonly (readonly string[])[] = [
  ['referral-made', 'referral-acknowledged', 'referral-received'],
  ['referral-received', 'referral-accepted', 'no-further-action', 'referral-decided'],
  ['referral-accepted', 'strategy-discussion-held', 'section-47-begun'],
  ['strategy-discussion-held', 'section-47-begun', 'conference-held', 'concerns-not-substantiated'],
  ['conference-held', 'health-attended', 'core-group-held', 'review-conference-held'],
  ['no-allocated-worker', 'worker-allocated', 'child-seen-by-worker', 'child-seen-by-worker'],
  ['became-looked-after', 'initial-health-assessment', 'review-health-assessment'],
];

/** Days between steps, at the edges of what rules wait for; in between lie weekends and bank holidays. Most are in time. */
const apart = fc.constantFrom(0, 0, 0, 1, 1, 3, 7, 14, 21, 92, 183, 365);
const by = fc.constantFrom(-second, 0, second, hour, 10 * hour);

/** Steps of social care one after the other; one is corrected, moves, or is told by another feed too. */
export const socialCareSteps: EpisodeArbitrary = fc
  .record({
    child: fc.nat(5),
    focus: fc.nat(2),
    offset,
    chain: fc.nat(chains.length - 1),
    harmed: fc.boolean(),
    steps: fc.array(fc.record({ code: fc.nat(3), apart, by, delay, isLate: fc.boolean(), both: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    }),
    changed: fc.option(
      fc.record({
        step: fc.nat(3),
        after: fc.constantFrom(minute, 2 * day, 30 * day),
        moved: fc.constantFrom(0, 0, -3 * day, 3 * day),
        to: fc.constantFrom('nothing' as const, 'another' as const, 'cancelled' as const, 'the same' as const),
      }),
      { freq: 2 },
    ),
    /** Another feed of the hospital reports one of them too, without a code. */
    alsoBy: fc.option(fc.record({ step: fc.nat(3), by: fc.constantFrom(-minute, minute), delay }), { freq: 1 }),
  })
  .map((drawn): Episode => (setting) => {
    const { child, changed, alsoBy } = drawn;
    const chain = pick(chains, drawn.chain);
    let occurredAt = pick(setting.foci, drawn.focus) + drawn.offset;
    const care = { setting: 'social-care', kind: 'other', status: 'completed' } as const;
    const codesOf = (place: number, code: number, both: boolean): CodedFact[] => {
      const first = place === 0 ? chain[0] : pick(chain, code);
      return [...new Set([first ?? '', ...(both ? [pick(chain, code + 1)] : [])])].map(step);
    };
    const steps = drawn.steps.map((one, place) => {
      const told = {
        child,
        visit: `C${place}-`,
        occurredAt,
        // much of it is heard of weeks later
        receivedAt: occurredAt + (one.isLate ? 30 * day : 0) + one.delay,
        changes: { ...care, coded: codesOf(place, one.code, one.both) },
      };
      occurredAt += one.apart * day + one.by;
      return told;
    });
    const before = drawn.harmed
      ? [
          {
            ...pick(steps, 0),
            visit: 'H',
            occurredAt: pick(steps, 0).occurredAt - day,
            receivedAt: pick(steps, 0).occurredAt,
            changes: {
              ...care,
              setting: 'ed' as const,
              kind: 'unscheduled' as const,
              coded: [step('maltreatment-suspected')],
            },
          },
        ]
      : [];
    const again = changed === null ? undefined : pick(steps, changed.step);
    const correction =
      changed === null || again === undefined
        ? []
        : [
            {
              ...again,
              occurredAt: again.occurredAt + changed.moved,
              receivedAt: again.receivedAt + changed.after,
              changes: {
                ...again.changes,
                ...(changed.to === 'nothing' ? { coded: [] } : {}),
                ...(changed.to === 'another' ? { coded: [step(pick(chain, changed.step + 1))] } : {}),
                ...(changed.to === 'cancelled' ? { status: 'cancelled-by-provider' as const } : {}),
              },
            },
          ];
    const reported = alsoBy === null ? undefined : pick(steps, alsoBy.step);
    const report =
      alsoBy === null || reported === undefined
        ? []
        : [
            {
              ...reported,
              occurredAt: reported.occurredAt + alsoBy.by,
              receivedAt: reported.occurredAt + alsoBy.delay,
              changes: { ...care, feed: 'millbrook-ed' as const },
            },
          ];
    return [...before, ...steps, ...correction, ...report].map((one) => contactAtMillbrook(setting, one));
  });
