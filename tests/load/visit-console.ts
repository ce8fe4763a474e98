/** One browser without a picture: keeps cookies and follows redirects, so that whole pages can be asked for and timed. */
export class ConsoleVisit {
  private readonly cookies = new Map<string, Map<string, string>>();

  private constructor(private readonly url: string) {}

  /**
   * Signs somebody in through the identity provider's page.
   * @throws Error when a page is not as expected
   */
  static async signIn(url: string, user: { readonly name: string; readonly password: string }): Promise<ConsoleVisit> {
    const visit = new ConsoleVisit(url);
    const asked = await visit.ask(`${url}/sign-in`, { next: '/worklist' });
    const action = /<form method="post" action="([^"]+)"/.exec(asked.text)?.[1];
    if (action === undefined) throw new Error('the identity provider shows no form');
    const { name, password } = user;
    const { status } = await visit.ask(new URL(action, asked.url).toString(), { name, password });
    if (status !== 200) throw new Error(`signing in ended with ${status}`);
    return visit;
  }

  /** Asks for a page of the console. @returns its text, and the milliseconds until all of it was there */
  async page(path: string): Promise<{ readonly text: string; readonly ms: number }> {
    const began = performance.now();
    const { status, text } = await this.ask(`${this.url}${path}`);
    const ms = performance.now() - began;
    if (status !== 200) throw new Error(`a page answers ${status}`);
    return { text, ms };
  }

  private async ask(
    url: string,
    form?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly text: string; readonly url: string }> {
    const { host } = new URL(url);
    const kept = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, kept);
    const answer = await fetch(url, {
      method: form === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      kept.set(name, value);
    }
    const text = await answer.text();
    const next = answer.headers.get('location');
    return next === null ? { status: answer.status, text, url } : this.ask(new URL(next, url).toString());
  }
}
