import { cross, listed } from './forms.js';

/**
 * Sites of the body by the words that people write. Latin and anatomical names are common knowledge; abbreviations are those
 * of British notes.
 */
export const siteWords: Readonly<Record<string, readonly string[]>> = {
  cheek: listed(`
    cheeek, cheak, cheeck, chek, malar, zygomatic, zygomatic arch, cheek area, cheek, cheeks, cheekbone, cheek bone,
    zygoma, cheek bones, cheekbones, cheek fold, zygomas, malar area, malar region, side of cheek
  `),
  forehead: listed(`
    eyebrows, fore head, foreheads, supraorbital, brows, forhead, eye brows, forehead, frontal, brow, eyebrow,
    eye brow, glabella, frontal area, frontal region, frontal bone, between eyebrows, eyebrow area
  `),
  chin: ['chins', 'chin area', 'chin', 'submental'],
  ear: listed(`
    retroauricular, ear lobes, earlobes, post auricular, pinnae, auricular, antitragus, ear canal, ear, ears, pinna,
    earlobe, ear lobe, behind ear, helix, tragus, antihelix, auricle, postauricular, ear lobule, behind ears,
    outer ear, external ear, tops of ears, top of ear, pinnas
  `),
  eye: listed(`
    infraorbital, orbital, globe, eye ball, eyeball, under eye, below eye, above eye, corner of eye, black of eye,
    eye, cornea, corneas, corneal, conjunctiva, sclera, eyes, orbit, periorbital, eye socket, periorbitally, orbits,
    orbital floor, orbital rim, inner canthus, outer canthus, canthus, eye area, around eyes, eye region, retina
  `),
  eyelid: listed(`
    lids, upper lid, lower lid, lid swelling, eyelash, eyelashes, eyelid, eyelids, eye lid, eye lids, eye - lid,
    eye - lids, upper eyelid, lower eyelid, lash line
  `),
  nose: listed(`
    noses, septum, septal, nasal bones, nostril, nostrils, nasal septum, bridge of the nose, noes, nose, nasal bridge,
    bridge of nose, nasal, nasal tip, tip of nose, nasal bone, nares, naris, columella, nose bridge, nosebridge,
    bridge of his nose, side of nose, nasal area
  `),
  mouth: listed(`
    mouf, upper lip, lower lip, bottom lip, top lip, philtrum, vermilion, molar, molars, canine, soft palate,
    hard palate, inside cheek, inner lip, vermillion, tounge, toungue, mouth, tooth, teeth, incisor, incisors, buccal,
    gingiva, gingival, frenulum, lip, lips, gum, gums, tongue, oral, palate, lip area, corner of mouth,
    inside of mouth, inside of lip, inside of cheek, inside of lips, roof of mouth, uvula, tonsil, front tooth,
    front teeth, milk teeth, milk tooth, premolar, premolars, vermillion border, vermilion border, intraoral,
    labial mucosa, oral mucosa, alveolus
  `),
  neck: listed(`
    clavicular fossa, carotid, cervical spine, c - spine, c spine, windpipe, larynx, neck, nape, nape of neck,
    cervical, throat, sternocleidomastoid, sternomastoid, adams apple, trachea, side of neck, back of neck,
    front of neck, collar area, hyoid
  `),
  jaw: listed(`
    mandibular, jaws, jaw bone, jawbone, tmj, maxilla, jaw, jawline, mandible, angle of jaw, jaw line, mandibles,
    jaw area, condyle of mandible, mandibular condyle, side of jaw, ramus of mandible
  `),
  scalp: [
    ...cross(
      listed(`
        frontal, occipital, parietal, temporal, posterior, anterior, temporo - parietal, vertex
      `),
      ['scalp'],
    ),
    ...listed(`
      scapl, sclap, fontanelle, hairline at back, scalp, subgaleal, back of scalp, anterior fontanelle
    `),
  ],
  head: listed(`
    heads, skulls, back of heads, side of skull, temporal bone, head, skull, side of head, side of the head, temple,
    temples, temporal, cranial, back of head, back of skull, mastoid, mastoids, skull base, base of skull,
    back of his skull, temporal region, temporal area, sides of head, front of head, occipit, occipto, parieto,
    temporo, crown of his head, parietooccipital, occipitoparietal, parieto occipital, temporo parietal, vertex,
    crown, crown of head, top of head, temporoparietal, occiput, occipital, parietal, occipitally, parietally,
    parietal area, parietal region, occipital area, occipital region, occipital protuberance, crown area
  `),
  face: listed(`
    faces, facial area, side of face, face, facial, midface, mid face, facial bones, side of the face, facially
  `),
  chest: listed(`
    chests, sternal, breasts, nipples, pectoralis, chest area, breast bone, costal, chest, breast, nipple, thoracic,
    pectoral, sternum, breastbone, thorax, chest wall, xiphisternum, xiphoid, sternoclavicular, manubrium, bosom,
    pecs, pec, rib area, boob
  `),
  back: listed(`
    mid back, scapulae, scapular, shoulder blades, shoulderblade, shoulderblades, vertebra, vertebrae, vertebral,
    tailbone, tail bone, spines, back area, backs, l spine, t spine, interscapular, back, sacrum, sacral, coccyx,
    lumbosacral, spinal, paraspinal, lower back, upper back, spine, lumbar, shoulder blade, scapula, small of back,
    base of spine, thoracic spine, thoracic vertebra, thoracic vertebrae, dorsal spine, thoraco - lumbar,
    thoracolumbar, thoracolumbar spine, back of chest, trapezius, shoulder - blade, shoulder - blades, lower spine,
    upper spine
  `),
  abdomen: listed(`
    navel, belly button, tummy button, suprapubic, iliac fossa, rif, lif, stomache, abdominal wall, tumy, tummys,
    bellybutton, abdomen, tum, umbilicus, epigastric, epigastrium, abdominal, tummy, stomach, belly, abdo, flank,
    flanks, groin, groins, groin crease, groin creases, umbilical, periumbilical, tummy area, hypogastrium, waist, inguinal, loin, loins, ruq, luq,
    rlq, llq, peri - umbilical
  `),
  buttock: listed(`
    bottom cheek, bum cheek, butt, buttcheek, sacral cleft, bumcheek, gluteus, glute, glutes, perianal, anus, anal,
    bum cheeks, buttox, botom, buttock, gluteal, natal cleft, backside, botty, buttocks, bottom, bum, nappy area,
    buttock cheek, buttock cheeks, nates, sit bone, rear end, bumcheeks, buttok, buttoks, backsides, sitting area
  `),
  genitals: listed(`
    hymenal, hemiscrotum, hemi - scrotum, scrotums, shaft of penis, prepuce, fourchette, posterior fourchette, foreskin tip,
    private area, intimate area, testicular, scrotal, penile, vaginal, labium, glans, pubic, pubic area, willy,
    testes, introitus, hymen, genitals, genital, penis, scrotum, testicle, testicles, testis, foreskin, vulval,
    labial, perineal, genitalia, private parts, vagina, vulva, labia, perineum, clitoris, scrotal sac, foreskins,
    labia majora, labia minora, privates, front bottom, genital area
  `),
  shoulder: listed(`
    sholders, shouder, ac joint, deltoid area, shoulder tip, glenoid, rotator cuff, shoudler, sholder, shoulders,
    shoulder, acromion, acj, shoulders, gh joint, shoulder joint, ac joints, acromioclavicular, top of shoulder,
    sc joint, deltoid region
  `),
  'upper-arm': listed(`
    humerous, humorus, humerii, upperarm, humeral head, surgical neck, supracondylar humerus, humerus supracondylar,
    humeral supracondylar, humeral shaft,
    neck of humerus, upper arm, humeral, deltoid, triceps, tricep, upper arms, humerus, bicep, biceps,
    proximal humerus, distal humerus, humeri, mid humerus, back of upper arm, bicep area
  `),
  forearm: listed(`
    fore arms, radial head, radial neck, radii, forarm, forarms, radial shaft, head of radius, neck of radius,
    radial styloid, ulnar styloid, radius and ulna, ulna and radius, radius / ulna, radius + ulna, radius & ulna,
    forearm, lower arms, radial, ulnar, fore arm, forearms, radius, ulna, lower arm, distal radius, distal ulna,
    distal radial, monteggia, galeazzi, colles, forearm bones, ulna shaft
  `),
  elbow: listed(`
    elbow joint, ebow, elbo, epicondyle, medial epicondyle, lateral epicondyle, supracondylar, condylar, ac fossa,
    elbw, capitellum, elbow, olecranon, antecubital fossa, acf, elbows, crook of elbow, elbow crease, crease of elbow,
    inside of elbow, funny bone, lateral condyle, medial condyle, lat condyle, med condyle,
    lat epicondyle, med epicondyle, coronoid, cubital, cubital fossa, gartland
  `),
  wrist: listed(`
    wrsit, writs, rist, wirst, carpus, carpals, anatomical snuffbox, snuffbox, snuff box, lunate, wrists, wrist,
    carpal, wrists, scaphoid, scaphoid waist, wrist joint, hamate, capitate, trapezium, druj, triquetral, triquetrum, carpal bones
  `),
  hand: listed(`
    metacarpel, metacarpels, back of his hand, hypothenar eminence, dorsum of hand, dorsum hand, fists, heel of palm,
    web between thumb, hnad, nuckle, nuckles, hadn, thenar eminence, hypothenar, back of hand, handpalm, mcp, mcpj,
    palmer, metacarpal head, hand, metacarpal, metacarpals, thenar, palmar, hands, palm, palms, knuckle, knuckles,
    metacarpal neck, neck of metacarpal, metacarpal shaft, mc, mcs, mcpjs, web space, webspace, web of hand,
    between fingers, first web space, palms of hands, palmar aspect, ball of thumb, heel of hand
  `),
  finger: listed(`
    tuft, terminal tuft, nail matrix, fingger, fnger, fingures, finegr, fingers, index, phalanges, phalangeal, pip,
    pipj, dip, dipj, nail plate, thumbnail, thumb nail, subungual, pulp, volar plate, middle phalanx, fingernails,
    thum, fingure, mallet, finger, nail, nails, fingernail, finger nail, phalanx, pinky, pinkie, finger tip,
    finger tips, digit, nailbed, fingers, thumb, thumbs, fingertip, fingertips, nail bed, web of thumb, base of thumb,
    middle finger, ring finger, little finger, index finger, digits, nailfold, nail fold, cuticle, thumb tip,
    tip of thumb, tip of finger, pads of fingers, finger pad, finger pads, terminal phalanx, distal phalanx,
    proximal phalanx, dipjs, pipjs, pinkies, pinkys
  `),
  clavicle: listed(`
    colarbone, colar bone, clavicles, clavicular, collarbones, collar bones, clavical, clavicle, collarbone, collar bone, claviclar,
    collar - bone, clavicle shaft, midshaft clavicle, distal clavicle
  `),
  rib: listed(`
    costochondral, rib cage area, rib, ribcage, rib cage, ribs, costal margin, lower ribs, posterior ribs,
    ribcage area, intercostal
  `),
  hip: listed(`
    iliac crests, iliac, acetabulum, femoral neck, femoral head, neck of femur, nof, hip bone,
    trochanter, asis, hip area, pubic rami, ischial, hip, pelvic, iliac crest, hips, pelvis, hipbone, hip joint,
    trochanteric, greater trochanter, sij, sacroiliac, iliac spine, aiis, pelvic ring, pubic ramus, hip region
  `),
  thigh: listed(`
    femoral shaft, femurs, femoral, hamstrings, thighs, adductor, thigh bone, thighbone, quadriceps, back of thigh,
    thys, femer, femural, thigh, femoral, hamstring, quad, quads, upper legs, inner thighs, thighs, femur, upper leg,
    inner thigh, inside of thigh, inside leg, outer thigh, outer thighs, upper thigh, back of thighs, front of thigh,
    femoral region, quadricep, vastus, adductors
  `),
  knee: listed(`
    femoral condyle, femoral condyles, lateral femoral condyle, medial femoral condyle, lat femoral condyle,
    med femoral condyle, kneee, knne, knee caps, kneecaps, acl, mcl, pcl, meniscus, cruciate, patellae, back of knee, patelar, kne, patela,
    tibial plateau, knee, patellar, knee cap, popliteal, popliteal fossa, knees, kneecap, patella, backs of knees,
    behind knee, behind knees, knee joint, front of knee, patellofemoral, popliteal region, menisci, kneejoint,
    tibial spine
  `),
  shin: listed(`
    shinn, shinns, shinbone, fibular, shin bone, shinbone, tib and fib, tib + fib, tib & fib, tibia and fibula,
    tibial shaft, tibia / fibula, tibia & fibula, distal tibia, pretibial, tibial tuberosity, shin, tib, fib, tibial,
    tib fib, tib / fib, tibfib, shins, tibia, fibula
  `),
  ankle: listed(`
    lateral mall, medial mall, lat mall, med mall, lat mal, med mal, mall, malleolous, maleolus, bimalleolar,
    trimalleolar, weber a, weber b, weber c, ankle bone, anklebone, inside of ankle, outside of ankle,
    deltoid ligament, malleolar, ancle, anckle, ankel, talus, talar, achilles tendon, lateral malleolus,
    medial malleolus, ankle joint, ancles, achillies, ankle, malleolus, malleoli, achilles, ankles, achilles tendons,
    achilles area, lateral ankle, syndesmosis, tarsal tunnel, atfl
  `),
  foot: listed(`
    metatarsel, metatarsels, mtps, ball of his foot, arch of his foot, top of his foot, lateral border of foot,
    calcaneal, plantar, navicular, cuboid, forefoot, hindfoot, sole of foot, metatarsal base, lisfranc, arch of foot,
    heal bone, foot, metatarsal, metatarsals, calcaneum, calcaneus, dorsum of foot, midfoot, feet, heel, heels, sole,
    soles, instep, mt, mts, metatarsal head, metatarsal shaft, metatarsal neck, neck of metatarsal, top of foot,
    ball of foot, balls of feet, soles of feet, dorsum of feet, back of heel, tarsal, tarsals, footsole, cuneiform,
    mtp, mtpj
  `),
  toe: listed(`
    toenails, great toe, little toe, halux, tip of toe, toe, toenail, toe nail, hallux, toe nails, toes, big toe,
    great toes, second toe, toetips, toe tips, toe tip, baby toe, pinky toe, big toes, tips of toes, toe joint
  `),
  leg: listed(`
    limb lower, lower extremity, lower extremities, leg, legs, lower limb, lower limbs, calf, calves, calfs,
    calf muscle, gastrocnemius, lower leg, lower legs, soleus
  `),
  arm: listed('upper extremity, upper extremities, arm, arms, upper limb, upper limbs'),
};

