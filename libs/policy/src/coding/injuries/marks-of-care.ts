import { type CodedMention } from '../code-words.js';
import { onlyThought, unsettledBy } from '../likelihood/unsettled.js';
import { type Around } from '../text/sentence-around.js';
import { dose, isAfterDoses, isAtSiteOfDoses, ordinal } from './marks-at-doses.js';

/** Marks that care leaves: where a needle went in, after an operation, from what a child wears or is held by. */

const marks = new Set(['bruise', 'mark', 'swelling', 'subconjunctival-haemorrhage']);
/** Where a needle goes in. */
const needleSites = new Set([
  ...['scalp', 'head', 'arm', 'upper-arm', 'forearm', 'elbow', 'wrist', 'hand', 'finger'],
  ...['leg', 'thigh', 'knee', 'shin', 'ankle', 'foot', 'toe', 'buttock', 'back'],
]);
const cannula =
  '(?:can+ul(?:as?|ae|es?|ation)|venflons?|iv (?:access|lines?|sites?)|drips?|(?:picc|long|arterial) lines?)';
const test =
  '(?:heel ?pricks?|guthrie(?: test)?|newborn blood spot|blood spot|nbbs|nbs|venepunctures?|blood (?:tests?|taking|gas(?:es)?|cultures?|sampl(?:es?|ing))|bloods|phlebotomy|lumbar puncture|bone marrow|finger ?pricks?|skin ?prick(?: tests?)?|spt|mantoux|bcg|immunisations?|vaccinations?|vaccines?|vacc?s?|imms|jabs|vitamin k)';
const injection =
  '(?:(?:insulin|growth hormone|im|sc|depot?|heparin|methotrexate|b12) inj(?:ection)?s?|inj(?:ection)?s?|insulin|clexane|enoxaparin|fragmin|heparin|asparaginase|(?:libre|dexcom|cgm|glucose)(?: sensors?)?|(?:contraceptive )?implants?|implanon|nexplanon)';
const line = '(?:(?:central|ij|jugular|femoral|hickman|picc|umbilical) lines?|portacath|hickman|permcath|vascath)';
const procedure = `(?:${cannula}|${line}|${test}|${injection}|lancets?)`;
/** Where an injection or a great line goes in too. */
const injectionSites = new Set(['abdomen']);
const ofInjection = new RegExp(`\\b${injection}`, 'i');
const lineSites = new Set(['neck', 'chest', 'abdomen']);
const ofLine = new RegExp(`\\b${line}`, 'i');
const part =
  '(?:arms?|hands?|feet|foot|heels?|thighs?|elbows?|forearms?|wrists?|ankles?|legs?|tum|tummy|abdo|abdomen|fingers?|thumbs?|acfs?|buttocks?|groin|neck|chest)';
const place = `(?: (?:on|to|over|of|at|in) (?:the )?[^,.;\\n()]{2,25}?|(?: (?:(?:both|left|right|l|r|inner|outer|upper|lower|dorsum|dorsal|dorsum of|back of|and|&|\\+|his|her|x ?\\d) )*${part})*)?,?`;
const which = '(?:the |his |her |a |an |old |recent |previous |failed |attempted |repeated |daily |multiple )*';
export const noSlot =
  '(?! (?:appointment|clinic|visit|due|declined|refused|hours|reception|closed|waiting|assembly|game|day))';
/** "At immunisations" a nurse saw it; "at the site of immunisations" it is of them. */
const byProcedure = new RegExp(
  `^${place} (?:(?:at|over|around) (?:${which}site of ${which}${procedure}|${which}${procedure} sites?|${which}${cannula})|(?:from|after|following|post|due to|by) ${which}${procedure})\\b${noSlot}`,
  'i',
);
/** "Cannula bruise", "heel prick mark": not "seen for heel prick, bruise". */
const ofProcedure = new RegExp(
  `(?:^ ?|[^\\w ] ?|\\b(?:old|fading|faded|fresh|recent|small|tiny|healing|typical|likely|expected|left|right) )${procedure}(?: site)? $`,
  'i',
);
/** "Bruise R hand, drip site", "haematoma heel prick site". */
const siteBehind = new RegExp(
  `^${place} ?(?:[,(–-] ?)?${which}${procedure} sites?\\b(?! (?:is |are |looks? |was )?(?:fine|ok|clear|clean|healed|nad|normal|unremarkable|well))`,
  'i',
);
/** "Bruising chest + groin from lines", "line bruises groin, hand and scalp", in a note of a ward or of an operation. */
const fromLines = new RegExp(`^${place} (?:from|due to) (?:the |his |her )?lines\\b(?! (?:of|on|in|manager)\\b)`, 'i');
const lineBefore = /(?:^ ?|[^\w ] ?)line $/i;
const whereLinesAre =
  /\b(?:nicu|nnu|scbu|hdu|p?icu|itu|cardiac|sternal|sternotomy|post[- ]?op|theatre|(?:after|post|from|following|cardiac|heart)[- ]surgery|a?vsd|bypass|ecmo|transfusions?|wound (?:dry|clean|heal(?:ing|ed)))\b/i;
