/** Denials that leave what stands behind them as it is: who saw it, what was not meant, what nobody went on to do. */

import { notAbleYet } from './not-able-yet.js';
import { denials } from './denials-of-knowing.js';
import { ofUnknownAge } from './denials.js';
import { cross, listed } from '../forms.js';
import { pastMonths } from '../times/times-past.js';

/** Said of a deed that it was not meant: it happened. */
const unmeant: readonly string[] = cross(
  listed("never, did not, didn't, not, had not, hadn't, does not, doesn't"),
  listed('meant, mean, meaning, intend, intended, intending, aim, aimed'),
  listed('to, it to, for it to, it, for'),
);

/** What nobody may do to what did happen. */
const witnesses = listed('saw, sees, knows, knew, witnessed, noticed, heard, could, can, admits, will, is sure');

const nobodies = listed(`
  neither parent, neither of parents, neither of them, neither carer, neither adult, neither, no professional,
  no teacher, no agency, none of adults, none of professionals, nobody, no one, noone, no - one, no adult, no staff,
  none of staff, none of them
`);

/** What went by the end of a visit was there when it began; a plan that is under way is of what happened. */
const passing = [
  ...cross(
    listed(`
      faded, gone, settled, resolved, cleared, disappeared, settling, fading, vanished, went, subsided
    `),
    listed('by, within, during, before, in, after, as'),
    listed(`
      end, time, the time, minutes, an hour, hour, few minutes, ten minutes, five minutes, half hour, visit, session,
      lunch, home time, pick up, collection, appointment, examination, seconds, we left, he left, she left, i left,
      lesson, minute
    `),
  ),
  ...cross(
    listed('protocol, policy, procedure, procedures, pathway, guidance, team, clinic, advice'),
    listed(`
      started, followed, commenced, initiated, activated, applied, completed, begun, being followed, was followed,
      were followed, informed, aware, accepted, involved, reviewed, called, happy
    `),
  ),
];

/** Who may look after a child no more, as the child says: what they do is told behind it. */
const unminded = cross(
  listed("not, shouldn't, should not, isn't"),
  listed('to mind, to be minding, to look after, to be looking after, to babysit, be minding, be looking after'),
);

