import product from '../../../src/index.ts';

/** What the cron trigger does, when it is asked for over HTTP. */
export default {
  async fetch(_request: Request, env: Parameters<typeof product.scheduled>[1]): Promise<Response> {
    await product.scheduled({ scheduledTime: Date.now(), cron: '', noRetry: () => {} }, env);
    return new Response('swept');
  },
};
