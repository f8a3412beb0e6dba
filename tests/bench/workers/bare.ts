import { Hono } from 'hono';

// The least that a step could cost on this stack: parse the form, put one value with metadata, answer 303.
// And the least that a page could: 6 KB of constant HTML.
const page = `<!DOCTYPE html><html lang="nl"><title>Kaal</title><main>${'<p>Een zin van een zekere lengte.</p>'.repeat(160)}</main></html>`;

const app = new Hono<{ Bindings: { PROGRESS: KVNamespace } }>();
app.get('/page', (c) => c.html(page.slice(0, 6_144)));
app.post('/step', async (c) => {
  const form = await c.req.parseBody();
  await c.env.PROGRESS.put(`bare/${form.step}`, '', { metadata: { choice: form.choice }, expirationTtl: 86_400 });
  return c.redirect('/page', 303);
});

export default app;
