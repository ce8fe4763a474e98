import { type CodedMention } from '../code-words.js';
import { longest, sentenceAround, type Around } from '../text/sentence-around.js';
import { isCallusOfBirth } from './callus-of-birth.js';
import { isMadeBySurgeon } from './made-by-surgeons.js';
import { doubtsOfMarks, isMarkOfCare } from './marks-of-care.js';

const marks = new Set(['bruise', 'mark', 'swelling', 'subconjunctival-haemorrhage']);
/** What an instrument of birth leaves too. */
const ofInstruments = new Set([...marks, 'abrasion', 'laceration']);
const instrument =
  '(?:ventouse|forceps(?: blades?)?|blades?|kiwi|(?:f[oe]?etal )?scalp (?:electrode|clip)|fse|scalpel)';
const beforeMark = /\b(?:ventouse|forceps|kiwi|chignon|birth|delivery)\s+$/i;
/** "Blade marks" beside a birth. */
const bladesBefore = /\bblades?\s+$/i;
const afterMark =
  /^[^,]*?\b(?:after|following)\s+(?:(?:an?|the|his|her|difficult|instrumental|assisted|breech|ventouse|forceps|kiwi)\s+)*(?:birth|delivery|ventouse|forceps)\b(?!\s+(?:van|driver|lorry|bike|man|box|mother|father|parents?|family|child))/i;
const kindsOfBirth = 'difficult|instrumental|assisted|traumatic|breech';
/** "Bruised legs from delivery", "subconj haem R eye - delivery". */
const fromBirth = new RegExp(
  [
    String.raw`^[^,.;\n]{0,25}?(?:\b(?:from|due to)|[-–(]) ?`,
    String.raw`(?:(?:the|instrumental|difficult|assisted|breech|traumatic|vaginal|ventouse|forceps) )*`,
    String.raw`(?:birth|delivery)\s*(?:trauma|injur(?:y|ies)|\d[^.,;]*)?`,
    // and no "delivery driver"
    String.raw`(?=[.,;:)\n]|$|\s+(?:and|&|\+|fading|noted|documented)\b)`,
  ].join(''),
  'i',
);
/** A collar bone breaks at birth, and few other bones: "birth fracture R clavicle", "# clavicle from shoulder dystocia". */
const beforeBone = /\b(?:birth|obstetric|delivery)(?:[- ]related)? $/i;
const causes = 'from|due to|after|at|following|secondary to';
const boneOfBirth = new RegExp(
  [
    String.raw`^[^,.;\n]{0,25}?[,(–-]? ?(?:\b(?:${causes}) )?(?:(?:the|${kindsOfBirth}) )*`,
    String.raw`(?:birth (?:trauma|injury|fracture|related)|shoulder dystocia)\b`,
    String.raw`(?! (?:mother|father|parents?|family|sibling|centre|suite|unit|van|driver))`,
  ].join(''),
  'i',
);
const byInstrument = new RegExp(
  `^[^,.;\\n]{0,30}?(?:\\b(?:from|by|of) (?:the )?${instrument}\\b|,? ?[^,.;\\n()]{0,20}\\((?:instrumental|assisted|ventouse|forceps|kiwi|caesarean) (?:birth|delivery)\\))`,
  'i',
);
/** The cup of a ventouse, which sits on the head alone. */
const byCup = /^[^,.;\n]{0,30}?\b(?:from|by|of) (?:the )?cup\b/i;
const headSites: ReadonlySet<string | null> = new Set([null, 'head', 'scalp']);
/** An instrument that is no household thing only beside a birth. */
const atBirth =
  /\b(?:ventouse|forceps|kiellands?|kiwi|chignon|nipe|birth(?! (?:weight|history|order|plan|certificate))|deliver(?:y|ed)|f[oe]?etal|fse|caesarean|c[ /-]?section|lscs|scalp (?:electrode|clip))\b/i;
/** "Bruised face from tight cord", in a note of the birth; no cord of a blind or a toy. */
const fromCord =
  /^[^,.;\n]{0,20}? (?:from|due to) (?:the |a )?(?:tight |nuchal )+cord\b(?: (?:round|around) (?:the |his |her )?neck)?(?= ?(?:[.,;:)\n]|$| (?:at|and|&) ))/i;
const besideBirth =
  /\b(?:birth[- ]related|birth (?:trauma|injur(?:y|ies)|fracture)|(?:from|at|after) delivery|nipe|newborn)\b/i;
const facial = new Set(['face', 'cheek', 'forehead', 'eyelid', 'eye', 'head']);
/** What is listed behind the marks of an instrument, in the same sentence. */
const listedBehind = /\b(?:(?:ventouse|forceps|kiwi|blade) marks?|chignon)\b[^.\n]*$/i;
/** Another child's, or no child's: "birth of his sister", "delivery of a parcel". */
const ofOther = /\b(?:birth|delivery)\s+of\b/i;
const doubts = [...doubtsOfMarks, ofOther];
/** "Extravasation injury L foot": what a drip did. */
const byDrip = /\b(?:extravasation|extravasated|tissued (?:cannula|drip|line|iv)) $/i;
/** A note of the birth itself: what the child looks like then is of it. */
const noteOfBirth = /\b(?:shoulder dystocia|mcroberts|breech extraction)\b/i;
/** Then the birth is told as past. */
const birthOfBefore =
  /\b(?:born|history|hx|pmh|pbh|old|of age|weeks?|wks?|months?|mths?|review|clinic|since)\b|\d\/(?:7|52|12)/i;
