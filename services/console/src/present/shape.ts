import nunjucks from 'nunjucks';
import { severityShape, signWords, type Sign } from '#libs/pictures';

/** A severity as a page shows it: shape, then word. */
export interface SignModel {
  readonly word: string;
  readonly kind: string;
  readonly svg: nunjucks.runtime.SafeString;
}

export function signModel(sign: Sign): SignModel {
  return {
    word: signWords[sign],
    kind: sign.toLowerCase(),
    svg: new nunjucks.runtime.SafeString(severityShape(sign)),
  };
}
