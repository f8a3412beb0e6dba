import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** Where every learner thinks that the product is; which location answers is not in the address. */
const host = 'kruispunt.test';

/** The longest that the product may take, even with a store that does not answer: a Worker that hangs is a finding. */
const patience = 20_000;

/** workerd closes a connection that was idle for five seconds: we have to be first. */
const agent = new Agent({ keepAlive: true, maxSockets: 512, timeout: 3_000 });

export interface Outgoing {
  readonly port: number;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** On a connection of its own: one that the server may close half-way. */
  readonly alone?: boolean;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The connection broke before there was an answer, as on a busy machine when an old one is used again. */
export class ConnectionLost extends Error {}

const lost: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ECONNREFUSED']);

/**
 * One request over loopback, as bare as Node has it: `fetch` costs twice as much, and thousands of learners share two
 * cores with the Worker that they play against.
 */
export function send({ port, method, path, body, headers, alone = false }: Outgoing): Promise<Reply> {
  return new Promise((done, failed) => {
    const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const outgoing = request({
      agent: alone ? false : agent,
      port,
      method,
      path,
      host: '127.0.0.1',
      headers: { host, origin: `http://${host}`, ...form, ...headers },
    });
    const fail = (error: Error & { readonly code?: string }): void => {
      const detail = `${method} ${port}${path}: ${error.message}`;
      failed(lost.has(error.code ?? '') ? new ConnectionLost(detail) : new Error(detail));
    };
    outgoing.on('response', (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('error', fail);
      incoming.on('end', () =>
        done({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', fail);
    outgoing.setTimeout(patience, () => outgoing.destroy(new Error(`no answer in ${patience} ms`)));
    outgoing.end(body);
  });
}

/** The same for what may be asked twice: once more when the connection was lost. */
export const ask = (outgoing: Outgoing): Promise<Reply> =>
  send(outgoing).catch((error) => {
    if (error instanceof ConnectionLost) return send({ ...outgoing, alone: true });
    throw error;
  });
