import type { Request } from 'express';

/** Where somebody goes on after something went wrong, and what has not happened. */
export interface WayBack {
  /** Address of a page. */
  readonly to: string;
  /** `page`: it was only looked at; `act`: something with a case; `setting`: a preference of the reader. */
  readonly lost: 'page' | 'act' | 'setting' | 'search' | 'sign-in' | 'sign-out';
}

/** Back to the page that was asked for, or to the case that somebody wanted to do something with. */
export function wayBack({ method, path, originalUrl }: Pick<Request, 'method' | 'path' | 'originalUrl'>): WayBack {
  if (/^\/sign-in(\/|$)/i.test(path)) return { to: '/sign-in', lost: 'sign-in' };
  if (method === 'GET' || method === 'HEAD') return { to: originalUrl, lost: 'page' };
  if (/^\/worklist\/looked$/i.test(path)) return { to: '/worklist?view=digest', lost: 'page' };
  if (/^\/search$/i.test(path)) return { to: '/worklist', lost: 'search' };
  if (/^\/sign-out$/i.test(path)) return { to: '/worklist', lost: 'sign-out' };
  if (/^\/replays(\/|$)/i.test(path)) return { to: '/replays', lost: 'page' };
  if (/^\/keys$/i.test(path)) return { to: '/keys', lost: 'setting' };
  const [, number] = /^\/cases\/(B-[1-9]\d{0,8})\//i.exec(path) ?? [];
  return { to: number === undefined ? '/worklist' : `/cases/${number}`, lost: 'act' };
}
