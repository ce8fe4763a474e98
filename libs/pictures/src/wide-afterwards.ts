import { counted, dayOf } from './calendar-days.js';
import { markup } from './markup.js';
import { noRow, type Row, type Scene } from './wide-scene.js';

/** From the day that is shown to the outcome: "294 days: 40 more contacts, seen at 24, injury recorded at 17". */
export function afterwardsRow({ view, scale, knownDay, all }: Scene, y: number): Row {
  if (knownDay === null || view.outcome === undefined) return noRow;
  const end = dayOf(view.outcome.on);
  if (knownDay >= end || knownDay < scale.from || end > scale.to) return noRow;
  const later = all.filter(({ knowledge }) => knowledge !== 'known');
  const seen = later.filter(({ contact }) => contact.childSeen).length;
  const injured = later.filter((one) => one.injured).length;
  const words = `${counted(end - knownDay, 'day')}: ${counted(later.length, 'more contact')}, seen at ${seen}, injury recorded at ${injured}`;
  const left = scale.at(knownDay);
  const width = scale.at(end) - left;
  return {
    height: 34,
    front: markup`<g><rect class="pic-flag" x="${left}" y="${y + 4}" width="${width}" height="24"/><text class="pic-flag-words" x="${left + width / 2}" y="${y + 20.5}">${words}</text></g>`,
  };
}
