import { type Sentence } from './read-corpus.js';
import { saying, type Retelling } from './retold.js';

/** Only where the sentence tells of what a pattern finds in its facts. */
function where(of: RegExp, { name, of: say }: Retelling): Retelling {
  return { name, of: (sentence: Sentence) => (of.test(sentence.facts.join('; ')) ? say(sentence) : null) };
}
const fell = /\bfell (?=off|from|down|out of|over|onto)/;
const blow = /\b(punched|slapped|smacked|thumped|kicked) (?=him|her|in the|on the|across the|by)/;
const home = /\b(off|from) (the |his |her |a )?(bed|sofa|settee|couch|chair|highchair|stool)\b/;

/** How harm came about and what is said of it, by other forms and by others of the same class. */
export const otherWays: readonly Retelling[] = [
  where(/mechanism:fall/, saying('has fallen', fell, 'has fallen ')),
  where(/mechanism:fall/, saying('had fallen', fell, 'had fallen ')),
  where(/mechanism:fall/, saying('tumbled off', /\bfell off\b/, 'tumbled off')),
  where(/mechanism:fall/, saying('tripped and fell', /\bFell (?=over|on |in |at )/, 'Tripped and fell ')),
  where(/mechanism:fall/, saying('following a fall', /\bafter (a|the) (?=fall|tumble|trip)/, 'following $1 ')),
  where(
    /mechanism:fall/,
    saying('secondary to a fall', /\b(?:from|after|following) (?:a|the) (?=fall|tumble|trip)/, 'secondary to a '),
  ),
  where(/mechanism:fall(?!-)/, saying('off a stool', home, '$1 $2stool')),
  where(/mechanism:assault/, saying('whacked', blow, 'whacked ')),
  where(/mechanism:assault/, saying('clouted', blow, 'clouted ')),
  where(
    /mechanism:assault/,
    saying('has been', /\b(?:was|were) (?=\w+ed (?:by|in|on|with)\b|hit|beaten)/, 'has been '),
  ),
  where(/mechanism:sport/, saying('playing', /\bat (?=football|rugby|netball|hockey)\b/, 'playing ')),
  where(
    /mechanism:school/,
    saying('in the cloakroom', /\b(?:in|on) the (?:playground|corridor)\b/, 'in the cloakroom'),
  ),
  where(/caught-in-door/, saying('crushed', /\b(?:trapped|caught|shut) in (?=the|a|car)/, 'crushed in ')),
  where(/hot-liquid/, saying('soup', /\b(?:tea|coffee)\b(?! (?:table|cup|mug|pot|towel|time))/, 'soup')),
  where(/contact-burn/, saying('hob', /\b(?:iron|oven door|log burner)\b/, 'hob')),
  where(/mechanism:/, saying('behind "HPC:"', /^/, 'HPC: ')),
  // what is not known "per mum" is what a carer does not know
  where(/mechanism:(?!not-known)/, saying('before "per mum"', /[.]?$/, ', per mum.')),
  where(/explanation:/, saying('has changed', /\b(story|account|history) changed\b/, '$1 has changed')),
  where(/delay:/, saying('late presentation', /\bdelayed presentation\b/i, 'Late presentation')),
  where(/was-not-brought/, saying('did not attend', /\bWNB\b/, 'did not attend')),
];
