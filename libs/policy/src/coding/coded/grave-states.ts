import { carerPattern } from '../dictionary/people/kin-patterns.js';
import { purposeFields } from '../care/slot-purpose.js';
import { toldNumber } from '../../codes/told-numbers.js';
import { type SaidCode, type Stretch } from '../mention.js';
import { isTakenBack } from './grave-not-so.js';
import { isOfOtherBeside } from './others-plight.js';
import { sentenceAround } from '../text/sentence-around.js';

const kin = String.raw`(?:${carerPattern}|partner|step\w+|nan\w*|gran\w*|neighbour|aunt\w*|uncle|brother|sister)(?:'s (?:partner|boyfriend))?`;
/** That a child died, in words that those use who find it. */
const died = new RegExp(
  [
    String.raw`\b(?:pronounced|declared|certified|confirmed|verified)(?: as)? (?:dead|deceased|life extinct)\b`,
    String.raw`\b(?:recognition of life extinct|life (?:was )?(?:pronounced |declared )?extinct|dead on arrival|found dead|brain[- ]?stem (?:death|dead)|doa)\b`,
    String.raw`\b(?:death|life extinct) (?:was )?(?:confirmed|certified|verified|pronounced|declared)\b|\bverification of death\b`,
    String.raw`\b(?:child|baby|infant|toddler|boy|girl|he|she|pt|patient)(?: has| had| sadly| later| then| subsequently)* (?:died|passed away|is deceased|was deceased)\b`,
    String.raw`(?:^\W*|\b(?:child|baby|infant|toddler|boy|girl|pt|patient)(?: was| has been)? )(?:murdered|killed) by (?:his |her |the )?${kin}\b|\b(?:child|baby|infant|toddler|boy|girl)(?: was| has been)? (?:murdered|killed) (?:in|by)\b`,
    String.raw`^\W*(?:sudden |unexpected )+death of (?:an? |the |this )?(?:infant|baby|child|toddler|boy|girl)\b`,
    String.raw`^\W*died (?:at home|in (?:his |her )?(?:sleep|cot|bed)) (?:this morning|today|tonight|overnight|last night)\b`,
    String.raw`\bdied (?:at \d{1,2}[:.]?\d\d\b|(?:in|on) (?:picu|icu|itu|nicu|ed|a&e|resus|intensive care|theatre|hospital|ambulance|(?:the )?ward)\b)`,
  ].join('|'),
  'gi',
);
/** All that a diagnosis says; of a visit it may be the topic. */
const onlyDeath =
  /^\W*(?:dx|diagnosis|outcome)?\W*(?:sudden unexpected death(?: in infancy)?|death|died|deceased|sudi|sids)\W*$/i;
/** "ROLE 03:40": recognition of life extinct, and no role of anybody. */
const extinct =
  /\bROLE\b(?=\s*(?:$|[.,;:)]|\d|at\b|confirmed|called|by (?:crew|paramedic|ambulance|doctor|consultant)))/g;

/** That life is in danger. */
const inDanger = new RegExp(
  [
    String.raw`\b(?:cardiac|respiratory|cardio[- ]?(?:respiratory|pulmonary)|pea|vf|asystolic) arrest(?:ed)?\b|\basystol(?:e|ic)\b|\bperi[- ]?arrest\b|\bin (?:full )?arrest\b`,
    String.raw`\bcpr (?:in progress|ongoing|on ?going|started|commenced|given|performed|on arrival|on scene|underway|x ?\d)|\bcpr(?= by\b(?! (?:\w+ ){1,3}(?:discussed(?! with)|demonstrated|practi[cs]ed)\b))|\b(?:crew|paramedics?|ambulance|neighbour|mother|mum|father|dad|police) (?:started|commenced|gave|giving|did|doing|performed|performing) cpr\b`,
    String.raw`\bresus(?:citation)? (?:in progress|ongoing|on ?going|attempt\w*|unsuccessful|stopped|discontinued)\b|\brosc\b`,
    String.raw`\b(?:both )?pupils (?:are |were |both )?(?:fixed|blown)\b|\bfixed (?:and |& )?dilated pupils\b`,
    String.raw`(?<!basic |advanced |paediatric )\blife[- ]support\b|\b(?:intensive care|life[- ]sustaining treatment|ventilation) (?:was |is |to be )?withdrawn\b(?! consent)`,
    String.raw`\blife[- ]threatening (?:injur\w+|bleed\w*|haemorrhage|head injury|condition|state|collapse)\b|\b(?:injur\w+|condition) (?:is |are |was |were )?life[- ]threatening\b`,
    String.raw`(?<=\bfound (?:(?!\w+ing\b)\w+ ){0,3})(?:lifeless|pulseless|not breathing|cold and (?:stiff|blue|lifeless))\b`,
    String.raw`\bnot expected to (?:survive|live)\b|\bcritically (?:ill|injured|unwell)\b|\bin (?:a )?critical condition\b|\bfighting for (?:his|her|their) life\b`,
    String.raw`\b(?:not breathing|stopped breathing|apnoeic|apneic)\b[^.;\n]{0,25}\b(?:unresponsive|unconscious|no pulse|pulseless|blue|floppy|limp|lifeless)\b|\b(?:unresponsive|unconscious|pulseless|blue|floppy|limp|lifeless|collapsed?)\b[^.;\n]{0,25}\b(?:not breathing|stopped breathing|apnoeic|apneic)\b`,
  ].join('|'),
  'gi',
);

