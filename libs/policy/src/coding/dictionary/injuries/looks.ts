import { cross, listed } from '../forms.js';

/** What a bruise, mark or burn looks like (NICE CG89: shape of a hand, ligature, stick, grip or implement; a scald's edge). */

/** What leaves its own shape on skin that it hits or holds. */
const implementsOf = listed(`
  hand, finger, fingers, fingertip, fingertips, palm, knuckles, fist, thumb, belt, buckle, belt buckle, belt - buckle,
  strap, cord, flex, cable, rope, wire, stick, cane, slipper, shoe, shoe sole, boot, ring, spoon, coat hanger, hanger,
  ruler, whip, hairbrush, loop
`);
/** What is hot and leaves its own shape. */
const hotThings = listed(`
  iron, grill, grid, hob, ring, radiator, radiator bars, cigarette, lighter, hotplate, hot plate, straighteners,
  hair straighteners, curling tong, curling tongs, tongs, fork, spoon, knife, heater, fire grate, cooker ring,
  lighter top, light bulb, object, oven rack, grille
`);
const shapes = listed('shape of, imprint of, outline of, pattern of, impression of, like, resembling');
const told = listed(`
  mark of, marks of, print of, prints of, shape of, imprint of, outline of, pattern of, impression of, patterned like, shaped like, resembling
`);
const shaped = listed('shaped, - shaped, shape, outline, imprint, pattern, patterned, - pattern');
const marks = listed('mark, marks, print, prints, imprint, imprints');

/** Whatever is told as a shape of a hand or thing, beside a bruise or mark. */
export const patternWords: readonly string[] = [
  ...cross(told, implementsOf),
  ...cross(implementsOf, shaped),
  ...cross(listed('grip, grab, grasp, finger, fingertip, finger tip, thumb, hand, palm, slap'), marks),
  ...cross(listed('belt, buckle, strap, ligature, rope, loop, loops, cord, whip, shoe, sole'), marks),
  ...cross(
    listed('belt, buckle, strap, ligature, rope, cord, whip, slap, restraint'),
    ['type', 'like', '- type', '- like'],
    marks,
  ),
  ...cross(listed('knuckle, stick, cane, flex, wire, cable, lash, whiplash, restraint'), ['mark', 'marks']),
  ...listed(`
    handprint, handprints, thumbprint, thumbprints, fingerprints, fingermark, fingermarks, handmark, handmarks,
    beltmark, beltmarks, slapmark, slapmarks, strapmark, strapmarks, gripmark, gripmarks, thumbmark, thumbmarks,
    handmarks, fingerprint bruising
  `),
  ...cross(['fingertip', 'finger tip', 'grip', 'finger - tip'], ['bruising', 'bruises', 'bruise', 'type']),
  ...cross(
    listed('?, possible, possibly, probable, query, like, suggestive of'),
    listed('fingertip, fingertips, finger tips, finger - tips, grip'),
  ),
  ...listed(`
    grip like, grip type, tramline, tramlines, tram line, tram lines, tram - line, tram track, tramtrack, patterned,
    loop, looped, loops, loop shaped, curvilinear, imprint, imprints, in pattern of, distinct pattern, c - shaped,
    u - shaped, parallel lines, parallel linear, of similar shape, similar shape and size, of same shape,
    same size and shape, identical shape, similar in shape, similar size and shape, of uniform shape, same shape
  `),
];

/** Shapes that an edge or a fall may leave on a shin. */
export const looserPatterns: readonly string[] = listed(`
  linear, cluster, clusters, clustered, clustering, symmetrical, symmetric, symmetrically, in line, in row, group of,
  parallel
`);

/** A shape of a hot thing, beside a burn. */
export const burnShapes: readonly string[] = [
  ...cross(shapes, hotThings),
  ...cross(['shaped like', 'patterned like'], hotThings),
  ...cross(hotThings, shaped),
  ...listed(`
    of same shape, same shape, of similar shape, similar in shape, of identical shape, identical burns,
    same size and shape, similar size and shape, similar shape and size, patterned, clear shape
  `),
  ...cross(['circular', 'discrete circular', 'deep circular'], ['burn', 'burns']),
  ...listed(`
    punched out, grid like, grid - like, grill marks, parallel lines, geometric, branding, branded
  `),
  ...cross(listed('cigarette, cigarrette, cigarete, cig, fag, branding'), ['burn', 'burns']),
];