/** "Bruise both elbows after 3 attempts", in a note of a needle. */
const afterAttempts = new RegExp(
  `^${place} (?:after|from|following) (?:(?:\\d+|two|three|four|several|multiple|many|few|repeated|failed|unsuccessful|difficult) )+(?:attempts?|goes|tries|pricks|needles)\\b(?! (?:on|at|down|in|with)\\b)`,
  'i',
);
const ofNeedle = new RegExp(`\\b(?:${cannula}|${test})\\b`, 'i');
/** Eyes held open to be looked at. */
const ofSpeculum = /\bspecul(?:um)?(?: exam(?:ination)?)? $/i;
const fromSpeculum =
  /^[^,.;\n]{0,25} (?:from|after|following) (?:the )?(?:eye )?(?:specul(?:um)?|rop (?:exam|screen))/i;
const eyes = new Set(['eye', 'eyelid']);
/** Where a vaccine goes in. */
const doseSites = new Set(['arm', 'upper-arm', 'leg', 'thigh', 'buttock']);
/** "16w imms. Lump at site from last time", "lump at site of jab". */
const siteOfDoses = new RegExp(
  String.raw`^${place} (?:at|over) (?:the )?(?:site of (?:the |his |her )?(?:(?:last|first|second|previous|imms?|mmr|men ?b) )*(?:jabs?|imms|doses?|vaccines?)|(?:jab|imms?|vaccine) site|site,? (?:from|after|since|of) ${ordinal} (?:${dose}|time|round))\b(?! (?:clinic|room|visit))`,
  'i',
);
const dosesOrJab = /\b(?:imms|immunisations?|jabs?|vaccinations?|vaccines?)\b/i;
/** "At the vaccination site": where it is, whoever noted it, unless somebody only thinks so. */
const atSite = new RegExp(
  `^${place} (?:at|over|around) (?:${which}site of ${which}${procedure}|${which}${procedure} sites?)\\b`,
  'i',
);
/** "Heels bruised both sides (6 samples)", in a note of such tests: where a newborn is pricked. */
const heels = /\bheels?\b/i;
const heelPricks =
  /\bheel ?pricks?\b|\bguthrie\b|\bblood spot (?:test|screen\w*|taken|done)\b|\bnbbs\b|\(\d+ (?:samples?|bloods|pricks?)\)/i;

/** "Bruised lip post op", "bruise to the nose after the repair". */
const postOperative =
  /\b(?:post[- ]?op(?:erative(?:ly)?)?|(?:after|following) (?:the |his |her )?(?:operation|repair|extractions?|theatre|ga))\b/i;
export const operation =
  '(?:ops?|operations?|surgery|theatre|ga|repair|extractions?|biopsy|laser|grommets|circumcision|implantation|cochlear implants?|\\w{3,}(?:ectomy|otomy|ostomy|plasty|pexy)|(?:endo|laparo|broncho|cysto)scopy)';
export const itsKind =
  '(?:(?:the|his|her|a|this|recent|last|planned|elective|day|case|eye|squint|nose|nasal|ear|dental|ent|hernia|hip|cleft|wisdom|tooth|teeth|milk|lymph|node|sinus|brain|spinal|heart|cardiac|knee|ankle|shoulder|kidney|skin|muscle|port|peg|foot|hand|lip|palate|plastic|cochlear|ci|tongue|tie|yesterdays?|bilateral|bilat) )*';
/** "Bruising round L eye from op going yellow": right behind the mark and its place. */
const fromOperation = new RegExp(
  `^(?: (?:(?:on|to|over|of|at|in|round|around|behind|under|above|below) )?[^,.;\\n()]{2,30}?)? (?:from|after|following|post|due to|secondary to) ${itsKind}${operation}\\b${noSlot}`,
  'i',
);
/** "- expected after surgery": all that stands before it. */
const expectedAfter = new RegExp(
  `\\b(?:expected|normal|usual|typical|common|routine) (?:after|following|post|for|from|with) ${itsKind}(?:${operation}|${procedure})\\b${noSlot}`,
  'i',
);
/** Somebody saw it after the hours of a practice. */
const afterHours = /\b(?:seen|noted|spotted|found|reported|rang|called|phoned)\b/i;

