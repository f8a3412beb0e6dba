import { Mark } from './mark.tsx';

/** Between what just happened and the next moment: the white line of a printed book, with our sign in it. */
export function SceneBreak() {
  return (
    <div class="scene-break" aria-hidden="true">
      <Mark />
    </div>
  );
}
