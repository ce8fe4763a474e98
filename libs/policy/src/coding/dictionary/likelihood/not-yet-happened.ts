/** Words of what has not happened: fears, plans, warnings and what is taught. */

import { fearing as fearingThat } from './denials.js';
import { cross, listed } from '../forms.js';
import { agreements } from './words-given.js';

/** Said of what may come to anybody. */
const feared: readonly string[] = [
  ...cross(
    ['can', 'can easily', 'can quickly'],
    listed('leave, cause, give, result in, end in, end up with, lead to'),
    listed('a, an, nasty, serious, severe, bad, deep, lasting'),
  ),
  ...cross(
    listed(`
      mind, minding, watch, careful, careful that, take care, make sure, making sure,
      make sure that, ensure, ensure that, see that, be sure
    `),
    ['they', 'he', 'she', 'you', 'children', 'pupils'],
    ['', "don't", "doesn't", 'do not', 'does not'],
  ).filter((phrase) => /(?:n't|not)$/.test(phrase)),
  ...cross(['what to do'], listed('for, about, in case of, after, with, if')),
  ...cross(listed('warned, told, aware, reminded, advised, understands, clear, knows'), [
    'that any',
    'any further',
    'any future',
  ]),
];

/** Modal verbs with what may come behind them, where it has not happened. */
const futures = listed("will, would, could, can, might, may, should, going to, he'll, she'll").flatMap((verb) =>
  listed(`
      get, make, cause, lead to, result in, end up, end in, suffer, sustain, happen, be hurt, leave a, develop,
      go on to develop, be left with, trigger, provoke, disclose
    `).map((rest) => `${verb} ${rest}`),
);

const warnings = cross(
  listed('warned, reminded, educated, taught, counselled, cautioned'),
  listed(`
    parents, mum, dad, family, carers, mother, father, him, her, them, class, children, pupils
  `),
  listed('about, of, re, on, regarding, against, that'),
);

const fearedVerbs = ['', 'that'].flatMap((that) =>
  listed('he, she, they, it, baby, dad, father, mum, somebody, someone').flatMap((who) =>
    ["'d", "'ll", ' will', ' would', ' might', ' could'].map((verb) => `${that} ${who}${verb}`.trim()),
  ),
);

const fearing = listed(`
  feared, fears, fear, worried, afraid, scared, frightened, concerned, anxious, terrified
`);

/** What comes after them has not happened. */
export const notYetBefore: readonly string[] = [
  ...cross(
    ['would'],
    listed(`
      have suspected, have queried, have considered, have worried about, suspect, refer for, consider, treat as
    `),
  ),
  ...cross(['were', 'should', 'if'], ['there ever', 'there ever be', 'there to be', 'there be'], ['', 'any', 'a']),
  ...cross(['hate', 'would hate', 'dread', 'dreads'], ['to see', 'to think of', 'for', 'seeing']),
  ...cross(
    listed('told, advised, warned, reminded, knows, know, aware, prepared'),
    ['', ...listed('mum, dad, mother, father, parents, them, her, him, family, carer, carers')],
    ['to expect'],
  ),
  ...cross(
    listed('told, advised, warned, aware, explained, told mum, told dad, told parents, warned mum, warned parents'),
    listed('he may, she may, they may, he might, she might, they might'),
    listed('see, notice, find'),
  ),
  ...cross(
    ['how many'],
    listed('children, kids, babies, toddlers, infants, little ones, youngsters, young children, under fives, tots'),
  ),
  ...cross(['should'], listed('i, we, anyone, anybody, staff, school, nursery, either')),
  ...cross(
    ['before'],
    listed('it, one, this, that'),
    listed('falls, comes, topples, drops, tips, hits, lands, collapses, hurts, burns, scalds, bites'),
  ),
  ...cross(
    listed('we talked about, we spoke about, we chatted about, we discussed, i talked about, i spoke about'),
    listed(`
      falling, slipping, rolling, tripping, dropping, climbing, choking, burning, scalding, tumbling, toppling, drowning
    `),
  ),
  ...cross(['to save', 'to spare'], listed('him, her, them, baby, child')),
  ...listed(`
    next time, next time he, next time she, next time they, next time it, another time he
  `),
  ...cross(listed('mum, dad, she, he, nan, gran, mother, father'), ['fears', 'feared']),
  'risk assessment',
  ...cross(
    listed(`
      internet searches, online searches, google searches, searches, internet search, search history
    `),
    ['on', 'about', 'for', 'of'],
  ),
  ...cross(
    listed('searched, googled, researched, searching, googling'),
    ['', 'internet', 'online', 'web'],
    ['for', 'about', 'how to'],
  ),
  ...feared,
  ...fearingThat,
  ...cross(
    ['', 'first aid', 'safety', 'paediatric first aid'],
    listed(`
      course, training, session, leaflet, video, talk, workshop, assembly, lesson, poster, module, class, app,
      booklet, badge, webinar, display, website, handout, risk assessment
    `),
    listed(`
      covering, including, covers, covered, dealing with, explaining, in, which covers, that covers, to cover,
      will cover, for, done for, written for, completed for
    `),
  ),
  ...listed(`
    is likely to, was likely to, are likely to, were likely to, more likely to, be likely to, very likely to,
    bound to, is bound to
  `),
  ...cross(['how'], listed('would, will, can, could, to, do, does'), listed('know, tell, spot, recognise, see'), [
    'if',
    'whether',
    'when',
    'that',
  ]),
  ...cross(
    ['how'],
    listed('she, he, they, one, you, i, we'),
    listed('would, could, can, will, might'),
    listed('know, tell, spot, recognise, see'),
    ['if', 'whether', 'when', 'that'],
  ),
  ...listed(`
    cause most, causes most, cause many, causes many, commonest cause of, main cause of, leading cause of,
    common cause of, commonly cause, can cause serious, biggest cause of, main reason for, statistics on,
    figures on, rates of, the incidence of, prevalence of, reminded that, reminded mum that, reminded dad that,
    reminded parents that, explained that if, stressed that, need to avoid, so as to avoid, scared of getting,
    afraid of getting, scared of being, lest, lest he, lest she, for fear that, so as not to get, just in case of,
    plan if, plan in case of, action plan for, emergency plan for, contingency for, what happens if,
    what happens when, hypothetical, hypothetically, imagine if, supposing
  `),
  ...futures,
  ...warnings,
  ...listed('attempted to, tried to, attempting to, trying to, attempts to, tries to'),
  // what somebody only means to do
  ...cross(
    listed('planning, planned, plans, plan, intending, intended, intends, about, tempted, considered, preparing'),
    ['to take', 'to take an', 'to have an'],
  ),
  ...cross(
    listed(`
      planning, considering, considered, contemplating, contemplated, contemplates, thinking of, thinking about,
      thinks about, thinks of, thought of, thought about, thoughts about, thoughts of, talked of
    `),
    ['an', 'taking an', 'taking', 'another'],
  ),
  ...listed('thinks about, contemplating, contemplated, intending to, tempted to'),
  ...cross(['safety'], listed('discussed, gone through, covered, revisited, explained, reinforced, reiterated')),
  ...cross(
    ['how to'],
    listed(`
      cool, splint, bandage, dress a, help a, respond to, care for a, look after a, act on, report a
    `),
  ),
  ...cross(fearing, fearedVerbs),
  ...cross(
    listed('talk, talks, talking, speaks, speaking'),
    ['of', 'about'],
    [...['taking', 'swallowing', 'overdosing', 'cutting']],
  ),
  ...cross(
    listed('once, when, before, by time, until'),
    listed('he is, she is, baby is, he starts, she starts, he can, she can'),
  ),
  ...cross(['should'], listed('mum, dad, parents, mother, father, family, they, this, there, carers, child, baby')),
  ...listed(`
    expect some, expect a little, expect a bit of, expect mild, expect minor, expect slight, discussed never, discussed not, never shaking, never shake, never leave, do not shake, not to shake,
    not shaking, why never to, never to, must not, ready for, in readiness for, prepare for, planning for,
    policy :, our procedure :, procedures :, guidance :, guideline :, danger statement, danger statements, worry statement, worry statements, training day, inset day,
    e - learning, recognising, reminder :, protocol :, topic :, advice :, protect him from,
    protect her from, protect them from, protect child from, protected from, keep him from, keep her from,
    keep him safe from, keep her safe from, keep them safe from, safe from, keep from, what to do when,
    what to do for, what to do about, what to do after, dreams of, dream of, dreaming of, careful not to,
    so as not to, trying not to, take care not to, matter of time before, you'll get, youll get, you will get,
    he'll get, she'll get, will get, nightmares of, nightmare about, nightmare that, nightmares that,
    dreamt that,
    dreamed that, bad dream about, bad dream that, dreamt about, dreamed about,
    will photograph any, photograph any, body map any, look out for any, watch for any, check for any, taught,
    teaching, taught about, taught to, learn about, learning to treat, likelihood of, threatening to,
    someone will, someone could, somebody could, before someone, before somebody, until someone, were he to,
    were he ever to, were she ever to, were they to, were she to, could easily have, would have been,
    so that nobody, so nobody, so that no one, so no one, so that no child, so that he does not, so he does not,
    so she does not, so that she does not, so he doesn't, so she doesn't, after any, following any, with any,
    for any, if any, should any, report any, record any, document any, photograph any, body map any, monitor any, spot any, notice any, log any, any future,
    in event of any, any further, any fresh, how quickly, how easily, discussed how, explained how, learned how,
    learnt how, taught how, shown how, how to spot, how to avoid, how to prevent, how to recognise,
    how to deal with, will report, whenever, said he would, said she would, wants to, wanted to, planning to,
    plans to, thoughts of, urges to, thinking about, dreamt that, dream that, dream about, in danger of,
    vulnerable to, liable to, tips on, to look out for, to watch for, watch out for, watching for,
    keep eye out for, to monitor for, observe for, alert for, vigilant for, guard against, leaflets on,
    leaflets about, booklet on, booklet about, webinar on, quiz on, poster on, posters on, posters about,
    display on, display about, read about, looks out for, that he may, that she may, that they may, that it may,
    he may fall, she may fall, if he, if she, should he, should she, should it, in case he, in case she,
    were there to be, were he to, were she to, were they to, were it to, were there ever to be, were baby to,
    were child to, were there another, were either to, were anyone to, he'll, she'll, advised re,
    advised regarding, advice regarding, advice around, discussion about, discussed prevention,
    discussed preventing, dangers of, danger of, potential for, preventing, protect from, protect against,
    in future, could, would, will, threaten, threaten to, threatened, threatens, threatening, threatened to, threat of, threats of,
    threats to, threat to, frightened, scared, scared of, afraid, fear, fearful, fearing, worried he will,
    worried she will, concerned he will, concerned she will, hazard, hazards, course on, workshop on, session on,
    session about, talk on, talk about, talk from, learning about, topic, video about, video on, quiz, poster,
    posters, first aid for, first aid training, training in, training about, trained in, how to treat,
    how to manage, what to do if, come back if, to return with, return with, unless, risks of, risk for,
    high risk of, increased risk of, risk fragility, risk pathological, more likely to, prone to, could easily, to stop, information about,
    information on, info re, leaflets, education about, education on, education re, educated about, advised on,
    advice for, teaching on, teaching about, learnt about, learned about, reminded about, reminded re,
    reminded of, awareness of, refresher on, book about, story about, film about, campaign on, safety talk,
    home safety, warned about, warned of, warned re, warned that, so that he does not, prevents, might cause,
    could cause, would be, what if, in event of, mindful of, potential risk of, nightmares about, dreams about,
    dreamt, dreamed, imagines, pretended, pretending, pretend, role play, risk assessment for, assembly re,
    policy for, procedure for, protocol for, likely to, may fall, may hurt, may hit, may burn, may get, might get,
    might hurt, might hit, might burn, worried about future, for fear of, not want him to, keep safe from,
    look for signs of, told to look for, advised to look for, asked to look for, advised to watch for, asked to check, to keep note of, keep note of, keep record of,
    keep log of,
    safety advice re, in the event, going to, careful with,
    careful around, wary of, advised never to, advised not to, reminded never to, reminded not to, told never to,
    how not to, on how not to, about how not to,
    asked not to, must not, must never, must not be, must never be, should never be, agreed never to,
    agreed not to, knows not to, if, in case of, in case, should, risk of, at risk of, watch for, look out for,
    return if, to prevent, advised about, advice about, advice on, advice re, advice given re, advice given about,
    advice given on, advice given regarding, leaflet given on, leaflet given about, information given on,
    information given about, prevention of, avoid, avoiding, safety advice, prevent, discussed risk of,
    could lead to, may cause, can cause, might fall, leaflet on, leaflet about, worried he might,
    worried she might, fear of, afraid of, fears, training on, policy on, guidance on, assembly on, lesson on,
    assembly about, lesson about, leaflet, inset :, inset on, inset about, monitor for, be aware of,
    in the event of, concern that he may, reduce,
    minimise, red flags, safety netted, safety net, safety netting, to avoid, worry about, injury form, will be
  `),
  ...cross(
    listed(
      'assembly, lesson, talk, session, story, video, poster, reminder, reminders, work, advice, leaflet, circle time',
    ),
    listed('on not, about not, on how not, about how not, re not'),
  ),
  ...agreements,
  ...cross(
    listed('acted, acting, acts, played, playing, plays, pretended to be, pretending to be, pretends to be, was, be'),
    listed(
      'someone, somebody, a person, a man, a woman, a boy, a girl, a patient, a casualty, a soldier, a victim, part of',
    ),
    listed('whose, who had, who has, who broke, who got, with'),
  ).filter((phrase) => !/^(?:was|be) /.test(phrase)),
  ...cross(
    ['first aid'],
    listed(`
    refresher, course, session, lesson, update, workshop, module, quiz, talk, day, training, club, morning,
    afternoon, assembly, unit, certificate, badge, topic
  `),
  ),
];

/** What stands before them has not happened. */
export const notYetAfter: readonly string[] = [
  // "harm is likely should he return", "further harm is likely if she goes back"
  ...cross(
    ['', ...listed('is, are, was, very, highly, is very, is highly, remains, seems, seen as, felt to be')],
    listed('likely, inevitable, probable, certain, possible'),
    [...cross(['should'], listed('he, she, they, mum, dad, child')), 'if', 'in case', 'unless', 'without change'],
  ),
  ...cross(
    ['how to'],
    listed(`
      treat, avoid, prevent, manage, cool, spot, recognise, deal with, respond to, stop, help
    `),
    listed('them, it, these, those, one'),
  ),
  ...listed(`
    all discussed, all talked about, all gone through, covered at visit, talked about in advice, out of reach,
    well out of reach, kept out of reach
  `),
  ...cross(listed('mum, dad, she, he, nan, gran, mother, father'), ['fears', 'feared']),
  ...listed(`
    in seconds, within seconds, in an instant, in a moment, could kill, can kill, could be fatal, can be fatal,
    could be serious, can be serious, could cause, can cause, could lead to, can lead to, may occur, can occur, may appear at, may appear on, might appear on, can appear on, may come up,
    might come up, can come up,
    could happen, can happen, again if, could be dangerous, are dangerous, is dangerous, if left, if he is left,
    if she is left, lessons, first aid, first aid training, first aid course, first aid lesson, safety, session,
    course, project, topic, lesson, assembly, poster, posters, talk, workshop, drill, advice sheet, protocol,
    guidance, hazards, advice sheet given, awareness week, prevention advice, avoidance, procedure, procedures,
    module, refresher, instructions, card given, leaflets, advice leaflet, discussed with parents as risk,
    in future, policies, campaign, information sheet, prevention, advice, leaflet, advice given, risk, policy,
    training, awareness, risks, team, clinic
  `),
];
