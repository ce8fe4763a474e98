import { roleWords } from '#libs/contracts';
import type { CaseEvent } from '../domain/case-event.js';
import { settingOf } from '../domain/chain-policy.js';
import { ruleTitle } from './rule-titles.js';

/** Names for the journal: of people by directory id, of organisations by code. */
export interface Names {
  readonly person: (id: string) => string;
  readonly organisation: (code: string) => string;
}

/** An entry of the journal as a person reads it. The child is never named. */
export function journalWords(event: CaseEvent, names: Names): string {
  switch (event.type) {
    case 'case-opened':
      return `Opened for ${names.organisation(event.organisation)}, ${severityWord(event.severity)}`;
    case 'finding-applied':
      return findingWords(event);
    case 'round-started':
      return `${startWords[event.reason]}: the chain at ${names.organisation(event.organisation)} starts, round ${event.round}`;
    case 'step-told':
      return `Told ${rolesOf(event.told, names)}, step ${event.step + 1}${tellWords(event.reason)}`;
    case 'role-passed-over':
      return `${roleWords[event.role]} at ${names.organisation(event.organisation)} not told: ${passedOverWords[event.why]}`;
    case 'chain-exhausted':
      return settingOf(event.chain) === 'delivery'
        ? 'Nobody is left to tell that somebody was not reached'
        : 'Nobody is left to tell: the chain ended without an answer';
    case 'acknowledged':
      return `${names.person(event.by)} acknowledged`;
    case 'acknowledged-again':
      return `${names.person(event.by)} acknowledged too`;
    case 'acknowledgement-undone':
      return `${names.person(event.by)} took the acknowledgement back: the chain runs on`;
    case 'lapsed':
      return `${names.person(event.by)} had acknowledged and no action is recorded: back on the list`;
    case 'action-recorded':
      return `${names.person(event.by)}: ${event.kind.replaceAll('-', ' ')}`;
    case 'copy-told':
      return `Told beside the chain: ${rolesOf(event.told, names)}${tellWords(event.reason)}`;
    case 'referral-proposed':
      return `Referral proposed by ${event.by === null ? 'a rule' : names.person(event.by)}: nothing is sent before it is confirmed`;
    case 'referral-withdrawn':
      return event.why === 'child-on-plan'
        ? 'Referral no longer proposed: the child is on a plan'
        : 'Referral no longer proposed: what it rested on is no longer so';
    case 'referral-confirmed':
      return `${names.person(event.by)} referred the child to ${names.organisation(event.to)}`;
    case 'referral-declined':
      return `${names.person(event.by)} does not refer: ${event.reason.replaceAll('-', ' ')}`;
    case 'verdict-given':
      return `${names.person(event.by)} found a finding ${event.useful ? 'useful' : 'not useful'}`;
    case 'case-closed':
      return `${names.person(event.by)} closed the case: ${event.reason.replaceAll('-', ' ')}${acceptedWords(event, names)}`;
    case 'correction-told':
      return `Told again that something has changed: ${rolesOf(event.told, names)}`;
    case 'delivery-noted': {
      const to = event.recipient === null ? '' : ` to ${names.person(event.recipient)}`;
      return `${channelWords[event.channel ?? 'none']}${to}: ${event.state.replaceAll('-', ' ')}`;
    }
    case 'child-linked':
      return `Two records are one child${otherCase(event.otherCase)}`;
    case 'child-unlinked':
      return `Two records are two children${otherCase(event.otherCase)}`;
  }
}

/** `Sat, 28 Nov, 06:51` */
const londonMoment = new Intl.DateTimeFormat('en-GB', {
  ...({ timeZone: 'Europe/London', weekday: 'short', day: 'numeric', month: 'short' } as const),
  ...({ hour: '2-digit', minute: '2-digit' } as const),
});

type EventNamed<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

const startWords: Readonly<Record<EventNamed<'round-started'>['reason'], string>> = {
  opened: 'New case',
  'severity-raised': 'More urgent than before',
  'new-episode': 'New episode',
  lapsed: 'Acknowledged and not acted on',
};

const channelWords: Readonly<Record<NonNullable<EventNamed<'delivery-noted'>['channel']>, string>> = {
  smtp: 'Mail',
  phone: 'Call',
  none: 'Notice',
};

const passedOverWords: Readonly<Record<EventNamed<'role-passed-over'>['why'], string>> = {
  'already-told': 'told before in this round',
  'asked-later': 'is asked at a later step, unless somebody answers before',
  'identity-unverified': 'who the child is has not been verified',
  'practice-not-known': 'the practice is not known',
  'not-on-plan': 'the child is on no plan that is known',
  'authority-not-known': 'the authority of the plan is not known',
  'community-not-known': 'no community provider, or more than one, is known for this place',
  'contact-sealed': 'it rests on a contact with a service that is not told of',
  'no-such-role': 'there is nobody in this role here',
};

function findingWords({ change, rule, severity }: EventNamed<'finding-applied'>): string {
  const title = `${rule} ${ruleTitle(rule, 'sealed')}`;
  switch (change) {
    case 'raised':
      return `${title}: raised, ${severityWord(severity)}`;
    case 'revised':
      return `${title}: revised, ${severityWord(severity)}`;
    case 'withdrawn':
      return `${title}: withdrawn, it is no longer so`;
    case 'rekeyed':
      return `${title}: the contact has another number now`;
  }
}

function acceptedWords({ accepted }: EventNamed<'case-closed'>, names: Names): string {
  if (accepted === undefined) return '';
  return `, by ${names.person(accepted.by)}, ${londonMoment.format(new Date(accepted.at))}`;
}

function tellWords(reason: EventNamed<'step-told'>['reason']): string {
  switch (reason) {
    case 'not-acknowledged':
      return ', because nobody had answered';
    case 'child-on-plan':
      return ', because the child is on a plan';
    case 'named-by-rule':
      return ', because the rule names them';
    case 'delivery-failed':
      return ', because nobody of a step could be reached';
    case 'not-delivered':
      return ', because no notice of the step before could be delivered';
    default:
      return '';
  }
}

function rolesOf(told: EventNamed<'step-told'>['told'], names: Names): string {
  return told.map(({ role, organisation }) => `${roleWords[role]} at ${names.organisation(organisation)}`).join(', ');
}

function severityWord(severity: EventNamed<'case-opened'>['severity']): string {
  return severity.charAt(0) + severity.slice(1).toLowerCase();
}

function otherCase(number: string | null): string {
  return number === null ? '' : `; the other case is ${number}`;
}
