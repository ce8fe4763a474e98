import { codeWords } from '../code-words.js';

const recorded = (...texts: readonly string[]) =>
  codeWords(texts.map((text, place) => ({ field: place === 0 ? 'reason' : 'diagnosis', text }))).flatMap(
    ({ kind, recordedAs }) => (kind === 'injury' ? [recordedAs] : []),
  );

describe('a mark of the birth on a child of more than four weeks', () => {
  it.each([
    ['Bruise cheek - birth, seen week 9'],
    ['Bruise face due to birth. 5 months'],
    ['Bruised arms (delivery), hv 4 weeks'],
    ['Fractured clavicle after delivery, 4 months'],
    ['clavicle fracture due to birth'],
    ['6 week check: bruise cheek from birth'],
    ['fracture L clavicle, birth trauma, 4/12'],
    ['Delivery normal. 8 weeks. Bruise to neck and face seen by HV', 'birth injury'],
    ['day 40 baby. Bruise ear. # clavicle. Torn frenulum', 'birth injury'],
    ['Forceps. Fracture, clavicle swelling. Bruise ear at 12 weeks', 'birth injury'],
    ['Day 3. Bruise ear. # clavicle. Torn frenulum', 'birth injury'],
  ])('is real: %s %s', (...texts) => {
    const found = recorded(...texts);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain('birth');
  });

  it('a broken bone that nobody places is real', () => {
    expect(recorded('Forceps, day 2. Fracture, clavicle swelling', 'birth injury')).toContain(undefined);
  });

  it.each([
    ['Bruise L eye - delivery, day 5'],
    ['Day 3. Bruise to face from forceps. Mum is 29 years old'],
    ['Day 5. Forceps bruise to cheek. 6 week check booked'],
    ['Day 2 NIPE. Forceps bruise R cheek. BCG at 4 weeks'],
    ['Born at 38 weeks, seen at 2 weeks. Bruised legs from delivery'],
    ['Day 1. Forceps bruise to cheek, 36 y primip'],
    ['Ventouse bruise to scalp, labour 18 hours, 10m push'],
    ['forceps delivery, day 1. bruised face', 'birth trauma'],
  ])('is of the birth, sooner: %s %s', (...texts) => {
    expect(recorded(...texts)).toContain('birth');
  });
});
