/** Whether a death, or a life in danger, is said to be none: it has not happened, is past, was of a birth, is taught, asked or played. */

/** Of whatever it stands with in a sentence. */
const anywhere = new RegExp(
  [
    String.raw`\b(?:if|unless|until|would|could|might|may|should|nearly|almost|risk|risks|prevent\w*|advice|advised?|leaflet|in case|worr\w+|fear\w*|afraid|anxi\w+|scared|(?<!life[- ])threat\w*|wish\w*|want\w*|dream\w*|nightmare\w*|talk\w*|query|possible|plan\w*|dnacpr|dnar|respect|escalation)\b`,
    String.raw`\b(?:training|trained|course|lesson|teaching|taught|learn\w*|simulation|scenario|manikin|certificate|refresher|game|film|movie|video|tv|story|book|pretend\w*|drew|drawing|drawn|rehears\w+|practi[cs]\w+|roleplay|role[- ]play)\b`,
    String.raw`\b(?:last (?:year|month)|years? ago|months? ago|(?<!\b(?:mins?|minutes?|hours?|hrs?) )ago|anniversary|bereave\w*|funeral|grie\w+|memorial|since (?:the )?death|at birth|born|birth|delivery|apgars?|nnu|scbu|gestation|labour|post[- ]?ictal|(?:in|since|from|of) (?:19|20)\d\d)\b`,
    String.raw`\b(?:sleep study|polysomnogra\w+|breath[- ]?holding|elective\w*|consent|life[- ]support (?:course|training|class)|research|study|audit|review of|reviews?|cdop|inquest|coroner'?s court)\b`,
  ].join('|'),
  'i',
);
/** Only of what it stands with between two commas. */
const inClause =
  /\b(?:play(?:ing|ed)?|previous\w*|background|past|trial|charged|murder|manslaughter|sentenced|convicted|asked|asking|neonat\w+|newborn|premature?|prem)\b/i;
/** Of what comes behind it. */
const beforeIt =
  /\b(?:no|not|nil|never|without|den(?:ies|ied|y)|said|says|told|tells|telling|think\w*|thought|believ\w+|h\/o)\b|\?\s*(?:\w+\s+)?$/i;
/** "No apnoea, cyanosis or arrest". */
const list = /\b(?:or|nor)\b[^,]*$/i;
const denials = /\b(?:no|not|nil|never|without|den(?:ies|ied|y))\b/i;
/** "PMH: prem, cardiac arrest": of all that is behind it; "no known PMH" says nothing. */
const record = /(?<!\b(?:no|nil|unknown)(?: \w+)? )\b(?:history|hx|pmh|newborn|neonat\w+|premature?|prem)\b/i;
const toldAge = /\b\d+ ?(?:weeks?|wks?|months?|mths?|days?|years?|yrs?|yo|\/(?:52|12|7))\b/i;
/** "Cardiac arrest: no", "he died?". */
const rightBehind =
  /^\s*(?:\?|[:-]?\s*(?:no|nil|none|denied|excluded|ruled out|not (?:so|confirmed|true)|she says|he says|says)\b(?!\s+\w))/i;
const saidSo = /^,? (?:\w+ )?(?:says|said)\b/i;
const plainWords = /\b(?:died|passed away|deceased|killed|murdered)\b/i;

/** The words of life in danger that hold a "not" of their own, and what those who looked away were doing. */
const ownNot =
  /\bnearly drown(?:ed|ing)\b|\bwatching (?:the )?(?:tv|telly)\b|\bnot (?:breathing|responding|expected to (?:survive|live))\b|\bno (?:pulse|output|signs? of life|resp(?:iratory)? effort)\b|\bstopped breathing\b/gi;

/**
 * Whether the words around a grave state take it back.
 * @param before of its sentence, up to the state
 * @param behind of its sentence, from the state on
 */
export function isTakenBack(before: string, said: string, behind: string): boolean {
  const [ahead, own, then] = [before, said, behind].map((words) => words.replace(ownNot, '')) as [
    string,
    string,
    string,
  ];
  if (anywhere.test(`${ahead}${own}${then}`)) return true;
  const ofClause = ahead.slice(Math.max(ahead.lastIndexOf(','), ahead.lastIndexOf(':')) + 1);
  const clause = `${ofClause}${own}${/^[^,]*/.exec(then)?.[0] ?? ''}`;
  if (inClause.test(clause) || beforeIt.test(ofClause) || rightBehind.test(then)) return true;
  if (list.test(ahead) && denials.test(ahead)) return true;
  // "she said, he died": a death in plain words is what children tell, too
  if (plainWords.test(own) && (beforeIt.test(ahead) || saidSo.test(behind))) return true;
  return record.test(ahead) && !(toldAge.test(ahead) && !/\b(?:history|hx|pmh)\b/i.test(ahead));
}
