import { listed } from '../forms.js';

/** Things that fall on children, fly at them, or are kicked instead of them. */
export const fallingThings: readonly string[] = listed(`
  tv, telly, television, monitor, screen, shelf, shelves, shelving, bookshelf, bookcase, wardrobe, cupboard,
  cupboard door, cabinet, drawer, drawers, chest of drawers, dresser, mirror, picture, picture frame, frame, clock,
  lamp, table, chair, stool, bench, desk, sofa, bed, mattress, headboard, bedframe, bed frame, highchair, high chair,
  table top, tabletop, table leg, book, books, box, boxes, crate, plate, pan, saucepan, tin, can, jar, mug, glass,
  vase, bottle, weight, weights, dumbbell, dumb bell, kettlebell, barbell, hammer, spanner, drill, tool, tools,
  toolbox, tool box, brick, bricks, slab, paving slab, paving stone, breeze block, concrete, concrete block, block,
  stone, stones, rock, rocks, pebble, boulder, log, plank, branch, tree, tree branch, post, fence, fence panel, panel,
  gate, goal, goalpost, goal post, pole, metal pole, bar, beam, pipe, ladder, sign, door, garage door, window, lid,
  bin lid, fridge, freezer, washing machine, microwave, oven, radiator, sink, toilet, toilet seat, seat, fireplace,
  fireguard, stair gate, stairgate, ironing board, clothes rail, curtain rail, curtain pole, toy, toys, toy box,
  toy car, toy train, train set, tablet, ipad, phone, remote, laptop, bike, scooter, pram, buggy, trolley,
  shopping trolley, statue, gravestone, headstone, wall, ceiling, tile, roof tile, slate, bag, bags, suitcase, cage,
  tank, fish tank, piano, speaker, whiteboard, easel, hurdle, cone, blind, plant pot, flower pot, flowerpot, pot,
  bucket, bin, wheelie bin, skip, swing, seesaw, see saw, slide, roundabout, gas bottle, keg, barrel, bale
`);

/** Things that are thrown, swung or shot. */
export const flyingThings: readonly string[] = listed(`
  ball, balls, football, cricket ball, hockey ball, tennis ball, golf ball, rugby ball, netball, basketball,
  rounders ball, medicine ball, bouncy ball, puck, shuttlecock, frisbee, boomerang, bat, cricket bat, rounders bat,
  baseball bat, racket, racquet, hockey stick, golf club, stick, sticks, conker, snowball, snowballs, ice, ice ball,
  catapult, pellet, bb pellet, nerf, nerf gun, nerf dart, nerf bullet, bb gun, air rifle, arrow, dart, firework,
  ruler, pencil, pen, rubber, elastic band, hula hoop, skipping rope, rope, lego, building block, wooden block,
  wooden brick, plastic brick, shoe, trainer, boot, spade, rake, shovel, spoon, rattle, handlebar, handlebars, pedal,
  controller, games controller, cup, keys, coin, glass bottle, broom, mop, fishing rod, drumstick, scissors,
  lightsaber, toy sword, sword, wooden sword, object, objects, item, debris, flying object, swing seat, car door,
  oven door, kitchen door, bathroom door, bedroom door, wave, hoof, back hoof, front hoof
`);

/** What a blow may meet that is nobody. */
export const struckThings: readonly string[] = [
  ...fallingThings,
  ...flyingThings,
  ...listed(`
    cot, crib, cot bars, walls, doors, windows, chairs, tables, furniture, floor, car, cars, van, bus, locker,
    lockers, punchbag, punch bag, pad, pads, pillow, cushion, hole, holes, wardrobe door, bins, cupboards, leaves,
    water, puddle, sand, dust, blanket, blankets, covers, duvet, shoes, wellies, habit, goals, penalty, penalties,
    conversion, target, jackpot, pavement, ground, tower, towers, sandcastle, dominoes, skittles, deadline, cones,
    jug, drinks, paint, snowman, wicket, stumps, stickers, sticker, canvas, label, labels, poster, posters, suncream,
    cream, whisky, vodka, wine, gin, booze, drink, gym, six, sixes, boundary, air, roof, road, headlines, sack, hay,
    shops, town, books, drum, drums, keys, notes, note, chord, deal, nail, nails, brakes, brake, button, buttons,
    snooze, record, score, tv, bed covers, ceiling, gong, pinata, tambourine, cymbal, xylophone, snag, stride, peak,
    plateau, mark, runs, shot, shots, bullseye, spot, rush hour, traffic, eggs, egg, carpet, rug, rugs, clock, queue,
    traffic, odds, can, tin, ladder, volleys, steering wheel, horn, table football, stones, railings, teddy, bear,
    doll, dog, cat, tesco, tescos, asda, morrisons, sainsburys, aldi, lidl, waitrose, primark, greggs, mcdonalds, kfc, nandos,
    spacer, spacers, inhaler, inhalers, nebuliser, buzzer, bell, alarm, accelerator, ikea, argos, iceland, poundland, superdrug
  `),
];

/** Things that fly at a part of the body and are named with it alone: "ball to the nose". */
export const missiles: readonly string[] = listed(`
  ball, balls, football, cricket ball, hockey ball, tennis ball, golf ball, rugby ball, netball, bat, basketball,
  rounders ball, medicine ball, puck, shuttlecock, frisbee, boomerang, cricket bat, dart, rounders bat, racket,
  hockey stick, golf club, stick, conker, snowball, ice ball, catapult, arrow, pellet, bb pellet, nerf dart,
  nerf bullet, firework, elastic band, hula hoop, stone, rock, brick, swing, swing seat, bottle, toy, block, lego,
  ruler, pencil, shoe, branch, paintball, arrow, airsoft pellet, bb pellet, nerf dart, nerf bullet, snowball, conker, hoof
`);
