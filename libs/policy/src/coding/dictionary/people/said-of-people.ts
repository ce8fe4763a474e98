import { cross, listed } from '../forms.js';

const milestones = listed('teens, puberty, retirement, headlines, jackpot, rush hour, traffic, ceiling');
const records = listed(`
  record, school record, county record, club record, class record, world record, news, ice, silence, promise, habit,
  mould, bank, ranks, diet, curfew, bail, injunction, agreement, rules, law
`);
const namesakes = listed('mark, marks, burns, cutts, rolls, crash, walker');

/** What is said of people, and their names, where no one is harmed by the words. */
export const saidOfPeople: readonly string[] = [
  ...cross(['hit', 'hits', 'hitting'], milestones),
  ...cross(['hit', 'hits', 'hitting'], listed('family, families, household, households, community'), ['hard', 'badly']),
  ...cross(['slap - up', 'slap up'], listed('meal, dinner, tea, lunch, breakfast, feed')),
  ...cross(
    ['shook', 'shakes', 'shaking'],
    ['head'],
    listed(`
      at suggestion, at idea, at question, at this, when asked, and said, and says, in disbelief
    `),
  ),
  ...cross(['shook', 'shakes', 'shaking', 'shake'], ['hands', 'hand'], ['with head', 'with', 'on it', 'after']),
  ...cross(
    ['slipped', 'slips', 'slip', 'slipping'],
    [
      ...listed(`
        mum's, mother's, dad's, father's, carer's, gran's, nan's, aunt's, parents', everyone's
      `),
      '',
    ],
    ['mind', 'minds', 'memory'],
  ),
  ...cross(['team'], listed('was, were, got, is, are'), ['thrashed', 'hammered', 'slaughtered']),
  ...cross(['nicked'], listed('for, pencil, pen, phone, bike, sweets, money, wallet, purse, car, rubber, biscuit')),
  ...cross(
    ['lashed out at', 'hit out at', 'lashes out at', 'hits out at'],
    listed('decision, plan, council, report, system'),
  ),
  ...cross(
    ['bitten by', 'got bitten by', 'bit by'],
    listed(`
      bug, football bug, travel bug, running bug, acting bug, drama bug, gaming bug, fishing bug, reading bug
    `),
  ),
  ...cross(['attacked', 'savaged', 'mauled'], listed('in press, by press, in papers, online, by nerves, by doubts')),
  ...cross(['broke', 'breaks', 'broken', 'breaking'], records),
  ...cross(['speed', 'goose'], ['bump', 'bumps']),
  ...cross(['scratch'], listed('band, card, cards, cooking, choir, orchestra, team, programming')),
  ...cross(['cruise'], listed('was, is, ship, ships, holiday, holidays, liner, line, present, director, booked')),
  ...cross(listed('on, from, river, family, won, booked, caribbean, norwegian'), ['cruise', 'cruises']),
  ...cross(['fallen', 'fallen from grace', 'falling'], listed('angel, angels, heroes, hero, soldiers, idol')),
  ...cross(
    listed(`
      cousin, uncle, brother, friend, dad, stepdad, mr, mrs, miss, grandad, boyfriend, partner, son, dr
    `),
    ['mark', 'marks'],
    listed(`
      and, will, collects, collected, brought, brings, says, said, is, was, has, rang, came, came to
    `),
  ),
  ...cross(['mark'], listed('collects, rang, says, told us, plays')),
  ...cross(listed('mr, mrs, miss, dr, robert'), namesakes),
];
