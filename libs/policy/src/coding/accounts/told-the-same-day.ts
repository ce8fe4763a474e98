import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const telling = new Set(
  listed(
    'rang, phoned, called, telephoned, told, informed, emailed, contacted, notified, referred, faxed, reported, alerted, rings, spoke',
  ),
);
const protectors = new Set(
  listed(`
    ssd, social, mash, csc, sw, sws, safeguarding, dsl, nspcc, lado, mast, gateway, tusla, childline, dsp, psni, police
  `),
);
const reachOfProtector = 3;

/** "Leader rang SSD same day": how soon somebody told of it, and not how soon the child was brought. */
export function isToldSoon(tokens: readonly Token[], { first, last }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  for (let place = last - 1; place >= sentence.first; place -= 1)
    if (telling.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1))
      return hasWord(tokens, place + 1, Math.min(place + reachOfProtector, last), protectors);
  return false;
}
