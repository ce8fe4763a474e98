import { type DrawnContact } from './drawn-contact.js';
import { markup, nothing, type Markup } from './markup.js';

/** The mark of a contact around 0,0; 17 pixels across, its size means nothing. */
export function markShape({ appearance }: Pick<DrawnContact, 'appearance'>): Markup {
  switch (appearance) {
    case 'injury':
      return markup`<circle class="pic-full" r="8"/>`;
    case 'seen':
      return markup`<circle class="pic-open" r="7.8"/>`;
    case 'injury-not-seen':
      return markup`<path class="pic-full" d="M-7.5-7.5h15v15h-15z"/>`;
    case 'not-seen':
      return markup`<path class="pic-open" d="M-7.5-7.5h15v15h-15z"/>`;
    case 'missed':
      return markup`<path class="pic-cross" d="M-5-5 5 5M5-5-5 5"/>`;
  }
}

/** Outlines outside a mark at which a rule rings; two of them, wider, at the first. */
export function ringShape({ ring }: Pick<DrawnContact, 'ring'>): Markup {
  switch (ring) {
    case 'none':
      return nothing;
    case 'rings':
      return markup`<circle class="pic-ring" r="11.5"/>`;
    case 'first':
      return markup`<circle class="pic-ring" r="15.2"/><circle class="pic-ring pic-first" r="11.2"/>`;
  }
}

/** Where the number of a cross begins: right of it, and of its ring. */
export const besideCross = { none: 8.5, rings: 14, first: 17.5 } as const;

function isFull(appearance: DrawnContact['appearance']): boolean {
  return appearance === 'injury' || appearance === 'injury-not-seen';
}

/** The number of a mark: within it, or right of a cross. */
export function markNumber({ appearance, number, ring }: Pick<DrawnContact, 'appearance' | 'number' | 'ring'>): Markup {
  const kind = isFull(appearance) ? ' pic-on-full' : appearance === 'missed' ? ' pic-beside' : '';
  const small = number > 99 ? ' pic-small' : '';
  return appearance === 'missed'
    ? markup`<text class="pic-no${kind}${small}" x="${besideCross[ring]}" y="3.4">${number}</text>`
    : markup`<text class="pic-no${kind}${small}" y="${number > 99 ? 2.8 : 3.4}">${number}</text>`;
}