/** A part that was held in what is hot, beside a burn or scald. */
export const immersionWords: readonly string[] = [
  ...listed(`
    glove and stocking, glove & stocking, glove / stocking, glove - and - stocking, stocking distribution,
    glove distribution, glove pattern, stocking pattern, glove like, sock distribution, glove - like, stocking - like,
    glove type, stocking type, sock like, glove - and - stocking pattern, tide line, tideline, tide mark, tidemark,
    tide lines, tide - line, tide - mark, water line, immersion, immersed, forced immersion, dunked, dunking,
    dip burn, held in hot water, held under hot tap, held in hot bath, placed in hot water, put in scalding water,
    put in scalding bath
  `),
  ...cross(listed('no, absence of, without, lack of, absent, without any, no obvious'), ['splash', 'splashes']),
  ...cross(listed('no, absence of, without, lack of, absent'), ['splash marks', 'splash mark', 'splash burns']),
  ...cross(['doughnut', 'donut', 'doughnut - shaped', 'donut - shaped'], ['sparing', 'pattern', 'sign', 'shaped']),
  ...cross(listed('clear, clearly, sharp, sharply, well, clear - cut, clear cut'), ['demarcated', 'demarcation']),
  ...cross(listed('clear cut, clear - cut, sharp, well defined, sharply defined, clear'), ['edge', 'edges']),
  ...cross(['clear', 'straight', 'sharp', 'clear cut'], ['line of demarcation', 'upper edge', 'border', 'margin']),
  ...cross(['sharply', 'clearly'], ['defined edge', 'delineated', 'demarcated edge', 'demarcated edges']),
  ...listed(`
    central sparing, uniform depth, symmetrical, symmetric, symmetrically, sparing of flexures, flexure sparing
  `),
];

export const depthWords: readonly string[] = listed(`
  full thickness, full - thickness, third degree, 3rd degree, third - degree, 3 rd degree
`);

/** Fractures that tell of more than one time. */
export const ageWords: readonly string[] = [
  ...cross(['different', 'differing', 'varying', 'various'], ['ages', 'age', 'stages of healing', 'stages of repair']),
  ...cross(listed('old and new, new and old, both old and new, fresh and healing, recent and old'), ['fractures']),
  ...cross(['old and recent', 'acute and healing', 'healing and acute', 'new and healing'], ['fractures', 'fracture']),
];

/** Fractures that nobody knew of, as they were found. */
export const occultWords: readonly string[] = [
  ...cross(listed('occult, unsuspected, undiagnosed, unrecognised, incidental, unexpected'), ['fracture']),
  ...cross(listed('occult, unsuspected, undiagnosed, unrecognised, incidental, unexpected'), ['fractures']),
  ...cross(
    ['healing', 'healed', 'old'],
    ['rib fractures', 'rib fracture', 'ribs fractures', 'posterior rib fractures'],
  ),
  ...cross(['healing'], ['posterior ribs', 'posterior rib', 'lateral ribs']),
  ...cross(['multiple healing', 'several healing'], ['fractures', 'rib fractures']),
  ...['healing metaphyseal fracture', 'healing metaphyseal fractures', 'callus on ribs', 'rib callus'],
  ...cross(['bucket handle', 'bucket - handle'], ['fracture', 'fractures']),
  ...['classic metaphyseal lesion', 'classic metaphyseal lesions', 'classical metaphyseal lesion'],
  ...cross(['fracture', 'fractures'], ['found incidentally', 'seen incidentally', 'noted incidentally']),
];
/** Before a bone and its fracture: "unsuspected humeral fracture". */
export const unknownFractures: readonly string[] = listed('occult, unsuspected, undiagnosed, unrecognised, healing');
/** Where a fracture is found that nobody looked for. */
export const surveys: readonly string[] = listed('survey, incidentally, incidental, unsuspected, cxr');

/** A tear of the fold under the lip, in plain words. */
export const frenulumWords: readonly string[] = [
  ...cross(
    listed(`
      torn skin, skin torn, tear, tear of skin, tear in skin, torn piece of skin, skin tag torn, skin tear
    `),
    listed('under, underneath, inside, behind, beneath'),
    ['upper lip', 'top lip'],
  ),
  ...cross(['torn', 'tear'], ['under upper lip', 'between upper lip and gum', 'between lip and gum', 'lip frenum']),
  ...listed(`
    upper lip torn from gum, lip torn from gum, lip torn away from gum, torn lip fold, fold under lip torn
  `),
];

/** Beside one of these a print or shape is no harm, or is explained: "seat belt mark", "hand prints in paint". */
export const otherMarks: readonly string[] = listed(`
  paint, painted, painting, paints, craft, card, glass, wall, window, ink, clay, foil, seat, seatbelt, harness,
  helmet, rucksack, bag, bra, watch, sock, socks, nappy, elastic, cannula, cuff, bp, goggles, goggle, mask, splint,
  plaster, cast, lanyard, wristband, cupping, coining, henna, pillow, crease, sleep, carseat, monitor, activity,
  mirror, table, art, picture, display, banner, screen, tourniquet, toe, toes, door, trapped, shut
`);
/** Beside one of these a fracture is looked after already, or is of birth. */
export const treatedWords: readonly string[] = listed(`
  plaster, cast, pop, clinic, splint, backslab, birth, wires, physio, review, follow, fu, well, boot, sling,
  osteogenesis, brittle, rickets, oi, known, cpr, rtc, rta, crash
`);

/** What a child does to its own skin, or a cat or a bush: lines tell nothing then. */
export const scratchWords: readonly string[] = listed(`
  scratch, scratches, scratched, scratching, cat, kitten, bramble, brambles, branch, twig, nettles, bush, thorns,
  hedge, tourniquet
`);

/** Near words for what was held in hot water: it was cold, or something else. */
export const notImmersed: readonly string[] = listed('cold, cool, tepid, lukewarm, heater, bottle, running, elsewhere');
/** Where toddlers knock themselves. */
export const running: readonly string[] = ['shin', 'shins', 'knee', 'knees'];
