import type { Context } from 'hono';
import { page } from '../http/answer.ts';
import type { Problem } from '../http/problem.ts';
import { langOfPath } from '../routes.ts';
import type { Assets } from '../ui/document/document.tsx';
import { ProblemPage } from './learner/problem-page.tsx';

/** Answers a request with the page of a problem, in the language of its address; `back` is the page that mends it. */
export const problemAnswer =
  (assets: Assets) =>
  (c: Context, { kind, status }: Problem, back?: string, cookies?: readonly string[]): Promise<Response> => {
    const { path } = c.req;
    return page(<ProblemPage lang={langOfPath(path)} {...{ assets, path, kind, back }} />, status, cookies);
  };
