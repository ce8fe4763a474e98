const women = String.raw`mum|mother|mam|mom|wife|sister|nan\w*|gran(?:ny|dma|dmother)?|[mp]gm|aunt\w*|lady|woman`;
const men = String.raw`dad|father|husband|brother|grand(?:ad|dad|father|pa)|[mp]gf|uncle|man|gentleman`;
const any = String.raw`partner|neighbour|step\w+`;
const plight = String.raw`(?:overdosed|od'?d|took (?:an? )?(?:overdose|od)|collapsed|found hang\w+|hanging|stabbed)`;
/** When and how it came to be known, and of whom else: no child is told of there. */
const lead = String.raw`(?:\W*(?:${[
  String.raw`\d{1,2}[:.]?\d\d ?(?:am|pm|hrs?)?|police (?:call\w*|log|report|notification)|concern for welfare`,
  String.raw`(?:999 )?call(?:ed|s)?(?: (?:from|by|to) (?:his |her |the )?(?:${women}|${men}|${any}|police|home|address|house))?`,
  String.raw`(?:${women}|${men}|${any}) (?:is |was )?(?:at work|at home|out|away|asleep|present|abroad)`,
].join('|')})\s*[.;\n])*`;
/** Who was in that state, in a first sentence that tells no more: "Dad found hanging.", "Mum took overdose."; before it a child may be told of. */
const plightOf = (who: string): RegExp =>
  new RegExp(
    String.raw`^${lead}\W*(?:(?:his|her|the|their|maternal|paternal) )?(?:${who}) (?:(?:is|was|has|had|been) )*${plight}(?: at home| at work| today| this morning| tonight)?\s*[.;\n](?:\s*(?:cpr|cardiac arrest|gcs)\b[^.;\n]{0,30}[.;\n])?\s*$`,
    'i',
  );
const [ofWomen, ofMen, ofAny] = [plightOf(women), plightOf(men), plightOf(any)];
const pets = 'hamster|rabbit|guinea ?pig|goldfish|dog|cat|pony';
const oldWomen = String.raw`grand(?:ma|mother)|gran(?:ny)?|nan\w*|[mp]gm|${pets}`;
const oldMen = String.raw`grand(?:ad|dad|father|pa)|[mp]gf|${pets}`;
const old = `${oldWomen}|${oldMen}`;
/** "Granddad poorly. He died.", "Talks of her nan. She passed away.": of whom nothing is told but that. */
const lost = (who: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[.;\n])\W*(?:(?:his|her|the) )?(?:(?:${who}) (?:(?:is|was|very) )*(?:ill|poorly|unwell|gone|very sick)|(?:talk\w*|spoke|speaks|sad) (?:of|about) (?:his |her |the )?(?:${who}))\s*[.;\n]\s*$`,
    'i',
  );
const [lostHer, lostHim] = [lost(oldWomen), lost(oldMen)];
const onlyDied = /^\W*s?he (?:has |had |sadly )*(?:died|passed away)\W*$/i;
const hint = new RegExp(`\\b(?:${women}|${men}|${any}|${old})\\b`, 'i');

/** Where a child is that is named: nothing is told of it there. */
const safeChild =
  /\b(?:child|children) (?:is |was |were |are )*(?:at school|at nursery|safe|with (?:nan|gran|aunt|neighbour)\w*)\b/gi;
/** Then it is of the child, whatever happened to somebody else. */
const ofChild =
  /\b(?:child(?:ren)?|baby|infant|toddler|boy|girl|pt|patient|son|daughter|newborn|twin|cot|kid|him|picu|paed\w*|neonat\w*|dob|\d+ ?(?:mo|mths?|months?|wks?|weeks?)|\d{1,2}\/(?:12|52|7)|(?:1?\d) ?(?:yo|yrs?|years?|y))\b/i;
const he = /\b(?:he|his)\b/i;
const she = /\b(?:she|her)\b/i;

/**
 * "Dad found hanging. Pronounced dead.", "Mum took overdose. GCS 6.": telegraphic notes name who it was in the sentence before.
 * Where a child is named anywhere, or "he" where a woman is told of, it is the child's: whose it is must be sure.
 */
export function isOfOtherBeside(text: string, said: string): boolean {
  if (!hint.test(text)) return false;
  const place = text.indexOf(said);
  if (place < 0) return false;
  // "Dad found hanging." and the end of the sentence before
  const before = /^[\s\S]*[.;\n]\s*$/.test(text.slice(0, place)) ? text.slice(0, place) : `${text.slice(0, place)}.`;
  if (onlyDied.test(said)) return (she.test(said) ? lostHer : lostHim).test(before);
  if (ofChild.test(text.replaceAll(safeChild, ''))) return false;
  return (!he.test(said) && ofWomen.test(before)) || (!she.test(said) && ofMen.test(before)) || ofAny.test(before);
}
