import { type InjuryFact } from './facts.js';

/** Sites of the body by region. A site that is not listed is a region of its own. Design default; anatomy is common knowledge. */
const regions: Readonly<Record<string, readonly string[]>> = {
  head: [
    ...['head', 'face', 'forehead', 'scalp', 'cheek', 'chin', 'jaw', 'eye', 'eyelid', 'ear', 'nose', 'mouth', 'lip'],
    ...['frenulum', 'tongue', 'tooth', 'neck'],
  ],
  trunk: ['trunk', 'torso', 'chest', 'rib', 'breast', 'back', 'spine', 'abdomen', 'pelvis', 'buttock', 'buttocks'],
  groin: ['groin', 'genitals', 'perineum', 'anus'],
  arm: ['arm', 'shoulder', 'clavicle', 'upper-arm', 'elbow', 'forearm', 'distal-forearm', 'wrist', 'hand', 'finger'],
  leg: ['leg', 'hip', 'thigh', 'knee', 'lower-leg', 'shin', 'calf', 'ankle', 'foot', 'toe'],
};

const regionOfSite = new Map(Object.entries(regions).flatMap(([name, sites]) => sites.map((site) => [site, name])));

/** Region of the body of an injury; null when its site is not recorded. */
export function regionOf({ bodySite }: Pick<InjuryFact, 'bodySite'>): string | null {
  return bodySite === null ? null : (regionOfSite.get(bodySite) ?? bodySite);
}

/** Limbs: there the sides are regions of their own. */
const sided = new Set(['arm', 'leg']);

/** Whether two injuries are in one region: unknown where a site is not recorded. */
export function sameRegion(one: InjuryFact, other: InjuryFact): 'yes' | 'no' | 'unknown' {
  const [region, second] = [regionOf(one), regionOf(other)];
  if (region === null || second === null) return 'unknown';
  if (region !== second) return 'no';
  return sided.has(region) && isOtherSide(one, other) ? 'no' : 'yes';
}

function isOtherSide({ laterality }: InjuryFact, other: InjuryFact): boolean {
  const both = `${laterality} ${other.laterality}`;
  return both === 'left right' || both === 'right left';
}
