/** A place on the outline: which view shows it, and where. Paired places lie left and right of the middle. */
export interface BodyPlace {
  readonly view: 'front' | 'back';
  readonly y: number;
  /** From the middle, towards the viewer's right; the other side mirrors it when `paired`. */
  readonly x: number;
  readonly paired: boolean;
}

function middle(view: BodyPlace['view'], y: number): BodyPlace {
  return { view, y, x: 0, paired: false };
}

function sides(view: BodyPlace['view'], x: number, y: number): BodyPlace {
  return { view, y, x, paired: true };
}

/**
 * Places of coded body sites on an outline 310 pixels high. A site that is not here is told in words, never guessed. Sites
 * as intake and the rules name them (`snomed-expression.ts` of intake; data.md, section 1).
 */
export const bodyPlaces: Readonly<Record<string, BodyPlace>> = {
  head: middle('front', 15),
  scalp: middle('back', 18),
  forehead: middle('front', 25),
  face: middle('front', 50),
  eye: sides('front', 16, 40),
  eyelid: sides('front', 16, 38),
  eyebrow: sides('front', 16, 32),
  nose: middle('front', 47),
  ear: sides('front', 39, 47),
  cheek: sides('front', 20, 56),
  mouth: middle('front', 64),
  lip: middle('front', 64),
  frenulum: middle('front', 63),
  chin: middle('front', 73),
  jaw: sides('front', 23, 70),
  'angle-of-jaw': sides('front', 26, 69),
  neck: middle('front', 86),
  shoulder: sides('front', 34, 102),
  clavicle: sides('front', 18, 100),
  chest: middle('front', 118),
  torso: middle('front', 132),
  trunk: middle('front', 132),
  rib: sides('front', 17, 130),
  breast: sides('front', 14, 118),
  abdomen: middle('front', 155),
  groin: middle('front', 183),
  genitals: middle('front', 185),
  back: middle('back', 125),
  spine: middle('back', 139),
  'lower-back': middle('back', 160),
  buttocks: middle('back', 183),
  buttock: sides('back', 13, 183),
  arm: sides('front', 43, 141),
  'upper-arm': sides('front', 40, 125),
  elbow: sides('back', 45, 142),
  forearm: sides('front', 49, 157),
  wrist: sides('front', 53, 171),
  hand: sides('front', 55, 183),
  finger: sides('front', 57, 188),
  hip: sides('front', 23, 178),
  leg: sides('front', 17, 231),
  thigh: sides('front', 16, 210),
  knee: sides('front', 17, 233),
  shin: sides('front', 18, 256),
  'lower-leg': sides('front', 18, 256),
  calf: sides('back', 18, 256),
  ankle: sides('front', 18, 275),
  foot: sides('front', 20, 286),
};
