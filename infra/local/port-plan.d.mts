/** `BELLWETHER_PORT_BASE` when it is not set. */
export const defaultPortBase: number;
/** Distance from the base. */
export const portOffsets: Readonly<
  Record<
    | 'console'
    | 'intake'
    | 'screening'
    | 'casework'
    | 'dispatch'
    | 'mailbox'
    | 'smtp'
    | 'postgres'
    | 'kafka'
    | 'kafkaController'
    | 'identity'
    | 'consoleStatus'
    | 'workbench',
    number
  >
>;
/** Distance of the first listener for HL7 over MLLP. */
export const firstMllpOffset: number;
/** Reads `BELLWETHER_PORT_BASE`; null when it is no whole number from 1024 to 65400, or when browsers refuse a port above it. */
export function parsePortBase(text: string | undefined): number | null;
/** Whether nobody listens on a port of `127.0.0.1`. */
export function isFree(port: number): Promise<boolean>;
/** Number and name of the process that listens on a port, where `/proc` tells; else null. */
export function holderOf(port: number): string | null;
