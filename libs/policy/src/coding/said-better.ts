import { type CodedMention } from './code-words.js';

/** What is hot: to name it in advice is not to say that anything happened. */
export const dangers: ReadonlySet<string> = new Set(['hot-liquid', 'contact-burn']);
/** Begins of words for a part that was caught: an injury only where no other kind is told of it. */
const caught = new Set(['trap', 'caug', 'jamm', 'shut', 'squa']);

/** Somebody met what is hot, though it left no burn. */
const touched = /^(touch|grabb|grasp|lean|leant|sat|stood|knelt|splash|spil|tipp|pour)/i;

const cold = /\b(cold|unplugged|off|cool|cooled)\b/i;

/** Whether other mentions of a text say more than one of them, or take from it what it seemed to say. */
export function isSaidBetter(text: string, coded: readonly CodedMention[], one: CodedMention): boolean {
  const { kind, value, bodySite, from } = one;
  if (dangers.has(value)) return (cold.test(text) || !touched.test(text.slice(from, one.to))) && isIdle(one, coded);
  if (kind !== 'injury') return false;
  if (bodySite === null)
    return coded.some((other) => saysWhere(other, one) || (isDeed(text, one) && saysWhat(other, one)));
  if (value !== 'injury' || !caught.has(text.slice(from, from + 4).toLowerCase())) return false;
  return coded.some((other) => other.kind === kind && other.value !== value && other.bodySite === bodySite);
}

/** Whether an injury is said again with its site: "bitten on the shoulder, teeth marks seen". */
function saysWhere(other: CodedMention, { value, assertion }: CodedMention): boolean {
  return other.bodySite !== null && other.value === value && other.assertion === assertion;
}

/** "Bumped", "trauma": how, and not what. */
const isDeed = (text: string, { from, to }: CodedMention): boolean => deeds.test(text.slice(from, to));
const deeds =
  /^(injuries|bump|bang|knock|crush|trap|twist|straddle|inversion|whiplash|hyperext|injure|harm|trauma|wound|jam|squash|stub)/i;

/** Whether harm of no kind and no part only tells of a harm that has a kind: "hurt himself, cut to chin". */
function saysWhat(other: CodedMention, { value, assertion }: CodedMention): boolean {
  if (assertion === 'negated' || assertion === 'hypothetical') return false;
  return value === 'injury' && other.kind === 'injury' && other.value !== value && other.assertion === assertion;
}

/** What is hot where a burn is only warned of or denied: "keep drinks out of reach to avoid scalds". */
function isIdle({ value, to }: CodedMention, coded: readonly CodedMention[]): boolean {
  const burns = coded.filter((one) => one.value === 'burn' || one.value === 'scald');
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