/** Asked first: most marks are of no birth. */
const hints = /ventouse|forceps|kiwi|cup|chignon|birth|deliver|scalp|fse|blade|cephal|cord/i;

/**
 * As what words record a mark (rule R15): "forceps mark", "bruise over the scalp after ventouse delivery", "graze from the cup" as of the birth;
 * "bruise at heel prick site", "bruised hand from cannula", "bruised lip post op", "red marks from velcro", "bowel tear at section" as of a procedure. Null: as neither, or nobody is sure.
 */
export function markRecordedAs(text: string, mention: CodedMention): 'birth' | 'procedure' | null {
  const { kind, value, assertion } = mention;
  if (kind !== 'injury' || assertion !== 'present') return null;
  if (value === 'injury' || value === 'fracture') return unnamedRecordedAs(text, mention);
  const isOfOrgan = value === 'organ-injury';
  if (!ofInstruments.has(value) && !isOfOrgan) return null;
  if (isCallusOfBirth(text, mention)) return 'birth';
  const told = sentenceAround(text, mention);
  if (told === null) return null;
  if (isOfOrgan) return isMadeBySurgeon(text, mention, told) ? 'procedure' : null;
  if (isListedBehind(text, mention, told) || isJoinedBehind(text, mention, told)) return 'birth';
  if (isMarkOfCare(text, mention, told)) return 'procedure';
  const isNoteOfBirth = marks.has(value) && noteOfBirth.test(text) && !birthOfBefore.test(text);
  if (!isNoteOfBirth && !hints.test(told.said)) return null;
  if (doubts.some((doubt) => doubt.test(told.said))) return null;
  return isNoteOfBirth || isOfBirth(text, mention, told) ? 'birth' : null;
}

/** As what words record an injury of no kind, or a broken collar bone. */
function unnamedRecordedAs(text: string, { value, bodySite, from, to }: CodedMention): 'birth' | 'procedure' | null {
  const [before, behind] = [text.slice(Math.max(0, from - reachOfBone), from), text.slice(to, to + 2 * reachOfBone)];
  if (value === 'injury') return byDrip.test(before) ? 'procedure' : isBirthInjury(text, { from, to }) ? 'birth' : null;
  if (bodySite !== 'clavicle' || !(beforeBone.test(before) || boneOfBirth.test(behind))) return null;
  const said = sentenceAround(text, { from, to })?.said ?? '?';
  return doubts.some((doubt) => doubt.test(said)) ? null : 'birth';
}
const reachOfBone = 30;

/** "Copy of birth injuries to GP". */
const isBirthInjury = (text: string, { from, to }: Pick<CodedMention, 'from' | 'to'>): boolean =>
  /\bbirth (?:related )?injur(?:y|ies)$/i.test(text.slice(Math.max(0, from - reachOfBone), to)) &&
  !doubts.some((doubt) => doubt.test(sentenceAround(text, { from, to })?.said ?? '?'));

function isListedBehind(text: string, { value, bodySite, from }: CodedMention, { said }: Around): boolean {
  const isGraze = value === 'abrasion' && grazed.has(bodySite ?? '');
  if (value !== 'subconjunctival-haemorrhage' && !isGraze) return false;
  if (isGraze && goingOn.test(said)) return false;
  const listed = listedBehind.exec(text.slice(Math.max(0, from - longest), from))?.[0] ?? null;
  return listed !== null && !overOrNew.test(listed) && !doubts.some((doubt) => doubt.test(listed) || doubt.test(said));
}
/** "Forceps mark R cheek + L ear bruise", in a note of the newborn: of the same instrument. */
const isJoinedBehind = (text: string, { value, bodySite }: CodedMention, { before, said }: Around): boolean =>
  value === 'bruise' &&
  clasped.has(bodySite ?? '') &&
  joinedBehind.test(before) &&
  ofNewborn.test(text) &&
  !overOrNew.test(said) &&
  !doubts.some((doubt) => doubt.test(said));
const joinedBehind = /\b(?:forceps|blade) marks?\b[^.;,\n]{0,30}(?:[+&]|\band\b)[^.;,\n]{0,15}$/i;
const ofNewborn = /\b(?:nipe|newborn|labour ward|delivery suite|birth notes?)\b/i;
/** Where the blades of forceps lie. */
const clasped = new Set(['cheek', 'face', 'ear', 'forehead', 'eye', 'eyelid', 'head', 'scalp', 'jaw']);
const grazed = new Set(['scalp', 'head']);
/** Of a visit, later: a scratch may have come since. */
const goingOn = /\b(?:fading|healing|settl\w+|improv\w+|today|also|nails?|scratch\w*)\b/i;
/** Then it is no list of one day. */
const overOrNew = /\b(?:healed|resolved|gone|faded|now|new|since|later|at birth)\b/i;

function isOfBirth(text: string, { value, bodySite }: CodedMention, { before, behind }: Around): boolean {
  if (marks.has(value) && (beforeMark.test(before) || afterMark.test(behind) || fromBirth.test(behind))) return true;
  if (value === 'bruise' && facial.has(bodySite ?? '') && fromCord.test(behind) && besideBirth.test(text)) return true;
  if (!atBirth.test(text)) return false;
  if (marks.has(value) && bladesBefore.test(before)) return true;
  return byInstrument.test(behind) || (headSites.has(bodySite) && byCup.test(behind));
}
