import { type Context, Hono } from 'hono';
import type { Lang } from '../../domain/lang.ts';
import { page } from '../../http/answer.ts';
import { type AttemptToken, openAttempt, sealAttempt } from '../../http/attempt-token.ts';
import { formFields } from '../../http/form.ts';
import { openForm, sealForm } from '../../http/form-token.ts';
import { problem } from '../../http/problem.ts';
import { codeNames, isCodeOf, readCode } from '../../http/resume-code.ts';
import { tokenProblem } from '../../http/token.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { routes } from '../../routes.ts';
import type { ResumeError } from '../../ui/resume-form/resume-form.tsx';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { keep } from './answering.ts';
import { isFramed, show } from './carrying.ts';
import { type Carried, gather } from './gathering.ts';
import { carriedToken, lengthOf, resume, validity } from './playing.ts';
import { ResumePage } from './resume-page.tsx';

/** Which form a token of this page belongs to. */
const resumeForm = 'resume';
const statuses: Readonly<Record<ResumeError, number>> = {
  nothing: 422,
  'bad-code': 422,
  'unknown-code': 404,
  'bad-receipt': 422,
  'old-receipt': 422,
  unavailable: 503,
};
/** A receipt is any text with one of our tokens in it, whole and by itself. */
const tokenInText = /(?<!\S)v1\.[a-z0-9]{1,8}\.[\w-]+\.[\w-]{43}(?!\S)/;

/** Go on here: with a code from another device, or with a receipt. A GET only shows the form, a POST uses it. */
export function resumeController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, config } = deps;
  const refuse = problemAnswer(assets);
  const seconds = (): number => validity(deps).now;

  app.get(routes.resume.pattern, () => form());
  app.get(routes.resumeWith.pattern, (c) => {
    const code = readCode(c.req.param('code'));
    return code === undefined ? form('bad-code') : form(undefined, code);
  });

  app.post(routes.resume.pattern, async (c) => {
    const fields = await formFields(c);
    const opened = await openForm(config.keyring, resumeForm, fields.get('csrf_token') ?? '', seconds());
    if (!opened.ok) return refuse(c, tokenProblem(opened.error), routes.resume.href(lang));
    const typed = fields.get('code')?.trim() ?? '';
    const text = fields.getAll('receipt').join('\n').trim();
    if (typed !== '') return goOn(c, await fromCode(typed), typed);
    if (text !== '') return goOn(c, await fromReceipt(text));
    return form('nothing');
  });

  async function form(error?: ResumeError, code?: string): Promise<Response> {
    const token = await sealForm(config.keyring, resumeForm, seconds());
    return page(<ResumePage {...{ lang, assets, token, code, error }} />, error ? statuses[error] : 200);
  }

  /** What a code leads to, as a token without answers: `gather` adds what the store has. */
  async function fromCode(typed: string): Promise<Result<AttemptToken, ResumeError>> {
    const code = readCode(typed);
    if (code === undefined) return err('bad-code');
    const found = await deps.codes.find(await codeNames(config.keyring, code));
    if (!found.ok) return err('unavailable');
    if (!found.value) return err('unknown-code');
    const { attempt, revision, membership } = found.value;
    if (!(await isCodeOf(config.keyring, code, attempt))) return err('unknown-code');
    return ok({
      ...{ attempt, revision, caseId: '', writer: deps.ids.writer(), path: '', measures: '', notes: {} },
      ...{ confirmed: 0, resolved: 0, practice: false, shared: true, limit: false, issuedAt: seconds() },
      ...(membership ? { membership } : {}),
    });
  }

  async function fromReceipt(text: string): Promise<Result<AttemptToken, ResumeError>> {
    const [sealed] = tokenInText.exec(text) ?? [];
    const opened = sealed === undefined ? undefined : await openAttempt(config.keyring, sealed, validity(deps));
    if (!opened?.ok) return err(opened?.error.reason === 'expired' ? 'old-receipt' : 'bad-receipt');
    return opened.value.practice ? err('bad-receipt') : ok({ ...opened.value, shared: true });
  }

  /** Merges what was brought with what this browser carries and the store has, and goes on with that. */
  async function goOn(c: Context, brought: Result<AttemptToken, ResumeError>, typed?: string): Promise<Response> {
    if (!brought.ok) return form(brought.error, typed);
    const { attempt, revision } = brought.value;
    const isReceipt = typed === undefined;
    const program = await deps.programs.load(revision);
    if (!program) return refuse(c, problem('unavailable'), routes.resume.href(lang));
    const carried = await carriedToken(deps, c.req.header('cookie'), attempt);
    // This browser may be further than what was brought: then that is what it goes on from.
    const further = carried && lengthOf(carried.token) >= lengthOf(brought.value) ? carried.token : brought.value;
    const own = await sealed({ ...further, caseId: program.id, shared: true, issuedAt: seconds() });
    const gathered = await gather(deps, own);
    if (!gathered.ok && gathered.error === 'erased') return refuse(c, problem('erased'));
    if (!gathered.ok && !isReceipt) return form('unavailable', typed);
    const playing = await resume(deps, gathered.ok ? gathered.value : own);
    if (!playing) return refuse(c, problem('unavailable'), routes.resume.href(lang));
    const showing = { carried, bare: isFramed(c) };
    const isForked = gathered.ok && gathered.value.others.length > 0;
    if (!isReceipt) return show(deps, c, lang, playing, { ...showing, told: isForked ? 'forked' : 'resumed' });
    // Handing in is the one time that the store learns of a journal without a new answer.
    const isStored = playing.token.confirmed >= lengthOf(playing.token);
    const token = isStored ? playing.token : await keep(deps, program, playing.token, playing.state.ended);
    const handedIn = { ...playing, ...(await sealed(token)) };
    return show(deps, c, lang, handedIn, { ...showing, told: 'handed-in' });
  }

  const sealed = async (token: AttemptToken): Promise<Carried> => ({
    token,
    sealed: await sealAttempt(config.keyring, token),
  });

  return app;
}
