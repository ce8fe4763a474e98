import { readMentions } from './code-words.js';

const injuriesOf = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'injury')
    .map(({ value, bodySite, laterality, assertion }) =>
      [value, laterality, bodySite, assertion === 'present' ? null : `(${assertion})`].filter(Boolean).join(' '),
    );

describe('an injury of a child', () => {
  it.each([
    ['Her brother, whose leg was broken in the crash, is on the ward', ['fracture leg (other-person)']],
    ['The girl in the next bed has a scalded arm', ['scald arm (other-person)']],
    ['Mum slipped carrying him and broke her wrist', ['fracture wrist (other-person)']],
    ['She hit her mother and left her with a bruised shin', ['bruise shin (other-person)']],
    ['The boy he ran into has a cut lip', ['laceration mouth (other-person)']],
    ['Mrs Ash is off with a broken ankle', ['fracture ankle (other-person)']],
    ["Grandad's hand is in plaster after a fracture", ['fracture hand (other-person)']],
    ['He bit a boy on the arm', ['bite arm (other-person)']],
    ['Uncle is said to have had a broken jaw', ['fracture jaw (other-person)']],
    ['Mother is poorly after she was burnt.', ['burn (other-person)']],
    ['Mother has epilepsy. She has been to her GP. She was burnt by a kettle.', ['burn (other-person)']],
    ['Mother is anxious. She was bruised by a former partner.', ['bruise (other-person)']],
    ['His cousin was not injured', ['injury (other-person)']],
    ['Mum burnt her hand on the oven', ['burn hand (other-person)']],
    ['Dad broke his arm', ['fracture arm (other-person)']],
    ['Bit his teacher on the hand', ['bite hand (other-person)']],
    ["His uncle's been burned at work", ['burn (other-person)']],
    ["Pls tell her nan's had a fall and broke her hip", ['fracture hip (other-person)']],
    ["His dad's hand was bandaged, a burn from the barbecue", ['burn (other-person)']],
    ['Mum said that she herself was burned', ['burn (other-person)']],
    ['He broke her wrist while she was pregnant', ['fracture wrist (other-person)']],
    ['Ex partner burnt her arm during the pregnancy', ['burn arm (other-person)']],
    ['Mum is waiting for physio for her broken ankle', ['fracture ankle (other-person)']],
    ['Dad needs an operation on his fractured knee', ['fracture knee (other-person)']],
  ])('is not what somebody else bears: "%s"', (text, injuries) => {
    expect(injuriesOf(text)).toEqual(injuries);
  });

  it.each([
    ['Her mother is unwell. She has a bruise on her leg.', ['bruise leg']],
    ['Mother is poorly. He has a bruise on his leg.', ['bruise leg']],
    ['Mother is unwell. She bit him.', ['bite']],
    ['Mum burnt his hand', ['burn hand']],
    ['Other twin rolled early; this twin has a bruise', ['bruise']],
    ["Mum's got him here, broken arm", ['fracture arm']],
    ["His twin's arm is broken; he himself has a cut chin", ['fracture arm (other-person)', 'laceration chin']],
    ['Her sister was scalded. She herself has a bruise', ['scald (other-person)', 'bruise']],
    ['Mum, pregnant, noticed a bruise on her leg when she bathed her', ['bruise leg']],
    ['Mum brought her for the operation on her broken arm', ['fracture arm']],
    ['Mum is worried about her broken arm', ['fracture arm']],
    ['Mum accidentally scalded his leg with tea', ['scald leg']],
    ['Dad broke her arm when pulling her', ['fracture arm']],
    ['Dad bruised her face', ['bruise face']],
    ['Mother is worried. She has a bruise on her leg.', ['bruise leg']],
    ['What was reported as a burn proved to be ringworm', ['burn (negated)']],
    ['In 2019 he fell off a wall at the park and sustained a fracture', ['fracture (historical)']],
    ['Neither parent had noticed the swelling of his head', ['swelling head']],
    ['Return if the wound becomes red', ['injury']],
    ['Tea went over both thighs, 3% scald', ['scald both thigh']],
    ['Bruises on the left arm, one on the right', ['bruise left arm', 'bruise right arm']],
    ['Bitten by a lad in the year below, left calf', ['bite left leg']],
    ['XR: no dislocation, # proximal humerus', ['dislocation (negated)', 'fracture upper-arm']],
    ['Twin has admitted to the scratch on her chin', ['abrasion chin']],
    ['Dad did not think the cut on his knee was deep', ['laceration knee']],
    ['NAI had been excluded for the bruising on her right ear', ['bruise right ear']],
    ['Baby not yet crawling has a bruise to the left cheek', ['bruise left cheek']],
    ['No longer limping, bruise fading', ['bruise']],
    ["Last month's burn has healed, new graze on the shin", ['burn (historical)', 'abrasion shin']],
    ['Left elbow grazed, chin too', ['abrasion left elbow', 'abrasion chin']],
    ['Haematoma to the back of the head, no skull fracture', ['bruise head', 'fracture head (negated)']],
    ['A shelf came down on his head', ['head-injury head']],
    ['Bleach under the sink, mum thinks he swallowed some', ['poisoning (uncertain)']],
    ['Bruise to his right, sorry, left cheek', ['bruise left cheek']],
    ['# R forearm, # R hand - correction, L hand', ['fracture right forearm', 'fracture left hand']],
    ['Bruise on left arm, no right arm injury', ['bruise left arm', 'injury right arm (negated)']],
    ['4/18 fracture L wrist; 2/7 bruise on shin', ['fracture left wrist (historical)', 'bruise shin']],
    ['2019 nose broken, 2021 toe fracture', ['fracture nose (historical)', 'fracture toe (historical)']],
    ['# tibia, above-knee cast on', ['fracture shin']],
    ['CT head: no bleed, no #', ['intracranial-injury head (negated)', 'fracture head (negated)']],
    ['Previously cut chin, this evening cut lip', ['laceration chin (historical)', 'laceration mouth']],
    ['Did not hit his head.', ['head-injury head (negated)']],
    ['Autism, head bangs when frustrated', []],
    ['Scratched both corneas with sand', ['abrasion both eye']],
    ['Dropped it on own foot, toe #', ['fracture toe']],
    ['Old yellow bruise L thigh, new purple one above R ankle', ['bruise left thigh', 'bruise right ankle']],
    ['XR R hand: # 3rd metacarpal, old # 5th metacarpal', ['fracture right hand', 'fracture right hand (historical)']],
    ['Bilateral spiral fractures of the femora', ['fracture both thigh']],
    ['Bilateral hip pain, bruise on shin', ['bruise shin']],
    ['Grazes again, both knees this time', ['abrasion both knee']],
    ['Dirt on the left knee or a bruise', ['bruise left knee (uncertain)']],
    ['Bruise over L hip likely from the bike seat', ['bruise left hip']],
    ['Bruise likely', ['bruise (uncertain)']],
    ['Fell last month; left arm was bruised then', ['bruise left arm (historical)']],
    ['He fell, then his lip was cut', ['laceration mouth']],
    ['Swollen bleeding lip', ['swelling mouth', 'bleeding-mouth mouth']],
    ['Fell from the sofa, MRI to exclude bleed', ['intracranial-injury head (uncertain)']],
    ['Scan shows no bleed, CT shows a bleed', ['intracranial-injury head']],
    ['Swelling over the left clavicle ?old fracture', ['swelling left clavicle', 'fracture left clavicle (uncertain)']],
  ])('is read with what is said of it: "%s"', (text, injuries) => {
    expect(injuriesOf(text)).toEqual(injuries);
  });

  it.each([
    'The dose was cut in March.',
    'Bruised by the divorce.',
    'Late because of a slow puncture.',
    'She scratched the new desk with a compass.',
    'There is a burn on the hall carpet.',
    'Her trust in us is badly bruised.',
    'LAC review next week.',
    'There are scratches on the kitchen table.',
    'The slip is attached.',
  ])('is not read from "%s"', (text) => {
    expect(injuriesOf(text)).toEqual([]);
  });
});