const splints =
  'velcro|splints?|casts?|spica|(?:pavlik|harness|boot|brace|shoulder|hip|splint) straps?|pavlik|(?:pavlik |hip )?harness|(?:hip|abduction) brace|denis browne|dbb|ponseti boots';
const helmetsAndBoots =
  '(?:plagiocephaly |cranial )?helmet|orthos[ei]s|k?afos?|piedro boots|boots and bars|spinal (?:brace|jacket)|gaiters';
const tubesAndLeads =
  'n[gc](?: (?:tub(?:e|ing)|tape)s?)?|(?:nasal|oxygen|o2) tapes?|(?:cpap|bipap|oxygen|o2|niv) mask|nasal (?:prongs|cannulas?)|trache?y? ties|(?:ecg|eeg) (?:dots|electrodes|stickers|leads)|sats? probe|bp cuff|tourniquet';
const stands = 'hoist sling|standing frame|stander|walking frame|kaye walker|crutches';
const aidsAndStraps =
  'hearing aids?(?: moulds?)?|plaster(?: cast)?|(?:brace )?headgear|cpap|niv|(?:cochlear |implant )?(?:magnets?|processor)|foot ?plates?(?: straps?)?|(?:foot|wheelchair|lap|pommel|splint|afo) (?:straps?|belts?)';
const worn = `(?:${splints}|${helmetsAndBoots}|${tubesAndLeads}|${stands}|${aidsAndStraps})`;
const fit =
  '(?:too |a bit |bit |very |is |are |was |were |been )*(?:tight|strong|small|rubb(?:ing|ed)|rubs|digging in|digs in|dug in|press(?:ing|ed))';
/** "Red marks at the elbows from velcro": what a treatment rubs or presses. */
const partOf = '(?:the |his |her |tight |side of |edge of |top of |strap of )*';
const byAppliance = new RegExp(`^[^.,;\\n]{0,40}\\b(?:from|under|of|by|due to) ${partOf}(?:${worn}|walker)\\b`, 'i');
/** What lies under a splint may have been there before it. */
const bruisedBy = new RegExp(`^[^.,;\\n]{0,40}\\b(?:from|by|due to) ${partOf}${worn}\\b`, 'i');
/** "Magnet too strong - red mark behind the ear", "splint mark". */
const ofAppliance = new RegExp(`\\b${worn} (?:${fit}\\b[^.;\\n]{0,40}|(?:pressure |rub )?)$`, 'i');
/** "Red line across both shins. Footplate strap." */
const namedNext = new RegExp(
  `^[.;\\n]\\s*(?:(?:due to|from|caused by|this is|these are) )?(?:the )?${worn}\\s*(?:[.,;]|$)`,
  'i',
);
/** "Rub mark behind the knee from strap. Padded", where the note is of what is worn: else a strap is what a child is beaten with. */
const byStrap = /^[^.,;\n]{0,40}\b(?:from|under|of|by|due to) (?:the |his |her |tight |a )*straps?\b/i;
const ofStraps =
  /\b(?:harness|pavlik|straps? (?:adjusted|loosened|moved|padded|tight)|padded(?! \w)|padding|rub(?:bed|bing)?|boots and bars?|splint|brace|afos?|wheelchair|orthotics?|orthotist|hip clinic|ddh)\b/i;
/** Then somebody did it, whatever with. */
export const byPerson =
  /\b(?:used by|tied?|tying|taped|strapped|punish\w*|slap\w*|smack\w*|hit|hitting|punch\w*|kick\w*|grab\w*|step\w+|partner|boyfriend|threw|thrown|swung|beat\w*|whipped|restrain\w*|held down|pinned)\b/i;
const pressed = new Set(['mark', 'abrasion', 'bruise']);
/** A thing with a shape may have struck. */
const patterned =
  /\b(?:linear|loop(?:ed)?|pattern\w*|tram ?line\w*|parallel|imprint|finger ?(?:tip|mark)s?|finger[- ]?shaped|ovals?|grip\w*|hand ?print)\b/i;

