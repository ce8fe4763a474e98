/** Doors that nobody opened to who came to see a child, and who was not let in. */

import { combined, cross, listed, type Phrase } from '../forms.js';

/** A visitor was not let in, or nobody was in. */
export const doorsNotOpened: readonly Phrase[] = [
  ...cross(
    listed('came away, went away, drove away, had to leave, left, returned to base, left again'),
    ['without'],
    listed('getting in, gaining entry, gaining access, being let in, getting any answer, getting an answer'),
  ),
  ...cross(
    ['came away', 'went away', 'drove away'],
    ['without', 'not having'],
    ['seeing anyone', 'seeing anybody', 'seen anyone'],
  ),
  ...cross(['nobody', 'no one', 'no - one'], ['answers', 'opens', 'comes to'], ['door']),
  ...cross(
    ['no response', 'no answer', 'no reply'],
    ['when', 'on', 'to'],
    listed(`
      i knocked, we knocked, knocked, i called, called at, we called at, visited, doorstep, visiting, i visited,
      hv called, sw called, we visited, knocking, bell, doorbell, calling round, i called round
    `),
  ).filter((phrase) => !/when called at$|to called at$/.test(phrase)),
  ...combined(
    listed("would not, wouldn't, did not, refused to, will not, refuses to"),
    ['let'],
    listed(`
      me into, us into, hv into, sw into, worker into, me inside, us inside, me through door, me past
    `),
  ),
  ...listed(`
    past front door, past the front door, get past door, get past the door, got no further than door
  `),
  ...combined(
    ['not allowed', 'not let', 'not permitted', 'never allowed'],
    ['into', 'inside', 'over', 'through'],
    listed('property, house, home, flat, doorstep, threshold, door, front door'),
  ),
  ...combined(
    ['house', 'flat', 'home', 'property'],
    ['was empty when', 'empty when', 'was empty on', 'empty on'],
    listed('visited, we called, i called, visit, called, arrival, we visited, i visited'),
  ),
  ...listed(`
    would not open up, did not open up, not open up, out at visit, not in for visit, not in for planned visit
  `),
  ...combined(
    listed('family, mum, parents, all, they'),
    listed('out, were out, was out, away, not in, not home'),
    listed(`
      at arranged visit, at planned visit, for visit, for planned visit, for arranged visit, for home visit
    `),
  ),
  ...combined(
    listed('declined to have, refused to have, would not have, did not want, does not want'),
    listed('child seen, him seen, her seen, baby seen, children seen, them seen'),
  ),
  ...combined(
    listed(`
      knocked, knocking, rang bell, rang doorbell, buzzed, rang buzzer, tried door, called at
    `),
    [
      ...['no response', 'no answer', 'no reply', ', no response', ', no answer', ', no reply', 'and no one came'],
      ...listed(`
        nobody came, and nobody came, but nobody came, and no one, but no one, but no answer, to no avail
      `),
    ],
  ),
  ...combined(
    listed('attempted, planned, unannounced, home, arranged, second, third, opportunistic'),
    ['visit', 'home visit', 'visits'],
    [
      ...[
        'no response',
        'no answer',
        'no reply',
        ', no response',
        ', no answer',
        ', no reply',
        'unsuccessful',
        'nobody in',
      ],
      ...[
        'not successful',
        '- no response',
        '- no answer',
        '- no reply',
        ', nobody in',
        ', no one in',
        'failed',
        'but no answer',
      ],
    ],
  ),
  ...cross(
    listed("could not, couldn't, unable to, not able to, cannot"),
    ['get in', 'get into', 'gain access', 'enter'],
    [...['', ...listed('flat, house, property, home, building, block, flats, address, to property')]],
  ).filter((phrase) => !/get in(to)?$/.test(phrase)),
  ...combined(
    ['could not get in', "couldn't get in", 'unable to get in'],
    [...[',', ...listed(':, as, -, at, because, to see, buzzer, again, nobody, no one')]],
  ),
  ...combined(
    listed('flat, home, house, property, address'),
    ['', ...listed('has, has still, still, was, had')],
    listed('not been entered, not entered, not accessed, not been accessed, not been seen inside'),
  ),
  ...combined(
    ['door'],
    ['was', 'is', '', 'has'],
    listed('not opened, not answered, never opened, kept shut, not been opened'),
  ),
  ...combined(
    listed('family, mum, parents, all, they, occupants, household'),
    ['out', 'were out', 'was out', 'away'],
    listed(`
      on arrival, at both visits, at visit, when visited, at time of visit, at each visit, on visiting
    `),
  ),
  ...listed(`
    failed contact at home, failed contact at address, access not granted, not granted access, access was refused,
    access was denied, access blocked, blocked doorway, blocked the door, blocked my way, shut door on,
    shut door in face, shut the door on, slammed the door on, no sign of life, no sign of family, not allowed in,
    not allowed over threshold, house in darkness, in darkness no reply, pretended nobody, would not come out
  `),
  ...combined(
    listed(`
      would not let, wouldn't let, did not let, didn't let, refused to let, refusing to let
    `),
    listed('us, me, sw, hv, worker, social worker, health visitor'),
    ['past', 'beyond', 'further than', 'over'],
    listed('hall, hallway, door, step, doorstep, gate, porch, threshold'),
  ),
  'refused to let child be seen',
  'would not let child be seen',
  'refused to let him be seen',
  'refused to let her be seen',
  ...combined(
    listed("would not, wouldn't, refused to, did not, refuses to, will not, won't"),
    ['let', 'allow'],
    listed(`
      us see him, us see her, me see him, me see her, us see child, me see child, child be seen, us to see,
      him be seen, her be seen, me to see, child to be seen, baby to be seen, him to be seen, her to be seen,
      me see baby, us see baby, me upstairs, worker see, sw see, hv see, me past door, us past door
    `),
  ),
];
