import nunjucks from 'nunjucks';
import { severityWords, type Sign } from '../domain/words.js';

const shapes: Readonly<Record<Sign, string>> = {
  IMMEDIATE: '<path d="M6 1h8l5 5v8l-5 5H6l-5-5V6z"/>',
  URGENT: '<path d="M10 1l9 17H1z"/>',
  CONCERN: '<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/>',
  INFORMATION: '<path d="M2 2h16v16H2z" fill="none" stroke="currentColor" stroke-width="2"/>',
  CANNOT_TELL: '<path d="M10 1l9 9-9 9-9-9z" fill="none" stroke="currentColor" stroke-dasharray="3 2"/>',
};

/** A severity as a page shows it: shape and word. */
export interface SignModel {
  readonly word: string;
  readonly kind: string;
  readonly svg: nunjucks.runtime.SafeString;
}

export function signModel(sign: Sign): SignModel {
  const svg = `<svg class="shape" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${shapes[sign]}</svg>`;
  return {
    word: severityWords[sign],
    kind: sign.toLowerCase().replace('_', '-'),
    svg: new nunjucks.runtime.SafeString(svg),
  };
}
