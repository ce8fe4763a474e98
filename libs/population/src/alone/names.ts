/** Invented, of no country; each can be spelled by ear (`spelledByEar`). */
export const familyNames = [
  'Tavareth',
  'Sorakhel',
  'Bekhoran',
  'Yalmizad',
  'Qorimey',
  'Dekhmal',
  'Haveshti',
  'Zorakay',
] as const;
export const boys = ['Idrakh', 'Samekh', 'Yorvad', 'Belakhan', 'Havdey', 'Tesqar', 'Murakh', 'Zavey'] as const;
export const girls = ['Selmikh', 'Yavasey', 'Qiramar', 'Havniz'] as const;

/** A name as somebody writes it who only hears it. */
export function spelledByEar(name: string): string {
  return name
    .replaceAll(/kh/gi, 'k')
    .replaceAll(/q/gi, 'k')
    .replaceAll(/ey\b/gi, 'ay')
    .replaceAll(/v/gi, 'w')
    .replaceAll(/z/gi, 's')
    .replace(/^(.*), (.)/, (start) => start.toUpperCase());
}
