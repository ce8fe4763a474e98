import { codeWords } from '../code-words.js';

const recorded = (text: string) =>
  codeWords([{ field: 'note', text }]).flatMap(({ kind, recordedAs }) => (kind === 'injury' ? [recordedAs] : []));

describe('the callus of a collar bone', () => {
  it.each([
    'Dad asks about lump on collar bone - callus, as leaflet',
    'Mum asks re lump over R clavicle - callus, expected',
  ])('that was foretold is of the birth: %s', (text) => {
    expect(new Set(recorded(text))).toStrictEqual(new Set(['birth']));
  });

  it.each([
    'Dad asks about lump on collar bone - callus, no history of injury',
    'Lump R clavicle, XR callus. No hx of trauma',
    'Mum asks about lump on collar bone - ?callus, as leaflet',
    'Mum asks about new lump on collar bone - callus as expected',
    'Lump on collar bone - callus, as explained by A&E',
  ])('that nobody foretold is real: %s', (text) => {
    expect(recorded(text)).toContain(undefined);
  });
});
