import type { Lang } from '../../domain/lang.ts';
import type { ViewLine } from '../../engine/view.ts';

interface SceneTextProps {
  readonly lines: readonly ViewLine[];
  /** Set when the texts are in another language than the page. */
  readonly contentLang?: Lang | undefined;
}

/** Authors write speech with or without quotation marks; the reader always sees one pair. */
const quoted = (text: string): string => (/^["“‘«]/.test(text) ? text : `“${text}”`);

interface Turn {
  readonly speaker: ViewLine['speaker'];
  readonly lines: readonly ViewLine[];
}

/** What one person says in one go stands under one name. */
function turnsOf(lines: readonly ViewLine[]): readonly Turn[] {
  const turns: { speaker: Turn['speaker']; lines: ViewLine[] }[] = [];
  for (const line of lines) {
    const last = turns.at(-1);
    if (last && last.speaker?.id === line.speaker?.id) last.lines.push(line);
    else turns.push({ speaker: line.speaker, lines: [line] });
  }
  return turns;
}

function Speech({ name, lines }: { readonly name: string; readonly lines: readonly ViewLine[] }) {
  return (
    <figure class="speech">
      <figcaption class="speech__name">{name}</figcaption>
      <blockquote class="speech__words">
        {lines.map((line) => (
          <p lang={line.lang}>{quoted(line.text)}</p>
        ))}
      </blockquote>
    </figure>
  );
}

/** What the learner reads of a moment: narration in paragraphs, speech under the name of who says it. */
export function SceneText({ lines, contentLang }: SceneTextProps) {
  return (
    <div class="scene-text" lang={contentLang}>
      {turnsOf(lines).map((turn) =>
        turn.speaker ? (
          <Speech name={turn.speaker.name} lines={turn.lines} />
        ) : (
          turn.lines.map((line) => <p lang={line.lang}>{line.text}</p>)
        ),
      )}
    </div>
  );
}
