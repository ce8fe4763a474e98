import type { EventData } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { aContact, type DeliveredSignal } from '#libs/testing';
import type { TestScreening } from './a-screening.js';

/** States a contact at the moment when it is heard of. @returns what is sent at once */
export async function takeAt(
  screening: TestScreening,
  receivedAt: string,
  given: Partial<EventData<'contact.stated'>>,
): Promise<readonly string[]> {
  await screening.stopClock(Date.parse(receivedAt));
  const id = nameUuid('signal', receivedAt, JSON.stringify(given));
  await screening.take({ id, data: aContact(given), receivedAt } satisfies DeliveredSignal);
  return screening.sent();
}

/** Lets time pass up to a moment. @returns what is sent of what fell due by then */
export async function passedUntil(screening: TestScreening, moment: string): Promise<readonly string[]> {
  await screening.stopClock(Date.parse(moment));
  await screening.fireDue();
  return screening.sent();
}
