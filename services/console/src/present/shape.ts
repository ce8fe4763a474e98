import nunjucks from 'nunjucks';
import { saysCannotTell, type Severity } from '#libs/contracts';
import { cannotTellWords, severityShape, signWords, type Sign } from '#libs/pictures';

/** A severity as a page shows it: shape, then word. */
export interface SignModel {
  readonly word: string;
  readonly kind: string;
  readonly svg: nunjucks.runtime.SafeString;
}

/** The sign of a finding, as the chronology marks it: of one that something could not be told, that and how urgent it is. */
export function findingSign(rule: string, severity: Severity): SignModel {
  if (!saysCannotTell(rule)) return signModel(severity);
  return { ...signModel('CANNOT-TELL'), word: cannotTellWords(severity) };
}

export function signModel(sign: Sign): SignModel {
  return {
    word: signWords[sign],
    kind: sign.toLowerCase(),
    svg: new nunjucks.runtime.SafeString(severityShape(sign)),
  };
}
