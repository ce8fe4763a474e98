/** Every phrase that takes one part of each list, in order; an empty part is left out. */
export function cross(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>(
    (begun, parts) =>
      begun.flatMap((begin) => parts.map((part) => (begin === '' || part === '' ? begin + part : `${begin} ${part}`))),
    [''],
  );
}
