import kafkajs, { type ICustomPartitioner } from 'kafkajs';

const seed = 0x9747b28c;
const mixer = 0x5bd1e995;

/** MurmurHash2 of 32 bits, as the clients of Kafka compute it from a key; signed. */
function hashOf(key: Buffer): number {
  let hash = seed ^ key.length;
  const whole = key.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    let word = Math.imul(key.readInt32LE(at), mixer);
    word ^= word >>> 24;
    hash = Math.imul(hash, mixer) ^ Math.imul(word, mixer);
  }
  if (key.length > whole) {
    hash ^= key.readUIntLE(whole, key.length - whole);
    hash = Math.imul(hash, mixer);
  }
  hash ^= hash >>> 13;
  hash = Math.imul(hash, mixer);
  return hash ^ (hash >>> 15);
}

/** The partition of a key, the same that every client of Kafka chooses: records of a key stay in order. */
export function partitionOf(key: Buffer | string, partitions: number): number {
  return (hashOf(typeof key === 'string' ? Buffer.from(key) : key) & 0x7fff_ffff) % partitions;
}

/**
 * Partitioner of the client that computes the hash of a key in integers. The client's own (kafkajs 2.2.4) does so in
 * objects of 64 bits, several for each four bytes of the key, and pays forty times as much (ADR 13). What has no key is left to it.
 */
export const partitionByKey: ICustomPartitioner = () => {
  const byTheClient = kafkajs.Partitioners.DefaultPartitioner();
  return (args) => {
    const { message, partitionMetadata } = args;
    const { key, partition } = message;
    if (partition !== undefined) return partition;
    return key === null || key === undefined ? byTheClient(args) : partitionOf(key, partitionMetadata.length);
  };
};
