/** What the product says about the last answer on a page. */
export type Claim = 'saved' | 'unsaved' | 'limit';

/** A page as a learner gets it: only what stands on it, and the signed token that it carries. */
export interface Page {
  readonly status: number;
  readonly html: string;
  readonly scene: string | undefined;
  readonly ending: string | undefined;
  readonly step: number;
  /** The hidden `csrf_token` of its form; empty on a page without one. */
  readonly token: string;
  readonly choices: readonly string[];
  readonly claim: Claim | undefined;
  /** What it tells about other tabs and devices. */
  readonly notice: string | undefined;
  /** The journal that it was made from, in the letters of `Path.codes`. */
  readonly journal: string;
  /** The case that it was made from, by the hash of its program. */
  readonly revision: string;
}

const claims: readonly Claim[] = ['saved', 'unsaved', 'limit'];

/** Reads a page. One without a form, such as an ending, was made from the cookie that went with the request. */
export function readPage(status: number, html: string, cookie: string | undefined): Page {
  const found = (pattern: RegExp): string | undefined => pattern.exec(html)?.[1];
  const token = found(/name="csrf_token" value="([^"]*)"/) ?? '';
  const { p: journal = '', r: revision = '' } = payload(
    token.split('.').length === 4 && token.startsWith('v1.') ? token : cookie,
  );
  return {
    status,
    html,
    scene: found(/<main[^>]* data-scene="([^"]*)"/),
    ending: found(/<main[^>]* data-ending="([^"]*)"/),
    step: Number(found(/name="step" value="([^"]*)"/) ?? Number.NaN),
    token,
    choices: [...html.matchAll(/name="choice"[^>]* value="([^"]*)"/g)].map(([, value = '']) => value),
    claim: claims.find((known) => known === found(/data-saved="([^"]*)"/)),
    notice: found(/data-notice="([^"]*)"/),
    journal,
    revision,
  };
}

/** A token is signed, not secret: whoever carries it can read it. */
function payload(token: string | undefined): { p?: string; r?: string } {
  try {
    return JSON.parse(Buffer.from(token?.split('.')[2] ?? '', 'base64url').toString('utf8'));
  } catch {
    return {};
  }
}
