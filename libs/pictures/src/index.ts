export { bodyOutline } from './body-outline.js';
export { chronologyFigure } from './chronology-figure.js';
export { chronologyTable, contactRowId, type TableRing, type TableRow } from './chronology-table.js';
export { listed, outcomeWords, pronounsOf, sentenceCase, sitesWords, siteWords } from './contact-words.js';
export { isRing, signOf } from './drawn-contact.js';
export { type FigureOptions } from './figure-options.js';
export { settingWords } from './lanes.js';
export { legend } from './legend.js';
export { joined, Markup, markup, nothing } from './markup.js';
export { notDrawn } from './not-drawn.js';
export {
  cannotTellWords,
  ringSignWords,
  severityShape,
  severitySymbols,
  severityUse,
  signs,
  signWords,
  type Sign,
} from './severity-shape.js';