const limbs = 'arm upper-arm forearm elbow wrist hand finger leg thigh knee shin ankle foot toe';
const trunk = 'chest back abdomen shoulder rib hip';
/** Where each thing is worn or held; the first of these that a sentence names. */
const wornAt: readonly (readonly [RegExp, ReadonlySet<string>])[] = (
  [
    [/\bcpap|\bniv\b|mask|\bn[gc]\b|nasal|tapes?\b/i, 'face nose cheek ear forehead mouth chin head neck'],
    [/trache?y?/i, 'neck'],
    [/hearing|magnet|processor|headgear/i, 'ear head scalp neck'],
    [/helmet/i, 'head scalp forehead ear cheek jaw chin'],
    [/(?<!pavlik |hip )harness/i, `${limbs} ${trunk}`],
    [/\blap (?:strap|belt)|pommel/i, 'abdomen hip thigh'],
    [/wheelchair/i, 'chest abdomen hip thigh shin ankle foot'],
    [/foot ?plate|\b(?:foot|splint|afo) (?:strap|belt)/i, 'leg shin ankle foot toe'],
    [/sats/i, 'finger hand toe foot ear'],
    [/tourniquet|cuff/i, 'arm upper-arm forearm elbow wrist leg thigh'],
    [/orthos|afo\b|boots|bars|gaiter/i, limbs],
    [/splint|velcro|crutch|\bcasts?\b|plaster/i, `${limbs} hip`],
    [/spica|sling|stander|standing/i, `${limbs} ${trunk} buttock`],
    [/./, `${limbs} ${trunk} neck`],
  ] as const
).map(([things, sites]) => [things, new Set(sites.split(' '))]);

const isWornThere = (site: string | null, said: string): boolean =>
  site === null || wornAt.find(([things]) => things.test(said))?.[1].has(site) === true;

/** Whoever only tells it did not record it, and what is doubted is not settled. */
const onlyTold = unsettledBy();
/** "Five weeks after birth": when it was seen, and then it came later; "first noticed", "after a fall": how it came. */
const cameLater =
  /(?:\b(?:days?|nights?|weeks?|wks?|fortnights?|months?|mths?)|\/(?:7|52|12)|\b\d+\s*(?:d|w|wk))\s+(?:after|following|since|post|from)\b|\b(?:(?:[5-9]|\d\d) ?(?:weeks?|wks?)|\d+ ?(?:months?|mths?)) (?:old|of age)\b|\bat (?:(?:[5-9]|\d\d) ?(?:weeks?|wks?)|\d+ ?(?:months?|mths?)|\d+\/12)\b|\b(?:notic|appear|develop|fall|fell|drop|roll|bump|bang|knock|hit|caught)/i;
/** Of a mark of a birth or of care: then nobody is sure, or it came later. */
export const doubtsOfMarks: readonly RegExp[] = [onlyTold, cameLater];

/** Asked first: most marks are of no care. */
const hints =
  /prick|guthrie|spot|nbb?s|sample|can+ul|venflon|drip|line|\biv\b|venep|blood|phleb|punct|marrow|mantoux|bcg|immun|vacc|imms|jab|vitamin|lancet|inj|insulin|clexane|enoxap|fragmin|heparin|asparag|libre|dexcom|cgm|sensor|implan|nexplan|specul|\brop\b|post|after|following|since|from|due to|velcro|splint|cast|spica|harness|ortho|afo|boots|brace|pavlik|denis|dbb|helmet|gaiter|tube|mask|prongs|ties|ecg|probe|cuff|tourniq|sling|frame|stander|walker|crutch|hearing|magnet|processor|mould|plaster|headgear|cpap|niv|\bng\b|hickman|catheter|cath|foot ?plate|strap|belt/i;

/**
 * Whether words record a mark as made by care: "bruise at heel prick site", "bruised hand from cannula", "bruised lip post op", "bruising
 * expected after surgery", "red marks from velcro". Not where a parent says so, it is doubted, somebody did it, or no needle goes in there.
 */
export function isMarkOfCare(text: string, mention: CodedMention, around: Around): boolean {
  const told = withoutInformed(around);
  const isMark = marks.has(mention.value);
  if (isMark && (isOfHeelPricks(text, mention, told) || isOfLines(text, mention, told))) return !byPerson.test(text);
  const next = text.slice(mention.to + told.behind.length, mention.to + told.behind.length + reachOfNext);
  if ((!hints.test(told.said) && !hints.test(next)) || byPerson.test(text)) return false;
  if (
    isMark &&
    (isAfterDoses(text, mention, told) ||
      isAtSite(mention, told) ||
      isLumpAtSite(text, mention, told) ||
      isAtSiteOfDoses(text, mention, told))
  )
    return true;
  if (doubtsOfMarks.some((doubt) => doubt.test(told.said))) return false;
  return (
    (isMark && (isOfNeedle(mention, told) || isOfOperation(told))) ||
    isWorn(mention, told, next) ||
    isSkinTear(text, mention, told)
  );
}
const reachOfNext = 60;

