import { type InjuryFact, type ThreeValued } from './facts.js';
import { known } from './kleene.js';

/** Where accidents seldom leave a bruise on a young child. Source: TEN-4-FACESp (Pierce, JAMA Netw Open 2021). */

/** Torso with hip and groin, ear, neck, frenulum, angle of the jaw, cheek, eyelid and the white of the eye. */
const tellingSites = new Set([
  ...['torso', 'trunk', 'chest', 'rib', 'breast', 'back', 'spine', 'abdomen', 'pelvis', 'hip', 'buttock', 'buttocks'],
  ...['groin', 'genitals', 'perineum', 'anus', 'ear', 'neck', 'frenulum', 'jaw', 'cheek', 'eyelid', 'eye'],
]);

/** Sites that hold telling ones and others. */
const coarseSites = new Set(['head', 'face', 'mouth', 'lip']);

/** Whether a mark is at such a site: unknown where no site is recorded, or only one that holds others too. */
export function isAtTellingSite({ bodySite }: Pick<InjuryFact, 'bodySite'>): ThreeValued {
  if (bodySite === null || coarseSites.has(bodySite)) return 'unknown';
  return known(tellingSites.has(bodySite));
}

/**
 * What is not known of where bruises are, in words: of a face that is named its part. Nothing where one is at a telling site, for the
 * others change nothing then.
 * @param bruises of one contact
 */
export function siteNotKnown(bruises: readonly Pick<InjuryFact, 'bodySite'>[]): readonly string[] {
  const open = bruises.filter((bruise) => isAtTellingSite(bruise) === 'unknown');
  if (open.length === 0 || bruises.some((bruise) => isAtTellingSite(bruise) === 'yes')) return [];
  const coarse = [...new Set(open.flatMap(({ bodySite }) => bodySite ?? []))].sort();
  if (coarse.length > 0) return coarse.map((site) => `which part of the ${site}`);
  return [bruises.length > open.length ? 'site of another bruise' : 'site of bruise'];
}
