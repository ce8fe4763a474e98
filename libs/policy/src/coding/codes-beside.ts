import { type CodedMention } from './code-words.js';

/** What stands around a mention decides whether it codes, and what codes beside it. */

const reach = 80;
const worried = /\b(?:worr\w+|concern\w*|fears?|feared|suspect\w*|thinks?|thought|believ\w+|afraid)\b(.*)$/is;
const byWhom = /\bby\b[^.;,\n]*/i;
const reachOfDoer = 30;
const grown =
  /\b(?:mum|mam|mom|mother|dad|father|step\w+|partner|boyfriend|girlfriend|bf|carers?|parents?|uncle|aunt|grand\w+|nan|gran|lodger|adult|man|woman)(?:'s)?\b/i;

/** "Nan worried that mum's partner is hitting him": somebody was worried that a grown person does it, and not that a child did. */
export function isWorryAboutAssault(text: string, { kind, value, assertion, from, to }: CodedMention): boolean {
  if (kind !== 'mechanism' || value !== 'assault' || assertion !== 'uncertain') return false;
  const worry = worried.exec(sentenceBefore(text, from));
  if (worry === null) return false;
  const by = byWhom.exec(text.slice(from, to + reachOfDoer))?.[0] ?? '';
  return grown.test(`${worry[1] ?? ''} ${by}`);
}

const histories = /\b(?:hx|pmh|psh)\s+(?:of\s+)?$/i;
const otherHomes = /^[^.;\n]{0,25}\bbirth (?:home|family|parents?|mum|mother|dad|father)\b/i;

/** "Hx NAI", "neglect in birth home": what was so before the child came to whoever writes. */
export function isConcernOfBefore(text: string, { kind, from, to }: CodedMention): boolean {
  return (
    kind === 'concern' && (histories.test(text.slice(Math.max(0, from - 12), from)) || otherHomes.test(text.slice(to)))
  );
}

const illnesses =
  /(?<!\?\s*|\b(?:query|possible|possibly|probable|no|not|nil|or|vs|versus) )\b(?:hsp|henoch|iga vasculitis|nephrotic|jia|septic arthritis|reactive arthritis|cellulitis|abscess|angioedema|anaphylaxis|urticaria|mumps|chicken ?pox|varicella|(?:wasp|bee|insect|mosquito|mozzie|midge|horsefly|ant|gnat|flea) (?:stings?|bites?)|stung by|lymphadenopathy|lymphadenitis|mastoiditis|osteomyelitis|hydrocele|hernia)\b/i;
/** Then it is not settled that it is an illness, or that the child has it. */
const unsettled = /\b(?:says?|said|claims?|insists?|minimis\w+|not (?:so )?sure|watch(?:ing)? for|risk of|in case)\b/i;
const bleedingIntoSkin = /(?<!\?\s*)\b(?:hsp|henoch|iga vasculitis)\b/i;
const seen = new Set(['swelling', 'mark', 'bruise']);

/**
 * "Swelling R ankle. HSP": what a named illness does. It is a swelling, and no injury; nor is what a vasculitis leaves in the skin. Not
 * where the text tells how something came about, or doubts the illness.
 */
export function isOfNamedIllness(
  text: string,
  { kind, value }: CodedMention,
  mentions: readonly CodedMention[],
): boolean {
  if (kind !== 'injury' || !seen.has(value)) return false;
  if (!(value === 'swelling' ? illnesses : bleedingIntoSkin).test(text) || unsettled.test(text)) return false;
  return !mentions.some(
    (other) => other.kind === 'mechanism' || (other.kind === 'concern' && other.assertion === 'present'),
  );
}

const safeWith =
  /\b(?:remain(?:s|ing|ed)?|stay(?:s|ing|ed)?|placed|safe|cared for|looked after|collected)\s+(?:w\/?|with|by)\s+(?:(?:his|her|their|the|mat|pat|maternal|paternal)\s+)?(?:father|dad|mother|mum|grand\w+|nan\w*|gran\w*|aunt\w*|uncle|[mp]g[mfp]s?|foster carers?|relatives?|friends?|neighbour)\b/i;

/** Skin that is raw because it was scratched: by the child itself, unless the text tells what happened. */
export function isExcoriation(
  text: string,
  { kind, value, from, to }: CodedMention,
  mentions: readonly CodedMention[],
): boolean {
  if (kind !== 'injury' || value !== 'abrasion' || !/^excoriat/i.test(text.slice(from, to))) return false;
  return !mentions.some((other) => other.kind === 'mechanism' && other.assertion === 'present');
}

/** Of a carer who is detained: the text says with whom the child is. */
export function isSafeWithOther(text: string, { value, assertion }: CodedMention): boolean {
  return value === 'carer-detained' && assertion === 'present' && safeWith.test(text);
}

function sentenceBefore(text: string, to: number): string {
  const begin = Math.max(text.lastIndexOf('.', to - 1), text.lastIndexOf('\n', to - 1), to - reach) + 1;
  return text.slice(Math.max(0, begin), to);
}
