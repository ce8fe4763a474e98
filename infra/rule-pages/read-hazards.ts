import { type RulePage } from '#libs/contracts';

/** What ties a rule to a hazard of the log. */
interface RuleTies {
  readonly id: string;
  /** Paths of its own test and of those of the modules that it is made of. */
  readonly tests: readonly string[];
}

/** Hazards of the log whose row names a rule, or one of its tests as what shows a control. */
export function hazardsOf(log: string, { id: rule, tests }: RuleTies): RulePage['hazards'] {
  return log.split('\n').flatMap((line) => {
    const [, id, hazard] = /^\| (H\d+) \| (.+?) \| /.exec(line) ?? [];
    if (id === undefined || hazard === undefined) return [];
    const isNamed = new RegExp(`\\b${rule}\\b`).test(line) || tests.some((test) => line.includes(`\`${test}`));
    return isNamed ? [{ id, hazard }] : [];
  });
}

/** Tests of a rule: its own, and one for each module of the rules that its code takes values from. */
export function testsOf(path: string, code: string): readonly string[] {
  const modules = [...code.matchAll(/^import \{(?! type)[^}]*\} from '\.\.\/\.\.\/([\w/-]+)\.js'/gm)];
  return [`${path}.spec.ts`, ...modules.map(([, name = '']) => `libs/policy/src/${name}.spec.ts`)];
}
