import type { Request, Response } from 'express';

/** Cookies of the console: never readable by a script, never sent along by another site's form. */
export class Cookies {
  private readonly safe: 'https' | 'loopback';
  private readonly suffix: string;

  /** @param url address of the console; without https (this machine only) a cookie can have no `__Host-` name */
  constructor(url: string) {
    const { protocol, port } = new URL(url);
    this.safe = protocol === 'https:' ? 'https' : 'loopback';
    // cookies are shared by the ports of a machine: two systems side by side must not sign each other out
    this.suffix = this.safe === 'https' ? '' : `-${port}`;
  }

  private nameOf(name: string): string {
    return `${this.safe === 'https' ? '__Host-' : ''}${name}${this.suffix}`;
  }

  read(request: Request, name: 'session' | 'sign-in'): string | null {
    const wanted = `${this.nameOf(name)}=`;
    const pair = (request.headers.cookie ?? '').split(/; */).find((text) => text.startsWith(wanted));
    const value = pair?.slice(wanted.length) ?? '';
    return /^[\w-]{43}$/.test(value) ? value : null;
  }

  write(response: Response, name: 'session' | 'sign-in', value: string): void {
    response.cookie(this.nameOf(name), value, this.options);
  }

  clear(response: Response, name: 'session' | 'sign-in'): void {
    response.clearCookie(this.nameOf(name), this.options);
  }

  private get options(): { httpOnly: true; secure: boolean; sameSite: 'lax'; path: '/' } {
    return { httpOnly: true, secure: this.safe === 'https', sameSite: 'lax', path: '/' };
  }
}
