import { type CodedMention } from '../code-words.js';
import { illnessesThatSwell, swellsInMinutes } from '../dictionary/injuries/illnesses-that-swell.js';
import { isOfInfant } from './infant-words.js';
import { unsettledBy } from '../likelihood/unsettled.js';
import { sentenceAround } from '../text/sentence-around.js';

/** What stands around a mention decides whether it codes, and what codes beside it. */

const reach = 80;
const worried = /\b(?:worr\w+|concern\w*|fears?|feared|suspect\w*|thinks?|thought|believ\w+|afraid)\b(.*)$/is;
/** "Asks teacher is it normal for mums to hit": a child asks it, or somebody asks it of a teacher; and not "mum asks". */
const askedByChild =
  /(?:\b(?:child|pupil|he|yp|boy|girl|student) (?:has |had |then |also )?asked|\b(?:child|pupil|he|yp|boy|girl|student) asks|(?<!\b(?:mum|mother|dad|father|parents?|carers?|nan|gran|she|foster) )\bask(?:s|ed|ing) (?:(?:his|her|the|a|class|form|head|school) ){0,2}(?:teacher|ta|tutor|nurse|staff|miss|sir|head|me))\b[^.;]{0,15}\b(?:if|is|whether|it's|its)\b[^.;]{0,10}\b(?:normal|ok|okay|right|allowed|wrong|illegal|legal|usual|fine|acceptable|abuse|against the law|alright)\b/i;
const byWhom = /\bby\b[^.;,\n]*/i;
const reachOfDoer = 30;
const grown =
  /\b(?:mum|mam|mom|mother|dad|father|step\w+|partner|boyfriend|girlfriend|bf|carers?|parents?|uncle|aunt|grand\w+|nan|gran|lodger|adult|man|woman)(?:'?s)?\b/i;

/** "Nan worried that mum's partner is hitting him": somebody was worried that a grown person does it, and not that a child did. */
export function isWorryAboutAssault(text: string, { kind, value, assertion, from, to }: CodedMention): boolean {
  if (kind !== 'mechanism' || value !== 'assault' || assertion !== 'uncertain') return false;
  if (askedByChild.test(text.slice(Math.max(0, from - reach), from)) && grown.test(text)) return true;
  const worry = worried.exec(sentenceBefore(text, from));
  if (worry === null) return false;
  const by = byWhom.exec(text.slice(from, to + reachOfDoer))?.[0] ?? '';
  return grown.test(`${worry[1] ?? ''} ${by}`);
}

const histories = /\b(?:hx|pmh|psh)\s+(?:of\s+)?$/i;
const birthHome = /^[^.;\n]{0,25}\b(?:in|at)?\s*birth (?:home|family)\b/i;
const past = /\b(?:hx|history|previous(?:ly)?|prior|before|background|past)\b/i;

/** "Hx NAI", "Hx: neglect birth home": what was so before the child came to whoever writes. Who did it says nothing of when. */
export function isConcernOfBefore(text: string, { kind, from, to }: CodedMention): boolean {
  if (kind !== 'concern') return false;
  if (histories.test(text.slice(Math.max(0, from - 12), from))) return true;
  return (
    birthHome.test(text.slice(to, to + reach)) && past.test(sentenceBefore(text, from) + text.slice(to, to + reach))
  );
}

const oneOf = (names: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${names.map((name) => name.replaceAll(' ', String.raw`\s+`)).join('|')})\b`, 'i');
const illnesses = illnessesThatSwell.map(({ names, sites }) => ({ named: oneOf(names), sites }));
const swells = (around: string, site: string | null): boolean =>
  illnesses.some(({ named, sites }) => (sites === null || sites.has(site)) && named.test(around));
/** What swells in minutes, where the same sentence names it, no other sentence leaves open. */
const allergy = oneOf(swellsInMinutes);
const faces: ReadonlySet<string | null> = new Set([null, 'face', 'mouth', 'eye', 'eyelid', 'cheek', 'ear', 'nose']);
/** What a department writes below every letter. */
const advice =
  /\b(?:discharge (?:text|advice|sheet|letter)|standard text|safety[- ]?net(?:ting|ted)?|advice (?:sheet|text))\b.*$/is;
const bleedingIntoSkin = /\b(?:hsp|henoch|iga vasculitis)\b/i;
/** Then it is not settled that it is an illness, that the child has it, or that it is now. */
const unsettled = unsettledBy(
  ...[
    'minimis\\w+',
    'sure',
    'watch(?:ing)? for',
    'risk of',
    'in case',
    'query',
    'no',
    'nil',
    'exclude[ds]?',
    'ruled',
    'rules',
  ],
  ...['previous', 'old', 'history', 'h\\/o', 'last', 'recent', 'resolved', 'repair'],
  ...['brother', 'sister', 'sibling', 'sib', 'twin', 'cousin'],
);
/** Where a vasculitis shows. */
const lower: ReadonlySet<string | null> = new Set(['leg', 'shin', 'ankle', 'foot', 'thigh', 'knee', 'buttock']);
const heads: ReadonlySet<string | null> = new Set(['head', 'scalp']);
const told = new Set(['mechanism', 'explanation', 'delay', 'appearance']);

/**
 * "Swelling R ankle, HSP", "wasp sting neck, swelling": what an illness that the same few words name does. It is a swelling, and no
 * injury; nor is what a vasculitis leaves in the skin of the legs. Not where the text tells how something came about or what it looks like.
 */
export function isOfNamedIllness(text: string, mention: CodedMention, mentions: readonly CodedMention[]): boolean {
  const { kind, value, bodySite, from, to } = mention;
  if (kind !== 'injury' || heads.has(bodySite)) return false;
  const isSwelling = value === 'swelling';
  if (!isSwelling && !((value === 'mark' || value === 'bruise') && lower.has(bodySite))) return false;
  const said = isSwelling ? (sentenceAround(text, mention)?.said ?? '') : '';
  const isBeside = faces.has(bodySite) && allergy.test(said) && !unsettled.test(said);
  const around = isBeside ? said : text.slice(Math.max(0, from - reach), to + reach).replace(advice, '');
  if (!(isSwelling ? swells(around, bodySite) : bleedingIntoSkin.test(around)) || unsettled.test(around)) return false;
  return !mentions.some((other) => told.has(other.kind) || (other.kind === 'concern' && other.assertion === 'present'));
}

/** Whether a diagnosis names an illness of which a part of the body swells, and is sure of it. */
export const isSwellingOf = (diagnosis: string, bodySite: string | null): boolean =>
  swells(diagnosis, bodySite) && !unsettled.test(diagnosis);

const mistaken =
  /\b(?:may|might|can|could) (?:look|appear|be (?:mistaken|confused|taken))(?: like| as| for| with)?\s+(?:an? |the )?(?:old )?$/i;

/** "Scars may look like burns": a warning of whoever knows what they are. */
export const isLikeness = (text: string, { kind, from }: CodedMention): boolean =>
  kind === 'injury' && mistaken.test(text.slice(Math.max(0, from - 40), from));

const goingDown =
  /^\W*(?:is |has |now |much |all )*(?:gone )?(?:down|settled|settling|reduced|reducing|improved|improving|subsided|subsiding|less|better)\b/i;

/** "Swelling down" of no part, where nothing tells how it came: that of an illness gets better. */
export function isSwellingGoingDown(
  text: string,
  { value, bodySite, assertion, to }: CodedMention,
  mentions: readonly CodedMention[],
): boolean {
  if (value !== 'swelling' || bodySite !== null || assertion !== 'present' || !goingDown.test(text.slice(to)))
    return false;
  return (
    !isOfInfant(text) &&
    !mentions.some(({ kind, value: other }) => told.has(kind) || (kind === 'injury' && other !== 'swelling'))
  );
}

function sentenceBefore(text: string, to: number): string {
  const begin = Math.max(text.lastIndexOf('.', to - 1), text.lastIndexOf('\n', to - 1), to - reach) + 1;
  return text.slice(Math.max(0, begin), to);
}
