/**
 * Text that somebody else wrote, for a terminal: what would steer the terminal, or turn the direction of what follows, is shown as
 * a mark. New lines stay; letters that run from right to left stay what they are.
 */
export function terminalText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (sign) =>
    sign === '\n' ? sign : '\uFFFD',
  );
}
