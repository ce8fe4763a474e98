/** No access to a child at home, told by two words with others between them. */

import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';

const noOne = listed('nobody, no one, no - one, noone, none');

export const noAccessPairs: readonly Pair[] = [
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 5,
    first: cross(
      listed(`
        would not, wouldn't, refused to, did not, will not, won't, refuses to, declined to, didn't, refusing to
      `),
      ['let', 'allow'],
    ),
    via: listed(`
      worker, midwife, police, officer, officers, nurse, visitor, hv, sw, teacher, tutor, staff, doctor, gp, paramedics,
      paediatrician, crew, professionals, team, eho, housing
    `),
    then: listed('in, into the house, into house, into the home, into home, into the flat, into flat, inside'),
    without: listed('him, child, help, treat, attend, hold, examine, play, go, join, take'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 5,
    first: listed(`
      nobody would, no one would, won't, wont, not be, would not, wouldn't, did not, didn't, refused, refusing,
      declined, denied, unable, not able, could not, no, not, failed, couldn't, not allowed, refuses
    `),
    then: listed(`
      letting me in, letting us in, letting hv in, letting sw in, letting anyone in, letting worker in, let worker,
      let me in, let us in, let in, answer door, open door, gain access, allow access, gain entry, get access,
      allowed in, allow entry, obtain access, access to property, access to home, to let, access the home,
      answered door, reply at door, reply at address, answer at door, response at door, response to knocking,
      reply to knocking, answer to door, access gained, allow sw, allow hv, let hv, let sw, come to door,
      response at home, answer at address, entry to home, one home, one in when
    `),
  },
  {
    // "called at the farm, no one about"
    kind: 'missed-care',
    value: 'no-access',
    within: 6,
    first: listed(
      'called at, visited, home visit, drove to, knocked, knocked at, attended address, attended property, attended home',
    ),
    then: cross(noOne, ['about', 'around', 'there', 'at property', 'on site']),
    without: listed(
      'saw, seen, fell, play, playing, told, said, says, he, she, 999, ambulance, police, when, gp, ed, after, fall, park, playground, with, nursery, school',
    ),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 3,
    first: cross(noOne, ['came', 'comes', 'would come', 'appeared', 'stirred', 'got up']),
    then: listed('i rang, we rang, i knocked, we knocked, i buzzed, bell, doorbell, buzzer, knock, knocked, rang bell'),
    without: listed('she, he, school, baby, child, fell'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 2,
    first: listed('family, mum, mother, parents, nobody, no one, all'),
    then: listed(`
      out when, not in when, not home when, away when, not in, not home, not at home, out at time
    `),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 5,
    first: ['entry', 'access', 'entrance'],
    then: listed('refused, denied, declined, not granted, blocked, not given, was refused'),
    without: listed('supervised, contact, school, funding, records, internet, wheelchair, never, not'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 4,
    first: listed(`
      knocked, knocking, rang the bell, rang bell, rang doorbell, buzzed, hv called, sw called, hv visited, visited,
      attempted visit, home visit, planned visit, unannounced visit, sw visited, called at home, called at house,
      called at flat, went round, visit attempted, attempted home visit, arranged visit
    `),
    then: listed(`
      no response, no answer, no reply, nobody came, no one came, nobody in, no one in, nobody answered
    `),
    without: listed('phone, mobile, text, school, call'),
  },
  {
    // "called at farm, no one about"
    kind: 'missed-care',
    value: 'no-access',
    within: 5,
    first: cross(
      listed('called, visited, attended, went, knocked, been'),
      ['at', 'to', ''],
      listed('farm, house, home, flat, address, property, home address, site, caravan, door, boat'),
    ),
    then: cross(noOne, ['about', 'around', 'there', 'seen', 'visible']),
    without: listed('phone, mobile, text, school, him, fell, injured'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 12,
    first: listed(
      'called, called twice, called round, tried twice, tried three times, stood on doorstep, waited outside',
    ),
    then: cross(['no one', 'nobody', 'no - one'], ['came', 'opened', 'came to']),
    without: listed('phone, mobile, text, school, ambulance, 999, 111, rang, dad, mum, name, police, out'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 6,
    first: cross(
      listed(`
        would not, wouldn't, refused to, did not, will not, won't, refuses to, declined to, didn't, decline to,
        declines to, refuse to
      `),
      ['let', 'allow', 'permit'],
    ),
    then: listed(`
      see baby, see him, see her, see child, see children, be seen, to see, into, in house, inside, in to,
      through door, past door, upstairs, see bedroom, see bedrooms, over threshold, see kids, see inside,
      see the baby, cross threshold, enter, see twins, see toddler, see siblings
    `),
    without: listed('school, play, go, friends, dad, nan, father, eat, sleep'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 7,
    first: listed(`
      knocked, door knocked, rang bell, bell rung, knocking, doorbell rung, rang doorbell, buzzed, knocks
    `),
    then: [
      ...cross(noOne, listed('came, answered, opened, came to door, responded')),
      ...listed(`
        no answer, no reply, no response, unanswered, not answered, without answer, without reply, no sign
      `),
    ],
    without: listed('head, out, down, over, elbow, knee, off'),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 8,
    first: listed(`
      could not be seen, couldn't be seen, not be seen, not convenient, not today, not a good time
    `),
    then: listed(`
      shut door, closed door, shut the door, at door, on doorstep, through letterbox, through window
    `),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 2,
    first: listed(`
      buzzer, doorbell, door bell, intercom, entryphone, entry phone, bell, knock, knocks, buzz
    `),
    then: listed(`
      not answered, unanswered, never answered, ignored, rung out, rang out, wasn't answered
    `),
    without: ['call', 'phone', 'school'],
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 3,
    via: listed('hv, sw, worker, visitor, midwife, nurse, us, me, police, team'),
    first: ['told', 'asked', 'shouted at', 'ordered'],
    then: listed(`
      to go away, to leave house, to leave property, not to come in, not to come back, to clear off
    `),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 5,
    first: listed(`
      gate locked, gates locked, gate padlocked, gate chained, dog loose, dog in garden, gate shut
    `),
    then: listed(`
      could not get, couldn't get, unable to get, could not reach, unable to reach, no way in, couldn't reach,
      could not knock, unable to knock, unable to visit, could not visit
    `),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 6,
    first: listed(`
      opened window, through window, from window, at window, from upstairs window, out of window, through letterbox,
      through letter box, through door, over intercom, from upstairs, on intercom, bedroom window, on doorstep,
      at door, opened door
    `),
    then: listed(`
      weren't coming in, not coming in, were not coming in, couldn't come in, could not come in, go away,
      can't come in, cannot come in, not to come in, not to come back, were not welcome, not welcome,
      wouldn't be coming in, would not be coming in, wasn't coming in, was not coming in, to go away
    `),
  },
  {
    kind: 'missed-care',
    value: 'no-access',
    within: 3,
    first: ['access', 'entry'],
    then: listed('refused, denied, declined, not given, not granted, blocked, obstructed'),
    without: [...'to for records school internet contact rights phone nai abuse harm injury'.split(' '), ','],
  },
];
