/** Whom somebody did it to, and which part of the body was hurt. */

import { listed } from '../forms.js';

/** Before a part of the body. */
export const theirs: readonly string[] = ['his', 'her', 'their'];

/** Whom somebody did it to. */
export const him: readonly string[] = listed('him, her, them, me, child, baby, toddler');

/** Which part it was. */
export const hurtParts: readonly string[] = listed(`
  temple, forehead, chin, eyebrow, brow, wrist, finger, thumb, shoulder, hip, elbow, ankle, foot, toe, teeth, throat,
  scalp, buttock, bum, hands, fingers, knees, calf, back of head, side of head, face, head, leg, legs, arm, bottom,
  back, stomach, tummy, chest, hand, ribs, eye, nose, mouth, jaw, shin, ear, cheek, groin, neck, side, body, thigh,
  knee, lip, testicles
`);
