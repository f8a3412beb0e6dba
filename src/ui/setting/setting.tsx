import type { Setting } from '../../domain/case.ts';
import type { Lang } from '../../domain/lang.ts';
import { initials } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { Picture } from '../drawing/picture.tsx';
import type { Strokes } from '../drawing/strokes.ts';
import { faceHref } from '../portrait/face.ts';
import { rooms } from './rooms.ts';

interface SettingPictureProps {
  readonly lang: Lang;
  /** Absent in a program from before there were rooms. */
  readonly setting?: Setting | undefined;
  readonly face?: string | undefined;
  /** The face itself, in place of the address of its file. */
  readonly carriedFace?: string | undefined;
  /** Whose initials stand in the room when nobody drew a face. */
  readonly name?: string | undefined;
}

/**
 * Somebody in a room: the room travels in the page, the face is a file of its own. Whoever does not see it hears where
 * this is; the face says nothing that the word of the mood beside it does not.
 */
export function SettingPicture({ lang, setting, face, carriedFace, name }: SettingPictureProps) {
  const { back = [], front = [] } = setting ? rooms[setting] : {};
  return (
    <div class="setting">
      <Layer of={back} />
      {face && <img class="setting__face" src={carriedFace ?? faceHref(face)} alt="" width="134" height="134" />}
      {!face && name && (
        <span class="setting__initials" aria-hidden="true">
          {initials(name)}
        </span>
      )}
      <Layer of={front} />
      {setting && <p class="visually-hidden">{words(lang).setting[setting]}</p>}
    </div>
  );
}

/** A layer without a stroke takes no room in the page. */
function Layer({ of }: { readonly of: Strokes }) {
  return <>{of.length > 0 && <Picture of={of} width={240} height={144} class="setting__layer" />}</>;
}