const water = String.raw`(?:(?:swimming |paddling |garden )?(?:bath|tub|pool|pond)|water|canal|river|lake|sea)`;
const foundBefore = String.raw`(?<=\bf(?:ou|i)nd (?:(?!swimming|diving|playing|holding)\w+ ){0,4})`;
/** Under water: "found" stays before what is told, so that whoever found the child is known for a witness. */
const underWater = new RegExp(
  [
    String.raw`\bnear(?:ly)?[- ]?(?:fatal )?drown(?:ing|ed)\b|\bnon[- ]?fatal drowning\b|\bdrowned in (?:the |a |his |her )?${water}\b`,
    String.raw`${foundBefore}(?:submerged|under ?(?:the )?water|at (?:the )?bottom of (?:the |a )?${water}|face[- ]?down in (?:the |a )?${water})\b`,
    String.raw`\bpulled (?:\w+ )?(?:from|out of) (?:the |a )?${water}\b[^.;\n]{0,25}\b(?:unresponsive|unconscious|(?<!with )blue|lifeless|(?<!\ba )limp)\b`,
  ].join('|'),
  'gi',
);

/** Less than the whole of the Glasgow Coma Scale; from when on life is in danger the policy says. */
const comaScale = /\bgcs(?: of| was| is| score)?:? ?=?([3-9]|1[0-4])(?:\/15)?\b(?!\s*[-/.]\s*\d)/gi;

/** Asked first: most texts hold none (hot path). */
const hint =
  /arrest|asystol|lifeless|pulseless|stiff|cold and|cpr|resus|rosc|gcs|pupils|life|withdrawn|critical|expected to|breathing|apn[eo]|dead|died|death|deceased|passed away|extinct|ROLE|sud[i ]|sids|doa|murdered|killed|drown|submerged|under ?(?:the )?water|bottom of|face[- ]?down|pulled/i;

/** Somebody else, an animal, a figure: where one is named in the same sentence it may be theirs. */
const otherNames = String.raw`mum|mother|mam|mom|dad|father|parents?|partner|husband|wife|brother|sister|siblings?|sib|twin|cousin|nan\w*|gran\w*|grand\w+|[mp]g[mf]|uncle|aunt\w*|friends?|neighbour|step\w+|carer|teacher|pupil|dog|cat|pet|hamster|rabbit|guinea|fish|goldfish|horse|pony|bird|chick|teddy|dolls?|fh|fhx|family history|sb|another|other`;
const others = new RegExp(
  String.raw`\b(?:${otherNames}) ?(?:'s|s')?\b|\b(?:fe)?male,? (?:aged? )?[2-9]\d\b|\b[2-9]\d ?(?:yo|yrs?(?: old)?|years? old)?,? (?:fe)?male\b`,
  'i',
);
/** What is found under water and is no child. */
const things =
  'toys?|lego|phones?|tablet|ipad|glasses|goggles|arm ?bands?|balls?|keys|shoes?|rings?|watch|car|van|vehicle|bike|pram|buggy|breath';
/** "Dad found under water", "phone found under water", "found twin submerged", "cousin nearly drowned", and not "mum left, near drowning". */
const otherUnderWater = new RegExp(
  String.raw`\b(?:${otherNames}|${things})(?:'s|s')?(?: (?:was|were|is|has|had|been|a|also|recent(?:ly)?|\(\d+\)))*(?: f(?:ou|i)nd(?: \w+){0,4})?[\s:]*$`,
  'i',
);
/** "Near drowning of his cousin", "near drowning (brother) last week", and not "in nan's pool", "- mum left the room". */
const ofOther = new RegExp(
  String.raw`^\W{0,3}(?:(?:of|involving)\b.{0,20}\b(?:${otherNames})|(?:in )?(?:(?:his|her|the|a|their|family) )*(?:${otherNames})\b(?=(?:'s)?\s*(?:$|[).,;]|last|yesterday|aged|\d)))\b`,
  'i',
);
/** "Woman aged 40 in cardiac arrest": a grown person whom nothing but that is told of, up to the state; who finds a child or helps is another. */
const grownSubject =
  /^\W*(?:(?:an?|the|adult|elderly|old) )*(?:(?:wo)?m[ae]n|lady|gentleman|adult|resident)\b(?:,? (?:aged )?\d\d(?: ?yo| years? old)?)?,?(?: (?:is|was|has been|in|collapsed|unresponsive|unconscious|with|sadly|later))*\W*$/i;
