import { listed } from '../dictionary/forms.js';
import { type CodedMention } from '../code-words.js';
import { sentenceAround } from '../text/sentence-around.js';

const earlier =
  /\b(?:yesterday|last (?:night|week|time)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ days? ago)\b/i;
/** It came again, and is there. */
const hereAgain =
  /\bback (?:today|now|again|this|with|in (?:ed|a&e|clinic|dept|department))\b|\bhere (?:again|today|now)\b|\b(?:now|is|are|has come|have come|came|come) back\b(?! (?:if|home|to (?:gp|work|school)|tomorrow)\b)|\b(?:has |have |now )?returned (?:today|now|with)\b|\bre-?(?:attend|present)(?:ed|s|ing) (?:today|now|with)\b/i;
const leftAgain =
  /\b(?:again (?:left|gone)|(?:left|leaving|walked out|gone|self[- ]?discharged) again|also left|and left|then left)\b/i;
/** More than once, or it did not come of its own. */
const oftenOrFetched =
  /\b(?:twice|three times|x ?[2-9]|(?:yesterday|last night|day) (?:and|&) (?:on |again )|(?:brought|fetched) (?:back|in) by (?:the )?(?:police|crew|ambulance|paramedics?|sw|social)|police|welfare check|found|gcs|worse|worsening)\b/i;
const harms = new Set(
  listed(`
  injury, self-harm, household, exploitation, concern, neglect, substance, weapon
`),
);
const isOfHarm = ({ kind, value, assertion }: CodedMention): boolean =>
  (harms.has(kind) || value === 'assault') && (assertion === 'present' || assertion === 'uncertain');

/** "Left before being seen yesterday, back today": of a visit before this one, unless harm is told of, it was fetched, or left once more. */
export function isOfEarlierVisit(text: string, mention: CodedMention, mentions: readonly CodedMention[]): boolean {
  if (mention.value !== 'left-before-seen') return false;
  const around = sentenceAround(text, mention);
  if (around === null || !earlier.test(around.said) || !hereAgain.test(around.behind)) return false;
  return !leftAgain.test(text) && !oftenOrFetched.test(text) && !mentions.some(isOfHarm);
}
