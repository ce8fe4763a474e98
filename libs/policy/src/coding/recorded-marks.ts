import { type CodedMention } from './code-words.js';

const marks = new Set(['bruise', 'mark', 'swelling', 'subconjunctival-haemorrhage']);
/** What an instrument of birth leaves too. */
const ofInstruments = new Set([...marks, 'abrasion', 'laceration']);
const instrument = '(?:ventouse|forceps|kiwi|cup|(?:f[oe]?etal )?scalp (?:electrode|clip)|fse|scalpel)';
const beforeMark = /\b(?:ventouse|forceps|kiwi|chignon|birth|delivery)\s+$/i;
const afterMark =
  /^[^,]*?\b(?:after|following)\s+(?:(?:an?|the|his|her|difficult|instrumental|assisted|breech|ventouse|forceps|kiwi)\s+)*(?:birth|delivery|ventouse|forceps)\b(?!\s+(?:van|driver|lorry|bike|man|box|mother|father|parents?|family|child))/i;
const byInstrument = new RegExp(
  `^[^,.;\\n]{0,30}?(?:\\b(?:from|by|of) (?:the )?${instrument}\\b|,? ?[^,.;\\n()]{0,20}\\((?:instrumental|assisted|ventouse|forceps|kiwi|caesarean) (?:birth|delivery)\\))`,
  'i',
);
/** An instrument that is no household thing only beside a birth. */
const atBirth =
  /\b(?:ventouse|forceps|kiwi|chignon|birth|deliver(?:y|ed)|f[oe]?etal|fse|caesarean|c[ /-]?section|lscs|scalp (?:electrode|clip))\b/i;
const procedures =
  '(?:heel ?pricks?|guthrie(?: test)?|newborn blood spot|blood spot|cannulas?|cannulation|iv access|venepunctures?|blood tests?|blood taking|bloods|phlebotomy|lumbar puncture|immunisations?|vaccinations?|vaccines?|imms|jabs|vitamin k)';
const byProcedure = new RegExp(
  `^(?: (?:on|to|over|of|at) (?:the )?[^,.;\\n()]{2,25}?| (?:(?:left|right|l|r) )?(?:arm|hand|heel|foot|thigh|elbow))?,? (?:at|over|around|from|after|following|due to|by) (?:the |his |her |a |an |old |recent |previous |site of |failed |attempted )*${procedures}\\b(?! (?:appointment|clinic|visit|due|declined|refused))`,
  'i',
);
/** "Cannula bruise", "heel prick mark". */
const ofProcedure = new RegExp(`\\b${procedures}(?: site)? $`, 'i');
/** Whoever only tells it did not record it, and what is doubted is not settled. */
const onlyTold =
  /\?|\b(?:mum|mother|mam|dad|father|parents?|carers?|family|says?|said|reports?|reported|states?|stated|claims?|claimed|thinks?|thought|told|not|or|vs|versus|unlikely|possibl[ey]|probabl[ey]|maybe|may|might|new)\b/i;
/** "Five weeks after birth": when it was seen, and then it came later; "first noticed", "after a fall": how it came. */
const cameLater =
  /(?:\b(?:days?|nights?|weeks?|wks?|fortnights?|months?|mths?)|\/(?:7|52|12)|\b\d+\s*(?:d|w|wk))\s+(?:after|following|since|post|from)\b|\b(?:notic|appear|develop|fall|fell|drop|roll|bump|bang|knock|hit|caught)/i;
/** Another child's, or no child's: "birth of his sister", "delivery of a parcel". */
const ofOther = /\b(?:birth|delivery)\s+of\b/i;
const doubts = [onlyTold, cameLater, ofOther];
const ends = /[.;\n]/;
/** Asked first: most marks are of neither. */
const hints =
  /ventouse|forceps|kiwi|cup|chignon|birth|deliver|scalp|fse|prick|guthrie|spot|cannul|\biv\b|venep|blood|phleb|punct|immun|vacc|imms|jabs|vitamin/i;

/** A sentence that is longer is none that a clinician writes of a mark; what is not of a birth or a procedure counts (rule R15). */
const longest = 600;

/**
 * As what words record a mark (rule R15): "forceps mark", "bruise over the scalp after ventouse delivery", "graze from the cup" as of the birth;
 * "bruise at heel prick site", "bruised hand from cannula" as of a procedure. Null: as neither, or nobody is sure.
 */
export function markRecordedAs(text: string, mention: CodedMention): 'birth' | 'procedure' | null {
  const { kind, value, assertion } = mention;
  if (kind !== 'injury' || assertion !== 'present' || !ofInstruments.has(value)) return null;
  const told = sentenceOf(text, mention);
  if (told === null || !hints.test(told.said) || doubts.some((doubt) => doubt.test(told.said))) return null;
  if (isOfBirth(text, value, told)) return 'birth';
  return marks.has(value) && (byProcedure.test(told.behind) || ofProcedure.test(told.before)) ? 'procedure' : null;
}

function isOfBirth(text: string, value: string, { before, behind }: Told): boolean {
  if (marks.has(value) && (beforeMark.test(before) || afterMark.test(behind))) return true;
  return atBirth.test(text) && byInstrument.test(behind);
}

interface Told {
  readonly before: string;
  readonly behind: string;
  readonly said: string;
}

/** The sentence that a mention stands in, before and behind it; null when it is too long to be one. */
function sentenceOf(text: string, { from, to }: CodedMention): Told | null {
  let begin = from;
  while (begin > 0 && from - begin <= longest && !ends.test(text.charAt(begin - 1))) begin -= 1;
  let end = to;
  while (end < text.length && end - to <= longest && !ends.test(text.charAt(end))) end += 1;
  if (end - begin > longest) return null;
  return { before: text.slice(begin, from), behind: text.slice(to, end), said: text.slice(begin, end) };
}
