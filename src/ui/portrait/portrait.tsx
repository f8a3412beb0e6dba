import { initials } from '../../i18n/format.ts';
import { faceHref } from './face.ts';

interface PortraitProps {
  readonly name: string;
  readonly face?: string | undefined;
  /** The face itself, in place of the address of its file. */
  readonly carriedFace?: string | undefined;
  /** Far down a page, where it may never be seen. */
  readonly lazy?: boolean;
}

/**
 * Somebody's face on a disc; how they seem stands beside it in words. The face lies over the initials, which show where
 * there is none: nobody drew it, or it went with an older build.
 */
export function Portrait({ name, face, carriedFace, lazy }: PortraitProps) {
  return (
    <div class="portrait">
      <span aria-hidden="true">{initials(name)}</span>
      {face && (
        <img
          class="portrait__face"
          src={carriedFace ?? faceHref(face)}
          alt=""
          width="134"
          height="134"
          loading={lazy ? 'lazy' : undefined}
        />
      )}
    </div>
  );
}
