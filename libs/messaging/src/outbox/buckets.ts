/**
 * Buckets that keys are spread over; each is published by one relay at a time. Part of the data: a key that changed its
 * bucket while rows are unsent would lose its order. A power of two.
 */
export const bucketCount = 4;

/** Channel on which `enqueue` tells the relay of its schema that rows were committed. */
export const outboxChannel = "'outbox_' || current_schema()";
