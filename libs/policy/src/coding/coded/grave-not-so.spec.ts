import { codeWords } from '../code-words.js';
import { meantBy } from '../corpus/read-corpus.js';

const isReal = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => /^(?:died|life-threatening)$/.test(meantBy(code) ?? ''));

describe('what takes a grave state back', () => {
  it.each([
    'No apnoea, cyanosis or arrest',
    'PMH: prem, cardiac arrest, NNU',
    'Cardiac arrest?',
    'Cardiac arrest last year',
    'She told me he died',
    'He died, mum says',
    'Newborn, floppy and apnoeic, needed breaths',
    'Playing zombies, killed by dad in game',
    'Worried he will be killed by dad',
  ])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Pronounced dead at 05:10, no injuries seen',
    'Found dead no injuries',
    'In cardiac arrest, no known PMH',
    'GCS 3 with ?NAI',
    'GCS 3, said to have rolled off bed',
    'Infant 3 weeks, newborn, not breathing and floppy',
    'Asystole, prem twin baby',
    'Found dead in cot by mother, no signs of life',
    'Was declared dead following assault by stepfather',
    'Child drowned in bath, cardiac arrest, sibling present',
    'Baby died in the night, co-sleeping with dad',
    "Killed by mum's boyfriend",
    'Cardiac arrest 10 minutes ago',
    'Cardiac arrest last week, died.',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
