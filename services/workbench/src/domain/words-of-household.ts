import { circumstances, type Circumstance } from '#libs/policy';
import { type WordFact } from '#libs/policy/coding';

/** What is said of somebody else at home and bears on the child: the lists of a practice are those of the one who joined. */
const ofHome: ReadonlySet<string> = new Set<Circumstance>([
  ...circumstances.household.filter((code) => !code.endsWith('-list') && code !== 'temporary-registration'),
  // what the home is like, whoever is spoken of there
  ...(['unfit-home', 'no-food-at-home'] as const),
]);

/** Of whom the child is one: how a household is cared for is how the child is. */
const everyone = /^(?:the )?(?:household|family|home|children|all(?: the)? children|both children)$/;
const signs: ReadonlySet<string> = new Set<Circumstance>(['unsupervised', 'unwashed', 'hungry', 'inadequate-clothing']);

/** Who cares for the child, as authors of chronologies call them. */
const carers = /^(mother|mum|father|dad|parents?|carers?|step-?(mother|father))$/;

/** Words that name themselves of whom they tell: "partner arrested", in an event about the mother. */
const namesAnother =
  /^(her |his |their |the |new |former |ex[- ]?)*(partner|ex|husband|wife|boyfriend|girlfriend|mother|mum|father|dad|step-?(mother|father|mum|dad)|parents?|police|neighbours?|grand\w+|aunt|uncle|brother|sister|siblings?|child|children|boy|girl|both)\b/i;

/**
 * What words about somebody else of the household tell of the child's home. Of a parent they are read with the parent as the one
 * of whom they tell, and what would be the child's own harm is the parent's; no injury of theirs is the child's.
 * @param read what a text says
 */
export function wordsOfHousehold(
  subject: string,
  text: string,
  read: (text: string) => readonly WordFact[],
): readonly WordFact[] {
  const who = subject.trim().toLowerCase();
  const isCarer = carers.test(who);
  const isOfAll = everyone.test(who);
  const begin = isCarer && text !== '' && !namesAnother.test(text) ? `${who} ` : '';
  return read(`${begin}${text}`).flatMap((fact) => {
    const [from, to] = [Math.max(0, fact.from - begin.length), Math.max(0, fact.to - begin.length)];
    const code = isCarer ? (ofParent[fact.code] ?? fact.code) : fact.code;
    return ofHome.has(code) || (isOfAll && signs.has(code))
      ? [{ ...fact, kind: 'outcome' as const, code, from, to }]
      : [];
  });
}

const ofParent: Readonly<Record<string, Circumstance>> = {
  'self-harm': 'parent-self-harm',
  'suicidal-intent': 'parent-self-harm',
  intoxicated: 'parent-intoxicated',
  pregnant: 'pregnant-in-household',
};
