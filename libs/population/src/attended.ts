import { type CodedFact } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { ageAt, type Child } from './child.js';
import { facts } from './facts.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

type Attendance = Pick<Visit, 'outcome' | 'coded' | 'recordedConcern' | 'stayHours'>;

/** What forms add to an attendance: circumstances of a burn, who may consent, whether there is a concern; and the stay after it. */
export function asRecorded(child: Child, visit: Visit, escort: string, rates: BaseRates, random: Random): Attendance {
  const added = [...burnFacts(visit, rates, random.fork('burn')), ...escortFacts(escort, rates, random.fork('escort'))];
  const asked = random.fork('concern');
  const isAsked = asked.chance(rates.value('concern.asked'));
  const isConcern = asked.chance(rates.value('concern.recorded') / rates.value('concern.asked'));
  const hours =
    visit.outcome === 'completed' ? stayAfter(ageAt(child, visit.at), rates, random.fork('stay')) : undefined;
  return {
    outcome: visit.outcome,
    coded: [
      ...(visit.coded ?? []),
      ...added,
      ...(isAsked && isConcern ? facts('outcome', 'safeguarding-concern') : []),
    ],
    ...(isAsked ? { recordedConcern: isConcern } : {}),
    ...(hours === undefined ? {} : { stayHours: hours }),
  };
}

function burnFacts({ coded = [], hurtDaysBefore = 0 }: Visit, rates: BaseRates, random: Random): readonly CodedFact[] {
  const how = coded.find(({ kind, code }) => kind === 'mechanism' && code.startsWith('X1'))?.code;
  if (how === undefined || !random.chance(rates.value('burn.circumstances-recorded'))) return [];
  const cause = how === 'X15' ? 'contact-burn' : 'hot-liquid';
  return facts(
    'mechanism',
    cause,
    'at-home',
    'witnessed-by-carer',
    hurtDaysBefore > 1 ? 'delayed' : 'prompt',
    'consistent',
  );
}

function escortFacts(escort: string, rates: BaseRates, random: Random): readonly CodedFact[] {
  const who = random.fork('who');
  if (escort === 'parent')
    return facts('outcome', ...(who.chance(rates.value('escort.new-partner')) ? ['new-partner'] : []));
  const unknown = who.chance(rates.value('escort.unknown-adult')) ? ['unknown-adult'] : [];
  return [...facts('outcome', ...unknown), ...responsibilityFacts(rates, random)];
}

function responsibilityFacts(rates: BaseRates, random: Random): readonly CodedFact[] {
  if (!random.chance(rates.value('escort.responsibility-recorded'))) return [];
  const isReached = !random.chance(rates.value('escort.parent-not-reached'));
  return facts('outcome', 'no-parental-responsibility', ...(isReached ? ['consent-contact-reached'] : []));
}

/** Hours of the stay that follows, if one does: as many stays as are published, out of attendances that were seen. */
function stayAfter(age: number, rates: BaseRates, random: Random): number | undefined {
  const seen = rates.at('ed.attendances', age) * (1 - rates.value('ed.left-before-seen'));
  if (!random.chance(rates.at('stays.unplanned', age) / seen)) return undefined;
  if (!random.chance(rates.at('stays.two-days', age))) return Math.round(random.between(4, 46));
  if (random.chance(rates.value('stays.weeks'))) return Math.round(random.between(7, 42) * 24);
  return Math.round(random.between(2, 6) * 24);
}
