import { type CodedMention } from '../code-words.js';
import { sentenceAround } from '../text/sentence-around.js';

const youth = '(?:child|children|boys?|girls?|pupils?|students?|lads?|kids?|classmates?|peers?|learners?|y\\/?p)';
const ofSchool =
  '(?:in|from|at) (?:his|her|their|the|same|another|other|a|year|yr)?\\s*(?:school|class|year|form|tutor group|nursery|yr)?';
const one = `(?:a|an|one|two|some|another|other|the other|fellow|different) (?:\\w+ )?${youth}`;
const mates = '(?:class|school|team)-?\\s?mates?|peers?|classmates?|pupils?|school ?friends?';
const friends = 'friends? (?:at|from|in) (?:(?:his|her|the|same) ){0,2}(?:school|class)';
const ofYear = `(?:y|yr|year) ?\\d{1,2}s?(?: ${youth})?`;
const lettered = '(?:child|pupil|student|boy|girl) [b-y]\\b';
/** "A pupil support worker", "a child psychologist". */
const noWorker = '(?! (?:support|work|teach|assist|mind|sitt|present|care|psych|protect|lead|nurse))';
const noKin = '(?!,? (?:of the family|of (?:his|her|the) (?:mum|mother|dad|father)))';
/** Another child, in the words of schools: no gang, no stranger in the street. */
export const peer = `(?:(?:${[one, mates, friends, ofYear, `${youth} ${ofSchool}`, lettered].join('|')})(?![\\w'’-])${noWorker}${noKin})`;
/** Who stands "with" a child beside a blow may only have looked on. */
const byPeer = new RegExp(
  `\\b(?:(?:by|from|between|against|off)|(?:fights?|fighting|fought|scuffle|scrap|altercation)\\s+(?:with|w))\\s+(?:his |her |their |a |an |the )?${peer}`,
  'i',
);
const peerBefore = new RegExp(`\\b${peer}(?: \\d{1,2})?(?: ${ofSchool})?(?: \\w+){0,2}\\W*$`, 'i');
const fights = new RegExp(
  [
    String.raw`\b(?:play ?ground|school|class(?:room)?|corridor|lunch ?time|break ?time|dinner queue) (?:fight|scuffle|scrap|bust[- ]up)`,
    String.raw`\b(?:fight|scuffle|scrap|fought|fighting|altercation) (?:in|on|at|during|after) (?:the )?(?:play ?ground|school|class|corridor|lunch|break|pe)\b`,
  ].join('|'),
  'i',
);
const family = String.raw`mum|mummy|mam|mom|mother|dad|daddy|father|step\w+|parents?|partner|boyfriend|girlfriend|bf|gf|carer|uncle|aunt\w*|grand\w+|nan|gran|family|brother|sister|cousin|sibling`;
const strangers = 'lodger|adults?|man|men|woman|women|club|neighbour|stranger';
const atWork = String.raw`teacher|staff|coach|(?:child|baby)?-?(?:minder|sitter)|au pair|nanny|assistant|workers?|tutor(?! group)|mentor|pastor|imam|priest|leader`;
/** Whoever else may have done it. */
const grown = new RegExp(String.raw`\b(?:${[family, strangers, atWork].join('|')})\b`, 'i');
const weapons = String.raw`knife|knives|blade|stab\w*|gun|rifle|weapons?|machete|hammer|belt|sticks?|scissors|bat|bottle|brick|(?:metal|iron|crow|scaffold) ?bars?|poles?|canes?|cables?|chains?|rocks?|lighters?|slippers?`;
const crimes = String.raw`gang\w*|mugg\w+|robb\w+|jumped|unknown|online|street|park|ex|debts?|drugs|dating`;
const neckOrHead = String.raw`strang\w+|choked?|throttl\w+|neck|unconscious|knocked out|stamp\w+|burn\w* (?:from|by|with) (?:an? |the )?iron`;
const sexual = String.raw`rape\w*|sexual\w*|indecent\w*|touch\w*|vagin\w*|genital\w*|penis|testic\w*`;
const grownAge = String.raw`\baged? (?:1[89]|[2-6]\d)\b(?! ?m)|, ?(?:1[89]|2\d)(?=,| who|\)|$)`;
/** What no scuffle of children is. */
const grave = new RegExp(String.raw`\b(?:${[weapons, crimes, neckOrHead, sexual].join('|')})\b|${grownAge}`, 'i');
/** Wherever a text tells it: what a scuffle does not leave. */
const graveAnywhere =
  /\bgcs:? ?(?:[3-9]|1[0-4])\b|(?<!\b(?:no|without|denies|nil) )(?:lost consciousness|loss of consciousness)|\bvaginal|\bruptur\w+/i;
/** "By other kids and Kev": somebody of that name, of whom nobody says that it is a child. */
const named =
  /\b(?:and|&)(?: by)? (?!(?:Mum|Dad|Year|Yr|Y\d|School|Head|Staff|Teacher|Child|Pupil|Boy|Girl|I|A)\b)[A-Z][a-z]+\b/;
