import type { Lang } from '../../domain/lang.ts';
import type { ViewLine } from '../../engine/view.ts';

interface SceneTextProps {
  readonly lines: readonly ViewLine[];
  /** Set when the texts are in another language than the page. */
  readonly contentLang?: Lang | undefined;
}

/** Authors write speech with or without quotation marks; the reader always sees one pair. */
const quoted = (text: string): string => (/^["“‘«]/.test(text) ? text : `“${text}”`);

function Speech({ name, text, lang }: { readonly name: string; readonly text: string; readonly lang?: string }) {
  return (
    <figure class="speech">
      <figcaption class="speech__name">{name}</figcaption>
      <blockquote class="speech__words">
        <p lang={lang}>{quoted(text)}</p>
      </blockquote>
    </figure>
  );
}

/** What the learner reads of a moment: narration in paragraphs, speech under the name of who says it. */
export function SceneText({ lines, contentLang }: SceneTextProps) {
  return (
    <div class="scene-text" lang={contentLang}>
      {lines.map((line) =>
        line.speaker ? (
          <Speech name={line.speaker.name} text={line.text} {...(line.lang ? { lang: line.lang } : {})} />
        ) : (
          <p lang={line.lang}>{line.text}</p>
        ),
      )}
    </div>
  );
}
