import { type Document, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Json } from '../lib/json.ts';
import { near } from '../lib/near.ts';
import * as syntax from './diagnostics/syntax.ts';
import { type Path, type Position, Reporter } from './reporter.ts';
import { keysAt } from './schema/keys.ts';

/** A file that was read: its value, and the reporter that knows where each part of it stands. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly reporter: Reporter;
}

/**
 * Reads a YAML file into what its schema describes, and reports every problem of form. What is wrong by itself is then
 * left out or replaced, so that the checks that follow can still look at the rest; there is no value where that fails.
 */
export function parse<T>(file: string, text: string, schema: z.ZodType<T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const reporter = new Reporter(file, (path, at) => position(offsetOf(document, path, at)));
  for (const error of document.errors) {
    if (error.code === 'DUPLICATE_KEY') {
      const name = /^["']?([^\s:"']+)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
      reporter.reportAt(position(error.pos[0]), syntax.duplicateKey, { name });
    } else {
      reporter.reportAt(position(error.pos[0]), syntax.yaml, { problem: error.message });
    }
  }
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return { value: undefined, reporter };

  // A source that hundreds of facts share is one anchor: these are the authors' own files, not a stranger's.
  const raw: unknown = document.toJS({ maxAliasCount: -1 });
  const first = schema.safeParse(raw);
  if (first.success) return { value: first.data, reporter };
  const known = z.toJSONSchema(schema, { io: 'input' }) as Json;
  const issues = first.error.issues.flatMap((issue) => flatten(issue, []));
  for (const issue of issues) reportIssue(issue, raw, known, reporter);
  const second = schema.safeParse(repair(raw, issues));
  return { value: second.success ? second.data : undefined, reporter };
}

type Issue = z.core.$ZodIssue;

/** Full paths from the top; a union gives the problems of the form that was probably meant. */
function flatten(issue: Issue, base: Path): readonly Issue[] {
  const path = [...base, ...issue.path].map((key) => (typeof key === 'symbol' ? String(key) : key));
  const meant = issue.code === 'invalid_union' ? meantForm(issue.errors) : undefined;
  return meant ? meant.flatMap((inner) => flatten(inner, path)) : [{ ...issue, path }];
}

const meantForm = (forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
  forms.find((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys')) ??
  forms.find((issues) => issues.every((issue) => issue.code !== 'invalid_type'));

/** One problem of form, in the author's words. */
function reportIssue(issue: Issue, raw: unknown, schema: Json, reporter: Reporter): void {
  const path = issue.path as Path;
  const value = valueAt(raw, path);
  const given = show(value);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    for (const key of issue.keys) {
      if (/\s/.test(key)) reporter.report([...path, key], syntax.colonInText, { start: key }, 'key');
      else reporter.report([...path, key], syntax.unknownKey, { key, near: near(key, known), known }, 'key');
    }
  } else if (issue.code === 'invalid_key') {
    reporter.report(path, syntax.badId, { id: String(path.at(-1)) }, 'key');
  } else if (value === undefined && hasColonInText(valueAt(raw, path.slice(0, -1)))) {
    // The unquoted colon has been reported; what seems to be missing is behind it.
  } else if (value === undefined) {
    reporter.report(path.slice(0, -1), syntax.missingKey, { key: String(path.at(-1)) }, 'key');
  } else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    reporter.report(path, syntax.wrongValue, { given, values, near: near(String(value), values) });
  } else if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    reporter.report(path, syntax.wrongType, {
      given,
      expected: issue.code === 'invalid_type' ? issue.expected : 'form',
    });
  } else if (issue.code === 'invalid_format') {
    reporter.report(path, syntax.wrongForm, { given, format: issue.format });
  } else {
    reporter.report(path, syntax.outOfBounds, { given, bounds: boundsOf(issue) });
  }
}

/** Keys of the format have no spaces: one that has is the start of a text with an unquoted colon. */
const hasColonInText = (value: unknown): boolean =>
  isRecord(value) && !Array.isArray(value) && Object.keys(value).some((key) => /\s/.test(key));

function boundsOf(issue: Issue): string {
  if (issue.code === 'too_small') return `minstens ${issue.minimum}`;
  if (issue.code === 'too_big') return `hoogstens ${issue.maximum}`;
  return 'iets anders';
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);

/** Lists count as records of their positions. */
const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** A copy without what was wrong by itself; a word that is not in its list becomes the first of the list. */
function repair(raw: unknown, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(raw);
  for (const issue of issues) {
    const path = issue.path as Path;
    const last = path.at(-1);
    const parent = valueAt(copy, path.slice(0, -1));
    if (issue.code === 'unrecognized_keys') {
      const holder = valueAt(copy, path);
      if (isRecord(holder)) for (const key of issue.keys) delete holder[key];
    } else if (last !== undefined && isRecord(parent)) {
      if (issue.code === 'invalid_value') parent[last] = issue.values[0];
      else delete parent[last];
    }
  }
  return withoutHoles(copy);
}

/** Lists close up where an element was left out. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((_, at) => at in value).map(withoutHoles);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHoles(inner)]));
}

/** Where a part of the data begins in the text; the nearest part above it when it is not there itself. */
function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (!pair) return offset;
      const last = depth === path.length - 1;
      offset = (last && at === 'key' ? undefined : rangeStart(pair.value)) ?? rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = rangeStart(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

const rangeStart = (node: unknown): number | undefined =>
  isRecord(node) && Array.isArray(node.range) ? Number(node.range[0]) : undefined;
