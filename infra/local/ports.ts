import { firstMllpOffset, holderOf, isFree, parsePortBase, portOffsets } from './port-plan.mjs';

/** Ports of one local system, all above one base, so that two clones can run side by side. */
export type Ports = Readonly<Record<keyof typeof portOffsets, number>> & {
  /** MLLP listener of each feed that has one. */
  readonly mllp: Readonly<Record<string, number>>;
};

/** The value of `BELLWETHER_PORT_BASE` is no number, or leaves no room for the ports above it. */
export class PortBaseWrong extends Error {
  constructor() {
    super(
      'BELLWETHER_PORT_BASE must be a whole number from 1024 to 65400, with no port above it (to +39) that browsers refuse, as 6000 or 10080.',
    );
    this.name = 'PortBaseWrong';
  }
}

/** A port that somebody else holds. */
export class PortTaken extends Error {
  constructor(port: number, what: string) {
    const holder = holderOf(port);
    super(`Port ${port} (${what}) is taken${holder === null ? '' : ` by ${holder}`}.`);
    this.name = 'PortTaken';
  }
}

/**
 * Reads `BELLWETHER_PORT_BASE`.
 * @throws PortBaseWrong
 */
export function readPortBase(text: string | undefined): number {
  const base = parsePortBase(text);
  if (base === null) throw new PortBaseWrong();
  return base;
}

/** The ports above a base. */
export function portsFrom(base: number, mllpFeeds: readonly string[]): Ports {
  const at = (name: keyof typeof portOffsets): number => base + portOffsets[name];
  return {
    console: at('console'),
    intake: at('intake'),
    screening: at('screening'),
    casework: at('casework'),
    dispatch: at('dispatch'),
    mailbox: at('mailbox'),
    smtp: at('smtp'),
    postgres: at('postgres'),
    kafka: at('kafka'),
    kafkaController: at('kafkaController'),
    identity: at('identity'),
    consoleStatus: at('consoleStatus'),
    workbench: at('workbench'),
    mllp: Object.fromEntries(mllpFeeds.map((feed, index) => [feed, base + firstMllpOffset + index])),
  };
}

/** Ports by what listens on them, for people. */
export function namedPorts({ mllp, ...ports }: Ports): readonly (readonly [what: string, port: number])[] {
  return [
    ...Object.entries(ports),
    ...Object.entries(mllp).map(([feed, port]): [string, number] => [`HL7 over MLLP, ${feed}`, port]),
  ];
}

/**
 * Looks at every port before anything is started.
 * @param ours ports that a server of an earlier start holds, which will be reused
 * @throws PortTaken for the first that somebody else holds
 */
export async function refuseTakenPorts(ports: Ports, ours: ReadonlySet<number>): Promise<void> {
  for (const [what, port] of namedPorts(ports))
    if (!ours.has(port) && !(await isFree(port))) throw new PortTaken(port, what);
}
