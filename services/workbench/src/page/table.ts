import { joined, markup, type Markup } from '#libs/pictures';

/** A table that becomes a list of its rows on a narrow page: roles are said, because a changed display drops them. */
export function table(heads: readonly string[], rows: Markup, id?: string): Markup {
  const named = id === undefined ? markup`` : markup` aria-labelledby="${id}"`;
  const cells = heads.map((head) => markup`<th role="columnheader" scope="col">${head}</th>`);
  return markup`<table role="table" class="rp-table"${named}><thead role="rowgroup"><tr role="row">${joined(cells)}</tr></thead><tbody role="rowgroup">${rows}</tbody></table>`;
}

/** @param head said before it where there are no columns */
export function cell(head: string, inside: Markup): Markup {
  return markup`<td role="cell" data-label="${head}">${inside}</td>`;
}

/** Signs in a table at most: of more rings the words stand alone, for a page has 60 kB of pictures. */
export const mostSigns = 70;
