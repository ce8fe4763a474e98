import type { PermanentError, Sql } from '#libs/platform';
import { plainHeaderOf, type RawRecord } from '../consumer/raw-record.js';

/** A record to be set aside, with the reason. */
export interface Parking {
  readonly record: RawRecord;
  readonly reason: PermanentError;
}

/** Headers as a list of [name, base64 or null], so that nothing of a stranger's header is lost or refused. */
function headersOf(record: RawRecord): string {
  return JSON.stringify(
    Object.entries(record.headers).flatMap(([name, value]) =>
      [value === undefined ? [] : value]
        .flat()
        .map((one) => [
          Buffer.from(name).toString('base64'),
          one === null ? null : Buffer.from(one).toString('base64'),
        ]),
    ),
  );
}

const asPlace = (place: string | undefined): string | null => place?.replaceAll('\u0000', '').slice(0, 200) ?? null;

/** Keeps records byte for byte, in the transaction that moves the offset past them. */
export async function parkRecords(sql: Sql, parkings: readonly Parking[]): Promise<void> {
  for (const { record, reason } of parkings) {
    await sql.query(
      `INSERT INTO parked_record (topic, partition, record_offset, appended_at, record_key, headers, value, event_id, event_type, reason, place)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        record.position.topic,
        record.position.partition,
        record.position.offset.toString(),
        record.appendedAt,
        record.key,
        headersOf(record),
        record.value,
        plainHeaderOf(record, 'ce_id'),
        plainHeaderOf(record, 'ce_type'),
        reason.code,
        asPlace(reason.place),
      ],
      'park-record',
    );
  }
}
