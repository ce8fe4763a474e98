import { roleWords } from '#libs/contracts';

/**
 * Whom somebody asks who cannot go on: their named nurse; she herself the designated nurse, who stands above her.
 * @param job what the directory calls the reader; null where nobody is signed in
 */
export function whomToAsk(job: string | null): string {
  return job === roleWords.NN ? 'the designated nurse' : 'your named nurse';
}
