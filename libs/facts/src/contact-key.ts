import { nameUuid } from '#libs/platform/documents';

/** Key of a visit, and of the contact in which it is the least visit: a digest of (feed, visit). Final. */
export function contactKey(feed: string, visit: string): string {
  return nameUuid('contact', feed, visit);
}
