import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type FiredWithin, type Scene } from '../../define-rule.js';
import { injuryRules } from '../../injury-rules.js';
import { notRecorded } from '../../levers.js';
import { arrival, childWithAge, momentOf, placeOf, onDayOf } from '../../words.js';

const harmRules = [...injuryRules, 'R22'] as const;

const hasDied = ({ contact }: Scene): boolean => contact.circumstances.includes('died');

const harm = ({ firedWithin, number }: Scene): FiredWithin => firedWithin(harmRules, number('ruleDays'));

/** R46: a child has died, or is hurt so that life is in danger while another rule tells of an injury or a suspicion. */
export const deathOrSeriousHarm = defineRule({
  id: 'R46',
  version: 1,
  chapter: 'process',
  title: 'Death or serious harm',
  anchorKind: 'visit',
  looksAt: ({ circumstances }) => circumstances.includes('died') || circumstances.includes('life-threatening'),
  numbers: { underYears: 'years', ruleDays: 'days' },
  severities: ['died', 'lifeThreatening'],
  dependsOn: harmRules,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    diedOrHarmed: (scene) => (hasDied(scene) ? 'yes' : scene.once(harm).value),
  },
  severity: (scene) => (hasDied(scene) ? 'died' : 'lifeThreatening'),
  evidence: (scene) => {
    const { contact } = scene;
    const { latest } = scene.once(harm);
    const isEarlier = latest !== null && latest.contact !== contact;
    return {
      contacts: [contact, ...(isEarlier ? [latest.contact] : [])],
      facts: { died: hasDied(scene), ...(latest === null ? {} : { rule: latest.rule }) },
    };
  },
  assumptions: (scene) => (hasDied(scene) ? [] : scene.once(harm).assumptions),
  missing: ({ contact, age }) => missingBasics(age, contact),
  sentence: (scene) => {
    const { age, contact } = scene;
    const { latest } = scene.once(harm);
    const told =
      latest === null ? '' : ` An injury or a suspicion was told of at the contact ${onDayOf(latest.contact)}.`;
    return hasDied(scene)
      ? `${childWithAge(age)} has died, as ${placeOf(contact)} recorded at a contact of ${momentOf(contact)}.${told}`
      : `${arrival(age, contact)}, hurt or ill so that life is in danger.${told}`;
  },
  levers: [notRecorded('life-threatening', 'that life was in danger')],
});
