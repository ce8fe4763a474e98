import { type CodedMention } from '../code-words.js';

const part =
  '(?:arms?|legs?|knees?|face|back|chest|shins?|thighs?|buttocks?|bottom|head|neck|limbs?|abdomen|tummy|shoulders?|forearms?|feet|hands?)';
const joint =
  '(?:on|to|over|across|of|the|his|her|their|both|left|right|l|r|upper|lower|mid|all|noted|seen|front|side|and|x ?\\d|area)';
/** All that is said: "torso clear", and not "torso, nil explanation", "torso, normal elsewhere". */
const end = String.raw`(?= *(?:$|of note\b|[.;,)\n]|(?:and|today|throughout|o/e|on exam\w*)\b))`;
/** "Trunk NAD", "torso: clear", "trunk of the car": no bruise of it. */
const clear = String.raw`[ :/(=–-]*(?:(?:is|was|looks|skin|exam|all|and [a-z]+) )?(?:(?:clear(?: of (?:bruis|mark|injur)\w+)?|nad|n\/?a|normal|spared|free|nil|none|ok|okay|fine|unmarked|intact|unaffected|uninjured|unremarkable|unbruised)${end}|(?:no|not) (?:bruis|mark|rash|injur|lesion|affect|involv)\w*|of (?:an? |the |his |her )?(?:car|tree|elephant|van))\b`;
/** "Bruises to torso", "bruise arms, trunk and face": nothing but parts and what joins them between. */
const behind = new RegExp(
  `^(?:\\s*(?:[,&+/]|\\b${joint}\\b|\\b${part}\\b))*?\\s*\\b(?:trunk|torso)\\b(?! (?:control|strength|tone|support))(?!${clear})`,
  'i',
);
const before = /\b(?:trunk|torso|truncal) $/i;
const reach = 80;

/** Whether a bruise is of the trunk, which the words place nowhere nearer (rules R15, R17 and R19 know it as a site). */
function isOnTrunk(text: string, { kind, value, assertion, from, to }: CodedMention): boolean {
  if (kind !== 'injury' || value !== 'bruise' || assertion !== 'present') return false;
  return behind.test(text.slice(to, to + reach)) || before.test(text.slice(Math.max(0, from - 8), from));
}

/** The same, a bruise of the trunk with it as its site: beside other parts it is one more. */
export function withTrunks(text: string, mentions: readonly CodedMention[]): readonly CodedMention[] {
  if (!/trunk|torso|truncal/i.test(text)) return mentions;
  return mentions.flatMap((mention, place) => {
    if (!isOnTrunk(text, mention)) return [mention];
    const trunk = { ...mention, bodySite: 'trunk', laterality: null };
    if (mention.bodySite === null) return [trunk];
    const isFirst = mentions.findIndex(({ from, kind }) => kind === 'injury' && from === mention.from) === place;
    return isFirst ? [mention, trunk] : [mention];
  });
}
