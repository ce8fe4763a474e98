import { meantBy } from '../corpus/read-corpus.js';
import { graveStateIn } from './grave-states.js';

const codesIn = (text: string): readonly string[] => [
  ...new Set(graveStateIn('note', text).flatMap(({ code }) => meantBy(code) ?? [])),
];

describe('a grave state told in a sentence of its own', () => {
  it.each([
    'Dad found hanging. Pronounced dead. Child at school.',
    'Female 34 pronounced dead. Child found with her body.',
    'Woman pronounced dead at scene, child in house.',
    'Granddad poorly. He died. She is sad.',
    'Talks of her nan. She passed away.',
    'Hamster gone. He died.',
    'Mum overdosed. GCS 6. Children with nan.',
    'Mum collapsed. CPR given by crew. ROSC.',
    'Police call. Dad found hanging. Pronounced dead.',
    'Called by neighbour. Mum collapsed. CPR in progress.',
    '15:20. Dad found hanging. Pronounced dead.',
    'Dad at work. Mum overdosed. GCS 6.',
  ])('is of who is named beside it: %s', (text) => {
    expect(codesIn(text)).toStrictEqual([]);
  });

  it.each([
    'Mum found him blue. CPR in progress.',
    'Mum called 999. Baby not breathing, floppy.',
    'Dad overdosed child. GCS 6.',
    'Mum collapsed. Baby in cardiac arrest.',
    'Mum overdosed. He was found not breathing, blue.',
    'Male infant in cardiac arrest',
    '14 year old male, GCS 3',
    'Mother. Found lifeless by her. GCS 3.',
    'Mum. Unresponsive, not breathing, blue. CPR.',
    'Grandad ill. Not breathing, blue, CPR started, 8/12',
    'Dad collapsed at scene on seeing. Cardiac arrest. Intubated PICU.',
    'Mum very unwell with flu. GCS 5, seizure, fixed pupils',
    'Uncle died last week. Cardiac arrest at home 07.10, ALS, ROSC',
    'Mum collapsed. Cardiac arrest, CPR in progress by crew. DOB 3/4/23',
    'CPR in progress on arrival. Mum overdosed.',
    'Cardiac arrest at home. Grandfather.',
    'Mum poorly and at home. Child brought by crew, CPR in progress',
    'Found in pond. Dad collapsed. GCS 3.',
    'Drowned. Mum collapsed. CPR in progress.',
    'Called to pond. Dad collapsed. GCS 3.',
  ])('is the child\u2019s where it is said of it: %s', (text) => {
    expect(codesIn(text)).toStrictEqual(['life-threatening']);
  });

  it.each([
    'Dad found hanging. Child hanging from bunk. Pronounced dead.',
    'Nan poorly. He died.',
    'Talked about her mum. Found blue, not breathing in bed. Died in ED.',
  ])('is the child\u2019s death where nobody else is told of right before: %s', (text) => {
    expect(codesIn(text)).toContain('died');
  });
});