/** Words after which a negation means something else. */
export const noNegation: readonly string[] = [
  ...unminded,
  // "the abuse did not happen at school", "it did not happen as mum said"
  ...cross(
    listed('did not, had not, has not, never'),
    ['happen', 'happened', 'occur', 'occurred', 'take place', 'taken place'],
    listed(
      'at, in, on, here, there, as, like, how, way, that way, until, by, during, when, because, from, again, before, previously, today, since',
    ),
  ),
  // "no answer, did not wait": who was called did not reply, and nothing else is denied
  'no answer',
  ...cross(
    listed('wants to, wanted to, want to, wanting to'),
    listed(`
      know, see, discuss, talk about, report, find out, understand, speak about, ask, complain, check, hear, show, tell,
      say, thank, mention, raise, be told, speak to, meet, look at, log
    `),
  ),
  'no reply',
  'no response',
  // whoever hands over tells of now
  ...cross(
    listed(`
      ambulance, crew, paramedic, paramedics, las, emas, wmas, nurse, nurses, nursing, ward, midwife, doctor, medical,
      shift, night, day, morning, evening, weekend, phone, verbal, sbar, team, hv
    `),
    ['h / o', 'h/o', 'h / over'],
  ),
  // "should staff have reported the bruise?"
  ...cross(['should'], listed('i, we, anyone, anybody, staff, school, nursery, either, they, mum, dad, parents'), [
    'have',
  ]),
  // what a letter asks for: what it tells behind it is so
  ...cross(
    listed(`
      grateful if, glad if, obliged if, appreciate it if, helpful if, thankful if, pleased if, good if
    `),
    listed(`
      you, you could, you would, you can, you were able to, you might, someone could, your team could
    `),
  ),
  ...listed(`
    please could you, could you please, could you kindly, would you kindly, please would you
  `),
  // found only now
  ...cross(
    ['previously'],
    listed(
      'unreported, unseen, undiagnosed, unknown, unrecorded, unsuspected, undocumented, unnoticed, untreated, well, fit, fit and well, healthy',
    ),
  ),
  // what nobody went on to do about it
  ...cross(
    listed('no further, no more, no other, no new, no'),
    listed(`
      action, police action, treatment, follow up, follow - up, review, referral, appointment, questions
    `),
    ['', ...listed('re, on, about, for, over, needed for, taken on, taken over, taken about')],
  ),
  ...listed(`
    legal advice, expert advice, specialist advice, advice sought, sought advice, advice from
  `),
  // what toddlers have
  ...cross(
    ['as'],
    listed('toddler, baby, child, infant'),
    listed(
      'bump, bumps, knock, knocks, tumble, tumbles, injury, injuries, fall, falls, bruise, bruises, play, accident',
    ),
  ),
  // asked of somebody
  ...cross(
    listed('queried, query'),
    ['with'],
    listed(
      'mum, dad, mother, father, parents, parent, carer, carers, nan, gran, family, staff, school, nursery, her, him, them, sw, gp',
    ),
  ),
  // who told it, and at which visit
  'at birth visit',
  'in delivery van',
  'in delivery room',
  'in delivery area',
  'at new birth visit',
  ...cross(
    ['teaching assistant', 'teaching assistants'],
    listed(`
      saw, noticed, found, reports, reported, said, says, heard, spotted, told, noted, observed
    `),
  ),
  // somebody thinks ill of what is so
  ...cross(['not'], listed('right, fair, ok, okay, normal, nice'), ['that', 'when', 'how', 'for']),
  ...ofUnknownAge,
  ...cross(['each', 'every', 'any', 'by'], ['time'], ['he', 'she', 'when he', 'when she']),
  ...cross(
    ['not', 'never', 'was not', 'were not'],
    listed('reported by, mentioned by, declared by, disclosed by, brought up by'),
  ),
  ...unmeant,
  ...passing,
  ...cross(
    ['resolved', 'settled', 'gone', 'faded'],
    ['since'],
    listed(`
      arrival, triage, yesterday, morning, this morning, being here, breakfast, lunch, last night, admission
    `),
  ),
  ...cross(
    nobodies,
    listed(`
    noticed, has noticed, could account for, can account for, saw, accepts, accepted, disputes, had spotted, spotted,
    was aware of, were aware of, is aware of, had been told of, asked about, sought help for
  `),
  ),
  ...cross(
    listed('had gone, has gone, have gone, was gone, is gone'),
    listed(`
      green, black, blue, red, purple, yellow, septic, bad, hard, cold, white, manky, sticky, smelly, gooey, crusty,
      brown, numb, stiff, wrong, to, down to, septic, mouldy, infected
    `),
  ),
  ...listed(`
    no repeat of, no let up in, none the same, none alike, none matching, none agree, none agreeing,
    none of them the same, no two, none matches, none match, none of which match, none of which agree,
    none like the other, none tally, as adult sized, as adult bite, as adult human, as child sized, as baby sized,
    as child on child, as child protection, as baby steps
  `),
  ...cross(
    nobodies,
    listed(`
    has established, has ever established, ever established, has explained, has ever explained, has said, would say,
    has come forward, admitted, owned up, has owned up, has admitted, took responsibility, has taken responsibility,
    could explain, can explain, was able to, has been able to, seems to know, appears to know, told, reported,
    has told, mentioned, has reported, recorded, sought, acted on, followed up, noted, had noticed, had seen,
    had reported, had recorded, had mentioned, thought to, claims, claimed, else saw, else witnessed, was with,
    was watching, was there, has accounted for, dealt with, treated, looked at, checked, took, brought
  `),
  ),
  ...cross(
    denials,
    listed(`
      cause, inflict, make, leave, do, explain, see, hear, report, record, show us, photograph, look at, act on,
      ask about, hide
    `),
    ['the', 'this', 'these', 'those'],
  ),
  ...cross(
    listed(`
      likely, unlikely, probably, possibly, could be, may be, might be, could be, not, most likely, more likely,
      very unlikely, thought, felt, suspected, possible
    `),
    ['', ...listed('to be, to have been, been, that these are, that they are')],
    listed(`
      accidental, non accidental, nonaccidental, inflicted, self inflicted, deliberate, intentional, innocent,
      abusive, caused deliberately, sustained accidentally, caused accidentally
    `),
  ),
  ...cross(
    ['as baby', 'as toddler', 'as child'],
    listed(`
    had, has, was, is, unwell, poorly, ill, asleep, sleeping, not, cannot, would, will, seems, seemed, appears,
    appeared, keeps,
    kept, cries, crying, unsettled, screams, screaming, moving, using
  `),
  ),
  ...cross(
    listed('no, without, nil, without a, not a'),
    listed(`
      clear, satisfactory, adequate, plausible, consistent, reasonable, good, obvious, convincing, definite
    `),
    listed('explanation, account, reason, cause, story, history, mechanism'),
    ['for', 'of', 'as to'],
  ),
  ...cross(
    ['denies', 'denied', 'deny', 'denying'],
    listed(`
      causing, inflicting, responsibility for, involvement in, knowledge of, knowing, being cause of, any part in
    `),
  ),
  ...listed(`
    no idea, no idea of, no idea about, no clue, no clue about, no explanation of, no explanation about, safety mat,
    safety matting, safety mats, safety gate, safety surface, safety flooring, safety glass, safety net, safety rail,
    safety harness, safety strap, at the time of, not seen by, not witnessed by
  `),
  // what is planned
  ...cross(listed('clinic, appt, appointment, review, f / u, follow - up, due, booked, fu'), ['in'], pastMonths),
  ...cross(['none', 'nobody', 'no one', 'no - one'], listed('thought, believed, doubted, disputes, disputed, asked')),
  ...cross(['no'], listed('eyewitness, eyewitnesses, witnesses, independent witness, adult witness'), ['to', 'of']),
  ...cross(
    ['nil'],
    listed(`
      on xr, on xray, on x - ray, on film, on ct, bony tenderness, bony to find, to find, else to find, acute on
    `),
  ),
  ...listed(`
    previously well, previously fit, previously healthy, previously fit and well, previously mobile,
    previously independent, previously active, previously normal, previously unaffected, history of how,
    history of what, history of when, history as to how, history of events, history of incident
  `),
  ...cross(
    listed(`
      asked for, asking for, asks for, seeking, sought, seeks, wants, wanted, requesting, requested
    `),
    ['advice'],
    listed('on, about, re, regarding, for, with'),
  ),
  ...cross(
    listed(`
      rang for, called for, phoned for, ringing for, came for, here for, attends for, in for, would like
    `),
    ['advice'],
    listed('on, about, re, regarding, for, with'),
  ),
  ...listed(`
    nil pmh, nil pmh of note, no pmh of note, pmh nil, pmh : nil, pmh - nil, pmh nad, nil pmhx, no relevant pmh,
    no significant pmh, nil relevant pmh, nil significant pmh, pmhx nil, pmhx : nil, no past medical history,
    nil past medical history, pmh : none, pmh none, no pmh, needed first aid for, given first aid for,
    had first aid for, received first aid for, first aid given for, gave first aid for, first aid applied to,
    administered first aid for, required first aid for, no change to, no treatment needed, not painful, not tender,
    no tenderness over, no tenderness to, no pain in, no pain over, as before, night before, day before,
    evening before, week before, minutes before, hours before, hour before, days before, before coming,
    before attending, before school, before lunch, before bed, before nursery, before bath, before arrival,
    just before, shortly before, not the first, not his first, not her first, not for the first, no better, no worse,
    no different, not long, not until, without warning, without incident, no later than, not far,
    without crying, did not cry, didn't cry, no other history, no sooner
  `),
  ...listed(`
    barged, walked, walking, ran, running, went, rode, cycled, pushed, drove, rushed, half
  `).map((verb) => `${verb} past`),
  ...nobodies.flatMap((nobody) => witnesses.map((verb) => `${nobody} ${verb}`)),
  ...listed(`
    for no reason, for no obvious reason, for no apparent reason, for no clear reason, for no good reason,
    with no cause, with no clear cause, with no obvious cause, no explanation for, no account of, no account for, no reason for, no cause for, no witness to, no dressing on,
    no treatment to, no pain from, no story for, no memory of, no recollection of, not the only, by nobody, by no one,
    old and new, days earlier, earlier today, earlier this week, old for, months old, years old, weeks old, day old,
    week old, days old, one of, no one else, no further treatment, no change in, no treatment for, prior to,
    prior knowledge, year old, yr old, no loc, no contact, may be present, old and new, nil seen here, in may,
    nil else, nil of note, none else, no wonder, not only that, no way, ? cause, ? how, ? mechanism, ? aetiology,
    not happy, not surprised, could not be, no less, no more than, not always, not well, not aware, not settling,
    not using, not weight bearing, not moving, unable to weight bear, unable to wb, not wb, cannot weight bear,
    not eating, not feeding, not himself, not herself, not sleeping, not walking on, not drinking, not using arm,
    cannot move, cannot straighten, not crying, not only, no change, no increase, not certain, not sure, no doubt,
    not just, not excluded, no improvement, not until, not yet known, life threatening, life - threatening
  `),
  ...notAbleYet,
];
