/** One thing is told first and another then, or to one person and to another, by two words with others between them. */

import { cross, listed } from '../forms.js';
import { type Pair } from '../pair.js';
import { whatIsSaid } from './words-of-accounts.js';

const doctors = listed(`
  doctor, me, us, consultant, registrar, ed, ward, here, paediatrician, social worker, gp
`);

const professionals = listed('triage, nurse, gp, school, crew, ambulance, paramedics, reception, 111, hv, police');

const said = listed('said, says, told, was said, blamed, claimed, it was, reported, stated');

export const toldOtherwisePairs: readonly Pair[] = [
  {
    // "said different things, first fell on skates then would not say"
    kind: 'explanation',
    value: 'changing',
    within: 3,
    first: cross(
      ['said', 'says', 'saying', 'told', 'told us', 'told staff', 'told me', 'tells us', 'tells staff'],
      ['', 'two', 'three', 'several', 'many'],
      ['different things', 'differing things'],
    ),
    then: listed(`
      first, at first, initially, about how it happened, about how he did, about how she did, about mark, about marks, about bruise, about bruises,
      about injury, about what happened, each time, when asked, to different staff
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 14,
    first: listed(`
      first said, initially said, at first said, originally said, originally told, initially stated, at first he said,
      initially reported, initially claimed, first told, initially told, first claimed, first stated,
      at first she said, told triage, told crew, told paramedics, told ambulance, told nurse, told school, told gp,
      said at first, originally stated, originally reported, initially denied, first reported, initially gave,
      first denied
    `),
    then: listed(`
      later said, then said, now says, now saying, later stated, later told, but told, then told, then changed,
      then stated, but later, but now, subsequently said, now states, later changed, later that, and later,
      then it was, then that, later claimed, then claimed, now claims, later it was, then admitted, later admitted,
      then later
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 9,
    via: listed('was blamed, it was, blamed, was said, they said, she said, he said, put down to'),
    first: listed('first, initially, at first, originally, to begin with'),
    then: listed(`
      then the, then a, then his, then her, then mum, then dad, later the, now the, now a, then sister, then brother
    `),
    without: ['time', 'aid', 'second', 'born'],
  },
  {
    // "put down to a scooter, then by mother to a fall on the step"
    kind: 'explanation',
    value: 'changing',
    within: 5,
    first: listed('put down to, attributed to, blamed on, explained as, ascribed to'),
    then: [
      ...cross(
        ['then', 'later', 'now', 'but now', 'and then'],
        ['by'],
        listed('mum, mother, dad, father, parents, stepdad, carer'),
        ['to', 'on', 'as'],
      ),
      ...cross(listed('then to, then on, later to, now to, later on, then as'), [
        'a',
        'his',
        'her',
        'the',
        'sibling',
        'brother',
        'sister',
        'dog',
        'fall',
        'cot',
        'toy',
      ]),
    ],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 8,
    first: cross(
      listed('says, said, told, tells, saying, say, was told, was, telling, heard'),
      listed(`
        one thing, one story, one version, it was, him one thing, nurse one thing, us one thing, triage one thing
      `),
    ).filter((phrase) => !/it was$/.test(phrase)),
    then: listed(`
      another, a different, something else, something different, quite another, the opposite, other things
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 14,
    first: ['one thing'],
    then: listed(`
      another to, another thing, quite another, and another, dad another, mum another, another about
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 10,
    first: listed(`
      initially blamed, first blamed, at first blamed, originally blamed, started by saying, began by saying,
      blamed first, first it was, at first it was, initially it was, initially said, first said, first told,
      originally said, initially told, first claimed, initially claimed, started off saying, at first said,
      first version, first account, first explanation, first put down to, initially put down to, said first
    `),
    then: listed(`
      then the, then a, later, but now, then it, subsequently, but later, afterwards, then said, now says, now it,
      then blamed, now blames, next day, then she, then he, then that, then his, then her, now a, now the, then mum,
      then dad, but then, and now
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 10,
    via: said,
    first: cross(['at', 'to', 'told'], professionals),
    then: cross(
      ['to', 'but', 'told'],
      doctors.filter((word) => word !== 'here'),
    ).flatMap((phrase) =>
      listed(`
        said, says, she said, he said, it was, that it was, another, something else, different
      `).map((verb) => `${phrase} ${verb}`),
    ),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: listed(`
      each time, every time, with each, each professional, every professional, each telling, each person, whenever,
      everyone who asks, each of us, every worker, each worker, time we ask, time i ask
    `),
    then: listed(`
      a different one, different one, different story, different account, another story, story shifts,
      another version, different version, different explanation, story changes, account changes, changes, a new story,
      new version, differently, something different, account shifts, tale changes, a new one
    `),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 12,
    first: [
      ...cross(
        ['each time', 'every time', 'whenever'],
        listed('we ask, i ask, asked, is asked, he is asked, she is asked'),
      ),
      ...cross(['to', 'with'], listed('each professional, every professional, each of us, each person, everyone')),
    ],
    then: listed('different, another, changes, shifts, new one, varies'),
  },
  {
    // "what I heard by phone and what I heard on the doorstep are two different things"
    kind: 'explanation',
    value: 'changing',
    within: 16,
    first: [...whatIsSaid, 'what i heard', 'what we heard', 'what i was told', 'what we were told', 'what was said'],
    via: ['and what', 'and'],
    then: cross(
      listed('are, were, is, was'),
      listed(
        'two different things, different things, two different stories, not same thing, very different, poles apart',
      ),
    ),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 8,
    via: listed(`
      not what, not the same as what, different from what, different to what, nothing like what, not same as what
    `),
    first: listed(`
      what mum told, what dad told, what she told, what he told, what mum said, what dad said, what they told
    `),
    then: listed('told us, told me, told ed, told ward, he told, she told, said to me, said to us'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 12,
    first: cross(
      ['told', 'tells', 'said to', 'to'],
      listed(`
        crew, triage, gp, paramedics, nurse, ambulance, 111, school, ward, nursery, reception, police
      `),
    ),
    then: listed(`
      told us, told ed, told doctor, told ward, told gp, another to, something else, tells us, then told,
      told me another, a different, told social worker, told paediatrician, told registrar, different one
    `),
    without: listed('same, both, that, and he, and she'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 12,
    via: ['then'],
    first: cross(['first'], listed('he, she, it, cot, stairs, fall, sofa, dog, cat, brother, sister')),
    then: listed(`
      now he, now she, now it, now that, now says, now a, finally, and now, then that, then said
    `),
    without: listed('swelling, pain, vomited, cried, x - ray'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 16,
    first: listed(`
      at first, initially, first said, originally, to begin with, first blamed, first told, first it was
    `),
    then: listed(`
      then said, now says, later said, but later, then blamed, then told, then that, now that, now blames
    `),
    without: ['swelling', 'pain', 'settled', 'well'],
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 10,
    first: listed(`
      asked again, when asked again, asked a second time, pressed again, asked later, asked twice
    `),
    then: listed('it was, said, blamed, hob, instead, changed, another, different, now'),
    without: listed('same, nothing, repeated, would not, refused'),
  },
  {
    kind: 'explanation',
    value: 'changing',
    within: 6,
    first: listed(`
      tells it one way, tell it one way, told it one way, has it one way, says one thing, said one thing
    `),
    then: ['another', 'something else', 'the other'],
  },
];
