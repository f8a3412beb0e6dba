import type { Context } from 'hono';
import { type Catalogue, findCase } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { debrief } from '../../engine/debrief.ts';
import type { LoadedProgram } from '../../engine/program.ts';
import { page, seeOther } from '../../http/answer.ts';
import { dropAttemptCookie } from '../../http/attempt-cookie.ts';
import { sealAttempt } from '../../http/attempt-token.ts';
import { problem } from '../../http/problem.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { keep, repair } from './answering.ts';
import { branchesOf } from './branches.ts';
import { carry } from './carrying.ts';
import { DebriefPage, type DebriefPageProps } from './debrief-page.tsx';
import { type Carried, type Gathered, gather } from './gathering.ts';
import { inGroupOf, type Sharing, shareStatuses } from './in-group.ts';
import { withCard } from './local-card.ts';
import { nextCase } from './next-case.ts';
import { journalOf, lengthOf, type Playing, resume, savedState } from './playing.ts';
import { ownAttempts } from './standings.ts';

/**
 * The debrief of an attempt that has ended; whoever is not there yet goes on playing. `sharing`: what became of a line for
 * the group.
 */
export async function lookBack(
  deps: Deps,
  c: Context,
  lang: Lang,
  carried: Carried,
  sharing: Sharing = {},
): Promise<Response> {
  const { assets, catalogue } = deps;
  const refuse = problemAnswer(assets);
  const { attempt, practice } = carried.token;
  const playing = await resume(deps, carried);
  if (!playing) return refuse(c, problem('unavailable'));
  // Who has not finished yet goes on playing.
  if (!playing.state.ended) return seeOther(routes.attempt.href(lang, { attempt }));
  const known = practice
    ? { ...carried, head: undefined, others: [], news: 'none' as const }
    : await settled(deps, playing);
  if (known === 'erased') return refuse(c, problem('erased'), undefined, [dropAttemptCookie(attempt)]);
  const cookies = known.sealed === carried.sealed ? [] : await carry(deps, c, known);
  if (known.news !== 'none') return seeOther(routes.attempt.href(lang, { attempt }), cookies);
  const { token, sealed, others } = known;
  const { program, card } = await withCard(deps, playing, marked(playing.program));
  const journal = journalOf(program, token);
  const told = journal && debrief(program, journal, lang);
  if (!journal || !told?.ok) return refuse(c, problem('unavailable'));
  const props = { lang, assets, attempt, program, debrief: told.value, practice, token: sealed, card };
  const branches = await branchesOf(program, journal, others);
  const begun = await ownAttempts(deps, c.req.header('cookie'));
  const suggestion = nextCase(catalogue, program, new Set(begun.map(({ token }) => token.caseId)));
  const standing = { offered: offeredNow(catalogue, program), suggestion, saved: savedState(token), branches };
  const inGroup = practice ? undefined : await inGroupOf(deps, c, lang, { token, sealed }, sharing);
  if (inGroup === 'erased') return refuse(c, problem('join-erased'), undefined, [dropAttemptCookie(attempt)]);
  const status = sharing.error ? shareStatuses[sharing.error] : 200;
  return page(<DebriefPage {...props} {...standing} inGroup={inGroup} />, status, cookies);
}

/**
 * What the store knows of a finished attempt, with its summary put right. An attempt on one browser counts as that
 * browser shows it: where the fixed rule says otherwise, the branch on show is settled for, as the learner would.
 */
async function settled(deps: Deps, playing: Playing): Promise<Gathered | 'erased'> {
  const { program } = playing;
  const gathered = await gather(deps, playing);
  if (!gathered.ok) {
    return gathered.error === 'erased' ? 'erased' : { ...playing, head: undefined, others: [], news: 'none' };
  }
  if (gathered.value.news === 'none' || playing.token.shared) return summedUp(deps, program, gathered.value);
  const token = { ...playing.token, resolved: gathered.value.token.resolved + 1 };
  const kept = await keep(deps, program, token, false);
  const own = { token: kept, sealed: await sealAttempt(deps.config.keyring, kept) };
  const again = kept.confirmed >= lengthOf(kept) ? await gather(deps, own) : gathered;
  if (again.ok && again !== gathered) summedUp(deps, program, again.value);
  const others = again.ok ? again.value.others.filter(({ path }) => path !== kept.path) : [];
  return { ...own, head: undefined, others, news: 'none' };
}

/** What is not stored yet is not summed up either. */
function summedUp(deps: Deps, program: LoadedProgram, gathered: Gathered): Gathered {
  const { head, token } = gathered;
  if (head && token.confirmed >= head.length) deps.later(repair(deps, program, head, gathered.others.length));
  return gathered;
}

/** A debrief retells the whole route: any place that authors marked may be on it. */
const marked = ({ local = {} }: LoadedProgram) => ({ reaction: Object.keys(local), scene: [] });

function offeredNow(catalogue: Catalogue, { id, revision }: LoadedProgram): DebriefPageProps['offered'] {
  const found = findCase(catalogue, id);
  if (!found) return 'withdrawn';
  return found.summary.revision === revision ? 'as-played' : 'changed';
}
