import { meantBy } from '../corpus/read-corpus.js';
import { graveStateIn } from './grave-states.js';

const codesIn = (text: string, field = 'presentingProblem'): readonly string[] => [
  ...new Set(graveStateIn(field, text).flatMap(({ code }) => meantBy(code) ?? [])),
];

describe('graveStateIn', () => {
  test.each([
    'Pronounced dead 03:22',
    'ROLE 03:40 by crew',
    'Baby has died',
    'Died at 04:12',
    'Found dead in cot by father',
    'Brainstem dead, parents informed',
    'Mother informed that baby has died',
  ])('a child died: %s', (text) => {
    expect(codesIn(text)).toStrictEqual(['died']);
  });

  test.each([
    'Cardiac arrest at home, CPR in progress',
    'GCS 5/15 on arrival',
    'Mum found him unresponsive and not breathing',
    'Life support withdrawn on PICU',
    'Pupils fixed, asystole, ROSC after 12 min',
    "Mother's partner gave CPR, in full arrest",
    'Not expected to survive',
    'Critically ill, to PICU with mum',
    'Life-threatening injuries',
    'Child in cardiac arrest, found by man',
    'Found lifeless, not breathing, CPR by woman',
    'Cardiac arrest, CPR by Mr Jones',
    'GCS 3 at scene, resident of flat above called',
    'Cardiac arrest in cot, lady rang 999',
    'Man found baby in cardiac arrest',
    'D/w Mr Patel, GCS 3',
    'CPR by mum, now breathing',
    'Near drowning in bath',
    'Near-drowning, left in bath with sibling',
    'Found face down in the bath by nan',
    'Found submerged, bath, 999',
    'Mum found him under water in the bath',
    'Nan found toddler submerged in pond',
    'Near drowning, mum left the room',
    "Near drowning in nan's pool",
    'Near drowning in bath, mum pulled him out',
    'Child pulled from pool unresponsive',
    'Babysitter on her phone, near drowning in bath',
    'Childminder on phone, found submerged in paddling pool',
    'Mum watching TV, found baby under water',
    'Father pulled him from pool unresponsive',
    'Nearly drowned in bath',
    'Found at bottom of pool',
    'CPR by mum on scene discussed with SUDI team',
  ])('life is in danger: %s', (text) => {
    expect(codesIn(text)).toStrictEqual(['life-threatening']);
  });

  test.each([
    'Previous near drowning aged 2',
    'Near drowning last summer, anxious about swimming',
    'Told of risk of near drowning in bath',
    'No near drowning',
    'Cousin had near drowning',
    'Toy found under water in bath',
    'Phone found under water in bath',
    'Found swimming under water happily',
    'Pulled out of pool by arm, now has a limp',
    'CPR by parents discussed before discharge',
    'Near drowning of cousin',
    'Near drowning (brother) last week',
    'Near drowning in sibling',
    "Near drowning: brother's, not patient",
    'Cousin nearly drowned',
    'Dad found under water',
    'Pulled from pool, dad unconscious',
    'Found car submerged in river',
    'Dad CPR by crew',
    'GCS 15',
    'GCS 14/15',
    'GCS 8 post ictal',
    'Role model for his peers',
    'Father died last year',
    'Mother found dead at home',
    'Upset by father found dead',
    'Hamster died, upset',
    'Mum had a cardiac arrest',
    'Grandad had a cardiac arrest',
    'Grandmother in cardiac arrest',
    'Stepdad in cardiac arrest, crew doing CPR',
    'Stepmum found under water',
    'CPR training at school',
    'Basic life support course',
    'DNACPR in place, if cardiac arrest',
    'Afraid that she died',
    'Not in cardiac arrest',
    'Apnoeic at birth, floppy, needed resus',
    'Previous cardiac arrest aged 2',
    'Sibling died of SIDS',
    'SIDS advice given',
    'Family history. Sudden cardiac arrest',
    'Phone died',
    'Teddy died in the game',
    '?cardiac arrest',
    'Woman aged 40 in cardiac arrest',
    'Elderly man, GCS 3',
    'Life-threatening allergy to nuts',
  ])('neither is said of the child: %s', (text) => {
    expect(codesIn(text)).toStrictEqual([]);
  });

  test('a diagnosis of death says it alone; of a visit it may be the topic', () => {
    expect(codesIn('Death', 'diagnosisText')).toStrictEqual(['died']);
    expect(codesIn('death')).toStrictEqual([]);
    expect(codesIn('SIDS')).toStrictEqual([]);
  });

  test.each([
    ['GCS 5/15 on arrival', ['coma-scale-5']],
    ['GCS 13 at scene, GCS 7 in resus', ['coma-scale-7']],
    ['GCS 14', ['coma-scale-14']],
    ['GCS 15', []],
  ])('tells of the coma scale by its number, the worst alone: %s', (text, codes) => {
    expect(graveStateIn('note', text).map(({ code }) => code)).toStrictEqual(codes);
  });
});
