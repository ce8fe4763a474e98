/**
 * Sites of the body by the words that people write. Latin and anatomical names are common knowledge; abbreviations are those
 * of British notes.
 */
export const siteWords: Readonly<Record<string, readonly string[]>> = {
  cheek: ['cheek', 'cheeks', 'cheekbone', 'cheek bone', 'zygoma'],
  forehead: ['forehead', 'frontal', 'brow', 'eyebrow', 'eye brow', 'glabella'],
  chin: ['chin', 'submental'],
  ear: ['ear', 'ears', 'pinna', 'earlobe', 'ear lobe', 'behind ear', 'mastoid', 'helix', 'tragus', 'antihelix', 'auricle', 'postauricular'],
  eye: ['eye', 'cornea', 'corneal', 'conjunctiva', 'sclera', 'eyes', 'orbit', 'periorbital', 'eye socket'],
  eyelid: ['eyelid', 'eyelids', 'eye lid', 'eye lids'],
  nose: ['nose', 'nasal bridge', 'bridge of nose', 'nasal'],
  mouth: ['mouth', 'tooth', 'teeth', 'incisor', 'incisors', 'buccal', 'gingiva', 'gingival', 'frenulum', 'lip', 'lips', 'gum', 'gums', 'tongue', 'oral', 'palate'],
  neck: ['neck', 'nape', 'nape of neck', 'cervical', 'throat'],
  jaw: ['jaw', 'jawline', 'mandible', 'angle of jaw'],
  scalp: ['scalp', 'vertex', 'crown', 'crown of head', 'top of head', 'temporoparietal', 'occiput', 'occipital', 'back of head', 'back of the head', 'parietal'],
  head: ['head', 'skull', 'side of head', 'side of the head', 'temple', 'temples', 'temporal', 'cranial'],
  face: ['face', 'facial'],
  chest: ['chest', 'breast', 'nipple', 'thoracic', 'pectoral', 'sternum', 'breastbone', 'thorax', 'chest wall'],
  back: ['back', 'sacrum', 'sacral', 'coccyx', 'lumbosacral', 'spinal', 'paraspinal', 'lower back', 'upper back', 'spine', 'lumbar', 'flank', 'loin', 'shoulder blade', 'scapula'],
  abdomen: ['abdomen', 'tum', 'umbilicus', 'epigastric', 'epigastrium', 'abdominal', 'tummy', 'stomach', 'belly', 'abdo'],
  buttock: ['buttock', 'gluteal', 'natal cleft', 'backside', 'botty', 'buttocks', 'bottom', 'bum', 'nappy area'],
  genitals: ['genitals', 'genital', 'penis', 'scrotum', 'testicle', 'testicles', 'testis', 'foreskin', 'vulval', 'labial', 'perineal', 'genitalia', 'private parts', 'vagina', 'vulva', 'labia', 'groin', 'perineum'],
  shoulder: ['shoulder', 'acromion', 'acj', 'shoulders'],
  'upper-arm': ['upper arm', 'humeral', 'deltoid', 'triceps', 'tricep', 'upper arms', 'humerus', 'bicep', 'biceps'],
  forearm: ['forearm', 'lower arms', 'radial', 'ulnar', 'fore arm', 'forearms', 'radius', 'ulna', 'lower arm'],
  elbow: ['elbow', 'olecranon', 'antecubital fossa', 'acf', 'elbows'],
  wrist: ['wrist', 'carpal', 'wrists', 'scaphoid'],
  hand: ['hand', 'metacarpal', 'metacarpals', 'thenar', 'palmar', 'hands', 'palm', 'palms', 'knuckle', 'knuckles'],
  finger: ['finger', 'nail', 'nails', 'fingernail', 'finger nail', 'phalanx', 'pinky', 'pinkie', 'finger tip', 'finger tips', 'digit', 'nailbed', 'fingers', 'thumb', 'thumbs', 'fingertip', 'fingertips', 'nail bed'],
  clavicle: ['clavicle', 'collarbone', 'collar bone'],
  rib: ['rib', 'ribcage', 'rib cage', 'ribs'],
  hip: ['hip', 'pelvic', 'iliac crest', 'hips', 'pelvis'],
  thigh: ['thigh', 'femoral', 'hamstring', 'quad', 'quads', 'upper legs', 'inner thighs', 'thighs', 'femur', 'upper leg', 'inner thigh'],
  knee: ['knee', 'patellar', 'knee cap', 'popliteal', 'popliteal fossa', 'knees', 'kneecap', 'patella'],
  shin: ['shin', 'tib', 'fib', 'tibial', 'tib fib', 'tib / fib', 'tibfib', 'calfs', 'shins', 'tibia', 'fibula', 'lower leg', 'lower legs', 'calf', 'calves'],
  ankle: ['ankle', 'malleolus', 'malleoli', 'achilles', 'ankles'],
  foot: ['foot', 'metatarsal', 'metatarsals', 'calcaneum', 'calcaneus', 'dorsum of foot', 'midfoot', 'feet', 'heel', 'heels', 'sole', 'soles', 'instep'],
  toe: ['toe', 'toenail', 'toe nail', 'hallux', 'toe nails', 'toes', 'big toe'],
  leg: ['leg', 'legs', 'lower limb', 'lower limbs'],
  arm: ['arm', 'arms', 'upper limb', 'upper limbs'],
};

/** Words of side; `r` and `l` stand before a site only. */
export const sideWords: Readonly<Record<'left' | 'right' | 'both', readonly string[]>> = {
  left: ['left', 'l', 'lt', 'lhs', 'lft', 'lf'],
  right: ['right', 'r', 'rt', 'rhs', 'rght'],
  both: ['both', 'bilateral', 'bilaterally', 'bilat'],
};

/** Words between a side and its site that say only which part of it: "left index finger", "R side of the face". */
export const betweenSideAndSite: readonly string[] = [
  ...['distal', 'proximal', 'mid', 'midshaft', 'shaft', 'lateral', 'medial', 'inner', 'outer', 'upper', 'lower', 'anterior'],
  ...['posterior', 'dorsal', 'dorsum', 'volar', 'ventral', 'index', 'middle', 'ring', 'little', 'big', 'great', 'baby'],
  ...['1', '2', '3', '4', '5', '1st', '2nd', '3rd', '4th', '5th', 'st', 'nd', 'rd', 'th', 'first', 'second', 'third'],
  ...['fourth', 'fifth', 'sided', 'side', 'of', 'the', 'his', 'her', 'front', 'back', 'tip', 'aspect', 'base', 'end'],
  ...['swollen', 'bruised', 'sore', 'painful', 'injured', 'fractured', 'broken', 'superficial', 'deep'],
];
