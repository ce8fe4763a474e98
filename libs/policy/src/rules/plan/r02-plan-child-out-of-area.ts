import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ThreeValued } from '../../facts.js';
import { harmAt } from '../../injuries.js';
import { any, known } from '../../kleene.js';
import { livesInPlanArea, noPlanInForce, treatedInPlanArea } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { planAssumptions, planAttendance, planAttendances } from '../../plan-status.js';
import { arrival, planWords } from '../../words.js';

function differs(one: string | null, other: string | null): ThreeValued {
  return one === null || other === null ? 'unknown' : known(one !== other);
}

/** The plan is of another authority than the treating place, or than the address. An address that is not stated says nothing. */
function elsewhere({ contact: { plan, treatingAuthority, addressAuthority } }: Scene): ThreeValued {
  const ofAddress = addressAuthority === null ? 'no' : differs(plan.authority, addressAuthority);
  return any(differs(plan.authority, treatingAuthority), ofAddress);
}

type Address = 'not-stated' | 'new' | 'as-before';

/** New: in the area of another authority than the last one stated before, in the window. */
function addressOf({ child, contact, number }: Scene): Address {
  const { addressAuthority } = contact;
  if (addressAuthority === null) return 'not-stated';
  for (const other of contactsBefore(child, contact, number('addressDays')))
    if (other.addressAuthority !== null) return other.addressAuthority === addressAuthority ? 'as-before' : 'new';
  return 'as-before';
}

const addressWords: Readonly<Record<Address, string>> = {
  'not-stated': 'The area of the address is not recorded.',
  new: 'The address has moved to the area of ',
  'as-before': 'The address lies in the area of ',
};

/** R02: a child whose plan is of another local authority comes to unscheduled care. */
export const planChildOutOfArea = defineRule({
  id: 'R02',
  version: 1,
  chapter: 'plan',
  title: 'Child with a plan of another authority',
  anchorKind: 'visit',
  looksAt: ({ kind }) => kind === 'unscheduled',
  numbers: { underYears: 'years', addressDays: 'days' },
  severities: [...planAttendances, ...planAttendances.map((name) => `${name}AddressUnknownOrNew`)],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    planInForce: ({ contact }) => contact.plan.value,
    elsewhere,
  },
  severity: (scene) => `${planAttendance(scene)}${addressOf(scene) === 'as-before' ? '' : 'AddressUnknownOrNew'}`,
  evidence: (scene) => {
    const { plan, treatingAuthority, addressAuthority } = scene.contact;
    return {
      contacts: [scene.contact],
      facts: {
        plan: plan.kinds.join(' '),
        harm: harmAt(scene.contact).join(' '),
        ...(plan.authority === null ? {} : { responsible: plan.authority }),
        ...(treatingAuthority === null ? {} : { treating: treatingAuthority }),
        ...(addressAuthority === null ? {} : { address: addressAuthority }),
        addressIs: addressOf(scene),
      },
    };
  },
  assumptions: ({ contact: { plan, addressAuthority } }) => [
    ...planAssumptions(plan),
    ...(addressAuthority === null ? ['address-not-stated-taken-as-no-other-area'] : []),
  ],
  missing: ({ contact, age }) => [
    ...missingBasics(age, contact),
    ...(contact.plan.value === 'yes' && contact.plan.authority === null ? ['authority of the plan'] : []),
    ...(contact.treatingAuthority === null ? ['authority of the treating place'] : []),
    ...(contact.addressAuthority === null ? ['address'] : []),
  ],
  sentence: (scene) => {
    const { age, contact } = scene;
    const { plan, treatingAuthority, addressAuthority } = contact;
    const here =
      treatingAuthority === null
        ? 'The area of this place is not recorded.'
        : `This place lies in the area of ${treatingAuthority}.`;
    const address = `${addressWords[addressOf(scene)]}${addressAuthority === null ? '' : `${addressAuthority}.`}`;
    return `${arrival(age, contact)}. {child} ${planWords(plan)}, a plan of ${plan.authority ?? 'an authority not named'}. ${here} ${address}`;
  },
  levers: [treatedInPlanArea, livesInPlanArea, noPlanInForce],
});
