import { dangers } from '../values.js';
import { type CodedMention } from '../code-words.js';
import { isOfInfant } from './infant-words.js';

/** Begins of words for a part that was caught: an injury only where no other kind is told of it. */
const caught = new Set(['trap', 'caug', 'jamm', 'shut', 'squa']);

/** Somebody met what is hot, though it left no burn. */
const touched = /^(touch|grabb|grasp|lean|leant|sat|stood|knelt|splash|spil|tipp|pour)/i;

const cold = /\b(cold|unplugged|off|cool|cooled)\b/i;

/** What the mentions of a text say together: gathered once, for a text may hold thousands. */
interface Said {
  readonly isCold: boolean;
  readonly burns: readonly CodedMention[];
  /** Of those with a site: what it is, and what is said of it. */
  readonly sited: ReadonlySet<string>;
  /** Of injuries of a kind: what is said of them. */
  readonly ofKind: ReadonlySet<string>;
  /** Sites of injuries of a kind. */
  readonly sitesOfKind: ReadonlySet<string | null>;
  /** Injuries other than marks. */
  readonly wounds: readonly CodedMention[];
}

const named = ({ value, assertion }: CodedMention): string => `${value} ${assertion}`;

function saidIn(text: string, coded: readonly CodedMention[]): Said {
  const ofKind = coded.filter(({ kind, value }) => kind === 'injury' && value !== 'injury');
  return {
    isCold: cold.test(text),
    burns: coded.filter(({ value }) => value === 'burn' || value === 'scald'),
    sited: new Set(coded.filter(({ bodySite }) => bodySite !== null).map(named)),
    ofKind: new Set(ofKind.map(({ assertion }) => assertion)),
    sitesOfKind: new Set(ofKind.map(({ bodySite }) => bodySite)),
    wounds: ofKind.filter(({ value }) => value !== 'mark'),
  };
}

/** Mentions of a text without those of which others say more, or take from them what they seemed to say. */
export function saidBest(text: string, coded: readonly CodedMention[]): readonly CodedMention[] {
  if (!coded.some(({ kind, value }) => kind === 'injury' || dangers.has(value))) return coded;
  const said = saidIn(text, coded);
  return coded.filter((one) => !isSaidBetter(text, said, one));
}

function isSaidBetter(text: string, said: Said, one: CodedMention): boolean {
  const { kind, value, bodySite, from } = one;
  if (dangers.has(value)) return (said.isCold || !touched.test(text.slice(from, one.to))) && isIdle(one, said);
  if (kind !== 'injury') return false;
  if (isDepartment(text, one) || isBumpOfNoPart(text, one) || isScabOf(text, said, one)) return true;
  // an injury that is said again with its site: "bitten on the shoulder, teeth marks seen"
  if (bodySite === null) return said.sited.has(named(one)) || (saysWhat(said, one) && isDeed(text, one));
  if (value !== 'injury' || !caught.has(text.slice(from, from + 4).toLowerCase())) return false;
  return said.sitesOfKind.has(bodySite);
}

/** "Referred burns.", "phoned burns, for review": who treats them. */
const isDepartment = (text: string, { value, from, to }: CodedMention): boolean =>
  value === 'burn' &&
  /^burns$/i.test(text.slice(from, to)) &&
  /\b(?:referred|transfer|phoned|rang|under|dw)\s$/i.test(text.slice(Math.max(0, from - 10), from)) &&
  /^\s*(?:[.,;)]|$)/.test(text.slice(to));

/** "Had a few bumps today": a swelling needs a part, but on an infant who cannot have bumped itself. */
const isBumpOfNoPart = (text: string, { value, bodySite, assertion, from }: CodedMention): boolean =>
  value === 'swelling' &&
  bodySite === null &&
  assertion === 'present' &&
  /^bumps?\b/i.test(text.slice(from, from + 6)) &&
  !isOfInfant(text);

/** "Scabbed graze", "cut scabbed over": how far it has healed. */
const isScabOf = (text: string, { wounds }: Said, { value, from, to }: CodedMention): boolean =>
  value === 'mark' &&
  /^scabb/i.test(text.slice(from, from + 6)) &&
  wounds.some((wound) => Math.min(Math.abs(wound.from - to), Math.abs(from - wound.to)) <= 1);

/** "Bumped", "trauma": how, and not what. */
const isDeed = (text: string, { assertion, from, to }: CodedMention): boolean =>
  deeds.test(text.slice(from, to)) && !(assertion === 'other-person' && denied.test(text.slice(0, from)));
/** "Sister: no injury" is of somebody else first, and denied all the same. */
const denied = /\b(?:no|nil|without) $/i;
const deeds =
  /^(injur(?:y|ies|ed)|inj\b|hurt|bump|bang|knock|crush|trap|twist|straddle|inversion|whiplash|hyperext|harm|trauma|wound|jam|squash|stub)/i;

/** Whether harm of no kind and no part only tells of a harm that has a kind: "hurt himself, cut to chin". */
function saysWhat({ ofKind }: Said, { value, assertion }: CodedMention): boolean {
  return value === 'injury' && assertion !== 'negated' && assertion !== 'hypothetical' && ofKind.has(assertion);
}

/** What is hot where a burn is only warned of or denied: "keep drinks out of reach to avoid scalds". */
function isIdle({ value, to }: CodedMention, { burns }: Said): boolean {
  return (
    burns.length > 0 &&
    burns.every(
      ({ assertion, from }) =>
        assertion === 'hypothetical' ||
        // "not cigarette burns": the kind of burn is denied, and nothing was near
        (assertion === 'negated' && value === 'contact-burn' && from !== to + 1),
    )
  );
}
