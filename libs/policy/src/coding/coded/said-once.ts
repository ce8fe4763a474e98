import { sameRegion } from '../../body-regions.js';
import { type InjuryFact } from '../../facts.js';

/** Sites that are named before anybody knows which part of them is hurt. */
const wholeLimbs = new Set(['arm', 'leg']);

/**
 * Injuries of a contact without those words that say again what is known better: a fact from words never outranks a coded one,
 * and a mention without a site adds nothing to one of the same kind with a site, nor "twisted leg" or "broken leg" to a fracture
 * of the shin.
 */
export function injuriesSaidOnce(injuries: readonly InjuryFact[]): readonly InjuryFact[] {
  if (injuries.length < 2 || injuries.every(({ basis }) => basis === 'coded')) return injuries;
  return injuries.filter((injury) => injury.basis === 'coded' || !injuries.some((other) => saysMore(other, injury)));
}

function saysMore(other: InjuryFact, injury: InjuryFact): boolean {
  const { kind, bodySite, laterality } = injury;
  if (other.kind !== kind && kind !== 'injury') return false;
  if (other.basis === 'coded') return bodySite === null || other.bodySite === bodySite;
  if (other.kind === kind && other.bodySite === bodySite) return laterality === null && other.laterality !== null;
  if (bodySite === null) return other.bodySite !== null || other.kind !== kind;
  const isNearer =
    wholeLimbs.has(bodySite) && !wholeLimbs.has(other.bodySite ?? '') && sameRegion(other, injury) === 'yes';
  // "broken leg", "fractured tibia": one break; of two bruises of a leg nobody knows
  if (other.kind === kind) return kind === 'fracture' && isNearer && laterality === null;
  return other.bodySite === bodySite || isNearer;
}
