import { type BaseRates } from './base-rates.js';
import { day, month } from './calendar.js';
import { type Child } from './child.js';
import { statesProcesses } from './places.js';
import { type Plan } from './plans.js';
import { type Random } from './random.js';
import { answers, step } from './referrals.js';
import { type Visit } from './visit.js';
import { officeTimeAfter } from './working-days.js';

/** Work of children's services round a plan: how it came about, who came, visits, groups and reviews; mostly in time. */
export function planWorkOf(child: Child, plans: readonly Plan[], rates: BaseRates, random: Random): readonly Visit[] {
  return plans
    .filter(({ authority, plan }) => statesProcesses(authority) && plan !== 'UCPP')
    .flatMap((plan) => {
      const own = random.fork(plan.plan, plan.start);
      const before =
        plan.plan === 'CPP'
          ? conference(plan, rates, own.fork('conference'))
          : [step(plan.start + day / 2, ['became-looked-after'], 'became looked after')];
      const meetings = plan.plan === 'CPP' ? meetingsOf(plan, rates, own.fork('meetings')) : [];
      return [
        ...before,
        ...worker(plan, rates, own.fork('worker')),
        ...visitsOf(plan, rates, own.fork('visits')),
        ...meetings,
      ];
    })
    .filter(({ at }) => child.from <= at && at < child.to);
}

/** From the referral to the first conference, which is the day the plan starts. */
function conference({ start }: Plan, rates: BaseRates, random: Random): readonly Visit[] {
  const isInTime = random.chance(rates.value('social.conference-in-time'));
  // calendar days that fifteen working days take are 21
  const begun = start - (isInTime ? 15 + random.below(6) : 24 + random.below(20)) * day;
  const received = officeTimeAfter(begun - (1 + random.below(3)) * day, 0);
  const isInvited = random.chance(rates.value('social.health-invited'));
  const came = random.chance(rates.value('social.health-attended'))
    ? 'health-attended'
    : random.chance(0.5)
      ? 'health-deputised'
      : null;
  const hasReport = isInvited && random.chance(rates.value('social.health-report'));
  const held = ['conference-held', ...(isInvited && came !== null ? [came] : [])];
  return [
    step(received, ['referral-received'], 'referral received'),
    ...answers(received, rates, random),
    step(
      officeTimeAfter(begun, 1),
      ['strategy-discussion-held', 'section-47-begun'],
      'strategy discussion, enquiries begun',
    ),
    ...(isInvited
      ? [step(officeTimeAfter(start - 8 * day, 0), ['health-invited'], 'health services invited to conference')]
      : []),
    ...(hasReport
      ? [step(officeTimeAfter(start - 2 * day, 0), ['health-report-sent'], 'report of health services for conference')]
      : []),
    step(start + day / 2, held, 'child protection conference'),
  ];
}

function worker({ start, end }: Plan, rates: BaseRates, random: Random): readonly Visit[] {
  const first = step(officeTimeAfter(start + day, 0), ['worker-allocated'], 'social worker allocated');
  const leaves = start + random.between(0.2, 0.8) * (end - start);
  if (!random.chance(rates.value('social.worker-missing'))) return [first];
  return [
    first,
    step(officeTimeAfter(leaves, 0), ['no-allocated-worker'], 'worker left, covered by duty'),
    step(officeTimeAfter(leaves, 10 + random.below(20)), ['worker-allocated'], 'new social worker allocated'),
  ];
}

/** Visits to the child: every ten working days on a protection plan, every six weeks when looked after. */
function visitsOf({ plan, start, end }: Plan, rates: BaseRates, random: Random): readonly Visit[] {
  const apart = plan === 'CPP' ? 9 : 29;
  const visits: Visit[] = [];
  for (let at = officeTimeAfter(start, 3); at < end;) {
    const visit = step(at, ['child-seen-by-worker'], 'child seen at home by social worker');
    if (random.chance(rates.value('social.visit-stated'))) visits.push({ ...visit, kind: 'home-visit' });
    at = officeTimeAfter(
      at,
      random.chance(rates.value('social.visit-on-time')) ? apart - random.below(3) : apart + 3 + random.below(12),
    );
  }
  return visits;
}

/** Core groups each six weeks, the first within ten working days; review conferences after three months and each six months. */
function meetingsOf({ start, end }: Plan, rates: BaseRates, random: Random): readonly Visit[] {
  const meetings: Visit[] = [];
  for (let at = start + 12 * day; at < end; at += 42 * day) {
    if (random.chance(rates.value('social.core-group-held')))
      meetings.push(step(officeTimeAfter(at, 0), ['core-group-held'], 'core group'));
  }
  for (let at = start + 2.8 * month; at < end; at += 5.8 * month) {
    const codes = [
      'review-conference-held',
      ...(random.chance(rates.value('social.health-attended')) ? ['health-attended'] : []),
    ];
    meetings.push(step(officeTimeAfter(at, 0), codes, 'review conference'));
  }
  return meetings;
}
