import { readFileSync } from 'node:fs';
import { sendOverMllp } from '../../services/cli/src/mllp-client.js';
import type { TestStack } from '../support/test-stack.js';

/** What became of one file. */
export interface Judged {
  readonly file: string;
  /** `not kept`: its bytes are found nowhere. */
  readonly outcome: 'accepted' | 'ignored' | 'quarantined' | 'not kept';
  readonly reason: string | null;
  readonly place: string | null;
  /** MSA-1 of the answer, or why there was none. */
  readonly acknowledged: string;
  /** MSA-1 as the profile says, read from the file by other code than intake's. */
  readonly expected: 'AA' | 'AR';
}

/** A file may already be framed: the framing bytes belong to the wire. */
function messageIn(file: Buffer): Buffer {
  const start = file.indexOf(0x0b);
  const end = file.lastIndexOf(0x1c);
  return start === 0 && end > 0 ? file.subarray(1, end) : file;
}

/** AA for whatever names itself by MSH-10, AR for the rest; a byte order mark before MSH is no content. */
function expectedAnswer(message: Buffer): 'AA' | 'AR' {
  const [header = ''] = message
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]/, 1);
  const controlId = header.split(header.charAt(3))[9] ?? '';
  return header.startsWith('MSH') && controlId.trim() !== '' ? 'AA' : 'AR';
}

/** Sends files to a running intake, one after the other, and looks up what it kept of each. */
export function hl7SentTo(up: TestStack): (file: string) => Promise<Judged> {
  return async (file) => {
    const message = messageIn(readFileSync(file));
    const answer = await sendOverMllp(up.system.mllpAddress('millbrook-pas'), [message]).then(
      ([text]) => /[\r\n]MSA.([A-Z]{2})/.exec(text ?? '')?.[1] ?? 'none',
      () => 'none',
    );
    const [kept] = await up.sql<Pick<Judged, 'reason' | 'place'> & { outcome: Judged['outcome'] }>(
      `SELECT disposition AS outcome, reason, place FROM intake.received_message WHERE raw = $1`,
      [message],
    );
    return {
      file,
      outcome: kept?.outcome ?? 'not kept',
      reason: kept?.reason ?? null,
      place: kept?.place ?? null,
      acknowledged: answer,
      expected: expectedAnswer(message),
    };
  };
}
