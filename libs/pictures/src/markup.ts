/** Markup of a picture. Text gets in escaped: only `markup` and `joined` can make what is taken as it is. */
export class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Part = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML cannot hold, and those that turn the direction of what stands after them. */
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text as markup may hold it, in content and in quoted attributes. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unsayable, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(Math.round(part * 10) / 10);
  return part instanceof Markup ? part.toString() : part.map(String).join('');
}

/** A template whose values are escaped, unless they are markup already. Numbers are written to a tenth of a pixel. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  parts.forEach((part, index) => {
    text += written(part) + (strings[index + 1] ?? '');
  });
  return new Markup(text);
}

/** Pieces one after another. */
export function joined(parts: readonly Markup[]): Markup {
  return new Markup(parts.map(String).join(''));
}

/** Nothing. */
export const nothing = new Markup('');
