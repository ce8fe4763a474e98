/**
 * Sites of the body by the words that people write. Latin and anatomical names are common knowledge; abbreviations are those
 * of British notes.
 */
export const siteWords: Readonly<Record<string, readonly string[]>> = {
  cheek: ['cheek', 'cheeks', 'cheekbone', 'cheek bone', 'zygoma'],
  forehead: ['forehead', 'brow', 'eyebrow', 'eye brow', 'glabella'],
  chin: ['chin'],
  ear: ['ear', 'ears', 'pinna', 'earlobe', 'ear lobe', 'behind ear'],
  eye: ['eye', 'eyes', 'orbit', 'periorbital', 'eye socket'],
  eyelid: ['eyelid', 'eyelids', 'eye lid', 'eye lids'],
  nose: ['nose', 'nasal bridge', 'bridge of nose', 'nasal'],
  mouth: ['mouth', 'lip', 'lips', 'gum', 'gums', 'tongue', 'oral', 'palate'],
  neck: ['neck', 'throat'],
  jaw: ['jaw', 'jawline', 'mandible', 'angle of jaw'],
  scalp: ['scalp', 'occiput', 'occipital', 'back of head', 'back of the head', 'parietal'],
  head: ['head', 'skull', 'side of head', 'side of the head', 'temple', 'temples', 'temporal', 'cranial'],
  face: ['face', 'facial'],
  chest: ['chest', 'sternum', 'breastbone', 'thorax', 'chest wall'],
  back: ['back', 'lower back', 'upper back', 'spine', 'lumbar', 'flank', 'loin', 'shoulder blade', 'scapula'],
  abdomen: ['abdomen', 'abdominal', 'tummy', 'stomach', 'belly', 'abdo'],
  buttock: ['buttock', 'buttocks', 'bottom', 'bum', 'nappy area'],
  genitals: ['genitals', 'genital', 'penis', 'scrotum', 'testicle', 'vagina', 'vulva', 'labia', 'groin', 'perineum'],
  shoulder: ['shoulder', 'shoulders'],
  'upper-arm': ['upper arm', 'upper arms', 'humerus', 'bicep', 'biceps'],
  forearm: ['forearm', 'forearms', 'radius', 'ulna', 'lower arm'],
  elbow: ['elbow', 'elbows'],
  wrist: ['wrist', 'wrists', 'scaphoid'],
  hand: ['hand', 'hands', 'palm', 'palms', 'knuckle', 'knuckles'],
  finger: ['finger', 'fingers', 'thumb', 'thumbs', 'fingertip', 'fingertips', 'nail bed'],
  clavicle: ['clavicle', 'collarbone', 'collar bone'],
  rib: ['rib', 'ribs'],
  hip: ['hip', 'hips', 'pelvis'],
  thigh: ['thigh', 'thighs', 'femur', 'upper leg', 'inner thigh'],
  knee: ['knee', 'knees', 'kneecap', 'patella'],
  shin: ['shin', 'shins', 'tibia', 'fibula', 'lower leg', 'lower legs', 'calf', 'calves'],
  ankle: ['ankle', 'ankles'],
  foot: ['foot', 'feet', 'heel', 'heels', 'sole', 'soles', 'instep'],
  toe: ['toe', 'toes', 'big toe'],
  leg: ['leg', 'legs', 'lower limb', 'lower limbs'],
  arm: ['arm', 'arms', 'upper limb', 'upper limbs'],
};

/** Words of side; `r` and `l` stand before a site only. */
export const sideWords: Readonly<Record<'left' | 'right' | 'both', readonly string[]>> = {
  left: ['left', 'l', 'lt', 'lhs', 'left sided'],
  right: ['right', 'r', 'rt', 'rhs', 'right sided'],
  both: ['both', 'bilateral', 'bilaterally', 'either side of'],
};
