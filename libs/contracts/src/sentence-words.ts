/**
 * A sentence of a rule with the given name in place of `{child}`; for a reader who may not see the name, "the child", with
 * a capital where a sentence starts. @param given null where no name may be shown
 */
export function sentenceAbout(sentence: string, given: string | null): string {
  return sentence.replaceAll('{child}', (_, at: number) => {
    if (given !== null) return given;
    return /(^|[.!?]\s+)$/.test(sentence.slice(0, at)) ? 'The child' : 'the child';
  });
}

/** Words from within a sentence, such as those that end "It would not have rung if ...", likewise: they begin with no capital. */
export function wordsAbout(words: string, given: string | null): string {
  return sentenceAbout(`if ${words}`, given).slice('if '.length);
}
