/** One answer, as a browser without a script sees it. */
export interface Answered {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Sent {
  readonly form?: Readonly<Record<string, string>>;
  /** A form with a file. */
  readonly upload?: FormData;
  /** `stay`: redirects are shown, not followed. */
  readonly redirects?: 'follow' | 'stay';
}

/** Keeps cookies and follows redirects, like a browser of one person; knows no script. */
export class ABrowser {
  /** By host and name, as browsers keep them: whatever the port. */
  readonly cookies = new Map<string, string>();
  /** Every address that was asked. */
  readonly visited: string[] = [];

  constructor(private readonly base: string) {}

  async go(path: string, { form, upload, redirects = 'follow' }: Sent = {}): Promise<Answered> {
    let url = new URL(path, this.base).href;
    // both state their own content type
    let body = upload ?? (form === undefined ? undefined : new URLSearchParams(form));
    for (let hops = 0; hops < 12; hops += 1) {
      this.visited.push(url);
      const response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          accept: 'text/html',
        },
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
      });
      this.keep(response.headers);
      const to = response.headers.get('location');
      if (to === null || redirects === 'stay')
        return { url, status: response.status, headers: response.headers, text: await response.text() };
      await response.arrayBuffer();
      url = new URL(to, url).href;
      body = undefined;
    }
    throw new Error('redirects without end');
  }

  private keep(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  /** Signs in through the pages of the identity provider. */
  async signIn(name: string, password: string, next = '/worklist'): Promise<Answered> {
    const form = await this.go('/sign-in', { form: { next } });
    return this.go(form.url, { form: { name, password } });
  }
}

/** The token in the forms of a page. */
export function tokenOf({ text }: Answered): string {
  return /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
}

/** The words of a page, without its markup. */
export function wordsOf({ text }: Answered): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(text)?.[1] ?? text;
  return main
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
