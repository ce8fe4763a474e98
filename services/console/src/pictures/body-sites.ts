/** A place on the outline: which view shows it, and where. Paired places lie left and right of the middle. */
export interface BodyPlace {
  readonly view: 'front' | 'back';
  readonly y: number;
  /** From the middle, towards the viewer's right; the other side mirrors it when `paired`. */
  readonly x: number;
  readonly paired: boolean;
}

function middle(view: BodyPlace['view'], y: number, x = 0): BodyPlace {
  return { view, y, x, paired: false };
}

function sides(view: BodyPlace['view'], x: number, y: number): BodyPlace {
  return { view, y, x, paired: true };
}

/**
 * Places of coded body sites on an outline of 120 by 250. A site that is not here is told in words, never guessed. Sites
 * as intake and the rules name them (`snomed-expression.ts` of intake; data.md, section 1).
 */
export const bodyPlaces: Readonly<Record<string, BodyPlace>> = {
  head: middle('front', 14),
  scalp: middle('back', 16),
  forehead: middle('front', 21),
  face: middle('front', 38),
  eye: sides('front', 11, 31),
  eyelid: sides('front', 11, 30),
  eyebrow: sides('front', 11, 26),
  nose: middle('front', 36),
  ear: sides('front', 27, 36),
  cheek: sides('front', 14, 42),
  mouth: middle('front', 48),
  lip: middle('front', 48),
  frenulum: middle('front', 47),
  chin: middle('front', 54),
  jaw: sides('front', 16, 52),
  'angle-of-jaw': sides('front', 18, 51),
  neck: middle('front', 64),
  shoulder: sides('front', 30, 78),
  clavicle: sides('front', 16, 76),
  chest: middle('front', 92),
  torso: middle('front', 104),
  trunk: middle('front', 104),
  rib: sides('front', 15, 102),
  breast: sides('front', 12, 92),
  abdomen: middle('front', 124),
  groin: middle('front', 148),
  genitals: middle('front', 150),
  back: middle('back', 98),
  spine: middle('back', 110),
  'lower-back': middle('back', 128),
  buttocks: middle('back', 148),
  buttock: sides('back', 11, 148),
  arm: sides('front', 37, 112),
  'upper-arm': sides('front', 35, 98),
  elbow: sides('back', 39, 113),
  forearm: sides('front', 43, 126),
  wrist: sides('front', 46, 138),
  hand: sides('front', 48, 148),
  finger: sides('front', 50, 153),
  hip: sides('front', 20, 144),
  leg: sides('front', 15, 190),
  thigh: sides('front', 14, 172),
  knee: sides('front', 15, 192),
  shin: sides('front', 16, 212),
  'lower-leg': sides('front', 16, 212),
  calf: sides('back', 16, 212),
  ankle: sides('front', 16, 228),
  foot: sides('front', 17, 238),
};
