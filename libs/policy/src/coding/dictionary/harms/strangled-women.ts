import { cross, listed } from '../forms.js';
import { type HarmPair } from '../harm-pair.js';

/** Violence of a partner that stops her breath: the rule of violence at home counts it as graver (R35). */

const throats = ['by throat', 'round throat', 'around throat'];
const holds = listed(`
  had, has, grabbed, grabs, grabbing, held, holds, holding, pinned, seized, took, took hold of, got, gripped, lifted, dragged
`);
const stranglings = listed(`
  strangled, strangles, strangling, choked, chokes, choking, throttled, throttles, throttling, tried to strangle,
  attempted to strangle, tried to choke, non fatally strangled
`);
const hands = cross(listed('put hands, puts hands, hands, had hands, with hands, squeezed hands'), ['round', 'around']);

/** "Partner had her by the throat", "ex strangled mum", "put his hands round mum's neck". */
export function strangledBy(
  partners: readonly string[],
  women: readonly string[],
): { readonly strangled: readonly HarmPair[]; readonly held: readonly HarmPair[] } {
  const byThroat = cross(holds, women, throats);
  const onThroat = cross(
    hands,
    women.map((who) => `${who}'s`),
    ['throat', 'neck'],
  );
  const held = [...byThroat, ...onThroat];
  const strangled = cross(stranglings, women);
  const pair = (value: string, then: readonly string[]): HarmPair => ({
    ...{ kind: 'household', value, within: 4, first: partners, then },
  });
  return {
    held: [pair('domestic-abuse', held), ...whoseHers('domestic-abuse', women)],
    strangled: [
      pair('strangulation', [...held, ...strangled]),
      ...whoseHers('strangulation', women),
      {
        ...{ kind: 'household', value: 'strangulation', within: 6 },
        first: women,
        then: cross(listed('strangled, choked, throttled'), ['by'], ['', 'violent', 'abusive'], partners),
      },
    ],
  };
}

/** Of a grown woman's partner alone: of a stepfather or a girl's boyfriend "her" may be the child. */
const whoseHers = (value: string, women: readonly string[]): readonly HarmPair[] => [
  {
    ...{ kind: 'household', value, within: 2 },
    first: [
      'partner',
      'ex',
      'husband',
      'ex husband',
      'ex partner',
      'estranged husband',
      ...women.map((who) => `${who}'s partner`),
    ],
    then: [
      ...cross(holds, ['her'], throats),
      ...cross(stranglings, ['her']),
      ...cross(hands, ['her'], ['throat', 'neck']),
    ],
  },
];

/** As the police name it, where a woman is named beside. */
export const strangulations: readonly string[] = cross(
  listed('non fatal strangulation, non - fatal strangulation, nonfatal strangulation, strangulation'),
  ['of'],
  listed('mum, mother, mom, mam, partner, victim'),
);
