import { startAtScene } from './arriving.ts';
import { copyAndShare } from './copying.ts';
import { keepDrafts } from './drafts.ts';
import { closeDrawers } from './drawers.ts';
import { forgetWithServer } from './forgetting.ts';
import { pickByNumber } from './option-keys.ts';
import { refreshOverview } from './refreshing.ts';
import { sendAnswers } from './sending.ts';
import { turnSlides } from './slides.ts';

/*
 * What script adds to a page that works without it (docs/decisions/010-script.md). Each module looks for what it is
 * about by a data attribute, and does nothing on a page without it. Words come from the page, never from here.
 */
const all = [startAtScene, keepDrafts, sendAnswers, pickByNumber, closeDrawers, copyAndShare, forgetWithServer];
for (const enhance of [...all, refreshOverview, turnSlides]) enhance();
