import { dice } from '../../../src/storage/faulty/dice.ts';
import { send } from '../client.ts';
import { count, type Run } from '../crowd.ts';
import { forgeries, type Genuine } from '../forgeries.ts';
import type { Row } from '../row.ts';

/** Where a token comes in, with the statuses that refuse it. `receipt` is a text with a token in it. */
const doors: readonly { readonly path: string; readonly field: string; readonly refused: readonly number[] }[] = [
  ...['', '/save', '/receipt', '/code', '/branch', '/practice', '/debrief'].map((path) => ({
    path: `/attempts/:attempt${path}`,
    field: 'csrf_token',
    refused: [400, 403, 413],
  })),
  ...['/resume', '/me/erase', '/me/forget'].map((path) => ({ path, field: 'csrf_token', refused: [403, 413] })),
  { path: '/resume', field: 'receipt', refused: [413, 422] },
  // As a cookie it is one that is not there.
  { path: '/attempts/:attempt', field: 'cookie', refused: [404, 431] },
];

/** Tokens changed in every way that comes to mind, at every door: refused, and the store is not asked. */
export const tampered: Row = {
  name: 'tampered',
  title: 'tokens tampered with',
  learners: { short: 20, long: 40 },
  async play(run) {
    const genuine: Genuine[] = [];
    await run.crowd(async (index) => {
      const learner = run.learner(index);
      const play = await run.begin(learner, run.caseFor(index));
      await play.on(3);
      const form = await learner.device.get('/resume');
      genuine.push({
        attempt: play.attempt.id,
        token: learner.device.tokenOf(play.attempt.id) ?? '',
        form: form?.token ?? '',
      });
    });
    const before = JSON.stringify((await run.world.counts()).operations);
    await attack(run, genuine, run.size === 'short' ? 4_000 : 20_000);
    const after = JSON.stringify((await run.world.counts()).operations);
    run.expect(before === after, `the store was asked: ${before} became ${after}`);
  },
};

async function attack(run: Run, genuine: readonly Genuine[], times: number): Promise<void> {
  const roll = dice(run.seed);
  const kinds = Object.entries(forgeries);
  const port = (index: number): number => Object.values(run.world.ports)[index % 2] ?? 0;
  await run.crowd(
    async (index) => {
      const [kind, forge] = kinds[index % kinds.length] ?? [];
      const door = doors[Math.floor(index / kinds.length) % doors.length];
      const own = genuine[index % genuine.length];
      const other = genuine[(index + 1) % genuine.length];
      if (!kind || !forge || !door || !own || !other) return;
      const forged = await forge(own, other, roll);
      // A form is signed for no attempt: at its own door it is no forgery.
      if (kind === 'the token of a form' && !door.path.includes(':') && door.field === 'csrf_token') return;
      // The token of another attempt is a receipt for that one.
      if (kind === "another one's attempt" && door.field === 'receipt') return;
      // Before a megabyte is read the answer has been given, and the connection may be gone.
      const refused = forged.length > 100_000 ? { status: 413 } : undefined;
      const { status } = await knock(port(index), door, own, forged).catch((error) => refused ?? Promise.reject(error));
      count(run.injected, 'forged');
      if (!door.refused.includes(status)) {
        run.expect(false, `${kind} at ${door.path} (${door.field}): ${status} ${forged.slice(0, 300)}`);
      }
    },
    times,
    48,
  );
}

function knock(port: number, { path, field }: (typeof doors)[number], own: Genuine, forged: string) {
  const here = path.replace(':attempt', own.attempt);
  if (field === 'cookie') {
    // A browser would not send these, and a server not take them.
    const cookie = `__Host-a_${own.attempt.slice(0, 8)}=${forged.replace(/[^ -~]/g, '').slice(0, 9_000)}`;
    return send({ port, method: 'GET', path: here, headers: { cookie } });
  }
  const fields = new URLSearchParams({ step: '3', choice: 'x', [field]: forged });
  // A receipt is handed in with a form that is ours.
  if (field === 'receipt') fields.set('csrf_token', own.form);
  return send({ port, method: 'POST', path: here, body: fields.toString(), alone: forged.length > 100_000 });
}
