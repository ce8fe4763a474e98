// Which port is whose, and who holds one. Only Node's own modules: the doctor asks before anything is installed.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

/** `BELLWETHER_PORT_BASE` when it is not set. */
export const defaultPortBase = 4600;

/** Distance from the base. */
export const portOffsets = {
  console: 0,
  intake: 1,
  screening: 2,
  casework: 3,
  dispatch: 4,
  mailbox: 5,
  smtp: 6,
  postgres: 7,
  kafka: 8,
  kafkaController: 9,
  identity: 20,
  consoleStatus: 21,
  workbench: 22,
};

/** Listeners for HL7 over MLLP follow from here on, one for each feed that has one. */
export const firstMllpOffset = 10;

/** Ports above 1,023 that browsers and `fetch` refuse to talk to ("bad ports" of the Fetch Standard, section 2.10). */
const refused = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697],
  10080,
]);
/** Ports that belong to one base. */
const portsOfBase = 40;

/**
 * Reads `BELLWETHER_PORT_BASE`; null when it is no whole number from 1024 to 65400, or when browsers refuse one of the ports
 * above it.
 */
export function parsePortBase(text) {
  if (text === undefined || text === '') return defaultPortBase;
  const base = Number(text);
  if (!Number.isInteger(base) || base < 1024 || base > 65400) return null;
  for (let port = base; port < base + portsOfBase; port += 1) if (refused.has(port)) return null;
  return base;
}

/** Whether nobody listens on a port of `127.0.0.1`. */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function holds(pid, inode) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`);
  } catch {
    return false;
  }
}

/** Inode of the socket that listens on a port, in the words of `/proc/net/tcp`. */
function listenerOf(port, tables) {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = tables.flatMap((table) => table.split('\n').slice(1)).map((line) => line.trim().split(/\s+/));
  return rows.find((cells) => cells[1]?.endsWith(wanted) && cells[3] === '0A')?.[9] ?? null;
}

/** Number and name of the process that listens on a port, where `/proc` tells; else null. */
export function holderOf(port) {
  try {
    const inode = listenerOf(
      port,
      ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFileSync(file, 'utf8')),
    );
    const pid = inode && readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, inode));
    return pid ? `process ${pid} (${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()})` : null;
  } catch {
    return null;
  }
}
