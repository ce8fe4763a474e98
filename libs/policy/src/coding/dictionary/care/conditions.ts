/** Conditions of a child that bear on how an injury is read, and marks of birth: by their names. */

import { combined, cross, listed, type Phrase } from '../forms.js';

const spot = listed(`
  spot, spots, naevus, naevi, nevus, nevi, birthmark, birthmarks, patch, patches, mark, marks
`);

/** Each condition with its names. */
export const conditions = {
  'bleeding-disorder': [
    ...listed(`
      christmas disease, platelet function disorder, bernard soulier, thrombasthenia, fviii, bleeding condition,
      clotting condition, blood clotting disorder, blood clotting problem, coagulation disorder, coagulation defect,
      bleeding problem, factor 8 deficiency, factor 9 deficiency, factor seven, factor vii deficiency, f8 deficiency,
      factor xi deficiency, factor v deficiency, von willibrand, vonwillebrand, hemophiliac, low plts, plts low,
      blood disorder itp, inherited bleeding, thrombocytopaenia, platelet function, thrombocytopathy
    `),
    ...listed(`
    bleeding tendancy, bleeding tendencies, tendency to bleed, clotting factor disorder, clotting condition,
    blood clotting disorder, bleeding condition, inherited bleeding, haemophilia carrier, platelet function disorder,
    platelet disease, deranged clotting, factor eight deficiency, factor 7 deficiency, factor 13 deficiency,
    factor xi deficiency, factor ix deficiency, factor vii deficiency, christmas disease, bernard soulier,
    low platelet count, immune thrombocytopaenia, thrombocytopaenia, von willebrand factor, von willebrand type,
    clotting deficiency, bleeding disorders, clotting disorders, acquired haemophilia, vkdb, hypofibrinogenaemia
  `),
    ...listed(`
      glanzmann's, glanzmanns, thrombasthenia, thrombocytopathy, bernard - soulier, storage pool disorder,
      hermansky pudlak, hermansky - pudlak, wiskott aldrich, wiskott - aldrich, grey platelet syndrome,
      gray platelet syndrome, afibrinogenaemia, dysfibrinogenaemia, fibrinogen deficiency, hemophiliac, hemophiliacs,
      haemophiliacs, prothrombin deficiency, may - hegglin, protein c deficiency
    `),
    ...cross(['factor'], listed('2, 5, 10, 11, ii, x, two, five, seven, nine, ten, eleven, thirteen'), ['deficiency']),
    ...combined(
      ['blood'],
      listed("does not, doesn't, doesnt, will not, won't, wont, not"),
      ['', 'properly'],
      ['clot', 'clotting'],
    ),
    ...listed(`
      haemophilia a, haemophilia b, haem a, haem b, factor 8, factor viii deficiency, factor 9, factor xiii, factor deficiency,
      platelet disorder, coagulopathy, clotting problem, clotting abnormality, clotting defect, von willebrands,
      von willebrand disease, low platelet, glanzmann, immune thrombocytopenia, bleeding tendency,
      bleeding diathesis, vitamin k deficiency, haemorrhagic disease, vit k deficiency,
      immune thrombocytopenic purpura, thrombocytopenic, haemophilic, vwf, platelets low, factor v, factor vii,
      factor xi, clotting factor deficiency, platelet count low, haemophilia, haemophiliac, von willebrand,
      von willebrand's, vwd, itp, bleeding disorder, thrombocytopenia, clotting disorder, factor viii,
      low platelets, hemophilia, factor ix
    `),
  ],
  'brittle-bones': [
    ...listed(`
      oi type iii, oi type iv, oi type 3, oi type 4, oi type 2, osteopaenia, osteopaenic, osteopetrosis,
      vitamin d rickets, rickety bones, bone fragility disorder, osteoporotic, low bone density, bone density low,
      weak bones, fragile bone, hypophosphatasia, bruck syndrome, juvenile osteoporosis, osteogenisis imperfecta
    `),
    ...listed(`
    osteogenesis imperfecta type, oi type iii, oi type iv, oi type 3, oi type 4, vitamin d deficient rickets,
    nutritional rickets, rachitic, soft bones, bones break easily, low bone density, metabolic bone disorder,
    bone fragility disorder, fragile bone, fragile bone disease, osteopenic bones, osteoporotic, osteopaenia,
    x - linked rickets, hypophosphatasia, hypophosphataemic rickets, brittle bone condition, weak bones
  `),
    ...listed(`
    van der hoeve, lobstein's, lobstein disease, bruck syndrome, juvenile osteoporosis, osteopetrosis,
    low bone mineral density, reduced bone density, bones that break easily, bones break very easily
  `),
    ...listed(`
      metabolic bone disease, osteoporosis, bone fragility, fragile bones, oi type, osteogenesis, osteopenic,
      oi type 1, oi type i, bone disease, brittle bone disorder, brittle bones disease, fragility fractures,
      osteopenia of prematurity, osteogenesis imperfecta, oi, brittle bone, brittle bones, brittle bone disease,
      rickets, osteopenia
    `),
  ],
  epilepsy: [
    ...listed(`
      petit mal, grand mal, jme, rolandic epilepsy, benign rolandic, childhood absence epilepsy, lennox - gastaut,
      temporal lobe epilepsy, refractory epilepsy, myoclonic epilepsy, epilepsy syndrome, epileptics, epileptiform,
      nocturnal epilepsy, frontal lobe epilepsy, intractable epilepsy, epilepsey, epilespy, fits disorder
    `),
    ...listed(`
    epileptic fits, epileptic seizures, epileptic seizure, epileptic fit, rolandic epilepsy, jme, lgs,
    childhood absence, absence seizures, myoclonic epilepsy, drug resistant epilepsy, nocturnal epilepsy,
    epilepsy syndrome, convulsive disorder, fitting disorder, dravet syndrome, west syndrome, epileptics,
    refractory epilepsy, temporal lobe epilepsy, benign rolandic, photosensitive epilepsy, epilepsy nurse
  `),
    ...listed(`
    panayiotopoulos, ohtahara, doose syndrome, landau kleffner, landau - kleffner, lennox - gastaut, lennox syndrome,
    petit mal, myoclonic astatic, epileptiform disorder, sunflower syndrome
  `),
    ...listed(`
      known epileptic, absence seizures, absence epilepsy, dravet, infantile spasms, west syndrome, epilepsies,
      seizure condition, generalised epilepsy, focal epilepsy, juvenile myoclonic epilepsy, epilepsy plan,
      lennox gastaut, epilepsy, epileptic, seizure disorder, known seizures
    `),
  ],
  asthma: [
    ...listed('asmha, astma, athsma, asthama, brittle asthma, asthmatic child'),
    ...listed(`
    asthma attack, asthma attacks, exacerbation of asthma, asthma exacerbation, asthma flare, brittle asthma, asmatic,
    asthmatic child, exercise induced asthma, acute asthma, severe asthma, asthma plan, asthma pump,
    life threatening asthma, childhood asthma, asthma inhaler, asthma nurse, asthma card
  `),
    ...['asthmatics'],
    ...['asthma', 'asthmatic'],
  ],
  'dermal-melanocytosis': [
    ...combined(
      listed(`
        slate grey, slate gray, slate - grey, blue grey, blue - grey, blue / grey, grey blue, bluish grey,
        grey - blue
      `),
      spot,
    ),
    ...combined(listed('mongolian, mongolian blue, blue mongolian, congenital blue, congenital melanocytic'), spot),
    ...combined(['blue'], listed('spot, spots, naevus, naevi, birthmark, birthmarks')),
    ...listed(`
      lumbosacral melanocytosis, melanocytoses, dermal melanosis, dermal melanocytoses, mongolian blues
    `),
    ...listed(`
    blue - grey birthmark, blue grey birthmark, slate grey birthmark, slate - grey birthmark, blue grey naevus,
    blue - grey naevus, mongolian blue patches, mongolian blue patch, mongolian patch, congenital blue grey,
    dermal melanocytoses, slate - grey spot, slate - grey naevus, slate - grey naevi, slate grey patches
  `),
    ...listed(`
    cdm, cdms, cdm mark, cdm marks, cdm patch, cdm patches, mbs mark, mbs marks, blue spot marks, blue grey macule, blue grey macules, blue - grey macule, blue - grey macules, slate blue patch,
    slate blue patches, slate blue spot, slate blue spots, blue grey mark, blue grey marks, blue - grey mark,
    blue - grey marks, slategrey, bluegrey patch, bluegrey patches
  `),
    ...listed(`
      blue grey spot, blue grey spots, blue - grey spot, blue - grey spots, blue grey patch, blue grey patches,
      slate grey naevi, slate grey patch, slate grey patches, slate - grey, slate grey, slate gray, mongolian,
      congenital melanocytosis, blue gray spot, blue gray spots, melanocytosis, blue naevus, mbs, slate grey nevi,
      blue black spot, birthmark blue, slate blue naevus, mongolian blue spot, mongolian blue spots, mongolian spot,
      blue spot, blue spots, slate grey naevus, dermal melanocytosis, mongolian spots, slate grey nevus,
      congenital dermal melanocytosis, slate grey spot
    `),
  ],
  'neuro-disability': [
    ...listed(`
      spine bifida, spina - bifida, neuro disabled, static encephalopathy, brain damaged, four limb spasticity,
      paraplegia, paraplegic, tetraplegia, tetraplegic, myelomeningocele, meningomyelocele, quad cp, sma type,
      charcot marie tooth, angelman, angelman syndrome, batten disease, battens, periventricular leukomalacia,
      hypoxic ischaemic encephalopathy, kernicterus, ataxic, athetoid, choreoathetoid, pmld, non - ambulant,
      profound and multiple, globally delayed, global developmental, global dev delay, global development delay,
      neurodisabilities, neurological disability, neurodevelopmental disability, neuro - disability, monoplegia,
      triplegia, diplegic, hemi, bilateral spastic, unilateral cp, bilateral cp, dystonic cp, congenital myopathy,
      wheelchair - user, wheelchair - bound, uses wheelchair, uses a wheelchair, worster drought, myotonic dystrophy,
      full time wheelchair, smard, hereditary spastic, cerebal palsy, cerebral palsey, hypertonia, spasticity
    `),
    ...listed(`
    quadriplegic cp, dystonic cp, ataxic cp, spastic hemiplegia, four limb cp, four - limb cp, tetraplegia,
    neurodisability clinic, neurodisabilities, neurological disability, hypoxic ischaemic encephalopathy, sma,
    spinal muscular atrophy, becker muscular dystrophy, severe physical disability, pmld, neurodevelopmental delay,
    quadriplegic cerebral palsy, cerebal palsy, myotonic dystrophy, hydrocephalus with, congenital myopathy,
    motor disability, complex neurodisability, hie grade, periventricular leukomalacia, pvl, hypotonic infant
  `),
    ...listed(`
    quad cp, athetoid, athetoid cp, monoplegia, triplegia, paraplegia, paraplegic, quadriparesis, diplegic,
    tetraplegic, spasticity, lissencephaly, angelman, angelman syndrome, friedreich, friedreich's,
    charcot marie tooth, charcot - marie - tooth, cmt disease, nemaline, leucodystrophy, batten disease, batten's,
    rett's, retts, holoprosencephaly, myelomeningocele
  `),
    ...listed(`
      developmental delay, global delay, gdd, spinal muscular atrophy, duchenne, dmd, hemiplegia, hemiplegic,
      diplegia, quadriplegic, hypotonic, hypoxic brain injury, gmfcs, spastic diplegia, spastic quadriplegia,
      neurodisabled, acquired brain injury, complex disability, wheelchair user, wheelchair bound,
      wheelchair dependent, neuromuscular disease, neuromuscular disorder, neuromuscular, myopathy, dystonia,
      physical disability, dyskinetic, rett syndrome, leukodystrophy, spastic cp, cerebral palsy, cp, non ambulant,
      quadriplegia, muscular dystrophy, spina bifida, global developmental delay, hypotonia, neurodisability,
      neuro disability, spastic
    `),
  ],
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;