const telling = /\b(?:told|tells|telling|says to|said to|disclosed to|to) (?:\w+ ){0,2}$/i;
const teller =
  /\b(?:mum|mummy|mother|dad|daddy|father|parents?|carer|teacher|staff|nan|gran|grandma|ta)\W+(?:\w+ )?(?:says?|said|reports?|reported|states?|stated|rang|informed|told|phoned|worried|upset|asks?|asked|noticed|brought|collected|called|aware)\b/gi;
const informed =
  /\b(?:mum|mother|dad|father|parents?|family|carer|teacher|staff)(?: was| were| and \w+)? (?:informed|told|called|aware|rang|spoken)\b|\b(?:told|informed|rang|called|seen by|by|to) (?:his |her |the )?(?:mum|mother|dad|father|parents?|carer|teacher|staff)\b/gi;

/** Whether a sentence names a grown person or somebody of the family other than as who was told or who tells. */
export const namesGrown = (said: string): boolean => grown.test(said.replace(teller, '').replace(informed, ''));

/** "Another child hit her", "a scuffle with a classmate": a blow between children, as whoever writes has it, where nobody grown and nothing grave is told of in its sentence. */
export function isBetweenPeers(text: string, mention: CodedMention): boolean {
  const around = sentenceAround(text, mention);
  if (around === null) return false;
  const { before, behind, said } = around;
  if (grave.test(said) || graveAnywhere.test(text) || named.test(said) || namesGrown(said)) return false;
  const words = text.slice(mention.from, mention.to);
  if (fights.test(said) || byPeer.test(words + behind)) return true;
  const found = peerBefore.exec(before);
  return found !== null && !telling.test(before.slice(0, found.index));
}

const ofSchoolDay =
  /\b(?:school|class|classmates?|nursery|play ?ground|pupils?|peers?|y(?:ea)?r? ?\d{1,2}s?|(?:an)?other (?:child|children|boys?|girls?|students?|kids?)|(?:child|boy|girl) [b-y])\b/i;

/** A disclosure of a blow between children is none of harm by somebody at home: where it was at school or of a pupil, and nothing of a home is told. */
const isOfSchoolDay = (text: string, mention: CodedMention): boolean => {
  const said = sentenceAround(text, mention)?.said;
  return said !== undefined && ofSchoolDay.test(said) && !/\bhome\b/i.test(text);
};

interface Coded {
  readonly kind: string;
  readonly code: string;
}
const isPeers = ({ code }: Coded): boolean => code === 'between-peers';

/** Whether all attacks that words tell of are between children: a parent's blow beside one of a classmate makes no scuffle. */
export function arePeersAlone(facts: readonly Coded[]): boolean {
  const attacks = facts.filter(({ kind, code }) => kind === 'mechanism' && code === 'assault').length;
  return attacks <= facts.filter(isPeers).length;
}

/** Facts of the texts of one contact, none of which is said to be between children unless every attack is. */
export const withPeersAlone = <Fact extends Coded>(facts: readonly Fact[]): readonly Fact[] =>
  !facts.some(isPeers) || arePeersAlone(facts) ? facts : facts.filter((fact) => !isPeers(fact));

/** Whether all that is told to have been done to the child was between children: "she says another child hit her" tells of a scuffle. */
export function isOnlyOfPeers(text: string, mentions: readonly CodedMention[]): boolean {
  const done = mentions.filter(({ value, assertion }) => value === 'assault' && assertion !== 'other-person');
  if (done.length === 0 || mentions.some(({ kind, value }) => kind === 'concern' && value !== 'disclosure'))
    return false;
  return done.every((mention) => isBetweenPeers(text, mention) && isOfSchoolDay(text, mention));
}

const meaning = /\bmeans? (?:when|if|that)\b[^.]*$/i;
const lesson = /\b(?:assembly|lesson|nspcc|pshe|rshe|circle time|workshop|speak out)\b/i;
const earlierYear =
  /\b(?:in|when (?:he|she|i) was in) (?:y(?:ea)?r ?\d|reception|nursery|infants|primary|pre-?school)\b/i;

/**
 * "NSPCC assembly. Hand up: hurt means when Milo hit me with lego in Yr 1": what a word means, by a blow of years ago among children. A
 * blow that is told as of now, or by somebody grown, is told.
 */
export function isMeaningInLesson(text: string, mention: CodedMention, mentions: readonly CodedMention[]): boolean {
  const around = sentenceAround(text, mention);
  if (around === null || !meaning.test(around.before) || !lesson.test(text)) return false;
  const blows = mentions.filter(({ value }) => value === 'assault');
  return (
    earlierYear.test(around.said) &&
    !namesGrown(around.said) &&
    !grave.test(around.said) &&
    blows.length > 0 &&
    blows.every(({ assertion }) => assertion === 'historical')
  );
}
