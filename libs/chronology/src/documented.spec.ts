import { readFileSync } from 'node:fs';
import { settings } from '#libs/contracts';
import { eventShape, fileShape } from './file-shape.js';
import { eventTypes, isHealthSetting } from './words.js';

const page = readFileSync('docs/replay.md', 'utf8');

/** Words in back ticks of the line that begins so. */
const listed = (begin: string): readonly string[] => {
  const line = page.split('\n').find((one) => one.startsWith(begin)) ?? '';
  return [...line.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
};

describe('docs/replay.md', () => {
  it('lists every setting, type and precision that a file may use, and no other', () => {
    expect(listed('Settings of health services:')).toEqual(settings.filter(isHealthSetting));
    expect(listed('Settings of others:')).toEqual(settings.filter((setting) => !isHealthSetting(setting)));
    expect(listed('Types:')).toEqual([...eventTypes]);
    expect(listed('Precisions of a date:')).toEqual(eventShape.shape.datePrecision.unwrap().unwrap().options);
  });

  it('names every field that is read', () => {
    const fields = [...Object.keys(eventShape.shape), ...Object.keys(fileShape.shape)];
    // for readers alone, and other words for a field that is named
    const apart = new Set(['reviewNote', 'note', 'summary', 'outcome', 'about']);
    for (const field of fields.filter((one) => !apart.has(one))) expect(page).toMatch(new RegExp(`\\b${field}\\b`));
  });
});
