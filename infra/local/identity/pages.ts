import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

const here = dirname(fileURLToPath(import.meta.url));
const templates = new nunjucks.Environment(new nunjucks.FileSystemLoader(here), { autoescape: true });

/** The form for name and password. `refused`: what was given before opened nothing. */
export function signInPage(uid: string, state: 'new' | 'refused', name = ''): string {
  return templates.render('sign-in.njk', { uid, state, name });
}

/** @param form the provider's own form, whose id is `op.logoutForm` */
export function signOutPage(form: string): string {
  return templates.render('sign-out.njk', { form: new nunjucks.runtime.SafeString(form), state: 'asked' });
}

export function signedOutPage(): string {
  return templates.render('sign-out.njk', { form: '', state: 'done' });
}

export function styleSheet(): string {
  return readFileSync(join(here, 'identity.css'), 'utf8');
}
