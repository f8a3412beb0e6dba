import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

interface CopyProps {
  readonly lang: Lang;
  /** What to copy; an address of this site is copied whole. */
  readonly text: string;
  /** What the button says. */
  readonly children: string;
}

/** Puts a text on the clipboard and says so. Hidden until there is script that can. */
export function Copy({ lang, text, children }: CopyProps) {
  const { copied, notCopied } = words(lang).share;
  return (
    <span class="share">
      <button
        class="button button--quiet"
        type="button"
        hidden
        data-copy={text}
        data-copied={copied}
        data-not-copied={notCopied}
      >
        {children}
      </button>
    </span>
  );
}

interface ShareProps {
  /** An address of this site. */
  readonly path: string;
  readonly title: string;
  readonly children: string;
}

/** Opens what the device has to share with. Hidden until there is script and the device has something. */
export function Share({ path, title, children }: ShareProps) {
  return (
    <span class="share">
      <button class="button button--quiet" type="button" hidden data-share={path} data-title={title}>
        {children}
      </button>
    </span>
  );
}
