import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder on a port of its own. */
export interface Site {
  readonly url: string;
  stop(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.gif': 'image/gif',
};
const packed = ['.woff2', '.gif'];

/** Serves files as a good host would: compressed, and without any work at the time of asking. */
export async function serveFolder(folder: string): Promise<Site> {
  const files = new Map<string, Buffer>();
  const read = (path: string): Buffer => {
    const known = files.get(path);
    if (known) return known;
    const file = readFileSync(join(folder, normalize(path)));
    const body = packed.includes(extname(path)) ? file : gzipSync(file);
    files.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const body = read(path);
      if (!packed.includes(extname(path))) response.setHeader('content-encoding', 'gzip');
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return { url: `http://localhost:${address.port}/`, stop: () => server.close() };
}
