import { type DrawingName, drawings } from './drawings.ts';
import { Picture } from './picture.tsx';

/** Above the words of a page that has little else: an empty list, a problem, something that is gone. */
export function Drawing({ name }: { readonly name: DrawingName }) {
  return <Picture of={drawings[name]} width={160} height={120} class="drawing--page" />;
}
