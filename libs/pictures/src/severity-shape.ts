import { saysCannotTell, type ChronologyRing, type Severity } from '#libs/contracts';
import { joined, markup, type Markup } from './markup.js';

/** A severity, or that a rule could not tell. */
export type Sign = Severity | 'CANNOT-TELL';

/** Most urgent first; what could not be told last. */
export const signs: readonly Sign[] = ['IMMEDIATE', 'URGENT', 'CONCERN', 'INFORMATION', 'CANNOT-TELL'];

/** The word that is always printed beside its shape. */
export const signWords: Readonly<Record<Sign, string>> = {
  IMMEDIATE: 'Immediate',
  URGENT: 'Urgent',
  CONCERN: 'Concern',
  INFORMATION: 'Information',
  'CANNOT-TELL': 'Cannot tell',
};

/** "Cannot tell (Concern)": a finding that something could not be told, and how urgent that is. */
export function cannotTellWords(severity: Severity): string {
  return `${signWords['CANNOT-TELL']} (${signWords[severity]})`;
}

/** The word of a finding, or of a rule that could not tell and found nothing: "Urgent", "Cannot tell (Information)", "Cannot tell". */
export function ringSignWords({
  rule,
  outcome,
  severity,
}: Pick<ChronologyRing, 'rule' | 'outcome' | 'severity'>): string {
  if (outcome === 'fires') return signWords[severity];
  return saysCannotTell(rule) ? cannotTellWords(severity) : signWords['CANNOT-TELL'];
}

const classes: Readonly<Record<Sign, string>> = {
  IMMEDIATE: 'immediate',
  URGENT: 'urgent',
  CONCERN: 'concern',
  INFORMATION: 'information',
  'CANNOT-TELL': 'cannot-tell',
};

/** Shapes around 0,0 in a square of 20: they differ in outline and in fill, so that grey and forced colours keep them. */
function shape(sign: Sign): Markup {
  switch (sign) {
    case 'IMMEDIATE':
      return markup`<path class="pic-solid" d="M-3.7-9h7.4L9-3.7v7.4L3.7 9h-7.4L-9 3.7v-7.4z"/><path class="pic-cut" d="M-1.3-5.5h2.6L.9 1.5H-.9zM-1.3 3h2.6v2.6h-2.6z"/>`;
    case 'URGENT':
      return markup`<path class="pic-solid" d="M0-9 9.4 8H-9.4z"/><path class="pic-cut" d="M-1.1-3.8h2.2L.8 2.6H-.8zM-1.1 4h2.2v2.2h-2.2z"/>`;
    case 'CONCERN':
      return markup`<circle class="pic-line" r="7.6"/><circle class="pic-solid" r="4"/>`;
    case 'INFORMATION':
      return markup`<path class="pic-line" d="M-7.5-7.5h15v15h-15z"/><path class="pic-solid" d="M-1.1-1.6h2.2v6h-2.2zM-1.1-4.8h2.2v2.2h-2.2z"/>`;
    case 'CANNOT-TELL':
      return markup`<path class="pic-line pic-dashed" d="M0-9.4 9.4 0 0 9.4-9.4 0z"/><path class="pic-stroke" d="M-2.3-1.8C-2.3-5.2 2.5-5 2.3-1.9 2.2-.3 0-.2 0 1.6M0 3.6v1.3"/>`;
  }
}

/** A shape for another picture: a group to be moved and scaled by what holds it. */
export function severityGroup(sign: Sign, x: number, y: number, size: number): Markup {
  return markup`<g class="pic-sign pic-${classes[sign]}" transform="translate(${x} ${y})${size === 20 ? '' : ` scale(${String(Math.round((size / 20) * 100) / 100)})`}">${shape(sign)}</g>`;
}

/** Inline shape that stands left of a severity's word; hidden from screen readers, which hear the word. */
export function severityShape(sign: Sign, { size = 20 }: { readonly size?: number } = {}): string {
  return markup`<svg class="pic-severity pic-sign pic-${classes[sign]}" width="${size}" height="${size}" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">${shape(sign)}</svg>`.toString();
}

/** Shapes that `severityUse` refers to: once on a page, for a long table repeats them. */
export function severitySymbols(): Markup {
  const symbols = signs.map(
    (sign) => markup`<symbol id="sign-${classes[sign]}" viewBox="-10 -10 20 20">${shape(sign)}</symbol>`,
  );
  return markup`<svg class="pic-symbols" width="0" height="0" aria-hidden="true" focusable="false">${joined(symbols)}</svg>`;
}

/** An inline shape out of the symbols of the page; what holds it gives it its size. */
export function severityUse(sign: Sign): Markup {
  return markup`<svg class="pic-${classes[sign]}" aria-hidden="true"><use href="#sign-${classes[sign]}"/></svg>`;
}
