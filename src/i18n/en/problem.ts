import type { problem as source } from '../nl/problem.ts';

export const problem: typeof source = {
  problem: {
    'not-found': {
      title: 'This page is not here',
      text: 'This link is not quite right. Ask your trainer for the link again, or choose a case yourself.',
      back: 'Back',
    },
    'malformed-id': {
      title: 'This link is not quite right',
      text: 'A piece is missing, or there is something too many. Ask your trainer for the link again, or choose a case yourself.',
      back: 'Back',
    },
    'forged-token': {
      title: 'We do not recognise this page',
      text: 'The page you sent is not as it left us. Open the case again. What was saved is still there.',
      back: 'Open the case again',
    },
    'expired-token': {
      title: 'This page was open for too long',
      text: 'Your last choice did not reach us. Open the case again and choose once more.',
      back: 'Open the case again',
    },
    'foreign-origin': {
      title: 'This came from another site',
      text: 'We only take choices that you make on this site. Open the case here and choose again.',
      back: 'Open the case here',
    },
    erased: {
      title: 'This case has been erased',
      text: 'You had this case erased. It is gone. You can begin a new one.',
      back: 'Back',
    },
    'join-closed': {
      title: 'This group is closed',
      text: 'Your trainer has closed the group. You can no longer begin. What you began, you can finish. You can play every case without a group too.',
      back: 'Carry on with what you began',
    },
    'join-ended': {
      title: 'This group has ended',
      text: 'The last day to begin has passed. What you began, you can finish. You can play every case without a group too.',
      back: 'Carry on with what you began',
    },
    'join-cancelled': {
      title: 'This link no longer works',
      text: 'Your trainer has made a new link. Ask your trainer for the new link. You can play every case without a group too.',
      back: 'Carry on with what you began',
    },
    'join-erased': {
      title: 'This group has been erased',
      text: 'Your trainer has had the group erased. It is no longer there. You can play every case without a group too.',
      back: 'See what is in this browser',
    },
    'too-often': {
      title: 'One moment',
      text: 'Too many codes were tried from here within one minute. Wait a minute and try again. With the link or the QR code of your trainer you can begin at once.',
      back: 'Back to the code',
    },
    'too-large': {
      title: 'That was too much text',
      text: 'Your answer did not fit. Go back and make it shorter.',
      back: 'Back to the question',
    },
    'wrong-content-type': {
      title: 'We could not read this',
      text: 'Your choice came in a form that we do not know. Open the case again and choose once more.',
      back: 'Open the case again',
    },
    'bad-form': {
      title: 'Something was missing from your choice',
      text: 'We could not read your choice properly. Open the case again and choose once more.',
      back: 'Open the case again',
    },
    'already-chosen': {
      title: 'You had already chosen here',
      text: 'You chose something else at this moment, perhaps in another tab. Your first choice stands.',
      back: 'Back to where you were',
    },
    'not-offered': {
      title: 'That choice does not belong to this moment',
      text: 'The page may have been an older one. Nothing has changed.',
      back: 'Back to where you were',
    },
    'nothing-chosen': {
      title: 'First choose what you do.',
      text: 'You have not chosen anything yet. Go back and choose.',
      back: 'Back to the question',
    },
    'attempt-not-here': {
      title: 'This case is not in this browser',
      text: 'You may have begun on another device, or the cookies were cleared. Do you have a code or a receipt? Then carry on where you were.',
      back: 'Carry on with a code',
    },
    'no-code': {
      title: 'We cannot make a code right now',
      text: 'We cannot reach our storage for a moment. Try again later. In this browser you can simply carry on.',
      back: 'Back to the case',
    },
    'old-form': {
      title: 'This page was open too long',
      text: 'Nothing has changed. Open the page again and press the button once more.',
      back: 'Open the page again',
    },
    'no-manage-link': {
      title: 'Open this group with your manage link',
      text: 'This page is for the trainer of the group only. Open the manage link that you kept. After twelve hours you have to do so again.',
      back: 'Make a new group',
    },
    'no-group-page': {
      title: 'This page of your group is not there',
      text: 'The address is not quite right. Go back, or open your group with the manage link that you kept.',
      back: 'Make a new group',
    },
    'old-manage-link': {
      title: 'This manage link has been replaced',
      text: 'A new manage link was made. The old one no longer works. Open the group with the new one.',
      back: 'Make a new group',
    },
    'bad-manage-link': {
      title: 'Something is wrong with this manage link',
      text: 'A piece is missing, or there is too much. Copy the whole link once more.',
      back: 'Make a new group',
    },
    'group-erased': {
      title: 'This group has been erased',
      text: 'Its trainer had the group erased. The answers are gone too. You can make a new group.',
      back: 'Make a new group',
    },
    'group-not-seen': {
      title: 'We do not see this group here yet',
      text: 'Did you just make it? Then it can take a minute. Your links work already. Wait a moment and try again.',
      back: 'Try again',
    },
    unavailable: {
      title: 'We are away for a moment',
      text: 'This is our fault, not yours. Wait a minute and try again.',
      back: 'Try again',
    },
    'not-configured': {
      title: 'This site is not ready yet',
      text: 'The administrator must first set a secret key. After that you can play here.',
      back: 'Try again',
    },
    unexpected: {
      title: 'Something went wrong on our side',
      text: 'We had not foreseen this. Please try again. What was saved is still there.',
      back: 'Try again',
    },
  },
};