/** Words of side; `r` and `l` stand before a site only. */
export const sideWords: Readonly<Record<'left' | 'right' | 'both', readonly string[]>> = {
  left: listed('left, l, lh, leftside, leftsided, lefthand, lt, lhs, lft, lf, leftt, lefft'),
  right: listed('right, r, rh, rightside, rightsided, rt, rhs, rght, rigth, rite, righ'),
  both: listed('both, bilateral, bilaterals, bilat, bilaterial, billateral, bilaterally, bilat'),
};

/** Words between a side and its site that say only which part of it: "left index finger", "R side of the face". */
export const betweenSideAndSite: readonly string[] = listed(`
  just, below, above, supracondylar, condylar, epicondylar, sacral, pretibial, intra, whole, entire, same, soft,
  posterolateral, anterolateral, inferior, superior, tender, small, cm, mm, more, outside, inside, distal, proximal,
  mid, midshaft, shaft, lateral, medial, inner, outer, upper, lower, anterior, posterior, dorsal, dorsum, volar,
  ventral, index, middle, ring, little, big, great, baby, 1, 2, 3, 4, 5, 1st, 2nd, 3rd, 4th, 5th, st, nd, rd, th,
  first, second, third, fourth, fifth, sided, side, of, the, his, her, front, back, tip, aspect, base, end, backs,
  fronts, tips, sides, tops, insides, undersides, swollen, bruised, sore, painful, injured, fractured, broken,
  superficial, deep
`);
