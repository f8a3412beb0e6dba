import type { Run } from './crowd.ts';
import { Device, type Fields } from './device.ts';
import type { Play } from './habits.ts';
import type { Learner } from './learner.ts';
import type { Page } from './page.ts';

/** The code that continues an attempt elsewhere, as a learner reads it off the page. */
export async function codeFor(play: Play): Promise<string | undefined> {
  const page = await play.device.post(`/attempts/${play.attempt.id}/code`, [['csrf_token', play.page?.token ?? '']]);
  return /<code[^>]* data-code[^>]*>([^<]*)/.exec(page?.html ?? '')?.[1];
}

/** Goes on with a code or a receipt in a browser that knows nothing yet; from here on, that is the device of the play. */
export async function elsewhere(
  run: Run,
  learner: Learner,
  play: Play,
  brought: Fields,
  port?: () => number,
): Promise<Page | undefined> {
  const device = new Device(run.network(port ?? run.portOf(run.learners.indexOf(learner) + 1), learner.player.dice));
  const form = await device.get('/resume');
  const page = form && (await device.post('/resume', [['csrf_token', form.token], ...brought]));
  play.moveTo(device);
  return page && learner.see(play.attempt, page, device);
}
