import { type WordFact, type Words } from '../code-words.js';
import { isSwellingOf } from './codes-beside.js';

const swelling = /\b(?:swell\w*|swollen|puff\w*|oedema\w*|edema\w*|lumps?)\b/i;
/** Skin that is raw where a nappy rubs. */
const raw = /\bexcoriat\w+/i;
const nappyRash =
  /^\W*(?:severe |candidal? |infected |irritant |fungal )*(?:nappy rash|napkin dermatitis|diaper dermatitis|candida nappy rash)\W*$/i;
/** A diagnosis that is a birthmark alone: it explains a lump of the scalp, too. */
const haemangioma = /^\W*(?:infantile |strawberry |capillary )*h(?:a)?emangioma\W*$/i;
/** A bone that heals has a callus, and a child with sickle cells may break one. */
const alsoBroken = /\b(?:callus|sickle(?: cell)?(?: disease| anaemia)?)\b/gi;
const longestDiagnosis = 60;
const looks = String.raw`swell\w*|swollen|puff\w*|oedema\w*|edema\w*|lumps?|red|excoriat\w+|perianal|mild`;
const joints = 'l|r|lt|rt|left|right|both|bilateral|of|to|on|at|over|in|the|and|dorsum';
const ofHead = 'face|facial|nose|chin|eyes?|eyelids?|lips?|cheeks?|scalp|head|neck';
const ofBody =
  'hands?|foot|feet|tummy|abdo(?:men)?|legs?|arms?|ankles?|knees?|wrists?|elbows?|fingers?|toes?|buttocks?';
/** All that may be said of a swelling that the illness explains: where it is. Whatever else is told unsettles it. */
const onlyWhere = new RegExp(String.raw`^(?:\W|\b(?:${[looks, joints, ofHead, ofBody].join('|')})\b)*$`, 'i');
const redLump = /\bred\b.*\blumps?\b/i;
/** Illness of one place, where others are of the whole child; under it a bone may be broken that was not looked for. */
const ofOnePlace = /\b(?:bites?|stings?|cellulitis|abscess|infect\w*|septic|osteomyelitis|arthritis)\b/i;
const long: ReadonlySet<string | undefined> = new Set(['arm', 'leg', 'upper-arm', 'forearm', 'thigh', 'shin']);
/** Of the contact, wherever it stands. */
const unsettling =
  /\b(?:not|isn'?t|won'?t|x-? ?rays?|boggy|bleed\w*|bruis\w*|says|said|same nappy|since yesterday|mobile|move|moving)\b/i;
/** What happened, or what does not fit: then it is not settled that the illness is all. */
const explained =
  /concern|disclos|maltreat|inconsistent|changing|none-given|delay|hours|patterned|immersion|contact-shape|neglect|assault|bites|exploit/;

/**
 * "Swelling of both hands", where the diagnosis of the contact is dactylitis, "nappy rash" beside "perianal excoriation": what the
 * illness does that a clinician named, and no injury. Not where a text tells of another injury, how it happened or what does not fit.
 */
export function withoutNamedIllness<Fact extends WordFact>(
  words: readonly Words[],
  facts: readonly Fact[],
): readonly Fact[] {
  if (!facts.some(({ kind }) => kind === 'injury')) return facts;
  const diagnosis = words.find(({ field }) => field.startsWith('diagnosis'))?.text.replace(alsoBroken, '') ?? '';
  if (diagnosis === '' || diagnosis.length > longestDiagnosis) return facts;
  const texts = new Map(words.map(({ field, text }) => [field, text]));
  const isOfIllness = (fact: Fact): boolean => isExplained(diagnosis, fact, texts.get(fact.field) ?? '');
  if (words.some(({ text }) => unsettling.test(text))) return facts;
  const left = facts.filter((fact) => fact.kind !== 'injury' || !isOfIllness(fact));
  return left.some(({ kind, code }) => kind === 'injury' || kind === 'mechanism' || explained.test(code))
    ? facts
    : left;
}

function isExplained(diagnosis: string, { code, bodySite, from, to }: WordFact, text: string): boolean {
  if (!onlyWhere.test(text)) return false;
  const said = text.slice(from, to);
  if (code === 'abrasion') return bodySite === 'buttock' && raw.test(said) && nappyRash.test(diagnosis);
  if (code !== 'injury' || !swelling.test(said)) return false;
  if (haemangioma.test(diagnosis)) return redLump.test(text);
  if (ofOnePlace.test(diagnosis) && (long.has(bodySite) || /[,+&]|\b(?:and|both|bilateral)\b/i.test(text)))
    return false;
  return bodySite !== 'head' && bodySite !== 'scalp' && isSwellingOf(diagnosis, bodySite ?? null);
}
