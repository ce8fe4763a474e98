import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { isPublicAccident } from '../../explained-injury.js';
import { type ContactFacts } from '../../facts.js';
import { markNumbers, tellsOfInjury } from '../../injuries.js';
import { any, known } from '../../kleene.js';
import { accidentSite, earlierLeftOut, markRecorded, sentOn } from '../../levers.js';
import {
  injuriesApart,
  isSpread,
  sitesApart,
  spreadLimits,
  withoutPublic,
  type Spread,
} from '../../spread-attendances.js';
import { arrival, listedOf, placeOf, shortEnough, onDayOf } from '../../words.js';

const injuriesOf = (scene: Scene): Spread =>
  injuriesApart(scene.child, scene.contact, scene.number('injuryDays'), spreadLimits(scene.number));
const sitesOf = (scene: Scene): Spread =>
  sitesApart(scene.child, scene.contact, scene.number('siteDays'), spreadLimits(scene.number));
const injuries = (scene: Scene): Spread => scene.once(injuriesOf);
const sites = (scene: Scene): Spread => scene.once(sitesOf);

const injuriesAreSpread = (scene: Scene, spread = injuries(scene)) =>
  isSpread(spread, { attendances: scene.number('injuryAttendances'), places: scene.number('providers') });
const sitesAreSpread = (scene: Scene, spread = sites(scene)) =>
  isSpread(spread, { attendances: scene.number('sites'), places: scene.number('sites') });

/** Contacts that make it so, the anchoring one first. */
const spreadContacts = (scene: Scene): readonly ContactFacts[] =>
  (injuriesAreSpread(scene) === 'yes' ? injuries(scene) : sites(scene)).contacts;
const countPlaces = (scene: Scene): number => new Set(spreadContacts(scene).map(placeOf)).size;

/** Without the accidents that others saw they would not be spread. */
const arePublic = (scene: Scene): boolean =>
  sitesAreSpread(scene) !== 'yes' &&
  injuries(scene).contacts.some(isPublicAccident) &&
  injuriesAreSpread(scene, withoutPublic(injuries(scene))) !== 'yes';

function wording(scene: Scene, named: number): string {
  const contacts = spreadContacts(scene);
  const what = injuriesAreSpread(scene) === 'yes' ? 'injury' : 'unscheduled';
  const before = contacts.slice(1, 1 + named).map((each) => `${placeOf(each)} ${onDayOf(each)}`);
  const attendances = `${contacts.length} ${what} attendances at ${scene.once(countPlaces)} places`;
  return `${arrival(scene.age, scene.contact)}. ${attendances}: before it ${listedOf(contacts.length - 1, before)}.`;
}

/** R20: injuries at different organisations, or unscheduled attendances at many sites, within a short time. */
export const multiSiteAttendance = defineRule({
  id: 'R20',
  version: 1,
  chapter: 'injury',
  title: 'Attendances spread over different places',
  anchorKind: 'visit',
  looksAt: (contact) => contact.kind === 'unscheduled' || tellsOfInjury(contact),
  numbers: {
    underYears: 'years',
    youngUnderYears: 'years',
    injuryAttendances: 'attendances',
    providers: 'organisations',
    injuryDays: 'days',
    sites: 'sites',
    siteDays: 'days',
    transferHours: 'hours',
    practiceDays: 'days',
    accidentsFromYears: 'years',
    explainedWeight: 'of an attendance',
    nonMobileUnderDays: 'days',
    assumedUnderDays: 'days',
    notMobileHoldsDays: 'days',
    termWeeks: 'weeks',
    ...markNumbers,
  },
  severities: ['spread', 'young', 'withPlan', 'public'],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    spread: (scene) => any(injuriesAreSpread(scene), sitesAreSpread(scene)),
  },
  severity: (scene) => {
    if (arePublic(scene)) return 'public';
    if (underYears(scene.age, scene.number('youngUnderYears')) === 'yes') return 'young';
    return scene.contact.plan.value === 'yes' ? 'withPlan' : 'spread';
  },
  evidence: (scene) => ({
    contacts: spreadContacts(scene),
    facts: {
      injuryAttendances: injuries(scene).contacts.length,
      injuryWeight: injuries(scene).attendances.hi,
      organisations: injuries(scene).places.hi,
      sites: sites(scene).places.hi,
      publiclyWitnessed: arePublic(scene),
    },
  }),
  missing: ({ age, contact }) => [...missingBasics(age, contact), 'whether somebody sent the child on'],
  sentence: (scene) => shortEnough([() => wording(scene, 3), () => wording(scene, 1), () => wording(scene, 0)]),
  levers: [sentOn, ...earlierLeftOut, accidentSite, markRecorded],
});
