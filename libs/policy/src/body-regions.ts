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

/** Parts of a limb that one record names for another: a fracture of the wrist is one of the forearm, too. */
const namedAlike: readonly (readonly string[])[] = [
  ['shoulder', 'clavicle', 'upper-arm'],
  ['upper-arm', 'elbow'],
  ['elbow', 'forearm', 'distal-forearm', 'wrist'],
  ['wrist', 'hand', 'finger'],
  ['hip', 'thigh'],
  ['thigh', 'knee'],
  ['knee', 'lower-leg', 'shin', 'calf', 'ankle'],
  ['ankle', 'foot', 'toe'],
];

/**
 * Whether two injuries can be at one place, as records name it: in one region and, of a limb, not at parts that nobody takes for each other
 * (a thigh and a shin). Where a site is not recorded they can.
 */
export function mayBeAtOnePlace(one: InjuryFact, other: InjuryFact): boolean {
  if (sameRegion(one, other) === 'no') return false;
  const [region, site, second] = [regionOf(one), one.bodySite, other.bodySite];
  if (region === null || site === null || second === null || !sided.has(region)) return true;
  if (site === second || site === region || second === region) return true;
  return namedAlike.some((parts) => parts.includes(site) && parts.includes(second));
}

type Side = InjuryFact['laterality'];
const everySide: readonly Side[] = ['left', 'right', 'both', null];

function isOtherSide({ laterality }: InjuryFact, other: { readonly laterality: Side }): boolean {
  const both = `${laterality} ${other.laterality}`;
  return both === 'left right' || both === 'right left';
}

/** Region of the body of an injury, and at a limb the side; null when its site is not recorded. */
export function regionAndSide(injury: InjuryFact): string | null {
  const region = regionOf(injury);
  return region !== null && sided.has(region) ? onSide(region, injury.laterality) : region;
}

/** All regions, with their sides, that are the same as that of an injury, as `sameRegion` says it. None when its site is not recorded. */
export function sameRegionsAndSides(injury: InjuryFact): readonly string[] {
  const region = regionOf(injury);
  if (region === null) return [];
  if (!sided.has(region)) return [region];
  const same = everySide.filter((laterality) => !isOtherSide(injury, { laterality }));
  return same.map((laterality) => onSide(region, laterality));
}

function onSide(region: string, side: Side): string {
  return `${region} ${side ?? ''}`;
}
