import { type CodedMention } from '../code-words.js';
import { longest, sentenceAround, type Around } from '../text/sentence-around.js';
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
/** What is listed behind the marks of an instrument, in the same sentence. */
const listedBehind = /\b(?:ventouse|forceps|kiwi|blade) marks?\b[^.\n]*$/i;
/** Another child's, or no child's: "birth of his sister", "delivery of a parcel". */
const ofOther = /\b(?:birth|delivery)\s+of\b/i;
const doubts = [...doubtsOfMarks, ofOther];
/** A note of the birth itself: what the child looks like then is of it. */
const noteOfBirth = /\b(?:shoulder dystocia|mcroberts|breech extraction)\b/i;
/** Then the birth is told as past. */
const birthOfBefore =
  /\b(?:born|history|hx|pmh|pbh|old|of age|weeks?|wks?|months?|mths?|review|clinic|since)\b|\d\/(?:7|52|12)/i;
/** Asked first: most marks are of no birth. */
const hints = /ventouse|forceps|kiwi|cup|chignon|birth|deliver|scalp|fse|blade|cephal/i;

/**
 * As what words record a mark (rule R15): "forceps mark", "bruise over the scalp after ventouse delivery", "graze from the cup" as of the birth;
 * "bruise at heel prick site", "bruised hand from cannula", "bruised lip post op", "red marks from velcro" as of a procedure. Null: as neither, or nobody is sure.
 */
export function markRecordedAs(text: string, mention: CodedMention): 'birth' | 'procedure' | null {
  const { kind, value, assertion } = mention;
  if (kind !== 'injury' || assertion !== 'present' || !ofInstruments.has(value)) return null;
  const told = sentenceAround(text, mention);
  if (told === null) return null;
  if (isListedBehind(text, mention, told)) return 'birth';
  if (isMarkOfCare(text, mention, told)) return 'procedure';
  const isNoteOfBirth = marks.has(value) && noteOfBirth.test(text) && !birthOfBefore.test(text);
  if (!isNoteOfBirth && !hints.test(told.said)) return null;
  if (doubts.some((doubt) => doubt.test(told.said))) return null;
  return isNoteOfBirth || isOfBirth(text, mention, told) ? 'birth' : null;
}

function isListedBehind(text: string, { value, from }: CodedMention, { said }: Around): boolean {
  if (value !== 'subconjunctival-haemorrhage') return false;
  const listed = listedBehind.exec(text.slice(Math.max(0, from - longest), from))?.[0] ?? null;
  return listed !== null && !overOrNew.test(listed) && !doubts.some((doubt) => doubt.test(listed) || doubt.test(said));
}
/** Then it is no list of one day. */
const overOrNew = /\b(?:healed|resolved|gone|faded|now|new|since|later|at birth)\b/i;

function isOfBirth(text: string, { value, bodySite }: CodedMention, { before, behind }: Around): boolean {
  if (marks.has(value) && (beforeMark.test(before) || afterMark.test(behind))) return true;
  if (!atBirth.test(text)) return false;
  if (marks.has(value) && bladesBefore.test(before)) return true;
  return byInstrument.test(behind) || (headSites.has(bodySite) && byCup.test(behind));
}
