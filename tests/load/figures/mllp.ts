import { createConnection, type Socket } from 'node:net';
import { type Bench } from '../bench-stack.js';
import { snapshot, windowBetween } from '../measure.js';
import { childAt } from '../people.js';
import { figure, perContact, percentile, type Figure } from '../results.js';
import { untilQuiet } from '../until-quiet.js';

const connections = 8;
/** Compilers and caches settle first. */
const warmMs = 15_000;
/** Messages made before the clock runs, for each second of it; those beyond are made on the way, at the generator's cost. */
const readyASecond = 3_000;
const feed = 'millbrook-pas';
/** Of each twenty children those of this hospital who are on no plan, as a list says, and no infants (`childAt`). */
const patients = [2, 3, 6, 11, 13, 14, 15];

function hl7Time(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
}

/** An attendance as a hospital's system sends it (ADT A04), in one MLLP frame. */
function framedArrival(id: string, nhsNumber: string, localId: string, birthDate: string, now: number): string {
  const at = hl7Time(now);
  const segments = [
    `MSH|^~\\&|MILLBROOKPAS|RXX|BELLWETHER|WESTMARCH|${at}||ADT^A04|${id}|P|2.4`,
    `EVN||${at}`,
    `PID|1||${localId}^^^RXX^PI~${nhsNumber}^^^NHS^NH||WRENFOLD^Ivo^^^^^L||${birthDate.replaceAll('-', '')}|1|||1 Tern Row^^Westmarch^^ZZ99 3CZ|||||||||||||||||||||01`,
    `PV1|1|E|WAIT^^^RXX01|21|||||||||||||||${id}|||||||||||||||||||||||||${at}`,
    'PV2|||^cough since the weekend',
  ];
  return `\u000b${segments.join('\r')}\r\u001c\r`;
}

class Sender {
  readonly delays: number[] = [];
  refused = 0;
  private readonly socket: Socket;
  private heard = '';
  private answer = Promise.withResolvers<boolean>();

  constructor(address: string) {
    const [host = '', port = ''] = address.split(':');
    this.socket = createConnection({ host, port: Number(port), noDelay: true });
    this.socket.setEncoding('latin1');
    this.socket.on('data', (text: string) => this.hear(text));
    this.socket.on('error', (error) => this.answer.reject(error));
  }

  /** Sends one message after the other until the time is over; the answers of those sent before `from` are not counted. */
  async work(from: number, until: number, next: () => string): Promise<void> {
    while (performance.now() < until) {
      this.answer = Promise.withResolvers<boolean>();
      const began = performance.now();
      this.socket.write(next(), 'latin1');
      const isAccepted = await this.answer.promise;
      if (!isAccepted) this.refused += 1;
      else if (began >= from) this.delays.push(performance.now() - began);
    }
    this.socket.destroy();
  }

  private hear(text: string): void {
    this.heard += text;
    if (!this.heard.includes('\u001c')) return;
    const isAccepted = /\rMSA\|AA\|/.test(this.heard);
    this.heard = '';
    this.answer.resolve(isAccepted);
  }
}

/** Messages a second that intake stores and acknowledges: eight connections, each waits for its answer. */
export async function mllp(bench: Bench, seconds: number): Promise<Figure> {
  const { stack, sql, world, say } = bench;
  // what an earlier run has left (watches, notices) is none of it
  await untilQuiet(bench);
  const address = stack.endpoints.feeds.find(({ name }) => name === feed)?.mllp;
  if (!address) throw new Error(`${feed} does not listen for HL7`);
  let sent = 0;
  const first = bench.take(1_000_000);
  const make = (number: number): string => {
    const [round, place] = [Math.floor(number / patients.length), number % patients.length];
    const child = childAt((round * 20 + (patients[place] ?? 0)) % world.children, world.base);
    const { nhsNumber, localId, birthDate } = child;
    return framedArrival(`V${number}`, nhsNumber, localId, birthDate, Date.now());
  };
  const ready = Array.from({ length: (warmMs / 1_000 + seconds) * readyASecond }, (_, place) => make(first + place));
  const next = (): string => {
    const place = sent;
    sent += 1;
    return ready[place] ?? make(first + place);
  };
  const senders = Array.from({ length: connections }, () => new Sender(address));
  const from = performance.now() + warmMs;
  const until = from + seconds * 1_000;
  const working = Promise.all(senders.map((sender) => sender.work(from, until, next)));
  await new Promise((resolve) => setTimeout(resolve, warmMs));
  const start = await snapshot(stack, sql);
  await working;
  const window = windowBetween(start, await snapshot(stack, sql));
  const delays = senders.flatMap((sender) => sender.delays);
  const refused = senders.reduce((sum, sender) => sum + sender.refused, 0);
  const { words, data } = perContact(window, delays.length);
  const [p50, p99] = [percentile(delays, 0.5), percentile(delays, 0.99)];
  const name = `MLLP acknowledged durably, ${connections} connections, one in flight`;
  say(
    `${name}: ${(delays.length / window.seconds).toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${refused} refused`,
  );
  return figure(name, delays.length / window.seconds, 'messages/s', window, {
    detail: `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${refused} refused; ${words}`,
    data: { ...data, p50, p99, refused },
  });
}
