/**
 * A sentence for a reader who may not see the name: `{child}` becomes "the child", with a capital where a sentence
 * starts.
 */
export function withoutName(sentence: string): string {
  return sentence.replaceAll('{child}', (_, at: number) =>
    /(^|[.!?]\s+)$/.test(sentence.slice(0, at)) ? 'The child' : 'the child',
  );
}
