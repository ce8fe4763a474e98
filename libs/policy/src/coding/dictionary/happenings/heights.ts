import { listed } from '../forms.js';

/** What is high: whoever falls from it falls from a height. */
export const heightWords: readonly string[] = listed(`
  window, windows, window sill, windowsill, window ledge, balcony, roof, rooftop, wall, tree, climbing frame,
  climbing wall, ladder, ladders, stepladder, step ladder, bridge, ledge, parapet, first floor, second floor,
  third floor, 1st floor, 2nd floor, 3rd floor, fourth floor, 4th floor, top floor, upper floor, upstairs, loft,
  attic, cliff, quarry, crag, pier, hayloft, haystack, scaffolding, scaffold, shed, garage, storey, banister,
  banisters, bannister, bannisters, fence, treehouse, tree house, mezzanine, fire escape, lamp post, lamppost,
  skylight, chimney, goalposts, diving board, embankment, stairwell, multi storey, flat roof, cliffs, bridges, height,
  monkey bars, harbour wall, sea wall, quay wall, pylon, silo, gantry, crane, ski lift, chairlift, chair lift,
  zip line, rope bridge, high ropes, loft ladder, drainpipe, porch roof, carport, veranda, verandah, flyover,
  grandstand, rafters, pergola, telegraph pole, flagpole, crossbar, tower, turret, battlements, rock face, viaduct,
  bus shelter, shipping container, cargo net, rope ladder, bale stack, stack of bales, hay stack, straw stack, mast,
  crow nest, water tower, ravine, gorge
`);

/** A height that is none: "from standing height". */
export const lowHeights: readonly string[] = listed(`
  standing, own, bed, sofa, chair, low, knee, cot, ground, sitting, kerb, small, minimal
`);

/** Units in which the height of a fall is given. */
export const heightUnits: readonly string[] = listed(`
  m, mtr, mtrs, metre, metres, meter, meters, ft, feet, foot, storeys, storey, floors, yards, mts
`);

/** Numbers that are written out. */
export const numberWords: readonly string[] = listed(
  'one, two, three, four, five, six, seven, eight, nine, ten, twelve, fifteen, twenty',
);
