// KV's wire protocol as workerd's binding speaks it, in memory: both the app and the bare worker write to this one.
const values = new Map<string, ArrayBuffer>();

export default {
  async fetch(request: Request): Promise<Response> {
    const key = new URL(request.url).pathname;
    if (request.method === 'PUT') {
      values.set(key, await request.arrayBuffer());
      return new Response();
    }
    const value = values.get(key);
    return value ? new Response(value) : new Response('Not Found', { status: 404 });
  },
};
