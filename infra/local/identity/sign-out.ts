import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { signOutPage } from './pages.js';

/**
 * Ends somebody's session here on a signing out that began at the console. Who comes with a token of this very session
 * is not asked again: at a computer of many, nobody stays for a second question (OpenID Connect RP-Initiated Logout 1.0,
 * section 2). Anybody else is asked.
 * @param form the provider's own form, for whoever is asked
 */
export async function signOut(context: KoaContextWithOIDC, form: string): Promise<void> {
  const { session, provider, params, entities } = context.oidc;
  const hinted: unknown = entities.IdTokenHint?.payload['sub'];
  const back = params?.['post_logout_redirect_uri'];
  if (session?.accountId === undefined || hinted !== session.accountId || typeof back !== 'string') {
    context.body = signOutPage(form);
    return;
  }
  await session.destroy();
  context.cookies.set(provider.cookieName('session'), null, { httpOnly: true, overwrite: true, sameSite: 'lax' });
  context.redirect(back);
  context.status = 303;
}

/** Whose session is over already goes straight back: the page that the provider makes for them needs a script, and none runs here. */
export function goesBackWithoutSession(provider: Provider): void {
  provider.use(async (context, next) => {
    await next();
    // nothing of a request to other pages is there
    const { oidc } = context as Partial<Pick<KoaContextWithOIDC, 'oidc'>>;
    const back = oidc?.params?.['post_logout_redirect_uri'];
    if (oidc?.route !== 'end_session' || oidc.session?.accountId !== undefined || typeof back !== 'string') return;
    if (context.status !== 200) return;
    context.redirect(back);
    context.status = 303;
  });
}
