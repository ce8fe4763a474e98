import { type CodedMention } from '../code-words.js';
import { sentenceAround } from '../text/sentence-around.js';

const earlier =
  /\b(?:yesterday|last (?:night|week|time)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ days? ago)\b/i;
/** It came again, and is there. */
const hereAgain =
  /\bback (?:today|now|again|this|with|in (?:ed|a&e|clinic|dept|department))\b|\bhere (?:again|today|now)\b|\b(?:now|is|are|has come|have come|came|come) back\b(?! (?:if|home|to (?:gp|work|school)|tomorrow)\b)|\b(?:has |have |now )?returned (?:today|now|with)\b|\bre-?(?:attend|present)(?:ed|s|ing) (?:today|now|with)\b/i;
const leftAgain = /\b(?:again (?:left|gone)|left again|also left|and left|then left)\b/i;

/** "Left before being seen yesterday, back today": of a visit before this one. */
export function isOfEarlierVisit(text: string, mention: CodedMention): boolean {
  if (mention.value !== 'left-before-seen') return false;
  const around = sentenceAround(text, mention);
  if (around === null || leftAgain.test(around.said)) return false;
  return earlier.test(around.said) && hereAgain.test(around.behind);
}
