import { startAtScene } from './arriving.ts';
import { copyAndShare } from './copying.ts';
import { keepDrafts } from './drafts.ts';
import { closeDrawers } from './drawers.ts';
import { forgetWithServer } from './forgetting.ts';
import { pickByNumber } from './option-keys.ts';
import { sendAnswers } from './sending.ts';

/*
 * What script adds to a page that works without it (docs/decisions/010-script.md). Each module looks for what it is
 * about by a data attribute, and does nothing on a page without it. Words come from the page, never from here.
 */
for (const enhance of [
  startAtScene,
  keepDrafts,
  sendAnswers,
  pickByNumber,
  closeDrawers,
  copyAndShare,
  forgetWithServer,
])
  enhance();
