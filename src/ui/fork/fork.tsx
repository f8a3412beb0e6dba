import type { Lang, Text } from '../../domain/lang.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../button/button.tsx';
import { LocalText } from '../text/local-text.tsx';

/** A branch that was confirmed too, told by the choice where it left the route that counts. */
export interface Branch {
  readonly id: string;
  /** Heading of the scene where the two part, and what was chosen there on the other one. */
  readonly scene: Text;
  readonly choices: readonly Text[];
  readonly length: number;
}

interface ForkProps {
  readonly lang: Lang;
  readonly attempt: string;
  readonly token: string;
  readonly branches: readonly Branch[];
}

/** Tells of confirmed choices that do not count, and lets the learner decide otherwise. */
export function Fork({ lang, attempt, token, branches }: ForkProps) {
  const w = words(lang).fork;
  return (
    <section class="contents" data-notice="forked">
      <h2>{w.heading}</h2>
      <p>{w.lead}</p>
      {branches.map(({ id, scene, choices, length }) => (
        <form class="actions" method="post" action={routes.branch.href(lang, { attempt })}>
          <input type="hidden" name="csrf_token" value={token} />
          <input type="hidden" name="branch" value={id} />
          <p>
            {w.other(textIn(scene, lang))}{' '}
            {choices.map((choice) => (
              <>
                <q>
                  <LocalText of={choice} lang={lang} />
                </q>{' '}
              </>
            ))}
            {w.length(length)}
          </p>
          <Button quiet>{w.settle}</Button>
        </form>
      ))}
    </section>
  );
}
