import { type BaseRates } from '../base-rates.js';
import { type Span } from '../household.js';
import { keptApart } from '../keep-apart.js';
import { lookUpsOf } from '../look-ups.js';
import { type Random } from '../random.js';
import { lessRecorded } from '../says-less.js';
import { type SimulatedChild } from '../simulate.js';
import { numberedOf, type Stated } from '../statements.js';
import { withStays } from '../stays.js';
import { withoutUnstated } from '../unstated.js';
import { type Visit } from '../visit.js';
import { absencesOf } from './absences.js';
import { plansOf, toldOf, withInterpreter } from './agencies.js';
import { attendancesOf } from './attendances.js';
import { KnownTo } from './known-to.js';
import { newcomersOf, type Newcomer } from './newcomer.js';
import { assessmentsOf, practiceVisitsOf } from './planned-care.js';
import { practiceListsOf } from './practice-lists.js';

/**
 * Young people who came to the country alone and are looked after among the families of a street, with what happens to them and
 * what feeds state of it.
 *
 * @param root the root of the simulation: it is forked, so that no other child is moved
 * @throws RangeError beyond the streets for which there are test numbers
 */
export function cameAloneOf(street: number, span: Span, rates: BaseRates, root: Random): readonly SimulatedChild[] {
  return newcomersOf(street, span, rates, root).map((one) =>
    lived(one, rates, root.fork('alone-life', one.child.number)),
  );
}

function lived(newcomer: Newcomer, rates: BaseRates, random: Random): SimulatedChild {
  const { child } = newcomer;
  const { visits: absences, goneAt } = absencesOf(newcomer, rates, random.fork('absences'));
  const plans = plansOf(newcomer, goneAt, rates, random.fork('plans'));
  const isWithin = ({ at }: Visit): boolean => child.from <= at && at < child.to;
  const isSeen = ({ at, told }: Visit): boolean => told === true || goneAt === null || at < goneAt;
  const planned = [
    ...attendancesOf(newcomer, rates, random.fork('attendances')),
    ...assessmentsOf(newcomer, rates, random.fork('assessments')),
    ...practiceVisitsOf(newcomer, rates, random.fork('practice')),
    ...absences.filter(({ told }) => told !== true),
  ].filter((visit) => isWithin(visit) && isSeen(visit));
  const met = keptApart(planned, child.to).flatMap((visit) =>
    visit.stayHours === undefined ? [visit] : asAdmitted(newcomer, visit, rates, random.fork('stays')),
  );
  const told = [
    ...absences.filter((visit) => visit.told === true),
    ...[
      ...practiceListsOf(newcomer, rates, random.fork('practice-lists')),
      ...toldOf(newcomer, plans, rates, random.fork('told')),
    ].filter(
      ({ kind, purpose, at }) =>
        (kind !== 'home-visit' && purpose !== 'registration') || goneAt === null || at < goneAt,
    ),
  ].filter(isWithin);
  const visits = [...withInterpreter(met, newcomer, rates, random.fork('interpreter')), ...told].sort(
    (one, other) => one.at - other.at,
  );
  const statements = statedOf(newcomer, visits, rates, random);
  return {
    child,
    plans,
    history: null,
    visits,
    statements,
    lookUps: lookUpsOf(child, plans, statements, rates, random.fork('look-ups')),
    people: [],
  };
}

/** The attendance and the stay, from which nobody's parent takes them home. */
function asAdmitted({ child }: Newcomer, visit: Visit, rates: BaseRates, random: Random): readonly Visit[] {
  return withStays(child, [visit], rates, random).map((one) =>
    one.kind === 'stay'
      ? {
          ...one,
          words: (one.words ?? []).map(
            ([field, text]) => [field, text.replace('parent took child home', 'left the ward')] as const,
          ),
        }
      : one,
  );
}

function statedOf(newcomer: Newcomer, visits: readonly Visit[], rates: BaseRates, random: Random): readonly Stated[] {
  const { child } = newcomer;
  const drawn = numberedOf([visits], child);
  const booked = new Set(drawn.filter(({ signal }) => signal.status === 'booked').map(({ signal }) => signal.visit.id));
  const known = new KnownTo(newcomer, rates, random.fork('known'));
  return drawn
    .map((one) => known.stated(one))
    .flatMap((one): readonly Stated[] => {
      const { id } = one.signal.visit;
      const said = withoutUnstated(one, rates, random.fork('unstated', id));
      const less = lessRecorded(said, child, booked.has(id), rates, random.fork('less', id));
      return less === null ? [] : [less];
    })
    .toSorted((one, other) => one.at - other.at);
}
