/** Concerns for a child, suspicions of maltreatment and what a child discloses. */

import { punishedBySleeping } from './harsh-punishments.js';
import { combined, cross, listed, type Phrase } from '../forms.js';
import { injuryNouns } from '../injuries/injury-nouns.js';

/** Each kind of concern with its phrases. */
export const concerns = {
  'safeguarding-concern': [
    ...combined(
      listed('raised, shared, escalated, flagged, logged'),
      ['', 'it', 'this', 'concern', 'concerns'],
      listed(`
        with safeguarding, with safeguarding lead, to safeguarding, to safeguarding lead, as safeguarding,
        with dsl as concern, to mash, with mash, as cause for concern, as safeguarding concern
      `),
    ),
    ...combined(
      ['safeguarding'],
      listed(`
        concerns raised, concern raised, flag raised, alert, alert raised, referral, referral made, team referral
      `),
    ),
    ...combined(
      listed('safeguarding, sg, s / g, child protection, cp, welfare'),
      listed(`
        nature, concern, concerns, issue, issues, worries, worry, referral, referrals, alert raised, enquiry raised
      `),
    ),
    ...combined(
      listed('concern, concerns, concerned, worried, worries, worry, anxious'),
      listed('about, for, re, regarding, around, over'),
      listed(`
        safeguarding, neglect, welfare, wellbeing, child protection, safety at home, home life, basic care,
        child safety, parenting capacity, care at home, care given, supervision at home, emotional wellbeing
      `),
    ),
    ...combined(
      listed(`
        referred, referral, refer, referring, referral sent, referral made, reported, escalated
      `),
      ['to', 'in to'],
      listed(`
        mash, social care, social services, csc, children's services, childrens services, children's social care,
        ssd
      `),
    ),
    ...combined(
      listed('mash, social care, social services, csc, safeguarding, marf, cause for concern, msah'),
      listed('referral, referral made, referral sent, referral done, referral completed'),
    ),
    ...listed(`
      mash form, mash forms, form to mash, forms to mash, marf sent, marf completed, marf done, marf submitted, raised as safeguarding, neglectfully
    `),
    ...combined(
      ['concern', 'concerns', 'worry', 'worries'],
      listed('about, for, re, regarding, over, around'),
      listed(`
        home conditions, state of home, his safety, her safety, their safety, neglect at home, lack of care,
        neglectful, possible neglect, quality of care, physical neglect, emotional neglect, medical neglect
      `),
    ),
    ...listed(`
      neglect, neglected, neglectful care, neglectful parenting, medical neglect, physical neglect,
      emotional neglect, suspected neglect, signs of neglect, chronic neglect, dental neglect, neglectful home,
      referral to safeguarding, referred to safeguarding, referred into mash, referral into mash, mash ref
    `),
    ...combined(
      ['mash', 'marf', 'safeguarding', 'cause for concern'],
      ['form', 'referral form', 'paperwork'],
      listed('gone, gone in, gone off, has gone, has gone in, going in, put in, handed in, away'),
    ),
    ...combined(
      listed('worried, concerned, worries, concern, concerns, anxious, fears'),
      listed('for, about, re, regarding, over, as to'),
      listed(`
        his safety, her safety, their safety, safety of, children safety, child's safety, baby's safety,
        children's safety, neglect, being neglected, safety at home, whether she is safe, whether he is safe,
        his welfare, her welfare, their welfare, welfare of, safeguarding, possible neglect
      `),
    ),
    ...combined(
      listed('mash, marf, safeguarding, cp, child protection, csc, social care'),
      ['referral', 'ref', 'form', 'referrals'],
      listed(`
        made, done, sent, submitted, completed, in, going in, today, put in, raised, logged, to follow
      `),
    ),
    ...combined(
      listed('referred, refer, referring, escalated, reported, sent'),
      ['', ...listed('him, her, them, family, baby, child, it, case, this')],
      ['on', 'back', ''],
      ['to', 'into', 'through to'],
      listed('mash, safeguarding, safeguarding team, safeguarding hub, front door'),
    ),
    ...listed(`
      threshold for neglect, category of neglect, neglect category, under neglect, for neglect, is neglect,
      amounts to neglect, neglectful of, neglects, wilful neglect, supervisory neglect, dental neglect, marf,
      marf completed, cause for concern, concern for safety, safeguarding worry, safeguarding worries
    `),
    ...listed(`
      safeguarding issues, safeguarding issue, sg issues, cp concern, child protection concern,
      child protection issue, welfare concern, welfare concerns, concern for welfare, concerned about welfare,
      concerns about care, concerns around neglect, concern around neglect, referral made to social care,
      social care referral, referral to social care, neglectful, neglecting, dental neglect, medical neglect,
      emotional neglect, physical neglect, educational neglect, signs of neglect, concerned about his safety,
      concerned about her safety, social services referral, safeguarding referral made, csc referral,
      cause for concern form, cause for concern raised, concern raised with safeguarding, sg referral, cp referral,
      safeguarding concern, safeguarding concerns, child protection concern, child protection concerns,
      cause for concern, concerns about neglect, neglect concerns, neglect, mash referral, safeguarding referral,
      referred to social care, cp concerns, sg concern, sg concerns, referred to mash, neglected,
      cause for safeguarding concern, referred to children's services, referral to children's services
    `),
  ],
  'maltreatment-suspected': [
    ...combined(
      listed('query, ?, possible, suspected, possibly, probable, likely, r / o'),
      ['non accidental'],
      listed(`
        injury, injuries, trauma, bruising, fracture, burn, bruise, head injury, harm, mechanism
      `),
    ),
    ...combined(
      ['abusive'],
      listed(`
        injury, injuries, trauma, head trauma, head injury, fracture, fractures, bruising, mechanism, cause, origin,
        marks, burns, aetiology
      `),
    ),
    ...combined(
      listed(`
        suspicious, deliberate, inflicted, intentional, non accidental, non - accidental, nonaccidental
      `),
      [...injuryNouns, ...listed('trauma, head injury, cause, mechanism, explanation, harm')],
    ),
    ...combined(listed('physical, sexual, emotional, child, suspected, possible, likely, ? physical'), [
      'abuse',
      'maltreatment',
    ]),
    ...combined(listed('query, ?, possible, suspected, possibly, probable, likely, r / o'), [
      'nai',
      'aht',
      'non accidental',
    ]),
    ...listed(`
      suggests exogenous insulin, suggestive of exogenous insulin, suggesting exogenous insulin, consistent with exogenous insulin,
      exogenous insulin suspected, ? exogenous insulin, factitious hypoglycaemia, factitious illness,
      imposed on another, fdia, aht, ntai, abused by, physically abused by, munchausen, induced illness, child sexual abuse, fgm concern
    `),
    ...combined(
      listed(`
        suspected, suspicion of, suspicious of, possible, probable, query, ?, concerned about, signs of
      `),
      listed(`
        abuse, maltreatment, child abuse, sexual abuse, csa, inflicted injury, inflicted trauma, nai
      `),
    ),
    ...listed(`
      maltreatment, maltreated, inflicted, ill treatment, ill - treatment, nahi, abusive head, non accidental cause,
      non - accidental cause, non accidental origin, nai suspected, been abused, being abused
    `),
    ...listed(`
    ? inflicted, non accidentally, non - accidentally, physically ill treated, ill treated, ill - treated,
    abuse not excluded, abuse is suspected, abuse suspected, abusive cause, abusive mechanism, abusive origin,
    inflicted burn, inflicted scald, inflicted fracture, inflicted bruising, inflicted marks, abusive bruising,
    deliberately burnt, deliberately burned, deliberately scalded, forced immersion, aht, nahi, ntai
  `),
    ...listed(`
      non accidental injuries, nonaccidental injuries, nais, non accidental bruising, non accidental harm,
      non accidental fracture, deliberately injured, intentional injury, intentionally inflicted, intentional harm,
      physical maltreatment, ? nai, nonaccidental injury, non accidental trauma, non accidental mechanism,
      non accidental cause, inflicted injuries, inflicted trauma, inflicted head injury, suspicious injury,
      suspicious injuries, suspicious bruising, suspicious bruise, suspicious fracture, suspicious marks,
      deliberately hurt, deliberately harmed, deliberately inflicted, deliberate harm, csa, emotional abuse,
      child maltreatment, shaken baby syndrome, shaken impact, abusive fracture, physically abusing, abusing,
      pattern of abuse, suspicious of abuse, fabricated or induced illness, fabricated or induced, abusive injuries,
      maltreated, sexually abused, possible abuse, nai concerns, non accidental injury, non - accidental injury,
      nai, non accidental, non - accidental, inflicted injury, physical abuse, suspected abuse, abuse suspected,
      abusive injury, abusive head trauma, child abuse, maltreatment, inflicted, shaken baby, fabricated illness,
      fii, sexual abuse, abuse, abused, nonaccidental, physically abused, non - accidental pattern,
      deliberate injury
    `),
  ],
  disclosure: [
    ...punishedBySleeping,
    ...combined(
      listed('made, makes, making, gave, further, partial, verbal, new, written'),
      ['', 'a', 'an', 'some'],
      [...['disclosure', 'disclosures', 'allegation', 'allegations']],
    ),
    ...['disclosed to', 'discloses that', 'is disclosing'],
    ...combined(
      listed(`
        mummy, daddy, my dad, my mum, my brother, my sister, my uncle, my nan, my stepdad, my stepmum, my grandad, my auntie,
        mummy's boyfriend, mum's boyfriend, mummy's partner, mum's partner, mummy's friend, daddy's girlfriend, dad's girlfriend,
        daddy's partner, dad's partner
      `),
      ['', 'has'],
      listed('did it, done it, did this, done this, did that, done that'),
    ),
    ...combined(
      listed('says, said, saying, states, stated, told me, told staff, told us, told teacher, repeats, repeated'),
      ['', 'that'],
      cross(
        listed('dad, mum, stepdad, stepmum, uncle, grandad, nan, nanny, gran, auntie'),
        listed('did it, done it, did this, done this'),
      ),
    ),
    ...combined(
      ['allegation', 'allegations'],
      ['by', 'from', 'made by'],
      listed('child, pupil, him, her, young person, the child'),
    ),
    ...listed(`
      child alleges, child alleged, pupil alleges, pupil alleged, child made allegation, disclosed that,
      disclosed how, disclosing that, alleged that dad, alleged that mum, written disclosure,
      gave an account of being hit, disclosure to, disclosures to, has disclosed, disclosd
    `),
    ...listed(`
      told teacher that, told staff that, told school that, told social worker that, told foster carer that,
      told a friend that, told me that, told nurse that, told school nurse, told teaching assistant, disclose,
      disclosing, disclosures, has disclosed, disclosed that, allegation made by child, child alleges,
      child alleged, child's allegation, made an allegation, confided in teacher, said his dad hit,
      said her dad hit, said stepdad hit, says he gets hit, says she gets hit, made allegations, disclosed,
      discloses, disclosure, made a disclosure, said that dad hit, said dad hit, says dad hits, said mummy hit,
      said daddy hit, said mum hit, says mum hits, said daddy hurt, said mummy hurt, says daddy hits,
      says mummy hits, daddy hits, mummy hits, said that mum hit
    `),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;
