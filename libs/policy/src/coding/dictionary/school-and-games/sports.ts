import { combined, listed, type Phrase } from '../forms.js';

/** Sports and games by their names, and what is done in them alone: "wicket keeping", "a sack race", "the gala". */
export const sportsToo: readonly Phrase[] = [
  ...listed(`
    horse riding, benchball, bench ball, basket ball, foot ball, net ball, tchoukball, goalball, floorball, unihoc,
    uni hoc, boccia, quidditch, indoor climbing, rock climbing, kwik cricket, quick cricket, quick sticks, abseiling,
    orienteering, roller skating, skating lesson, sailing, hammer throwing, relay, baton race, walking netball, epee,
    fencing bout, fencing club, fencing lesson, fencing match, triathlon, duathlon
  `),
  ...combined(
    ['playing', 'at', 'during', 'doing'],
    listed(`
      squash, climbing, diving, games, sport, bowls, fencing, bouldering, track, field events, circuits, school sport,
      school sports, contact sport, contact sports
    `),
  ),
  ...listed(`
    playing sports, doing sports, away match, home match, away game, home game, friendly match, cup game, bleep test,
    beep test, off vault, over vault, from vault, vaulting box, balance beam, uneven bars, asymmetric bars,
    parallel bars at gym, touchline tackle, house rugby, house football, house hockey
  `),
  ...combined(['playing for', 'game for', 'match for'], listed('school, u9s, u10s, u11s, u12s, u13s, u14s, team')),
  ...combined(['judo', 'bjj', 'jiu jitsu', 'ju jitsu'], ['strangle', 'choke', 'strangle hold', 'choke hold']),
  ...combined(['at', 'in'], ['trampolining']),
  ...combined(['in'], listed('squash, diving, sport, school sport, school sports')),
  ...combined(
    listed('swimming, diving, games, sport, sports, sporting, climbing, squash, fencing'),
    listed('injury, accident, match, practice, session, lesson'),
  ),
  ...combined(
    listed(`
      swimming, swim, diving, gymnastics, gym, trampolining, dance, cheer, athletics, riding, skating
    `),
    listed('gala, squad, meet, competition, training, comp, team, display, championships'),
  ),
  ...combined(['trampolining', 'trampoline'], ['class', 'club', 'lesson', 'session']),
  ...combined(listed('swimming, bmx, go kart, kart, cycle'), ['race', 'racing']),
  ...listed(`
    parkour, free running, freerunning, show jumping, showjumping, gymkhana, pony club, cross - country,
    wicket keeping, wicketkeeping, wicketkeeper, wicket keeper, keeping wicket, in nets, cricket net, yorker, header,
    goalkeeping, keeping goal, in goal, penalty shoot - out, 5 - a - side, five - a - side, 5 a side, 7 - a - side,
    seven - a - side, six a side, rugby sevens, cheer stunt, cheer practice, cheerleader, tumbling class, gym club,
    gymnastics club, acro, hurling, camogie, gaelic football, shinty, padel, pickleball, korfball, table - tennis,
    ping pong, motocross, go karting, karting, mountain biking, bmx racing, bmx track, kayaking, canoeing,
    waterskiing, wakeboarding, paddleboarding, ice - skating, rollerblading lesson, fun run, arm wrestling, in a ruck,
    at ruck, rucking, lineout, line - out, in a maul, scrummaging, scrummage, at swimming, during swimming,
    swimming club, swimming session, school swimming, at gym club, kicking football, kicked football,
    kicking football about, heading football, catching cricket ball, crossfit, deadlift, deadlifting, pole vault,
    triple jump, hammer throw, steeplechase, shotput, scrum, scrums, scrum collapsed, collapsed scrum, ruck, line out,
    maul collapsed, in the nets, ice hockey, field hockey, street hockey, roller hockey, roller derby, water polo,
    polo match, futsal, ski lesson, ski slope, dry ski slope, muay thai, thai boxing, krav maga, capoeira, kendo,
    aikido, ultimate frisbee, kabaddi, beach volleyball, walking football, street dance, tap class, irish dancing,
    cup final, cup match, cup tie, league match, studded, boot studs, sliding tackle, slide tackle, warm up lap,
    house match, inter house, inter - house, interhouse, five - aside, kickabout
  `),
];
