import { type CodedMention } from '../code-words.js';
import { longest, sentenceAround, type Around } from '../text/sentence-around.js';
import { onlyThought, unsettledBy } from '../likelihood/unsettled.js';

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
/** Where a needle goes in. */
const needleSites = new Set([
  ...['scalp', 'head', 'arm', 'upper-arm', 'forearm', 'elbow', 'wrist', 'hand', 'finger'],
  ...['leg', 'thigh', 'knee', 'shin', 'ankle', 'foot', 'toe', 'buttock', 'back'],
]);
const cannula = '(?:cannulas?|cannulation|iv access)';
const test =
  '(?:heel ?pricks?|guthrie(?: test)?|newborn blood spot|blood spot|nbbs|nbs|venepunctures?|blood tests?|blood taking|bloods|phlebotomy|lumbar puncture|immunisations?|vaccinations?|vaccines?|vacc?s?|imms|jabs|vitamin k)';
const procedure = `(?:${cannula}|${test}|lancets?)`;
const place =
  '(?: (?:on|to|over|of|at) (?:the )?[^,.;\\n()]{2,25}?| (?:(?:left|right|l|r) )?(?:arm|hand|heel|foot|thigh|elbow))?,?';
const which = '(?:the |his |her |a |an |old |recent |previous |failed |attempted )*';
const noSlot = '(?! (?:appointment|clinic|visit|due|declined|refused))';
/** "At immunisations" a nurse saw it; "at the site of immunisations" it is of them. */
const byProcedure = new RegExp(
  `^${place} (?:(?:at|over|around) (?:${which}site of ${which}${procedure}|${which}${procedure} sites?|${which}${cannula})|(?:from|after|following|post|due to|by) ${which}${procedure})\\b${noSlot}`,
  'i',
);
/** "Cannula bruise", "heel prick mark": not "seen for heel prick, bruise". */
const ofProcedure = new RegExp(
  `(?:^|[^\\w ] ?|\\b(?:old|fading|faded|fresh|recent|small|tiny|healing|typical|likely|expected|left|right) )${procedure}(?: site)? $`,
  'i',
);
/** Whoever only tells it did not record it, and what is doubted is not settled. */
const onlyTold = unsettledBy();
/** "Five weeks after birth": when it was seen, and then it came later; "first noticed", "after a fall": how it came. */
const cameLater =
  /(?:\b(?:days?|nights?|weeks?|wks?|fortnights?|months?|mths?)|\/(?:7|52|12)|\b\d+\s*(?:d|w|wk))\s+(?:after|following|since|post|from)\b|\b(?:(?:[5-9]|\d\d) ?(?:weeks?|wks?)|\d+ ?(?:months?|mths?)) (?:old|of age)\b|\bat (?:(?:[5-9]|\d\d) ?(?:weeks?|wks?)|\d+ ?(?:months?|mths?)|\d+\/12)\b|\b(?:notic|appear|develop|fall|fell|drop|roll|bump|bang|knock|hit|caught)/i;
/** Another child's, or no child's: "birth of his sister", "delivery of a parcel". */
const ofOther = /\b(?:birth|delivery)\s+of\b/i;
const doubts = [onlyTold, cameLater, ofOther];
/** "8 week imms. Lump L thigh after last lot": of the doses that the note is of. */
const afterDoses =
  /^[^.;\n]{0,25}\bafter(?: (?:the )?(?:last|first|second|third|previous) (?:lot|set|ones?|doses?|imms|jabs)\b|\s*(?:[,.;]|$))/i;
const doses = /\b(?:imms|immunisations?|jabs|vaccinations?)\b/i;
/** "At the vaccination site": where it is, whoever noted it, unless somebody only thinks so. */
const atSite = new RegExp(
  `^${place} (?:at|over|around) (?:${which}site of ${which}${procedure}|${which}${procedure} sites?)\\b`,
  'i',
);
/** "Heels bruised both sides (6 samples)", in a note of such tests: where a newborn is pricked. */
const heels = /\bheels?\b/i;
const heelPricks =
  /\bheel ?pricks?\b|\bguthrie\b|\bblood spot (?:test|screen\w*|taken|done)\b|\bnbbs\b|\(\d+ (?:samples?|bloods|pricks?)\)/i;
/** A note of the birth itself: what the child looks like then is of it. */
const noteOfBirth = /\b(?:shoulder dystocia|mcroberts|breech extraction)\b/i;
/** Then the birth is told as past. */
const birthOfBefore =
  /\b(?:born|history|hx|pmh|pbh|old|of age|weeks?|wks?|months?|mths?|review|clinic|since)\b|\d\/(?:7|52|12)/i;
