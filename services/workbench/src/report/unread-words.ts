import { type Frame } from '#libs/chronology';

type Unread = Frame['unread'][number];

/** So many are named; of the others how many. */
const mostNamed = 8;

/** "event 3: \"injuryDetial\" is not read. The format has \"injuryDetail\"." */
export function unreadWords({ place, key, meant }: Unread): string {
  const known = meant === null ? 'The format does not name it' : `The format has "${meant}"`;
  return `${place === null ? '' : `${place}: `}"${key}" is not read. ${known}.`;
}

/** What of a file was not read: each key that was probably meant otherwise by itself, the others together. */
export function unreadLines(unread: readonly Unread[]): readonly string[] {
  const meant = unread.filter((one) => one.meant !== null).map((one) => upper(unreadWords(one)));
  const others = [...new Set(unread.flatMap(({ key, meant: other }) => (other === null ? [key] : [])))].sort();
  return [
    ...shortened([...new Set(meant)].sort()),
    ...(others.length === 0 ? [] : [`Not read, because the format does not name it: ${shortened(others).join(', ')}.`]),
  ];
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function shortened(all: readonly string[]): readonly string[] {
  return all.length <= mostNamed ? all : [...all.slice(0, mostNamed), `and ${all.length - mostNamed} more`];
}
