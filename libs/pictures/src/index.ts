export { bodyOutline } from './body-outline.js';
export { chronologyFigure } from './chronology-figure.js';
export { chronologyTable, contactRowId, type TableRing, type TableRow } from './chronology-table.js';
export { type FigureOptions } from './figure-options.js';
export { legend } from './legend.js';
export { notDrawn } from './not-drawn.js';
export { severityShape, signWords, type Sign } from './severity-shape.js';
