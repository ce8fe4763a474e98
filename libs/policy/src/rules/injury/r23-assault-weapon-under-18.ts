import { attended, missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts } from '../../facts.js';
import { injuriesAt } from '../../injuries.js';
import { known } from '../../kleene.js';
import { attacksNotRecorded } from '../../levers.js';
import { hasRecordedSuspicion } from '../../recorded-concern.js';
import { arrival, injuriesWords, listed, shortEnough } from '../../words.js';

const weapons: readonly Circumstance[] = ['knife', 'gun'];
const attackWords: Readonly<Partial<Record<Circumstance, string>>> = {
  knife: 'a knife',
  gun: 'a gun',
  'sexual-assault': 'sexual assault',
  assault: 'assault',
  inflicted: 'assault',
};

/** What is recorded of an attack, each once, as words. */
function attacks({ circumstances, complaints }: ContactFacts): readonly string[] {
  const coded = circumstances.flatMap((code) => attackWords[code] ?? []);
  return [...new Set([...coded, ...(complaints.includes('assault') ? ['assault'] : [])])];
}

/** Injuries that no scuffle of children leaves. */
const graveKinds = new Set(['fracture', 'head-injury', 'intracranial-injury', 'burn']);
const graveCodes: readonly Circumstance[] = ['strangulation', 'life-threatening'];

/** A scuffle between children of school age that left nothing grave. */
function isScuffle({ age, contact, number }: Scene): boolean {
  return (
    contact.circumstances.includes('between-peers') &&
    age !== null &&
    age.years >= number('schoolFromYears') &&
    !hasRecordedSuspicion(contact) &&
    !contact.circumstances.some((code) => graveCodes.includes(code)) &&
    !injuriesAt(contact).some(({ kind }) => graveKinds.has(kind))
  );
}

function severityOf(scene: Scene): string {
  const { age, contact, number } = scene;
  const says = (code: Circumstance): boolean => contact.circumstances.includes(code);
  if (weapons.some(says)) return 'weapon';
  if (says('sexual-assault')) {
    if (underYears(age, number('sexualUnderYears')) === 'yes') return 'sexualUnderAge';
    return contact.plan.value === 'yes' ? 'attackWithPlan' : 'attack';
  }
  const name = isScuffle(scene) ? 'scuffle' : 'attack';
  return contact.plan.value === 'yes' ? `${name}WithPlan` : name;
}

function wording(scene: Scene, named?: number): string {
  const { age, contact } = scene;
  const seen = injuriesWords(injuriesAt(contact), named);
  return `${arrival(age, contact)}${seen === '' ? '' : ` with ${seen}`}. Recorded there: ${listed(attacks(contact))}.${isScuffle(scene) ? ' This was between children, as recorded.' : ''} Who did it is not held here.`;
}

/** R23: somebody attacked a child or young person. */
export const assaultWeaponUnder18 = defineRule({
  id: 'R23',
  version: 1,
  chapter: 'injury',
  title: 'Hurt by another person, under eighteen',
  anchorKind: 'visit',
  looksAt: ({ circumstances, complaints }) =>
    complaints.includes('assault') || circumstances.some((code) => code in attackWords),
  numbers: { underYears: 'years', sexualUnderYears: 'years', schoolFromYears: 'years' },
  severities: [...['weapon', 'sexualUnderAge', 'attack', 'attackWithPlan'], ...['scuffle', 'scuffleWithPlan']],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
  },
  severity: severityOf,
  evidence: ({ contact }) => ({
    contacts: [contact],
    facts: { attack: attacks(contact).join(', '), betweenPeers: contact.circumstances.includes('between-peers') },
  }),
  missing: ({ age, contact }) => [...missingBasics(age, contact), 'where the young person goes from here'],
  sentence: (scene) => shortEnough([() => wording(scene), () => wording(scene, 1), () => wording(scene, 0)]),
  levers: [...attacksNotRecorded],
});
