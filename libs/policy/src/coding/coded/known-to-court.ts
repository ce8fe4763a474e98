/** What a child tells of long ago that those who protect it know already. */

const known = new RegExp(
  String.raw`\b(?:already|previously) (?:well )?(?:known to|disclosed to|reported to|shared with|investigated by)\b[^.;]{0,20}\b(?:court|local authority|la|social care|social work\w*|sw|csc|children's services|police|guardian|cafcass)\b|\bin (?:the )?threshold (?:document|statement|papers)\b`,
  'i',
);
/** Who or where it was is long over: a child lives elsewhere by the order of a court. */
const longOver =
  /\b(?:before (?:he|she|they) (?:came|went) (?:in|into|to) care|in (?:his|her|their) birth family|(?:birth|first|old) (?:mum|mam|mother|dad|father|parents|family))\b/i;
const longAgo =
  /\b(?:used to|when (?:he|she|they) (?:was|were) (?:very )?(?:little|small|younger|tiny|a baby|a toddler)|before (?:he|she|they) (?:came|went) (?:in|into|to) care)\b/i;
/** It is of now, or somebody learns more. */
const ofNow =
  /\b(?:(?<!no |not a |not )new (?:disclosure|details?|information|allegations?)|for the first time|never (?:told|said)|still|contact|again|also|now|returned|weekend|last (?:week|night|month)|yesterday|today|more|further|foster (?:mum|dad|carer) (?:hits?|hit)|not known)\b/i;

/** "Told his therapist that his first dad used to hit him; already known to the court and the LA." */
export const isKnownToCourt = (text: string): boolean =>
  known.test(text) && longOver.test(text) && longAgo.test(text) && !ofNow.test(text);
