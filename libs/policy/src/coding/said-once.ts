import { type InjuryFact } from '../facts.js';

/**
 * Injuries of a contact without those words that say again what is known better: a fact from words never outranks a coded one,
 * and a mention without a site adds nothing to one of the same kind with a site.
 */
export function injuriesSaidOnce(injuries: readonly InjuryFact[]): readonly InjuryFact[] {
  if (injuries.length < 2 || injuries.every(({ basis }) => basis === 'coded')) return injuries;
  return injuries.filter((injury) => injury.basis === 'coded' || !injuries.some((other) => saysMore(other, injury)));
}

function saysMore(other: InjuryFact, { kind, bodySite, laterality }: InjuryFact): boolean {
  if (other.kind !== kind && kind !== 'injury') return false;
  if (other.basis === 'coded') return bodySite === null || other.bodySite === bodySite;
  if (other.kind === kind && other.bodySite === bodySite) return laterality === null && other.laterality !== null;
  return bodySite === null
    ? other.bodySite !== null || other.kind !== kind
    : other.kind !== kind && other.bodySite === bodySite;
}
