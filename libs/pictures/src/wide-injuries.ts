import { injurySteps } from './injury-staircase.js';
import { joined, markup } from './markup.js';
import { knowledgeClass, noRow, rowLabel, type Row, type Scene } from './wide-scene.js';

/** Injuries as recorded: site words, one below the other. Nothing about cause, size, colour or age. */
export function injuriesRow(scene: Scene, y: number): Row {
  const steps = injurySteps(scene.shown, scene.scale);
  if (steps.length === 0) return noRow;
  const top = y + 6;
  const line = scene.pitch.step;
  const drawn = steps.map(({ x, begins, words, to, row, contacts }) => {
    const [first] = contacts;
    const at = top + 16 + row * line;
    const state = first === undefined ? '' : knowledgeClass(first);
    return markup`<g class="pic-injury-step${state}"><path class="pic-lead" d="M${begins} ${top}H${x}V${at}"/><circle class="pic-dot" cx="${x}" cy="${at}" r="2.6"/><text class="pic-site" x="${to}" y="${at + 4}">${words}</text></g>`;
  });
  const rows = Math.max(...steps.map(({ row }) => row)) + 1;
  return {
    height: Math.max(16 + rows * line + 8, 44),
    front: markup`${rowLabel(top + 16, 'Injuries as recorded', 'site, nothing about cause')}<g class="pic-injuries" aria-hidden="true">${joined(drawn)}</g>`,
  };
}