const found = String.raw`(?:found|finds|woke|checked|picked up)`;
/** They find a child and call for help: of the child it is all the same. */
const witness = new RegExp(
  [
    String.raw`\b${kin} (?:then |had |has |who )*${found} (?:him|her|them|the |child|baby|infant|toddler|pt|patient)`,
    String.raw`\b${kin} (?:then |had |has |who )*(?:started|commenced|gave|giving|did|doing|performed|performing) (?:cpr|rescue breaths|chest compressions)`,
    String.raw`\b${found} (?:\w+ ){0,5}by (?:his |her |the )?${kin}`,
    String.raw`\b${kin} (?:present|at (?:scene|bedside)|informed|aware)\b|\binformed ${kin}\b`,
  ].join('|'),
  'gi',
);
/** They bring a child and tell how it was: that it lives, though not that it died. */
const teller = new RegExp(
  String.raw`\b${kin} (?:then |had |has |who )*(?:called|rang|dialled|states?|stated|says?|said|reports?|reported)\b|\b(?:blue|breathing|ambulance|crew|floppy|999|brought in|bib) by (?:his |her |the )?${kin}|\bwith (?:his |her |the )?${kin}`,
  'gi',
);

/** Who was there, did it or brings the child, behind the state: a brother who looked on, a father in custody. */
const onlookers = new RegExp(
  [
    String.raw`\b(?:by|with|beside|next to|alongside) (?:his |her |the |a |their )?(?:school |family |best )?(?:${kin}|siblings?|twin|friend|lodger|babysitter)(?:'s (?:partner|boyfriend))?\b`,
    String.raw`\b(?:${kin}|siblings?|twin|friend)(?: was| were| is| are| has been| had been| had| both)* (?:present|asleep|sleeping|out|away|at work|arrested|charged|detained|in custody|informed|aware|downstairs|upstairs|there|distressed|intoxicated|drunk|absent|on scene|says?|said|states?|stated|reports?|reported|put|gave|denies|denied)\b`,
    String.raw`\btwin (?:baby|infant|girl|boy|[12i]+\b|one|two)`,
  ].join('|'),
  'gi',
);
const reach = 60;

type GraveState = 'died' | 'life-threatening';

const foundBy = (text: string, pattern: RegExp, code: GraveState): SaidCode | null => {
  const [first] = statesIn(text, pattern, code);
  return first === undefined ? null : { ...first, code };
};

/** Where a state is told that is so, of the child; with what the pattern takes out of it. */
function* statesIn(text: string, pattern: RegExp, code: GraveState): Generator<Stretch & { readonly told: string }> {
  for (const { index, 0: said, 1: told = '' } of text.matchAll(pattern)) {
    const [from, to] = [index, index + said.length];
    const around = sentenceAround(text, { from, to }) ?? { before: text.slice(0, from), behind: text.slice(to) };
    const ahead = withoutWitness(around.before, code);
    const then = withoutWitness(around.behind, code).replace(onlookers, '');
    if (isTakenBack(ahead, said, code === 'died' ? around.behind : then)) continue;
    const isOfOther = pattern === underWater ? isOfOtherUnderWater : isOfOtherNamed;
    if (isOfOther(ahead, said, then) || grownSubject.test(around.before)) continue;
    // "Fhx: sudden death." and whoever is named right before the sentence
    const before = text.slice(Math.max(0, from - reach), from);
    if (/\b(?:fhx?|family history)\b/i.test(before)) continue;
    if (isOfOtherBeside(text, `${around.before}${said}${around.behind}`)) continue;
    yield { from, to, told };
  }
}

const isOfOtherNamed = (ahead: string, _said: string, then: string): boolean => others.test(ahead) || others.test(then);

/** Who stands anywhere beside it looked away, or pulled the child out. */
const isOfOtherUnderWater = (ahead: string, said: string, then: string): boolean =>
  (otherUnderWater.test(ahead) && !pulledOut.test(said)) || others.test(said) || ofOther.test(then);
const pulledOut = /^pulled (?:him|her|child|baby|toddler|them|pt|patient)\b/i;

/** The worst that a text tells of the coma scale. */
function comaIn(text: string): SaidCode | null {
  const told = [...statesIn(text, comaScale, 'life-threatening')].map((one) => ({ ...one, score: Number(one.told) }));
  const [worst] = told.toSorted((one, other) => one.score - other.score);
  return worst === undefined ? null : { code: toldNumber('coma-scale', worst.score), from: worst.from, to: worst.to };
}

function withoutWitness(words: string, code: GraveState): string {
  const bare = words.replace(witness, '');
  return code === 'died' ? bare : bare.replace(teller, '');
}

/**
 * That a child died or that its life is in danger, as ambulance crews, wards and the police write it (rules R46 and R23). Nothing
 * where the same sentence names somebody else but who found the child or called for help, a plan, a fear, a lesson or the past: a
 * word too few is said of a death than one too many.
 */
export function graveStateIn(field: string, text: string): readonly SaidCode[] {
  if (!hint.test(text)) return none;
  if (onlyDeath.test(text) && !purposeFields.has(field)) return [{ code: 'died', from: 0, to: text.length }];
  const death = foundBy(text, died, 'died') ?? foundBy(text, extinct, 'died');
  const danger = foundBy(text, inDanger, 'life-threatening') ?? foundBy(text, underWater, 'life-threatening');
  return [death, danger, comaIn(text)].filter((state) => state !== null);
}
const none: readonly never[] = [];
