import type { ChildIdentity } from '#libs/contracts';

/** Given name for a sentence, out of `FAMILY, Given Second`; null when no name may be shown. */
export function givenName(name: string | null | undefined): string | null {
  const given = (name ?? '').split(',')[1]?.trim().split(/\s+/)[0] ?? '';
  return given === '' ? null : given;
}

/** `Ivo Wrenfold` out of `WRENFOLD, Ivo`: how a name is said. */
export function spokenName(name: string | null | undefined): string | null {
  const [family = '', given = ''] = (name ?? '').split(',').map((part) => part.trim());
  if (family === '') return null;
  const said = family.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
  return `${given} ${said}`.trim();
}

/** `999 000 0018` */
export function spacedNumber(nhsNumber: string): string {
  return nhsNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}

/** Words that stand for a child in sentences. */
export function pronouns(sex: ChildIdentity['sex'] | undefined): { readonly he: string; readonly his: string } {
  switch (sex) {
    case 'male':
      return { he: 'he', his: 'his' };
    case 'female':
      return { he: 'she', his: 'her' };
    case 'other':
    case 'unknown':
    case null:
    case undefined:
      return { he: 'the child', his: 'the child’s' };
  }
}
