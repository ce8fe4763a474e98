/**
 * What is recorded of how an injury came about, and of worry about a child: the one list of these codes of system
 * `bellwether`. Whatever turns words into facts writes them, with the kind of coded fact that stands beside each group;
 * a reader takes any of the four kinds, since each code is there once. Injuries and mobility have lists of their own
 * (`injuries.ts`, `mobility.ts`). A code that is not recorded says nothing.
 */
export const circumstances = {
  /** What happened. Kind `mechanism`. */
  mechanism: [
    'fall',
    'fall-from-height',
    'traffic',
    'sport',
    'school-or-nursery-accident',
    'hit-by-object',
    'hot-liquid',
    'contact-burn',
    'assault',
    'dog-bite',
    'animal-bite',
    'bitten-by-child',
    'caught-in-door',
  ],
  /** Where. Kind `mechanism`. */
  place: ['at-home', 'at-school-or-nursery', 'at-sports-ground', 'in-street', 'in-public-place', 'elsewhere'],
  /**
   * Who saw it. `witnessed-publicly`: somebody outside the family, whose report is on record. `family-told`: whoever writes knew
   * of the accident first and told the family. Kind `mechanism`.
   */
  witness: ['witnessed-publicly', 'witnessed-by-carer', 'not-witnessed', 'family-told'],
  /** Whether the explanation fits, as a clinician judged it. Kind `outcome`. */
  explanation: ['consistent', 'inconsistent', 'changing', 'none-given'],
  /** How soon help was sought, from a recorded time of injury. Kind `outcome`. */
  delay: ['delayed', 'prompt'],
  /** How the child came. Kind `outcome`. */
  arrival: ['transferred-in', 'redirected'],
  /** What the injury looks like, beyond its kind and site. Kind `outcome`. */
  appearance: ['patterned', 'fractures-of-differing-age', 'occult-fracture'],
  /** What a specialist has diagnosed. Kind `diagnosis`. */
  condition: ['bleeding-disorder', 'brittle-bones', 'epilepsy', 'asthma', 'neuro-disability'],
  /** What brings a child with such a condition. Kind `diagnosis`. */
  sign: ['wheeze', 'seizure'],
  /** Worry that a clinician recorded, or what a child told. Kind `outcome`. */
  concern: ['safeguarding-concern', 'maltreatment-suspected', 'disclosure'],
  /** Cause as coded after the visit; the first two count below an age only. Kind `intent`. */
  intent: ['inflicted', 'undetermined-intent', 'accidental'],
  /** A weapon, and what kind of attack. Kind `mechanism`. */
  attack: ['knife', 'gun', 'sexual-assault', 'between-peers'],
  /** What a child swallowed, took or was given; alcohol that was drunk, no hand gel. Kind `mechanism`. */
  substance: ['opioid', 'alcohol-drunk', 'cocaine', 'cannabis', 'medicine', 'household-product'],
  /** How a burn looks and how deep it is. Kind `outcome`. */
  burn: ['full-thickness', 'immersion', 'contact-shape', 'unusual-site', 'supervision-concern'],
  /** What is told of a slot that was missed: why, that a new one is booked, that the family was in touch. Kind `outcome`. */
  'missed-slot': ['reason-told', 'slot-rebooked', 'family-reached'],
  /** How a child left. Kind `outcome`. */
  leaving: ['against-advice', 'removed-by-relative', 'left-before-seen', 'strategy-discussion-pending'],
  /** Harm to oneself, and the state of mind. Kind `outcome`. */
  mind: ['suicidal-intent', 'mental-health'],
  /** Illness that nobody explains. Kind `outcome`. */
  unexplained: ['results-normal', 'unexplained-event', 'seen-by-one-carer-only', 'opinion-sought'],
  /** Teeth. Kind `diagnosis`. */
  teeth: ['caries', 'dental-pain', 'dental-sepsis', 'extraction-under-anaesthetic'],
  /**
   * Care that somebody saw or heard was not given (NICE NG76 and CG89); each alone is common and says nothing of why.
   * `unwashed`: dirty, smelly, soiled. `infestation`: lice or scabies. `untreated`: an illness. `unsupervised`: left or found
   * alone. Kind `outcome`.
   */
  neglect: [
    ...['hungry', 'no-food-at-home', 'unwashed', 'inadequate-clothing', 'infestation', 'untreated', 'unsupervised'],
    ...['collected-late', 'persistently-absent', 'unfit-home'],
  ],
  /** Growth by the centile chart: spaces fallen since birth; `faltering-growth`: told without a centile. Kind `outcome`. */
  growth: [
    ...['weighed', 'fell-one-space', 'fell-two-spaces', 'fell-three-spaces', 'below-second-centile'],
    ...['born-below-ninth-centile', 'born-above-ninety-first-centile', 'early-loss-over-tenth', 'faltering-growth'],
  ],
  /** What is said of the household. Kind `outcome`. */
  household: [
    ...['domestic-abuse', 'high-risk-domestic-abuse', 'strangulation', 'pregnant-in-household'],
    ...['parent-self-harm', 'parent-mental-illness', 'parent-intoxicated', 'carer-detained', 'child-safe-with-other'],
    ...['no-fixed-abode', 'temporary-registration', 'left-practice-list', 'joined-practice-list'],
  ],
  /** What a slot of a health visitor, school nurse or practice is for; `wound-review`: a dressing, stitches or plaster again. Kind `outcome`. */
  'planned-care': ['health-review', 'immunisation', 'wound-review'],
  /** Who came with the child. Kind `outcome`. */
  escort: [
    'unknown-adult',
    'no-parental-responsibility',
    'consent-contact-reached',
    'new-partner',
    'private-fostering',
  ],
  /** Pregnancy of the person whom the contact is about. Kind `outcome`. */
  pregnancy: [
    ...['pregnant', 'first-antenatal-contact', 'concealed-pregnancy', 'labour-began', 'unbooked-labour'],
    ...['born-before-arrival', 'gave-birth', 'pregnancy-ended', 'booked-elsewhere'],
  ],
  /** Signs of exploitation. Kind `outcome`. */
  exploitation: [
    ...['sexually-transmitted-infection', 'emergency-contraception', 'termination', 'missing-episode'],
    ...['unexplained-money-or-phone', 'controlling-companion', 'intoxicated', 'carries-weapon'],
  ],
  /** Female genital mutilation. Kind `outcome`. */
  mutilation: ['mutilation-seen-or-told', 'mother-has-mutilation'],
  /** Papers and steps that a discharge, a referral or a missed slot should have. Kind `outcome`. */
  process: [
    ...['referral-closed', 'discharged-to-referrer', 'risk-assessed', 'cancelled-at-short-notice', 'discharge-ordered'],
    ...[
      'authority-agreed',
      'consultant-authorised',
      'follow-up-arranged',
      'practice-identified',
      'home-visit-arranged',
    ],
    ...['initial-health-assessment', 'review-health-assessment', 'stay-intended-three-months'],
  ],
  /** What became of a referral, of an enquiry and of a plan, as social care or a hospital records it. Kind `outcome`. */
  socialCare: [
    ...['referral-made', 'referral-received', 'referral-acknowledged', 'referral-accepted', 'referral-decided'],
    ...['no-further-action', 'strategy-discussion-held', 'section-47-begun', 'concerns-not-substantiated'],
    ...['conference-held', 'review-conference-held', 'core-group-held'],
    ...['health-invited', 'health-attended', 'health-deputised', 'health-report-sent'],
    ...['worker-allocated', 'no-allocated-worker', 'child-seen-by-worker', 'became-looked-after'],
  ],
  /** Death, and harm to life. Kind `outcome`. */
  gravest: ['died', 'life-threatening'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Circumstance = (typeof circumstances)[keyof typeof circumstances][number];

/** Before a date of injury, `YYYY-MM-DD`, as a code of kind `outcome`: `injured-on-2026-11-16`. */
export const injuredOnPrefix = 'injured-on-';

/** Before days since the injury, by the date of the contact, as a code of kind `outcome`: `injured-days-ago-0` is the same day. */
export const injuredDaysAgoPrefix = 'injured-days-ago-';

/** Before hours between an injury and help, told as hours, as a code of kind `outcome`: `waited-hours-14`. */
export const waitedHoursPrefix = 'waited-hours-';

/** Before completed weeks of pregnancy, as a code of kind `outcome`: `pregnancy-week-23`. */
export const pregnancyWeekPrefix = 'pregnancy-week-';

/**
 * SNOMED CT. The first two are ECDS (NHS Data Model and Dictionary) and the clinical rules, R22; 1064961000000107 is the
 * RCGP family code; intents as the clinical rules list them, data dictionary. All others are our own knowledge of the
 * International Edition, to be checked against the UK release before use.
 */
export const snomedCircumstances: Readonly<Record<string, Circumstance>> = {
  '836881000000105': 'safeguarding-concern',
  '784891000000108': 'inconsistent',
  '1064961000000107': 'safeguarding-concern',
  '361269008': 'inflicted',
  '269735005': 'undetermined-intent',
  '242056005': 'accidental',
  '52684005': 'assault',
  '1912002': 'fall',
  '274215009': 'traffic',
  '64779008': 'bleeding-disorder',
  '78314001': 'brittle-bones',
  '84757009': 'epilepsy',
  '195967001': 'asthma',
  '56018004': 'wheeze',
  '91175000': 'seizure',
  '225928004': 'against-advice',
  '6471006': 'suicidal-intent',
  '74732009': 'mental-health',
  '35489007': 'mental-health',
  '48694002': 'mental-health',
};

/**
 * ICD-10 without the point. T74, Y06, Y07, Z61.4 to Z61.6, Z62.0, Z62.3 to Z62.6, X85 to Y09 and Y10 to Y34: clinical
 * rules, R22 and data dictionary (BMC Public Health 2011;11:7, table 1). The others are our own knowledge of ICD-10
 * (World Health Organization), chapters I, III to VI, X and XVIII to XX, to be checked before use. The first pattern that matches counts.
 */
export const icd10Circumstances: readonly (readonly [pattern: RegExp, circumstance: Circumstance])[] = [
  [/^(T74|Y0[67]|Z61[4-6]|Z62[03-6])/, 'maltreatment-suspected'],
  [/^X9[3-5]/, 'gun'],
  [/^X99/, 'knife'],
  [/^(Y05|Z044)/, 'sexual-assault'],
  [/^(X8[5-9]|X9\d|Y0\d|Z045)/, 'inflicted'],
  [/^T40[0-46]/, 'opioid'],
  [/^T405/, 'cocaine'],
  [/^T407/, 'cannabis'],
  [/^F100/, 'alcohol-drunk'],
  [/^(T3[6-9]|T4[1-9]|T50|X4[0134])/, 'medicine'],
  [/^(T5[2456]|T60|X46|X48)/, 'household-product'],
  [/^Y([12]\d|3[0-4])/, 'undetermined-intent'],
  [/^V\d/, 'traffic'],
  [/^W21/, 'sport'],
  [/^W54/, 'dog-bite'],
  [/^W55/, 'animal-bite'],
  [/^W23/, 'caught-in-door'],
  [/^W(09|1[2-7])/, 'fall-from-height'],
  [/^W[01]\d/, 'fall'],
  [/^W2[02]/, 'hit-by-object'],
  [/^X1[0-4]/, 'hot-liquid'],
  [/^X1[5-9]/, 'contact-burn'],
  [/^D6[5-9]/, 'bleeding-disorder'],
  [/^Q780/, 'brittle-bones'],
  [/^G4[01]/, 'epilepsy'],
  [/^J4[56]/, 'asthma'],
  [/^G8[0-3]/, 'neuro-disability'],
  [/^K02/, 'caries'],
  [/^K04[67]/, 'dental-sepsis'],
  [/^F[2-4]\d/, 'mental-health'],
  [/^R460/, 'unwashed'],
  [/^(B850|B86)/, 'infestation'],
  [/^T730/, 'hungry'],
  [/^R062/, 'wheeze'],
  [/^R568/, 'seizure'],
];
