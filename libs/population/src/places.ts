/** Who states a contact: a feed, its organisation and a site. The feeds and organisations are those of the local system. */
export interface Place {
  readonly feed: string;
  readonly organisation: string;
  readonly site: string;
}

/** A hospital with the sites of its department and clinics. */
export interface Hospital {
  readonly authority: Authority;
  readonly department: Place;
  readonly clinic: Place;
  readonly ward: Place;
}

const hospital = (
  authority: Authority,
  feed: string,
  organisation: string,
  sites: readonly [string, string, string],
): Hospital => {
  const at = (site: string): Place => ({ feed, organisation, site });
  return { authority, department: at(sites[0]), clinic: at(sites[1]), ward: at(sites[2]) };
};

const westmarch = 'E00000001';
const ashfordVale = 'E00000002';

/** Authorities of the world, the share of households that live there, and the feed of their lists: one has never sent any. */
export const authorities = [
  { code: westmarch, share: 0.7, listFeed: 'westmarch-list' },
  { code: ashfordVale, share: 0.3, listFeed: null },
] as const;
export type Authority = (typeof authorities)[number]['code'];

export const hospitals: readonly Hospital[] = [
  hospital(westmarch, 'millbrook-pas', 'RXX', ['RXX01', 'RXX02', 'RXX03']),
  hospital(ashfordVale, 'eastfield-pas', 'RYY', ['RYY01', 'RYY02', 'RYY03']),
  hospital(ashfordVale, 'northmoor-pas', 'RZZ', ['RZZ01', 'RZZ01', 'RZZ01']),
];

const practice = (authority: Authority, feed: string, code: string): Place & { readonly authority: Authority } => ({
  authority,
  feed,
  organisation: code,
  site: code,
});

/** Practices: the local system knows the first; the others would have feeds of their own. */
export const practices = [
  practice(westmarch, 'northgate-gp', 'Y00001'),
  practice(westmarch, 'southgate-gp', 'Y00002'),
  practice(westmarch, 'millbrook-gp', 'Y00003'),
  practice(ashfordVale, 'eastfield-gp', 'Y00004'),
  practice(ashfordVale, 'ashford-gp', 'Y00005'),
] as const;
/** Its system has no field for what a slot is for. */
export const practiceOfWords = practices[4];
export type Practice = (typeof practices)[number];

/** Health visitors, school nurses and community dentists of both authorities. */
export const community: Place = { feed: 'westmarch-community', organisation: 'RCC', site: 'RCC01' };
export const dentist: Place = { feed: 'westmarch-dental', organisation: 'V00001', site: 'V00001' };
/** A walk-in centre, and doctors and nurses who answer the telephone when practices are closed. */
export const walkInCentre: Place = { feed: 'westmarch-walk-in', organisation: 'RWI', site: 'RWI01' };
export const outOfHours: Place = { feed: 'westmarch-out-of-hours', organisation: 'ROH', site: 'ROH01' };
export const police: Place = { feed: 'westmarch-police', organisation: 'PWM', site: 'PWM01' };

/** Children's services of the authority whose system is known here; the other one states nothing. */
export const socialCare: Place = { feed: 'westmarch-social-care', organisation: westmarch, site: westmarch };

/** Whether an authority's children's services and police state anything. */
export function statesProcesses(code: string): boolean {
  return code === socialCare.organisation;
}

/** An organisation that states contacts, and the authority in whose area it treats children. */
interface Treating {
  readonly code: string;
  readonly authority: Authority;
}

const ofBoth = [community, dentist, police, socialCare, walkInCentre, outOfHours];

export const organisations: readonly Treating[] = [
  ...hospitals.map(({ department: { organisation: code }, authority }) => ({ code, authority })),
  ...practices.map(({ organisation: code, authority }) => ({ code, authority })),
  ...ofBoth.map(({ organisation: code }): Treating => ({ code, authority: westmarch })),
];
