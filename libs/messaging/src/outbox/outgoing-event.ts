import type { EventData, EventType } from '#libs/contracts';

/** An event to be published. The topic follows from the type. */
export interface OutgoingEvent<T extends EventType = EventType> {
  readonly type: T;
  /** Record key, as the contract of the topic says: never an NHS number, a name or an address. */
  readonly key: string;
  readonly data: EventData<T>;
  /** JSON text of `data`, from whoever has checked it against its contract, and that it can be stored: neither is checked again. */
  readonly checkedValue?: string;
  /** `ce_id`; default: a random UUID. Deterministic where the same thing may be said twice. */
  readonly id?: string;
  /** `ce_time`, RFC 3339; default: the database's clock. */
  readonly time?: string;
  readonly subject?: string;
  /** Header `receivedat`: only intake sets it. */
  readonly receivedAt?: string;
  /** Trace that this event belongs to; default: a new one. */
  readonly traceparent?: string;
}
