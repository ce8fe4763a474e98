import { type CodedFact } from '#libs/contracts';
import { type Mobility } from './child.js';
import { type Random } from './random.js';

/** An ordinary injury: what it is, where, and how it came about, as a triage nurse would write it. */
export interface Injury {
  readonly coded: readonly CodedFact[];
  readonly words: string;
}

const snomed = {
  bruise: '125667009',
  fracture: '125605004',
  laceration: '312608009',
  burn: '125666000',
  sprain: '384709000',
  'head injury': '82271004',
} as const;
type Kind = keyof typeof snomed;

type Row = readonly [kind: Kind, bodySite: string, mechanism: string, words: string];

/** Kinds that are not fractures, and fractures, by stage. ICD-10 of the mechanism: W fall or knock, X heat, V traffic. */
const ordinary: Readonly<Record<string, { readonly others: readonly Row[]; readonly fractures: readonly Row[] }>> = {
  'not-rolling': {
    others: [
      ['head injury', 'head', 'W04', 'slipped from arms of parent on to carpet, cried at once'],
      ['head injury', 'head', 'W20', 'toy dropped on head by sibling, no loss of consciousness'],
      ['laceration', 'finger', 'W25', 'finger nicked while nails were cut'],
    ],
    fractures: [['fracture', 'clavicle', 'W04', 'fell with parent who tripped on stairs']],
  },
  rolling: {
    others: [
      ['head injury', 'head', 'W06', 'rolled off bed on to carpet, cried at once, feeding well'],
      ['head injury', 'head', 'W08', 'rolled off changing table, seen by parent'],
      ['head injury', 'head', 'W06', 'rolled off sofa on to rug, cried at once'],
      ['head injury', 'forehead', 'W20', 'sibling dropped toy on forehead, small bump'],
      ['head injury', 'head', 'W08', 'slid out of bouncer, cried at once'],
      ['laceration', 'finger', 'W25', 'finger nicked while nails were cut'],
      ['laceration', 'finger', 'W23', 'finger caught in drawer by sibling'],
      ['burn', 'hand', 'X10', 'pulled at cup of tea on lap, small scald of hand, cooled for 20 minutes'],
    ],
    fractures: [['fracture', 'skull', 'W08', 'rolled off changing table on to tiles, seen by parent']],
  },
  'early-mobile': {
    others: [
      ['head injury', 'forehead', 'W08', 'crawled off sofa, bump to forehead'],
      ['bruise', 'forehead', 'W18', 'pulling to stand, fell against coffee table'],
      ['head injury', 'forehead', 'W18', 'pulled up on chair, which fell over, bump to forehead'],
      ['head injury', 'head', 'W10', 'crawled down two stairs, cried at once'],
      ['bruise', 'forehead', 'W18', 'fell forward on to toy box'],
      ['laceration', 'finger', 'W23', 'finger shut in cupboard'],
      ['burn', 'hand', 'X15', 'touched oven door, blister of palm'],
      ['laceration', 'lip', 'W18', 'fell on to toy, cut lip'],
    ],
    fractures: [['fracture', 'lower-leg', 'W10', 'fell down two stairs while climbing, seen by parent']],
  },
  toddler: {
    others: [
      ['head injury', 'forehead', 'W01', 'ran into table edge, cut forehead, cried at once'],
      ['laceration', 'chin', 'W01', 'slipped in bath, cut chin'],
      ['laceration', 'finger', 'W23', 'finger shut in door at nursery'],
      ['burn', 'chest', 'X10', 'pulled cup of tea off table, scald of chest, cooled under tap'],
      ['sprain', 'elbow', 'W50', 'pulled elbow while swung by hands in play'],
      ['bruise', 'knee', 'W18', 'fell off scooter, limping'],
    ],
    fractures: [
      ['fracture', 'lower-leg', 'W09', 'caught foot on slide while on lap, will not bear weight'],
      ['fracture', 'forearm', 'W06', 'jumped off bed'],
    ],
  },
  'school child': {
    others: [
      ['sprain', 'ankle', 'W09', 'landed badly on trampoline'],
      ['laceration', 'knee', 'V18', 'fell off bicycle'],
      ['head injury', 'head', 'W51', 'clashed heads in playground, school rang parent'],
      ['bruise', 'shin', 'W22', 'walked into bench'],
      ['burn', 'forearm', 'X15', 'touched baking tray'],
    ],
    fractures: [
      ['fracture', 'forearm', 'W09', 'fell off monkey bars on to outstretched hand'],
      ['fracture', 'upper-arm', 'W09', 'fell off climbing frame at school'],
    ],
  },
  teenager: {
    others: [
      ['sprain', 'ankle', 'W21', 'rolled ankle at football'],
      ['sprain', 'wrist', 'W21', 'ball struck hand in netball'],
      ['laceration', 'hand', 'W26', 'cut hand while cooking'],
      ['head injury', 'head', 'W51', 'tackled at rugby, no loss of consciousness'],
      ['bruise', 'thigh', 'W21', 'kicked at football'],
    ],
    fractures: [
      ['fracture', 'hand', 'W22', 'punched a wall after an argument'],
      ['fracture', 'forearm', 'V18', 'came off bicycle'],
    ],
  },
};

/** An accident of a child's age and stage. @param age in years */
export function accident(random: Random, mobility: Mobility, age: number, fractureShare: number): Injury {
  const stage = mobility !== 'walking' ? mobility : age < 5 ? 'toddler' : age < 11 ? 'school child' : 'teenager';
  const { others, fractures } = ordinary[stage] ?? { others: [], fractures: [] };
  const [kind, bodySite, mechanism, words] = random.pick(random.chance(fractureShare) ? fractures : others);
  return {
    coded: [injury(kind, bodySite), { kind: 'mechanism', system: 'icd10', code: mechanism }],
    words,
  };
}

/** A coded injury. */
export function injury(kind: Kind, bodySite: string): CodedFact {
  return { kind: 'injury', system: 'snomed', code: snomed[kind], bodySite };
}
