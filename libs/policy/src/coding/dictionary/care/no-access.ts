/** No access to a child at home, in all the ways that people write it. */

import { keptOut } from './care-withheld.js';
import { bringers } from '../happenings/agents.js';
import { doorsNotOpened } from './doors-not-opened.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { not, willNot } from '../likelihood/not-and-nobody.js';

const workers = listed(`
  hv, health visitor, sw, social worker, worker, i, we, nurse, midwife, team, police, duty, school nurse,
  family worker, support worker, student, colleague, duty worker
`);

/** Behind what somebody sat with at home. */
const harmless = ['and', 'but', ',', '', '-'];

/** Nobody got to see the child at home. */
export const noAccess: readonly Phrase[] = [
  ...combined(
    listed('nobody, no one, no - one, noone, nil'),
    listed(`
      came to door, came to the front door, answered, answered door, opened door, opened, let us in, let me in,
      responded, would open
    `),
  ),
  ...combined(['appeared', 'appears', 'seemed'], ['not to be in', 'to be out', 'nobody home', 'empty']),
  ...combined(
    ['not', "wasn't", 'never'],
    listed(`
      let over threshold, let over doorstep, invited in, allowed in, let in, allowed past, allowed entry,
      allowed access
    `),
  ),
  ...listed(`
    empty property, door remained shut, door stayed shut, not opening door, not opened door, spoke through window,
    would not come to door, no sign of anyone, refused home visit at door, unable to complete visit as no,
    nobody answering, no one answering, no one at address
  `),
  ...combined(bringers, ['were', 'was', 'are', 'all'], ['out', 'out at time', 'out on visit']),
  ...combined(
    listed(`
      out, not in, away, not home, not at home, nobody in, no one in, nobody home, no one home
    `),
    ['when'],
    listed('i, we, hv, sw, called, visited, worker, health visitor, social worker, nurse'),
  ),
  ...combined(
    listed(`
      no, nil, unable to gain, could not gain, not gain, failed to gain, not able to gain, unable to get
    `),
    [...['access', 'entry']],
  ),
  ...combined(
    ['no', 'nil'],
    ['answer', 'reply', 'response'],
    ['at', 'to', 'from'],
    listed(`
      door, front door, address, home, home address, flat, house, property, knocking, knock, doorbell, buzzer,
      intercom, family home, visit, bell
    `),
  ),
  ...combined([...not, ...willNot, 'nobody', 'no one'], listed('answer, answered, answering, open, opened, come to'), [
    ...['door', 'front door', 'buzzer', 'intercom'],
  ]),
  ...combined(
    [...not, ...willNot, 'refused to', 'would not', 'declined to', "wouldn't"],
    ['bring'],
    listed('him, her, baby, child, children, them, toddler'),
    listed('down, downstairs, out, through, to door, to front door, into room, to doorstep'),
  ),
  ...combined(
    [...not, ...willNot, 'refused to', 'would not'],
    ['let', 'allow'],
    listed(`
      me in, us in, worker in, hv in, sw in, me over threshold, access, entry, health visitor in,
      social worker in, social worker to see, hv to see, me see, worker see, us see, professionals in
    `),
  ),
  ...combined(listed('refused, refuses, refusing, declined, denied, denies, denying, blocked, obstructed'), [
    'access',
    'entry',
    'me entry',
    'me access',
  ]),
  ...cross(
    ['left', 'posted', 'put', 'dropped'],
    ['a', ''],
    ['card', 'calling card', 'note', 'contact card'],
    ['', 'through door', 'through letterbox'],
  ).filter((phrase) => phrase.includes('card')),
  ...combined(
    ['card', 'calling card', 'contact card'],
    listed('left, posted, put through, through door, through letterbox, dropped'),
  ),
  ...listed(`
    no acess, nil access, no access x2, turned away at door, turned away at the door, turned us away,
    turned me away, sent away at door, failed home visits, failed access, unsuccessful visit,
    unsuccessful home visit, abortive home visit, curtains closed no response, hiding inside, pretended to be out,
    pretending to be out, spoke through letterbox
  `),
  ...keptOut,
  ...doorsNotOpened,
  ...cross(
    workers,
    listed(`
    could not get in, couldn't get in, unable to get in, was not let in, not let in, turned away
  `),
  ),
  ...combined(
    listed('turned away, sent away, refused entry, refused access, denied entry, barred, kept'),
    ['at', 'on', 'from'],
    listed('door, doorstep, front door, threshold, step, gate'),
  ),
  ...combined(
    listed(`
      would not, wouldn't, refused to, did not, didn't, refuses to, will not, won't, declined to
    `),
    ['answer', 'come to', 'open'],
    listed('door, front door, the buzzer, intercom, buzzer, gate, bell, up'),
  ),
  ...combined(
    listed(`
      curtains drawn, curtains closed, lights on, dog barking, tv on, car in drive, blinds down
    `),
    harmless,
    listed(`
      no answer, no reply, no response, nobody answered, no one answered, nobody came, no one came
    `),
  ),
  ...combined(
    ['knocked'],
    ['and', '', ','],
    ['waited', 'rang', 'called'],
    ['', ',', 'but'],
    ['no reply', 'no answer', 'no response'],
  ),
  ...combined(
    ['spoke through', 'talked through', 'only through'],
    ['letterbox', 'letter box', 'closed door', 'window'],
  ),
  ...combined(
    listed(`
      refused, refuses, refusing, declined, declines, would not agree, unwilling, did not agree, not willing
    `),
    listed('for, to let, to allow, to permit, to have'),
    listed('children, child, him, her, them, baby, either child, any of children'),
    ['to be seen', 'be seen', 'seen', 'to be visited'],
  ),
  ...listed(`
    visit refused, visits refused, home visit refused, home visits refused, refusing home visits,
    refused home visit, refused home visits, refuses home visits, declining home visits
  `),
  ...listed(`
    unable to gain access, unable to gain entry, could not gain access, no access gained, no answer to door,
    no response to knocking, no response at address, no response at home, nav, nav x2, failed home visit,
    failed visits, ineffective visit, out when called, family not in, family not at home, mum not in,
    parents not in, nobody answered, no one answered, not answering door, did not answer door, didn't answer door,
    door not answered, refused to let, refused to open, refused to allow, denied entry, access denied,
    access refused, entry refused, entry denied, card posted, card put through, calling card, no one in when,
    nobody in when, abortive visit, aborted visit, no entry, house empty, no one came to door,
    nobody came to door, no - access, unable to access property, would not answer door, not available for visit,
    no access, no access visit, nobody at flat, nobody at house, nobody at address, nobody at property,
    no one at flat,
    no one at house, no one at address, no one at property, nobody home, no one home, nobody in, no one in,
    no reply, no answer, not at home,
    card left, would not open the door, did not open the door, refused entry, no answer at the door,
    wouldn't open the door, nobody at home, no one at home, denied access, not let in, refused access,
    no response at door, did not answer the door, didn't answer the door, failed visit
  `),
];
