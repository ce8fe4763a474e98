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
