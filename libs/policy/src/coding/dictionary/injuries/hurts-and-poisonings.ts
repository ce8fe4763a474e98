/** Injuries that are told by what was done to a part, and poisonings, in all the forms of their families. */

import { combined, listed, type Phrase } from '../forms.js';
import { sides } from './heads-and-mouths.js';
import { siteWords } from '../sites.js';

const tissues = listed(`
  acl, mcl, pcl, ligament, ligaments, meniscus, cartilage, tendon, tendons, hamstring, muscle, muscles, rotator cuff,
  achilles, cruciate, groin, calf, quad, quads, calf muscle
`);

export const hurtsAndPoisonings = {
  poisoning: [
    ...listed(`
      poisons, ingest, ingests, overdosing, poisonings, o / d, oded, od'd, od'ed, overdosed on, poly od, co exposure,
      alcohol poisoning, ethanol ingestion, iron overdose, mixed overdose, impulsive overdose
    `),
    ...combined(
      listed('baby, infant, neonate, newborn, toddler'),
      listed('opiate, opioid, heroin, methadone, cocaine, ethanol, etoh, alcohol, cannabis, drug'),
      ['intoxication'],
    ),
  ],
  injury: [
    // and not "knocked back"
    ...combined(
      ['knocked', 'knocks', 'knocking'],
      ['back of'],
      ['', 'his', 'her', 'left', 'right'],
      listed('knee, hand, leg, thigh, calf, foot, ankle, heel, elbow, arm, shoulder, wrist'),
    ),
    ...combined(
      listed('toenail, fingernail, thumbnail, toe nail, finger nail, thumb nail, nail'),
      listed(`
        torn, torn off, ripped, ripped off, came off, lifted, lifted off, avulsed, pulled off, partially avulsed,
        was ripped off, was torn off
      `),
    ),
    ...combined(
      listed('tore, tore off, ripped off, torn, ripped, lost, tore away'),
      listed('toenail, fingernail, thumbnail, nail, toe nail, big toenail'),
    ),
    ...listed(`
      injure, hurt themselves, hurt myself, hurt yourself, injured themselves, hurt hisself, harm himself,
      harm herself, harm themselves, injure himself, injure herself, reinjured, re - injured, reinjury, re - injury,
      reinjure, re - injure, injury to self, maimed, mangled, pulverised finger, luxation, lateral luxation, luxated,
      concussed tooth, extrusion of tooth, intrusion of tooth, pierced by
    `),
    ...combined(
      listed(`
        torn, tore, ruptured, tear of, tear to, rupture of, damaged, damage to, pulled, strained
      `),
      ['', 'his', 'her', 'my'],
      sides,
      tissues,
    ),
    ...combined(
      listed('tweaked, tweaking, jolted, ricked, cricked'),
      ['', 'his', 'her', 'my'],
      sides,
      listed('knee, back, neck, shoulder, wrist, hip, groin, hamstring, elbow, thumb, calf'),
    ),
    ...combined(
      listed(`
        rolled, turned, inverted, everted, tweaked, twisted, went over, gone over, going over
      `),
      ['', 'on'],
      sides,
      ['ankle', 'foot'],
    ),
    ...combined(
      listed('acl, mcl, pcl, lcl, ucl, atfl, meniscal, meniscus, ligament, tendon, achilles, rotator cuff, labral'),
      listed('tear, rupture, injury, sprain, strain, torn, ruptured'),
    ),
    ...listed('sti, landed awkwardly on, injuring, spraining, hurted'),
    ...combined(['hurts'], Object.values(siteWords).flat()),
    ...combined(
      listed('bit, bitten, bites, biting, bit through, bitten through, bit down on, bit inside of'),
      listed(`
        lip, tongue, lower lip, upper lip, bottom lip, top lip, inner lip, own lip, own tongue
      `),
    ),
    ...combined(
      listed('tooth, teeth, incisor, incisors'),
      ['', 'gone', 'went', 'has gone', 'have gone', 'came', 'right', 'straight'],
      ['through'],
      [...listed('lip, tongue, lower lip, upper lip, bottom lip, top lip')],
    ),
    ...combined(
      ['lip', 'tongue', 'lower lip', 'bottom lip'],
      listed('bitten, was bitten, bite, bitten through, biting'),
    ),
    ...combined(
      ['hurting', 'harming', 'injuring'],
      listed(`
        baby, child, others, him, brother, sister, people, anyone, someone, children, sibling, siblings
      `),
    ),
    ...listed(`
      nbi, bony injury, bony injuries, soft tissue injuries, nerve injury, tendon injury, sprian, spraind,
      nail ripped, nail torn, nail lifted off, nail came off, fingertip off, inury, injurys, injuired
    `),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;
