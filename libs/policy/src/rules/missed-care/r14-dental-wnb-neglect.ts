import { isMissed, settledAt } from '../../appointments.js';
import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import {
  dentalCareBefore,
  extractionBefore,
  forExtraction,
  hasDisease,
  isDental,
  type DentalCare,
} from '../../dental-care.js';
import { type ContactFacts, type ThreeValued } from '../../facts.js';
import { all, any, atLeast, known } from '../../kleene.js';
import { cancelledByClinic, earlierKept, earlierLeftOut } from '../../levers.js';
import { arrival, listed, missedWords, placeOf, shortEnough, onDayOf } from '../../words.js';

const lookBack = ({ child, contact, number }: Scene): DentalCare =>
  dentalCareBefore(child, contact, number('windowDays'));
const careOf = (scene: Scene): DentalCare => scene.once(lookBack);

const extraction = ({ child, contact, number }: Scene): ContactFacts | null =>
  attended(contact) && forExtraction(contact)
    ? extractionBefore(child, contact, number('repeatDays'), number('repeatAfterDays'))
    : null;
const earlierExtraction = (scene: Scene): ContactFacts | null => scene.once(extraction);

/** A slot for an extraction missed; or an extraction again; or slots missed while teeth need care. */
function isNeglected(scene: Scene): ThreeValued {
  const { contact, number } = scene;
  if (attended(contact)) return known(earlierExtraction(scene) !== null);
  const repeated = (): ThreeValued => atLeast(number('missed'), careOf(scene).missed);
  return any(known(forExtraction(contact)), all([repeated, () => hasDisease(careOf(scene))], scene));
}

function what(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact } = scene;
  const before = earlierExtraction(scene);
  if (before !== null) {
    const place = how === 'short' ? '' : ` at ${placeOf(before)}`;
    return `${arrival(age, contact)} to have teeth taken out under anaesthetic, as before ${onDayOf(before)}${place}.`;
  }
  const list = forExtraction(contact) ? ', a slot to have teeth taken out under anaesthetic' : '';
  return `${missedWords(age, contact)}${list}.`;
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { missed, disease } = careOf(scene);
  const days = scene.number('windowDays');
  const teeth = disease.length === 0 ? '' : ` Recorded: ${listed(disease.map((code) => code.replaceAll('-', ' ')))}.`;
  const counted = missed.lo === 0 ? '' : ` Dental appointments missed in ${days} days: ${missed.lo}.`;
  return `${what(scene, how)}${counted}${teeth} Whether care can be reached is not recorded.`;
}

/** R14: a child is not brought to the dentist while teeth need care. */
export const dentalWnbNeglect = defineRule({
  id: 'R14',
  version: 1,
  chapter: 'missed-care',
  title: 'Was not brought to dental care',
  anchorKind: 'appointment',
  looksAt: (contact) => (isMissed(contact) ? isDental(contact) : forExtraction(contact) && attended(contact)),
  numbers: {
    underYears: 'years',
    windowDays: 'days',
    missed: 'appointments',
    repeatDays: 'days',
    repeatAfterDays: 'days',
    settleMinutes: 'minutes',
  },
  severities: ['neglected', 'withPlan'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    neglected: isNeglected,
  },
  waitUntil: settledAt,
  severity: ({ contact }) => (contact.plan.value === 'yes' ? 'withPlan' : 'neglected'),
  evidence: (scene) => {
    const { missed, disease, contacts } = careOf(scene);
    const before = earlierExtraction(scene);
    const all = [scene.contact, ...(before === null ? [] : [before]), ...contacts];
    return { contacts: [...new Set(all)], facts: { missed: missed.lo, disease: disease.join(' ') } };
  },
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(careOf(scene).disease.length === 0 ? ['the state of the teeth'] : []),
    'whether the family was reached',
  ],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [...earlierKept, ...earlierLeftOut, cancelledByClinic],
});