/** "Documented on body map, parents shown": whoever is told of a mark does not tell of it. */
const withoutInformed = (around: Around): Around => ({ ...around, said: around.said.replace(informed, '') });
const informed =
  /,? \b(?:both |and )?(?:parents?|mum|mam|mother|dad|father|family|carers?) (?:both |were |was |are |is |been |now )*(?:shown|aware|informed|updated|reassured)(?= ?(?:[.,;]|$))/gi;

function isAtSite({ bodySite }: CodedMention, { behind, said }: Around): boolean {
  return needleSites.has(bodySite ?? '') && atSite.test(behind) && !onlyThought.test(said);
}

function isLumpAtSite(text: string, { bodySite, value }: CodedMention, { behind, said }: Around): boolean {
  return (
    value === 'swelling' &&
    (bodySite === null || doseSites.has(bodySite)) &&
    siteOfDoses.test(behind) &&
    dosesOrJab.test(text) &&
    !onlyThought.test(said)
  );
}

function isOfHeelPricks(text: string, { bodySite }: CodedMention, { said }: Around): boolean {
  return (
    bodySite === 'foot' && heels.test(said) && heelPricks.test(text) && !doubtsOfMarks.some((doubt) => doubt.test(said))
  );
}

const isOfLines = (text: string, { value, bodySite }: CodedMention, { before, behind, said }: Around): boolean =>
  value === 'bruise' &&
  (bodySite === null || needleSites.has(bodySite) || lineSites.has(bodySite)) &&
  (fromLines.test(behind) || lineBefore.test(before)) &&
  whereLinesAre.test(text) &&
  !patterned.test(said) &&
  !struckWith.test(said) &&
  !onlyThought.test(said);
const struckWith = /\b(?:belt|strap|stick|cable|cord|wire|ruler|slipper|across)\b/i;

/** "Cheek marks from NC tapes - red + small skin tear": what comes off with a tape. */
const isSkinTear = (text: string, { value, bodySite, from, to }: CodedMention, { before }: Around): boolean =>
  value === 'laceration' &&
  /skin tears?/i.test(text.slice(from, to + ' tear'.length)) &&
  isWornThere(bodySite, before) &&
  underWorn.test(before);
const underWorn = new RegExp(`\\b(?:from|under|by) ${partOf}${worn}\\b`, 'i');

/** Then it says where it is: "several bruises after blood tests" may be of another kind. */
const afterwards = /^[^,.;\n]*? (?:after|following) /i;

function isOfNeedle({ bodySite }: CodedMention, { before, behind, said }: Around): boolean {
  if (bodySite !== null && eyes.has(bodySite)) return ofSpeculum.test(before) || fromSpeculum.test(behind);
  const isThere =
    bodySite === null
      ? !afterwards.test(behind)
      : needleSites.has(bodySite) ||
        (injectionSites.has(bodySite) && ofInjection.test(said)) ||
        (lineSites.has(bodySite) && ofLine.test(said));
  if (!isThere) return false;
  return (
    byProcedure.test(behind) ||
    siteBehind.test(behind) ||
    ofProcedure.test(before) ||
    (afterAttempts.test(behind) && ofNeedle.test(said))
  );
}

const isOfOperation = ({ behind, said }: Around): boolean =>
  postOperative.test(said) || (!afterHours.test(said) && (fromOperation.test(behind) || expectedAfter.test(behind)));

/** Of a strap that is named only as one: where a splint or harness is strapped, and nobody is afraid of whoever holds it. */
const isOfStrap = (site: string | null, behind: string, said: string): boolean =>
  site !== null &&
  !beatenSites.has(site) &&
  byStrap.test(behind) &&
  ofStraps.test(said) &&
  !/\b(?:frighten\w*|afraid|scared|fear\w*|belt|dad|father|uncle|man|cries|crying|angry)\b/i.test(said);
const beatenSites = new Set(['back', 'buttock', 'thigh', 'face', 'cheek']);

const isWorn = ({ value, bodySite }: CodedMention, { before, behind, said }: Around, next: string): boolean =>
  pressed.has(value) &&
  !patterned.test(said) &&
  isWornThere(bodySite, `${said}${next}`) &&
  !(value === 'bruise' && /\bhelmet/i.test(said) && !/\b(?:plagio|cranial|orthos|flat head|starband)/i.test(said)) &&
  ((value === 'bruise' ? bruisedBy : byAppliance).test(behind) ||
    ofAppliance.test(before) ||
    (value !== 'bruise' && isOfStrap(bodySite, behind, `${said}${next}`)) ||
    (value === 'mark' && namedNext.test(next)));
