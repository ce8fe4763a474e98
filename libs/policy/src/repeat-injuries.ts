import { underYears } from './attendance.js';
import { type FiredWithin, type Scene } from './define-rule.js';
import { type ThreeValued } from './facts.js';
import { injuryRules } from './injury-rules.js';
import { countOfEpisodes, injuryEpisodes, isInjuryAttendance, type InjuryEpisode } from './injury-episodes.js';
import { all, any, atLeast } from './kleene.js';
import { mobilityLimits } from './mobility.js';
import { placeOf } from './words.js';

/** Injuries of a child added up, as R19 does. Source: clinical rules, R19; `data.md`, section 5. */

/** Ages that the number of injuries, and the time in which they came, depend on. */
type Band = 'infant' | 'young' | 'older';

/** The band of the child's age at the contact; the last when the age is not known. */
export function bandOf({ age, number }: Scene): Band {
  if (underYears(age, number('infantUnderYears')) === 'yes') return 'infant';
  return underYears(age, number('youngUnderYears')) === 'yes' ? 'young' : 'older';
}

/** Days of the window that the age looks back on. */
export const daysOf = (scene: Scene): number => scene.number(`${bandOf(scene)}Days`);

/** Injuries within the window of the child's age, the latest first. */
export const episodes = (scene: Scene): readonly InjuryEpisode[] => scene.once(episodesOf);

function episodesOf(scene: Scene): readonly InjuryEpisode[] {
  const { child, contact, number } = scene;
  return injuryEpisodes(child, contact, daysOf(scene), {
    ...mobilityLimits(number),
    markDays: number,
    sameInjuryDays: number('sameInjuryDays'),
    transferHours: number('transferHours'),
    accidentsFromYears: number('accidentsFromYears'),
    explainedWeight: number('explainedWeight'),
  });
}

/**
 * Whether this contact shows an injury that none before it showed. How far back it is looked for depends on the age: where that
 * is not known, what was seen before may lie too far back to count.
 */
export function showsAnother(scene: Scene): ThreeValued {
  // most are looked at again at a clinic: then nothing before it needs to be read (hot path)
  if (!isInjuryAttendance(scene.child, scene.contact, scene.number)) return 'no';
  const [latest] = episodes(scene);
  if (latest?.contact === scene.contact) return latest.distinct;
  return scene.age === null ? 'unknown' : 'no';
}

/** Whether there are as many as the age asks for, or `fewer` less. */
export const reaches = (scene: Scene, counted: readonly InjuryEpisode[], fewer = 0): ThreeValued =>
  scene.age === null ? 'unknown' : atLeast(scene.number(`${bandOf(scene)}Injuries`) - fewer, countOfEpisodes(counted));

/**
 * Enough of these injuries for the age, or fewer in a child who is known to be at risk: of whom such a rule spoke at an
 * earlier contact, or who has a plan. One injury alone is no repetition, whatever the plan or the history.
 */
export function areEnough(scene: Scene, counted = episodes(scene)): ThreeValued {
  const full = reaches(scene, counted);
  const fewer = full === 'yes' ? full : reaches(scene, counted, scene.number('fewerAtRisk'));
  if (full === 'yes' || fewer === 'no') return full;
  const isRepeated = (fewest: string): ThreeValued => atLeast(scene.number(fewest), countOfEpisodes(counted));
  return any(
    full,
    all([() => fewer, () => isRepeated('fewestOnPlan'), () => scene.contact.plan.value], scene),
    all([() => fewer, () => isRepeated('fewestWithHistory'), () => earlierConcern(scene).value], scene),
  );
}

/** Whether one of those rules fired at an earlier contact. */
const earlierConcern = (scene: Scene): FiredWithin => scene.once(concernBefore);

function concernBefore({ firedBefore, number }: Scene): FiredWithin {
  return firedBefore(injuryRules, number('historyDays'));
}

/** For the evidence: the rule that fired before; nothing when none did. */
export function factsOfHistory(scene: Scene): Readonly<Record<string, string>> {
  const { latest } = earlierConcern(scene);
  return latest === null ? {} : { firedBefore: latest.rule };
}

/** What is taken for granted of the dates of injury, and of the history where it can turn the answer. */
export function assumedOfInjuries(scene: Scene): readonly string[] {
  const areDated = episodes(scene).every(({ contact }) => contact.injuredOn !== null);
  const dates = areDated ? [] : ['date-of-injury-not-recorded-taken-as-of-the-attendance'];
  return [...new Set([...dates, ...(historyMatters(scene) ? earlierConcern(scene).assumptions : [])])];
}

function historyMatters(scene: Scene): boolean {
  const counted = episodes(scene);
  return reaches(scene, counted) !== 'yes' && reaches(scene, counted, scene.number('fewerAtRisk')) !== 'no';
}

/** Without the accidents that others saw there would not be enough. */
export function arePublic(scene: Scene): boolean {
  const others = episodes(scene).filter(({ isPublic }) => !isPublic);
  return others.length < episodes(scene).length && areEnough(scene, others) !== 'yes';
}

/** How many injuries at how many places, in words. One whose site nobody recorded may be one of the others seen again: then both numbers are said. */
export function injuriesCounted(scene: Scene): string {
  const all = episodes(scene);
  const [most, certain] = [all.length, all.filter(({ distinct }) => distinct === 'yes').length];
  const places = new Set(all.map(({ contact }) => placeOf(contact))).size;
  const [injuries, sites] = [`injur${most === 1 ? 'y' : 'ies'}`, `place${places === 1 ? '' : 's'}`];
  if (certain === most) return `${most} ${injuries} at ${places} ${sites}`;
  const least = certain === 0 ? 'Up to' : `${certain} to`;
  return `${least} ${most} ${injuries} at ${places === 1 ? '' : 'up to '}${places} ${sites}`;
}
