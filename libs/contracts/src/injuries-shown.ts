/** What is compared of an injury. */
interface Told {
  readonly kind: string;
  readonly bodySite: string | null;
  readonly basis: 'coded' | 'words';
}

/**
 * Injuries of one contact as a reader is shown them: what a code tells without a site, and words of the same contact tell with one, is one
 * injury, shown with its site, from words. Rules count both as they were recorded: a code is never outranked there.
 */
export function injuriesShown<T extends Told>(injuries: readonly T[]): readonly T[] {
  return injuries.filter((injury) => !injuries.some((other) => saysWhere(other, injury)));
}

function saysWhere(other: Told, { kind, bodySite, basis }: Told): boolean {
  return (
    basis === 'coded' && bodySite === null && other.basis === 'words' && other.kind === kind && other.bodySite !== null
  );
}
