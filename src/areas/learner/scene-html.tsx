import type { Lang } from '../../domain/lang.ts';
import { entryOf } from '../../domain/local-card.ts';
import { slotsAt } from '../../engine/local.ts';
import type { State } from '../../engine/state.ts';
import type { SavedState } from '../../ui/notice/saved.tsx';
import type { Told } from '../../ui/notice/told.tsx';
import type { Deps } from '../deps.ts';
import { EndingPage } from './ending-page.tsx';
import { lengthOf, type Playing, savedState } from './playing.ts';
import { ScenePage } from './scene-page.tsx';
import { shownOf } from './showing.ts';

/*
 * A scene page depends on revision, state and language, and on a handful of flags. It is rendered once for each of
 * these in an isolate, with two marks where the attempt's own id and token go. A page that shows a group's own local card
 * is rendered for that request alone: no group ever sees the card of another.
 */

const marks = { attempt: 'attempt-goes-here', token: 'token-goes-here' } as const;
const anyMark = new RegExp(`(${Object.values(marks).join('|')})`);

/** State → variant → the page in pieces. Forgotten together with the state. */
const pages = new WeakMap<State, Map<string, readonly string[]>>();

/**
 * The page of where an attempt stands now. `bare`: for a browser without cookies, whose every way on is a form.
 */
export async function currentPage(
  deps: Pick<Deps, 'assets' | 'faces'>,
  playing: Playing,
  lang: Lang,
  told?: Told,
  bare = false,
): Promise<string> {
  const { token, sealed, state } = playing;
  const saved = savedState(token);
  const flags = { saved, told, bare };
  if (showsCard(playing)) {
    const own = { attempt: token.attempt, token: sealed };
    return ascii(await (await sceneOf(deps, playing, lang, flags, own)).toString());
  }
  const { explain, certainty } = token.membership ?? {};
  const variant = `${lang} ${saved} ${token.practice} ${told} ${bare} ${explain} ${certainty}`;
  let pieces = pages.get(state)?.get(variant);
  if (!pieces) {
    const html = await (await sceneOf(deps, playing, lang, flags, marks)).toString();
    pieces = ascii(html).split(anyMark);
    pages.set(state, (pages.get(state) ?? new Map<string, readonly string[]>()).set(variant, pieces));
  }
  // split() by a group leaves the marks at the odd places.
  let html = '';
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 0) html += piece;
    else html += piece === marks.token ? sealed : token.attempt;
  }
  return html;
}

/**
 * The same HTML in ASCII, with character references for the rest (HTML §13.1.4): one byte a character all the way to
 * the socket, where curly quotes would make the whole page a string of two, to be encoded on each request.
 */
const ascii = (html: string): string => html.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

/** Whether the card has something to say where the attempt stands now. */
function showsCard({ program, state, card }: Playing): boolean {
  if (!card) return false;
  const { reaction, scene } = slotsAt(program, state);
  return [...reaction, ...scene].some((slot) => entryOf(card, slot));
}

interface Flags {
  readonly saved: SavedState | undefined;
  readonly told: Told | undefined;
  readonly bare: boolean;
}

interface Own {
  readonly attempt: string;
  readonly token: string;
}

async function sceneOf(deps: Pick<Deps, 'assets' | 'faces'>, playing: Playing, lang: Lang, flags: Flags, own: Own) {
  const { token, program, card } = playing;
  const { view: shown, ...around } = shownOf(playing, lang);
  const { face } = shown.patient;
  const isFirst = lengthOf(token) === 0;
  // The first scene is three requests with all that belongs to it: page, style and script (docs/decisions/010-script.md).
  const carriedFace = face && isFirst ? await deps.faces.carried(face) : undefined;
  const common = { lang, assets: deps.assets, practice: token.practice, program, card, ...around, ...own, ...flags };
  return shown.type === 'ending' ? (
    <EndingPage {...common} view={shown} />
  ) : (
    <ScenePage {...common} view={shown} step={lengthOf(token)} carriedFace={carriedFace} />
  );
}
