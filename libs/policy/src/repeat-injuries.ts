import { underYears } from './attendance.js';
import { type Scene } from './define-rule.js';
import { type ThreeValued } from './facts.js';
import { countOfEpisodes, injuryEpisodes, type InjuryEpisode } from './injury-episodes.js';
import { all, any, atLeast } from './kleene.js';
import { mobilityLimits } from './mobility.js';

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

const episodesOf = new WeakMap<Scene, readonly InjuryEpisode[]>();

/** Injuries within the window of the child's age, the latest first: looked for once for each contact (hot path). */
export function episodes(scene: Scene): readonly InjuryEpisode[] {
  const { child, contact, number } = scene;
  let found = episodesOf.get(scene);
  if (found === undefined) {
    found = injuryEpisodes(child, contact, contact.occurredAt - daysOf(scene) * 86_400_000, {
      ...mobilityLimits(number),
      sameInjuryDays: number('sameInjuryDays'),
      transferHours: number('transferHours'),
      accidentsFromYears: number('accidentsFromYears'),
      explainedWeight: number('explainedWeight'),
    });
    episodesOf.set(scene, found);
  }
  return found;
}

/** Whether this contact shows an injury that none before it showed. */
export function showsAnother(scene: Scene): ThreeValued {
  const [latest] = episodes(scene);
  return latest?.contact === scene.contact ? latest.distinct : 'no';
}

/** Whether there are as many as the age asks for, or `fewer` less. */
export const reaches = (scene: Scene, counted: readonly InjuryEpisode[], fewer = 0): ThreeValued =>
  scene.age === null ? 'unknown' : atLeast(scene.number(`${bandOf(scene)}Injuries`) - fewer, countOfEpisodes(counted));

/** Enough of these injuries for the age, or one fewer in a child who is known to be at risk. */
export function areEnough(scene: Scene, counted = episodes(scene)): ThreeValued {
  const full = reaches(scene, counted);
  if (full === 'yes') return full;
  return any(full, all([() => reaches(scene, counted, scene.number('fewerAtRisk')), atRisk], scene));
}

const atRisk = ({ contact }: Scene): ThreeValued => contact.plan.value;

/** Without the accidents that others saw there would not be enough. */
export function arePublic(scene: Scene): boolean {
  const others = episodes(scene).filter(({ isPublic }) => !isPublic);
  return others.length < episodes(scene).length && areEnough(scene, others) !== 'yes';
}
