import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { behaviour, type BehaviourSwitch } from './behaviour.js';
import type { MessageStore } from './message-store.js';
import { listPage, mailPage, styleSheet } from './pages.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/** A mail is somebody else's HTML: it is shown in a frame that can run nothing and fetch nothing. */
const mailPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

const answer = (status: number, type: string, body: string, policy = pagePolicy): Answer => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy },
  body,
});
const page = (body: string, policy = pagePolicy): Answer => answer(200, 'text/html', body, policy);
const json = (status: number, body: unknown): Answer => answer(status, 'application/json', JSON.stringify(body));
const notFound = json(404, { code: 'not-found' });

/** Answers requests from a store and a switch. */
class Mailbox {
  constructor(
    private readonly store: MessageStore,
    private readonly behaviours: BehaviourSwitch,
  ) {}

  async answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mailbox');
    const [, id, part] = /^\/messages\/([\w-]+)(\/html)?$/.exec(pathname) ?? [];
    if (id !== undefined && id !== 'count' && request.method === 'GET')
      return this.mail(id, part, request.headers.accept ?? '');
    switch (`${request.method ?? 'GET'} ${pathname}`) {
      case 'GET /':
        return this.list(searchParams.get('refresh') === 'off' ? 'still' : 'refreshing');
      case 'GET /mailbox.css':
        return answer(200, 'text/css', styleSheet());
      case 'GET /health/live':
        return json(200, { state: 'ok' });
      case 'GET /messages':
        return json(200, await this.store.list());
      case 'GET /messages/count':
        return json(200, { count: this.store.count });
      case 'DELETE /messages':
        this.store.clear();
        return json(200, { deleted: true });
      case 'GET /behaviour':
        return json(200, this.behaviours.get());
      case 'PUT /behaviour':
        return this.change(JSON.parse(await text(request)));
      case 'POST /behaviour':
        this.change({ mode: new URLSearchParams(await text(request)).get('mode') });
        return { status: 303, headers: { location: '/' }, body: '' };
      default:
        return notFound;
    }
  }

  private async list(refresh: 'still' | 'refreshing'): Promise<Answer> {
    return page(listPage(await this.store.list(), this.behaviours.get().mode, refresh));
  }

  private async mail(id: string, part: string | undefined, accepted: string): Promise<Answer> {
    const mail = await this.store.get(id);
    if (mail === undefined) return notFound;
    if (part !== undefined) return page(mail.html, mailPolicy);
    return accepted.includes('text/html') ? page(mailPage(mail)) : json(200, mail);
  }

  private change(wanted: unknown): Answer {
    const parsed = behaviour.safeParse(wanted);
    if (!parsed.success) return json(400, { code: 'behaviour-unknown' });
    this.behaviours.set(parsed.data);
    return json(200, parsed.data);
  }
}

/** The page for people and the JSON API of the sink. */
export function mailboxWeb(store: MessageStore, behaviours: BehaviourSwitch): Server {
  const mailbox = new Mailbox(store, behaviours);
  return createServer((request, response) => {
    void mailbox
      .answer(request)
      .catch(() => json(400, { code: 'bad-request' }))
      .then(({ status, headers, body }) =>
        response
          .writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers })
          .end(body),
      );
  });
}
