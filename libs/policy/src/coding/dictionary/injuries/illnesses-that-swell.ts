import { cross, listed } from '../forms.js';

/** Illnesses of which a part of the body swells, by where they do so (body sites; null: no part is named). Names end anywhere. */
export interface SwellingIllness {
  readonly names: readonly string[];
  /** Null: anywhere. */
  readonly sites: ReadonlySet<string | null> | null;
}

const face = [null, 'face', 'cheek', 'jaw', 'chin', 'mouth', 'nose'];

/** Of these lips and eyes swell in minutes. */
export const swellsInMinutes = listed('angioedema, anaphylaxis, urticaria, hives, allergic reaction');

export const illnessesThatSwell: readonly SwellingIllness[] = [
  {
    names: listed(`
      hsp, henoch, iga vasculitis, nephrotic, jia, septic arthritis, reactive arthritis, cellulitis, abscess, mumps, lymphadenopathy,
      lymphadenitis, mastoiditis, osteomyelitis, hydrocele, sickle, sickle cell, dactylitis, callus, kawasaki, stung by,
      ganglion, dermoid, lipoma, haemangioma, hemangioma, epidermoid, sebaceous cyst, pilomatrixoma, granuloma annulare,
      paronychia, whitlow, erysipelas, juvenile arthritis
    `),
    sites: null,
  },
  { names: swellsInMinutes, sites: null },
  {
    names: listed(
      'wasp, bee, insect, mosquito, mozzie, midge, horsefly, ant, gnat, flea, hornet, bed bug, tick',
    ).flatMap((animal) => ['sting', 'stings', 'bite', 'bites'].map((mark) => `${animal} ${mark}`)),
    sites: null,
  },
  {
    // whoever is allergic may have a swollen arm for another reason
    names: listed(
      'allergic, allergy, antihistamine, antihistamines, cetirizine, piriton, chlorphenamine, peanut, peanuts, nuts',
    ),
    sites: new Set([...face, 'eye', 'eyelid', 'ear', 'hand', 'finger']),
  },
  {
    // "?reaction to strawberry, lip swollen"
    names: cross(
      listed('reaction to, reacted to, reacting to, reaction from, reaction after'),
      ['', 'eating', 'first', 'trying'],
      listed(`
        strawberry, strawberries, egg, eggs, milk, fish, sesame, nut, nuts, cashew, almond, hazelnut, walnut, kiwi, tomato, banana, wheat, soya,
        prawn, prawns, shellfish, food, foods, peanut butter, cat, dog, penicillin, amoxicillin, antibiotic, antibiotics, face paint, sun cream
      `),
    ),
    sites: new Set([...face, 'eye', 'eyelid', 'ear']),
  },
  { names: ['bcg'], sites: new Set([null, 'arm', 'upper-arm', 'shoulder']) },
  {
    names: listed(`
      gland, glands, lymph node, lymph nodes, node, nodes, tonsil, tonsils, tonsillitis, glandular fever, adenopathy, quinsy,
      parotid, parotitis, salivary, thyroid, goitre, thyroglossal, branchial, sternomastoid, torticollis
    `),
    sites: new Set([...face, 'neck', 'ear', 'abdomen']),
  },
  {
    names: listed(`
      hay fever, hayfever, conjunctivitis, stye, sty, chalazion, blepharitis, meibomian, dacryocystitis, tear duct, sinusitis
    `),
    sites: new Set([null, 'eye', 'eyelid', 'face']),
  },
  {
    names: listed(`
      dental abscess, tooth abscess, toothache, tooth ache, dental pain, dental infection, gum boil, gumboil, teething, eruption cyst, mouth ulcer, mouth ulcers, mucocele, ranula,
      stomatitis, cold sore
    `),
    sites: new Set(face),
  },
  {
    names: listed(`
      hernia, paraphimosis, phimosis, balanitis, torsion, orchitis, epididymitis, varicocele, undescended, retractile, smegma
    `),
    sites: new Set([null, 'genitals', 'abdomen']),
  },
  {
    names: listed(
      'irritable hip, transient synovitis, synovitis, osgood, arthritis, effusion on uss, bakers cyst, perthes',
    ),
    sites: new Set([null, 'hip', 'knee', 'ankle', 'leg', 'wrist', 'finger', 'hand', 'foot']),
  },
  { names: listed('breast bud, breast buds, mastitis neonatorum'), sites: new Set([null, 'chest']) },
];
