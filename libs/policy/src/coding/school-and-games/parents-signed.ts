import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const signed = new Set(['signed']);
const parents = new Set(
  listed('mum, mother, dad, father, parent, parents, gran, nan, grandma, grandad, carer, childminder, family'),
);
const papers = new Set(listed('form, book, slip, sheet, accident, acc, it, at, on, today'));
/** "Both sets of parents told". */
const sets = new Set(['sets']);
const told = new Set(listed('told, informed, aware, rung, called, spoken, notified, phoned'));
const peers = new Set(listed('child, friend, peer, boy, girl, toddler, classmate, pupil, children, friends'));
const others = new Set(listed('another, other, a, his, her, older, younger, little, bigger'));
/** Then it came in with the child, or what was signed is no slip of an accident. */
const elsewhere = new Set(
  listed(`
  home, existing, pre-existing, preexisting, arrived, arrival, arriving, weekend, yesterday, night, came, drop, consent, consented, theatre, discharge,
  discharged, plan, agreement, ga, op, suture, sutured, sutures, glue, glued, xray, x, ward, ed, ae, police, section, s20, contract, disclaimer, brother,
  sister, sibling, cousin, twin, bed, bath, sofa, stairs, garden, park, medication, inhaler, calpol, trip
`),
);

/**
 * "Scratched by another child over a doll. Mum signed", "bitten by a friend, both sets of parents told": what another child did where the
 * parents of both are not, of which they sign a slip or are told. Null where it may have come in with the child.
 */
export function signedFor(tokens: readonly Token[], harms: readonly Mention[]): Span | null {
  for (let place = 0; place < tokens.length; place += 1) {
    if (!isSigned(tokens, place) && !areBothTold(tokens, place)) continue;
    if (hasWord(tokens, 0, tokens.length - 1, elsewhere) || isMoreThanPlay(tokens, harms)) return null;
    for (const harm of harms) {
      const peer = harm.first < place ? peerOf(tokens, harm) : null;
      if (peer !== null) return peer;
    }
    return null;
  }
  return null;
}

/** Of children at play, and where they come by it. */
const ofPlay = new Set(['bite', 'abrasion', 'mark', 'swelling', 'injury', 'head-injury', 'bleeding-nose']);
const notOfPlay = new Set(listed('ear, neck, genitals, back, buttock, abdomen, thigh, chest, eye'));
/** Then somebody doubts it, or more is told of how. */
const moreTold = new Set(
  listed(`
  ?, says, said, disclosed, alleged, adult, family, older, lives, upstairs, old, stepdad, stepfather, boyfriend, partner, uncle, stepmum, slap, slapped,
  hit, punched, different, unexplained, cigarette, belt, grabbed, strangled, choked, bruise, bruises, bruised, bruising
`),
);

/** "Bitten by another child. Also bruises to ears": harm beside it is not signed for with it. */
const isMoreThanPlay = (tokens: readonly Token[], harms: readonly Mention[]): boolean =>
  harms.some(
    ({ kind, value, bodySite }) =>
      kind === 'injury' && (!ofPlay.has(value) || (bodySite !== null && notOfPlay.has(bodySite))),
  ) || hasWord(tokens, 0, tokens.length - 1, moreTold);

/** "Mum signed", "signed by dad". */
function isSigned(tokens: readonly Token[], place: number): boolean {
  if (!signed.has(textAt(tokens, place))) return false;
  if (textAt(tokens, place + 1) === 'by' && parents.has(textAt(tokens, place + 2))) return true;
  if (!parents.has(textAt(tokens, place - 1)) || !goesOnAt(tokens, place)) return false;
  const next = textAt(tokens, place + 1);
  return !goesOnAt(tokens, place + 1) || /^\W/.test(next) || papers.has(next);
}

function areBothTold(tokens: readonly Token[], place: number): boolean {
  if (!sets.has(textAt(tokens, place)) || textAt(tokens, place - 1) !== 'both') return false;
  return hasWord(tokens, place + 1, Math.min(sentenceOf(tokens, place).last, place + 4), told);
}

/** Whether what is read is such a child, whom no other mention of a school ends with. */
export const isOfPeer = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  peers.has(textAt(tokens, last)) && bys.has(textAt(tokens, first - 1));

/** "By another child", "with friend": who was met, and not whom the child bit. */
function peerOf(tokens: readonly Token[], { first }: Mention): Span | null {
  const { first: begin, last } = sentenceOf(tokens, first);
  for (let place = begin; place <= last; place += 1) {
    if (!bys.has(textAt(tokens, place))) continue;
    for (let peer = place + 1; peer <= Math.min(last, place + reachOfPeer); peer += 1)
      if (peers.has(textAt(tokens, peer)) && (peer === place + 1 || others.has(textAt(tokens, peer - 1))))
        return { first: place + 1, last: peer };
  }
  return null;
}
const bys = new Set(['by', 'with', 'into', 'from']);
const reachOfPeer = 3;
