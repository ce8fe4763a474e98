import { ChronologyError, mostFaultsTold, readChronology } from '#libs/chronology';
import { type ReplayAnswer, type ReplayRequest } from '#libs/contracts';
import { type Policy } from '#libs/policy';
import { ringPointBody } from '../page/ring-point-body.js';
import { replayChronology } from '../replay-file.js';
import { pointWords } from '../report/as-text.js';

/** Replays what somebody uploaded. A file that cannot be read is an answer too: whoever uploaded it can mend it. */
export function replayUpload({ name, text, feeds, recordedConcern }: ReplayRequest, policy: Policy): ReplayAnswer {
  try {
    const replayed = replayChronology(readChronology(name, text), { feeds, recordedConcern }, policy);
    const { frame, shown } = replayed;
    return {
      outcome: 'replayed',
      title: frame.title,
      sentence: pointWords(shown, frame.outcomeDate),
      html: ringPointBody(replayed, policy),
    };
  } catch (error) {
    if (error instanceof ChronologyError) return notReadable(error);
    throw error;
  }
}

function notReadable({ message, faults }: ChronologyError): ReplayAnswer {
  const told = faults.slice(0, mostFaultsTold);
  return {
    outcome: 'not-readable',
    message,
    faults: told.map(({ place, what, allowed = [] }) => ({ place, what, allowed: [...allowed] })),
    moreFaults: faults.length - told.length,
  };
}