/** "Bruised lip post op", "bruise to the nose after the repair". */
const postOperative =
  /\b(?:post[- ]?op(?:erative(?:ly)?)?|(?:after|following) (?:the |his |her )?(?:operation|repair|extractions?|theatre|ga))\b/i;
/** "Red marks at the elbows from velcro": what a treatment rubs or presses. */
const byAppliance =
  /^[^.,;\n]{0,40}\b(?:from|under|of) (?:the |his |her )?(?:velcro|splints?|cast|spica|harness|orthos[ei]s|afos?|piedro boots|boots and bars|ng tube|standing frame|walker|hearing aid)\b/i;
/** Then somebody did it, whatever with. */
const byPerson =
  /\b(?:used by|tied?|tying|taped|strapped|punish\w*|slap\w*|smack\w*|hit|hitting|punch\w*|kick\w*|grab\w*|step\w+|partner|boyfriend)\b/i;
const rubbed = new Set(['mark', 'abrasion']);
/** Asked first: most marks are of neither. */
const hints =
  /ventouse|forceps|kiwi|cup|chignon|birth|deliver|scalp|fse|prick|guthrie|spot|nbb?s|sample|blade|cephal|cannul|\biv\b|venep|blood|phleb|punct|immun|vacc|imms|jabs|vitamin|lancet|post[- ]?op|after|following|velcro|splint|cast|spica|harness|ortho|afo|boots|tube|frame|walker|hearing aid/i;

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
  if (marks.has(value) && isOfHeelPricks(text, mention, told)) return 'procedure';
  if (isOfDoses(text, mention, told)) return 'procedure';
  const isNoteOfBirth = marks.has(value) && noteOfBirth.test(text) && !birthOfBefore.test(text);
  if (!isNoteOfBirth && !hints.test(told.said)) return null;
  if (isAtSite(mention, told)) return 'procedure';
  if (doubts.some((doubt) => doubt.test(told.said))) return null;
  if (isNoteOfBirth || isOfBirth(text, mention, told)) return 'birth';
  return isOfProcedure(mention, told) || isOfTreatment(mention, told) ? 'procedure' : null;
}

function isListedBehind(text: string, { value, from }: CodedMention, { said }: Around): boolean {
  if (value !== 'subconjunctival-haemorrhage') return false;
  const listed = listedBehind.exec(text.slice(Math.max(0, from - longest), from))?.[0] ?? null;
  return listed !== null && !overOrNew.test(listed) && !doubts.some((doubt) => doubt.test(listed) || doubt.test(said));
}
/** Then it is no list of one day. */
const overOrNew = /\b(?:healed|resolved|gone|faded|now|new|since|later|at birth)\b/i;

function isAtSite({ value, bodySite }: CodedMention, { behind, said }: Around): boolean {
  return marks.has(value) && needleSites.has(bodySite ?? '') && atSite.test(behind) && !onlyThought.test(said);
}

function isOfDoses(text: string, { value, bodySite }: CodedMention, { behind, said }: Around): boolean {
  return (
    marks.has(value) &&
    needleSites.has(bodySite ?? '') &&
    afterDoses.test(behind) &&
    doses.test(text) &&
    !byPerson.test(text) &&
    !onlyThought.test(said)
  );
}

function isOfHeelPricks(text: string, { bodySite }: CodedMention, { said }: Around): boolean {
  return bodySite === 'foot' && heels.test(said) && heelPricks.test(text) && !doubts.some((doubt) => doubt.test(said));
}

/** Then it says where it is: "several bruises after blood tests" may be of another kind. */
const afterwards = /^[^,.;\n]*? (?:after|following) /i;

function isOfProcedure({ value, bodySite }: CodedMention, { before, behind }: Around): boolean {
  if (!marks.has(value) || (bodySite === null ? afterwards.test(behind) : !needleSites.has(bodySite))) return false;
  return byProcedure.test(behind) || ofProcedure.test(before);
}

const isOfTreatment = ({ value }: CodedMention, { behind, said }: Around): boolean =>
  !byPerson.test(said) &&
  ((marks.has(value) && postOperative.test(said)) || (rubbed.has(value) && byAppliance.test(behind)));

function isOfBirth(text: string, { value, bodySite }: CodedMention, { before, behind }: Around): boolean {
  if (marks.has(value) && (beforeMark.test(before) || afterMark.test(behind))) return true;
  if (!atBirth.test(text)) return false;
  if (marks.has(value) && bladesBefore.test(before)) return true;
  return byInstrument.test(behind) || (headSites.has(bodySite) && byCup.test(behind));
}
