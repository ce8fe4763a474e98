import { listed } from '../forms.js';
import { grownKin } from '../people/kin.js';

/** Words with which somebody tells of what was done. */
export const tellingVerbs: readonly string[] = listed(`
  talked, talks, spoke, repeated, slip, confirms, explained, confirmed, retold, blurted, texted, piped, pipes,
  chirped, divulged, divulges, confessed, confesses, sobbed, exclaimed, complained, mumbled, muttered, murmured,
  recounts, explains, complains, recounting, disclosing, signalled, announced, announces, declared, blurts, answered,
  replied, whispering, remarked, recalled, volunteered, volunteers, opened, confiding, confides, telling, say,
  stating, account, volunteering, recounted, insists, admitted, whispers, showed, reporting, recalls, speaks, repeats,
  told, tells, says, said, stated, states, alleged, alleges, alleging, telling, saying, reports, reported, claims,
  claimed, confided, wrote, whispered, mentioned, revealed, described, describes, disclosed, discloses, reveals,
  mentions, shared, describing, reporting, informed, writes, blames
`);

/** The child as one who tells. */
export const childTellers: readonly string[] = listed(`
  he, she, child, pt, patient, pupil, boy, girl, yp, person, student, they, who, teenager, i, son, daughter, children,
  sibling, siblings, twin, twins
`);

/** Others who tell of a child. */
export const otherTellers: readonly string[] = [
  ...grownKin,
  ...listed(`
    carers, staff, police, worker, school, nursery, hv, sw, nurse, doctor, crew, witness, dsl, senco, head,
    headteacher, paramedics, officer, coach, friend, caller, referrer, lawyer, cousin, peers, peer, ta, supervisor,
    midwife, hospital, intelligence, intel, cctv, footage, log, informant, source, chronology, bystander, who
  `),
];

/** Grown people and kin, whose blows a child discloses; what other pupils do it reports. */
export const disclosedOf: readonly string[] = listed(`
  pupil, pupils, peers, boys, girls, bully, bullies, bullied, mum, mother, mummy, mam, mums, dad, father, daddy,
  parent, parents, stepdad, stepfather, stepmum, stepmother, brother, sister, sibling, uncle, aunt, auntie, aunty,
  cousin, gran, nan, nana, nanny, grandad, grandma, grandmother, grandfather, carer, carers, partner, boyfriend, me,
  girlfriend, childminder, babysitter, teacher, coach, tutor, man, ex, step, foster, home, adult, fosterer, fosterers,
  houseparent, stepmam, mum's, mother's, dad's, father's, mummy's, lodger, staff, someone, somebody, family, being
`);
