/** A SNOMED CT code as a source wrote it: the concept, and where on the body when the expression says so. */
export interface SnomedExpression {
  readonly code: string;
  readonly bodySite?: string;
  readonly laterality?: 'left' | 'right' | 'both';
}

const findingSite = '363698007';
const lateralityAttribute = '272741003';

/** Body structures by their concept; the first list, to be checked against the UK release before use in a hospital. */
const sites: Readonly<Record<string, string>> = {
  '60819002': 'cheek',
  '117590005': 'ear',
  '89545001': 'face',
  '69536005': 'head',
  '52795006': 'forehead',
  '45048000': 'neck',
  '51185008': 'chest',
  '113345001': 'abdomen',
  '77568009': 'back',
  '46862004': 'buttocks',
  '40983000': 'upper-arm',
  '14975008': 'forearm',
  '85562004': 'hand',
  '68367000': 'thigh',
  '72696002': 'knee',
  '30021000': 'lower-leg',
  '56459004': 'foot',
};

const sides: Readonly<Record<string, 'left' | 'right' | 'both'>> = {
  '7771000': 'left',
  '24028007': 'right',
  '51440002': 'both',
};

/**
 * Reads a concept, or an expression of the compositional grammar with a finding site and a laterality:
 * `125667009 : 363698007 = 60819002, 272741003 = 7771000`. Terms between bars are left out; other refinements are ignored.
 */
export function readSnomed(written: string): SnomedExpression {
  const [focus = '', refinement = ''] = written.replaceAll(/\|[^|]*\|/g, '').split(':', 2);
  const attributes = new Map(
    [...refinement.matchAll(/(\d{6,18})\s*=\s*(\d{6,18})/g)].map(([, name, value]) => [name, value ?? '']),
  );
  const bodySite = sites[attributes.get(findingSite) ?? ''];
  const laterality = sides[attributes.get(lateralityAttribute) ?? ''];
  return {
    code: focus.trim(),
    ...(bodySite === undefined ? {} : { bodySite }),
    ...(laterality === undefined ? {} : { laterality }),
  };
}
