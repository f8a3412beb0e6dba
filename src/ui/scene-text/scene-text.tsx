import type { Lang } from '../../domain/lang.ts';
import type { ViewLine, ViewText } from '../../engine/view.ts';
import { contentLang } from '../text/content-lang.ts';

interface SceneTextProps {
  readonly lang: Lang;
  readonly lines: readonly ViewLine[];
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

interface SpeechProps extends SceneTextProps {
  readonly name: ViewText;
}

function Speech({ lang, name, lines }: SpeechProps) {
  return (
    <figure class="speech">
      <figcaption class="speech__name" lang={contentLang(lang, name.lang)}>
        {name.text}
      </figcaption>
      <blockquote class="speech__words">
        {lines.map((line) => (
          <p lang={contentLang(lang, line.lang)}>{quoted(line.text)}</p>
        ))}
      </blockquote>
    </figure>
  );
}

/** What the learner reads of a moment: narration in paragraphs, speech under the name of who says it. */
export function SceneText({ lang, lines }: SceneTextProps) {
  return (
    <div class="scene-text">
      {turnsOf(lines).map((turn) =>
        turn.speaker ? (
          <Speech lang={lang} name={turn.speaker.name} lines={turn.lines} />
        ) : (
          turn.lines.map((line) => <p lang={contentLang(lang, line.lang)}>{line.text}</p>)
        ),
      )}
    </div>
  );
}
