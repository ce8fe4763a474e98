import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** How a run of random histories ended. */
export type HistoriesOutcome =
  | { readonly ended: 'equal' }
  /** Screening and the oracle disagree, a state is unequal to its rebuild, or screening threw. */
  | { readonly ended: 'unequal'; readonly saying: string }
  /** Nothing was shown: the test did not run, or not to its end. */
  | { readonly ended: 'not-run'; readonly saying: string };

const jestReport = z.object({
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ status: z.string(), failureMessages: z.array(z.string()) })) }),
  ),
});

/** What the histories' test says of one that does not end as the oracle does, or not at all. */
const ofOneHistory = /^(Error: )?history \d+ of seed \d+: /;
/** That a server went away, or a machine was slow, shows nothing of the sources. */
const ofTheMachine = /exceeded timeout|ECONNREFUSED|ECONNRESET|Connection terminated|terminating connection/i;
/** A planted mistake that names what is not there shows nothing either: nobody could have made it. */
const ofThePlanting = /ReferenceError/;

/**
 * Reads the report of a run.
 * @param report what Jest has written; empty when it has written nothing
 * @returns null when it is not about one test
 */
export function outcomeOf(report: string): HistoriesOutcome | null {
  const parsed = jestReport.safeParse(parseJson(report));
  const [test, ...others] = parsed.data?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
  if (test === undefined || others.length > 0) return null;
  if (test.status === 'passed') return { ended: 'equal' };
  const saying = stripVTControlCharacters(test.failureMessages.join('\n'));
  const shows = ofOneHistory.test(saying) && !ofTheMachine.test(saying) && !ofThePlanting.test(saying);
  return { ended: shows ? 'unequal' : 'not-run', saying };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
