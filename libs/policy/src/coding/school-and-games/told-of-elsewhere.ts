import { carerPattern } from '../dictionary/people/kin-patterns.js';

/** Who was told, by whoever writes: then these know of it from here. */
const kin = `(?:(?:both )?(?:sets of )?(?:the )?(?:${carerPattern}|home))`;
const told = new RegExp(
  [
    String.raw`\b${kin}\b(?:'s)?(?: and (?:mum|dad|gran|nan))?(?: (?:was|were|has been|have been|been|then|both))? (?:informed|told|rung|notified|aware|updated|advised|signed|messaged)\b(?! (?:us|me|staff|nursery|teacher|ta|school|the|that|key|by)\b)`,
    String.raw`\b(?:told|informed|rang|rung|phoned|called|texted|notified|emailed|messaged|spoke (?:to|with)|explained to|handed to|signed by) (?:his |her |their |the )?${kin}\b`,
    String.raw`\bsigned(?=\W*$)`,
    String.raw`\b(?:signed|countersigned) (?:for )?(?:by (?:a |the )?${kin}|at (?:pick[- ]?up|collection|home[- ]?time))`,
    String.raw`\b(?:note|slip|letter|form|text|photo) (?:sent |given |went )?(?:home|to (?:mum|dad|parents?|carer))\b`,
    String.raw`\b(?:head injury|bump|bumped head) (?:letter|note|form|slip|text)\b`,
  ].join('|'),
  'gi',
);

/** How they took it. */
const taken = new RegExp(
  String.raw`\b${kin} (?:(?:was|were|very|v|not|quite|bit|a bit|ok|fine) )*(?:cross|upset|fine|happy|ok|okay|understanding|unhappy|thanked|grateful)\b`,
  'gi',
);

/** "Peer's parents spoken to": of the home of the other child. */
const ofTheOther =
  /\b(?:(?:other|the other) )?(?:peer|child|boy|girl|friend|biter)(?:'s|s') (?:mum|mother|dad|father|parents?|family)\b/gi;

/** A day on which there is school. */
const schoolDay = '(?:(?:mon|tues|wednes|thurs|fri)day|mon|tues?|wed|thurs?|fri)';

/** Somebody of a home, another day, another place, or that nobody saw it come. */
const elsewhere = new RegExp(
  [
    String.raw`\b(?:home|house|flat|weekends?|w/?e|yesterday|yest|last|night`,
    String.raw`mum\w*|mam|mom|mother|dad\w*|father|parents?|carers?|nan\w*|gran\w*|aunt\w*|uncle|partner`,
    String.raw`brothers?|sisters?|siblings?|sib|twin|foster\w*|cousins?|neighbours?`,
    String.raw`bedroom|bed|sofa|settee|bunk|bath|kettle|iron|oven|stairs? at|park`,
    String.raw`arriv\w+|arr|drop[- ]?(?:ped)?[- ]?off|on entry|existing|pre-?existing`,
    String.raw`disclos\w+|said|says?|stat\w+|reports?|reported|alleg\w*|holidays?|hols|sat|sun|saturday|sunday`,
    String.raw`found|notic\w+|seen on|noted|unexplained|un-?witnessed|unclear|unknown|not (?:seen|witnessed|known)`,
    String.raw`nobody|no[- ]one|how (?:he|she|it)|days? ago|old|older|previous|before`,
    String.raw`shower|hob|dogs?|trampoline|changing (?:unit|table|mat)|limping|on (?:the |her |his )?way|came|come`,
    String.raw`${schoolDay}|gp|ed|a&e|hospital|asked|explain\w*)\b`,
    String.raw`\?`,
  ].join('|'),
  'i',
);

/** "Mon playtime", "Tues: trapped finger": a day of school, as whoever writes dates what happened there; Saturday is none. */
const ownDay = new RegExp(
  [
    String.raw`\b${schoolDay}`,
    String.raw`(?: (?:morning|afternoon|am|pm))?`,
    String.raw`(?= (?:at )?(?:play(?: ?time)?|lunch(?: ?time)?|break(?: ?time)?|snack(?: ?time)?|pe|assembly|forest school|carpet time)\b)`,
    String.raw`|^\W*${schoolDay}(?= ?[:-])`,
  ].join(''),
  'gi',
);

/** "Mum rung 11.10: fell back against the book case": when, and of what. */
const toldFirst = new RegExp(String.raw`^\W*${kin} (?:rung|informed|told) (?:at )?\d{1,2}[.:]?\d{2}(?:am|pm)?\b`, 'i');

/**
 * Whether a text says that the family was told of what it tells: "mum informed", "signed at pick up", "head bump letter". Only behind
 * `to`: what stands before is what the family said.
 */
export const isFamilyTold = (text: string, to: number): boolean =>
  text.slice(to).search(told) >= 0 || toldFirst.test(text);

/** A text without whom it told, and how they took it. */
export const withoutWhomTold = (text: string): string =>
  text.replace(ofTheOther, ' ').replace(told, ' ').replace(taken, ' ');

/** Whether a note of a nursery or school tells of anything that it may not have seen itself. Whom it told does not count. */
export const isToldOfElsewhere = (text: string): boolean => elsewhere.test(withoutWhomTold(text).replace(ownDay, ' '));
