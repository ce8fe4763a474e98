import { withAnother, withChanged } from './changed-facts.js';
import { type Circumstance } from './codes/circumstances.js';
import { type Lever } from './define-rule.js';
import { explanationCodes } from './burn-score.js';
import { type ContactFacts, type InjuryFact } from './facts.js';
import { isMark } from './injuries.js';
import { lever, notRecordedEach } from './lever.js';
import { drugCodes } from './poisonings.js';
import { attacks, inWords } from './recorded-suspicions.js';
import { londonDate } from './time/london-time.js';

/** Facts of an injury, of how it came about and of harm, that rules declare to be tried otherwise (`lever.ts`). */

const independent: Lever['words'] = ({ age }) =>
  `a clinician had recorded that {child} ${age?.years === 0 ? 'crawls or pulls to stand' : 'moves independently'}`;

export const mobilityRecorded = lever('mobility-recorded', independent, (scene) => {
  const { mobility, occurredAt } = scene.contact;
  return mobility === 'yes' ? null : withChanged(scene, { mobility: 'yes', mobilityRecordedAt: occurredAt });
});

const isOpenMark = (injury: InjuryFact): boolean => isMark(injury) && injury.recordedAs === null;

/** The marks of a contact otherwise; null when it describes none. */
function withMarks({ injuries }: ContactFacts, changes: Partial<InjuryFact>): readonly InjuryFact[] | null {
  if (!injuries.some(isOpenMark)) return null;
  return injuries.map((each) => (isOpenMark(each) ? { ...each, ...changes } : each));
}

const reasonsWithoutInjury = ({ complaints }: ContactFacts): ContactFacts['complaints'] =>
  complaints.filter((each) => each !== 'injury');

/** What is coded as a mark of birth or of a procedure is no reason for coming either. */
export const markRecorded = lever(
  'mark-recorded',
  'a clinician had recorded that what was seen was there from birth or came from a procedure',
  (scene) => {
    const injuries = withMarks(scene.contact, { recordedAs: 'birth' });
    return injuries && withChanged(scene, { injuries, complaints: reasonsWithoutInjury(scene.contact) });
  },
);

export const accidentSite = lever(
  'accident-site',
  'the injury had been at another site, such as the forehead or a shin',
  (scene) => {
    const injuries = withMarks(scene.contact, { bodySite: 'forehead', laterality: null });
    return injuries && withChanged(scene, { injuries });
  },
);

/** Of an injury that nobody described. */
export const injuryNotTheReason = lever(
  'injury-not-the-reason',
  'an injury had not been given as the reason for coming',
  (scene) => {
    const { injuries, complaints } = scene.contact;
    if (!complaints.includes('injury') || injuries.some(isOpenMark)) return null;
    return withChanged(scene, { complaints: reasonsWithoutInjury(scene.contact) });
  },
);

/** For bleeding inside the head: what is great enough for it, and a report of others. */
export const majorAccidentSeen = lever(
  'major-accident-seen',
  'somebody outside the family had reported a fall from a height or a traffic accident',
  (scene) => {
    const { injuries, circumstances } = scene.contact;
    if (circumstances.includes('witnessed-publicly') || !injuries.some(({ kind }) => kind === 'intracranial-injury'))
      return null;
    return withChanged(scene, { circumstances: [...circumstances, 'fall-from-height', 'witnessed-publicly'] });
  },
);

export const bittenByDog = lever('bitten-by-dog', 'the bite had been recorded as that of a dog', (scene) => {
  const { injuries, circumstances } = scene.contact;
  if (circumstances.includes('dog-bite') || !injuries.some(({ kind }) => kind === 'bite')) return null;
  return withChanged(scene, { circumstances: [...circumstances, 'dog-bite'] });
});

function without(codes: readonly Circumstance[], contact: ContactFacts): readonly Circumstance[] {
  return contact.circumstances.filter((code) => !codes.includes(code));
}

export const explanationSettles = lever(
  'explanation-settles',
  'the explanation recorded had settled how it came about',
  (scene) => {
    const codes = explanationCodes(scene.contact);
    return codes.length === 0 ? null : withChanged(scene, { circumstances: without(codes, scene.contact) });
  },
);

export const broughtAtOnce = lever(
  'brought-at-once',
  'it had been recorded that {child} was brought at once after the injury',
  (scene) => {
    const { contact } = scene;
    const circumstances: readonly Circumstance[] = [...without(['delayed', 'prompt'], contact), 'prompt'];
    return withChanged(scene, { injuredOn: londonDate(contact.occurredAt), waitedHours: null, circumstances });
  },
);

/** One millisecond before: nothing lies between. */
export const askedBefore = lever(
  'asked-before',
  'it had been recorded that somebody was asked since the injury',
  (scene) => {
    const { key, occurredAt } = scene.contact;
    return withAnother(scene, {
      ...{ key: `${key} asked-before`, occurredAt: occurredAt - 1, circumstances: [] },
      ...({ setting: 'gp', kind: 'appointment' } as const),
    });
  },
);

const attackWords: Lever['words'] = ({ contact }) =>
  `nobody had recorded ${attacks
    .filter((code) => contact.circumstances.includes(code))
    .map(inWords)
    .join(' or ')}`;

/** Of the codes that say one attack, all of them. */
export const attackNotRecorded = lever('attack-not-recorded', attackWords, (scene) => {
  const circumstances = without(attacks, scene.contact);
  return circumstances.length === scene.contact.circumstances.length ? null : withChanged(scene, { circumstances });
});

const assaults: readonly Circumstance[] = ['assault', 'inflicted'];

/** Harm of one kind, as codes and as the reason for coming. @param what in words that end "nobody had recorded ..." */
function harmNotRecorded(
  id: string,
  what: string,
  {
    codes,
    complaint,
  }: { readonly codes: readonly Circumstance[]; readonly complaint: ContactFacts['complaints'][number] },
): Lever {
  return lever(id, `nobody had recorded ${what}`, (scene) => {
    const { contact } = scene;
    const circumstances = without(codes, contact);
    const complaints = contact.complaints.filter((each) => each !== complaint);
    const injuries = contact.injuries.filter(({ kind }) => kind !== complaint);
    const isSame =
      circumstances.length === contact.circumstances.length &&
      complaints.length === contact.complaints.length &&
      injuries.length === contact.injuries.length;
    return isSame ? null : withChanged(scene, { circumstances, complaints, injuries });
  });
}

export const assaultNotRecorded = harmNotRecorded('assault-not-recorded', 'an assault', {
  codes: assaults,
  complaint: 'assault',
});
export const poisoningNotRecorded = harmNotRecorded('poisoning-not-recorded', 'a poisoning or ingestion', {
  codes: drugCodes,
  complaint: 'poisoning',
});
export const selfHarmNotRecorded = harmNotRecorded('self-harm-not-recorded', 'self-harm', {
  codes: [],
  complaint: 'self-harm',
});

/** Fractures that count at any age, and poisoning. */
export const graveNotRecorded: readonly Lever[] = [
  ...notRecordedEach({
    'occult-fracture': 'a fracture found by chance',
    'fractures-of-differing-age': 'fractures of differing age',
  }),
  poisoningNotRecorded,
];

export const burnSignsNotRecorded = notRecordedEach({
  immersion: 'a shape as of a dip into hot water',
  'contact-shape': 'a shape as of a hot thing held on',
  'supervision-concern': 'a concern about who looked after {child}',
});

export const attacksNotRecorded: readonly Lever[] = [
  ...notRecordedEach({ knife: 'a knife', gun: 'a gun', 'sexual-assault': 'a sexual assault' }),
  assaultNotRecorded,
];
