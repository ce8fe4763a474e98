/** Things and matters that are no part of a body, and may be broken and hurt all the same. */

import { listed } from '../forms.js';

/** Things that are no part of a body. */
export const things: readonly string[] = listed(`
  table, tables, desk, desks, chairs, bench, worktop, paintwork, disc, lens, computer, headphones, plans, plan, idea,
  pencil case, whiteboard, laptop, mirror, mirrors, vase, picture, pictures, record player, keyboard, trainers,
  blazer, window, windows, door, doors, phone, ipad, toy, toys, pencil, pencils, chair, bed, cot, lift, boiler,
  heating, fridge, freezer, washing machine, cooker, oven, tv, telly, glass, glasses, plate, plates, cup, mug, bottle,
  lock, light, lamp, fence, gate, stair gate, stairgate, banister, bannister, pram, buggy, pushchair, car, bus, bike,
  scooter, zip, strap, buckle, belt, shoe, shoes, laptop, computer, controller, console, mirror, toilet, tap, slide,
  swing, crayon, ruler, sofa, socket, plug, switch, buzzer, doorbell, intercom, screen, step, furniture, fan, pot,
  pan, vase, radiator, tile, tiles, floorboard, glucometer, inhaler, pump, spacer, car seat, hearing aid,
  hearing aids, wheelchair, charger, camera, apple, banana, fruit, toast, dinner, tea, cake, sausages, food, rice,
  pizza, egg, eggs, shed, bin, paintwork, worktops, skirting board, skirting, bumper
`);

/** Matters that are broken, hurt and strained. */
export const matters: readonly string[] = listed(`
  relationship, relationships, family, families, marriage, trust, home, homes, sleep, nights, night, promise,
  promises, attachment, attachments, friendship, friendships, pride, ego, feelings, confidence, spirit, spirits,
  dreams, english, heart, hearts, placement, placements, record, agreement, rules, rule, law, bail, curfew, contact,
  silence, news, cycle, habit, routine, ice, wind, waters, voice, fast, boundaries, boundary, community, childhood,
  upbringing, ranks, conditions, injunction, order, communication, team, services, finances, link, links, chain of
`);
