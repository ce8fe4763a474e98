import { events, type EventType, type ServiceName, type TopicName } from '#libs/contracts';

/** One `@EventPattern` method with the events that its `@Handles` names. */
export interface Registration {
  readonly topic: string;
  readonly types: readonly EventType[];
}

/**
 * Compares what a service has registered with what the contracts give it.
 * @returns one line for each fault, all at once
 */
export function faultsOfRegistry(service: ServiceName, registrations: readonly Registration[]): readonly string[] {
  const faults: string[] = [];
  for (const [topic, methods] of Map.groupBy(registrations, (registration) => registration.topic)) {
    if (methods.length > 1) faults.push(`${topic}: ${methods.length} methods, one is allowed`);
    for (const { types } of methods) if (types.length === 0) faults.push(`${topic}: a method without @Handles`);
  }
  for (const [type, contract] of Object.entries(events) as [EventType, (typeof events)[EventType]][]) {
    const consumers: readonly ServiceName[] = contract.consumers;
    const methods = registrations.filter(({ types }) => types.includes(type));
    if (consumers.includes(service) && methods.length === 0) faults.push(`${type}: no handler`);
    if (!consumers.includes(service) && methods.length > 0) faults.push(`${type}: not given to ${service}`);
    if (methods.length > 1) faults.push(`${type}: ${methods.length} handlers`);
    const topic: TopicName = contract.topic;
    for (const method of methods) {
      if (method.topic !== topic) faults.push(`${type}: handled at ${method.topic}, published on ${topic}`);
    }
  }
  return faults;
}

/** The service must not start: its handlers are not those that the contracts ask for. */
export class RegistryError extends Error {
  constructor(
    readonly service: ServiceName,
    readonly faults: readonly string[],
  ) {
    super(`Handlers of ${service} do not match the contracts: ${faults.join('; ')}`);
    this.name = 'RegistryError';
  }
}
