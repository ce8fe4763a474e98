import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import type { Behaviour } from './behaviour.js';
import type { StoredMail } from './message-store.js';

const here = dirname(fileURLToPath(import.meta.url));
const templates = new nunjucks.Environment(new nunjucks.FileSystemLoader(here), { autoescape: true });

/** What the buttons say. */
const modes: Readonly<Record<Behaviour['mode'], string>> = {
  accept: 'Accept',
  defer: 'Defer (451)',
  bounce: 'Bounce (550)',
  slow: 'Answer slowly',
  'drop-before-250': 'Drop the line',
  'drop-after-250': 'Keep the mail, then drop the line',
};

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const forPeople = (mail: StoredMail): StoredMail & { readonly received: string } => ({
  ...mail,
  received: inLondon.format(new Date(mail.receivedAt)),
});

/** The list of mails. `still`: it does not refresh itself, for people who read slowly or use a screen reader. */
export function listPage(
  mails: readonly StoredMail[],
  mode: Behaviour['mode'],
  refresh: 'refreshing' | 'still',
): string {
  const words = modes[mode];
  return templates.render('page.njk', { mails: mails.map(forPeople), mode, words, modes, refresh });
}

/** One mail: its head, its text, and a frame for its HTML. */
export function mailPage(mail: StoredMail): string {
  return templates.render('mail.njk', { mail: forPeople(mail) });
}

export function styleSheet(): string {
  return readFileSync(join(here, 'mailbox.css'), 'utf8');
}
