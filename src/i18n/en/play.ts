import type { play as source } from '../nl/play.ts';
import { site } from './site.ts';

export const play: typeof source = {
  phase: {
    binnenkomst: 'Arrival',
    gesprek: 'Conversation',
    besluit: 'Decision',
    afronden: 'Closing',
  },
  setting: {
    spreekkamer: 'In the consulting room',
    balie: 'At the front desk',
    telefoon: 'On the telephone',
    wachtkamer: 'In the waiting room',
    koffiekamer: 'In the coffee room',
    thuis: 'At somebody’s home',
    buiten: 'Outside in the street',
  },
  phases: 'Where you are in the conversation',
  scene: {
    you: 'You',
    reaction: 'What happens',
    ask: 'What do you do?',
    askSeveral: 'What do you choose?',
    submit: 'Do this',
    onward: 'Continue',
    pickExactly: (count) => `Choose ${count}.`,
    pickRange: (min, max) => `Choose ${min} to ${max}.`,
    lasting: 'After this you cannot change it. At the end you can try every moment again.',
    stop: 'Stop for now',
    stopped: 'Your choices stay saved.',
    began: 'How it began',
    cheatSheet: 'Cheat sheet',
    terms: 'Words:',
    chosen: 'You chose this',
  },
  sending: {
    busy: 'Sending…',
    offline: 'There is no connection just now. Your choice is ready. We will send it by ourselves.',
    again: 'Try now',
    keys: (last) => `You can also choose with keys 1 to ${last}.`,
  },
  local: {
    here: 'Locally:',
    lookUp: 'Look it up today.',
  },
  certainty: {
    legend: 'How sure are you?',
    optional: 'You may skip this.',
    sure: 'sure',
    doubt: 'in doubt',
    guess: 'a guess',
  },
  reflection: {
    label: 'Your answer',
    alone: 'Only you read this. You may skip this question.',
    inGroup:
      'Only you read this. Your trainer does not see it, unless you share it yourself. You may skip this question.',
    hint: 'One or two sentences, at most 280 characters. Do not write down any patient’s name.',
    submit: 'Save and continue',
    skip: 'Skip',
    skipped: 'You skipped this question.',
  },
  person: {
    now: 'Changed. Now:',
    seems: 'Now:',
    clock: 'Time for this conversation',
  },
  timeLeft: (left) => (left > 0 ? `${site.minutes(left)} left` : left === 0 ? 'time is up' : 'you are running late'),
  saved: {
    saved: 'Saved.',
    onTheWay: {
      unsaved: 'Not saved yet. We will try again with your next choice. You can simply carry on.',
      limit: 'Saved in this browser only. Our storage is full for today. You can simply carry on.',
    },
    atEnd: {
      unsaved: 'Not saved with us yet. You can read the debrief all the same.',
      limit: 'Saved in this browser only. Our storage is full for today. You can read the debrief all the same.',
    },
    retry: 'Try to save again',
    receipt: 'Download a receipt',
    receiptHint: 'Does it not work? Then download a receipt of what you did, and hand it in later.',
  },
  told: {
    resumed:
      'You are carrying on here on another device. This is what has been saved. Did you choose something there just now? It may take a minute before you see it here.',
    newer: 'You had already gone further on another device. This is the newest state.',
    forked:
      'On another device you chose differently. Both are saved. You now see the route that counts. At the end you can pick the other one.',
    'other-tab':
      'In another tab you chose something else here. Both have arrived. You now see the route that this browser carries on with.',
    'handed-in': 'Your receipt has been read. Below you see whether everything is saved now.',
    settled: 'You are carrying on with this route. The other one is kept, but does not count.',
    lookAgain: 'See if there is anything newer',
  },
  notice: {
    practice: 'Practice round. This does not count: feel free to try something else.',
    readOnly: 'You are looking back. You have already made this choice.',
    back: 'Back to where you were',
  },
  error: {
    heading: 'One more thing',
    'nothing-chosen': () => 'First choose what you do.',
    'wrong-number': (min, max) => (min === max ? `Choose ${min}.` : `Choose ${min} to ${max}.`),
    'nothing-written': () => 'Write something first, or skip the question.',
    'too-long': () => 'Your answer is longer than 280 characters. Please make it a little shorter.',
    'already-chosen': () =>
      'You had already chosen something else here, perhaps in another tab. Your first choice stands.',
    'not-offered': () => 'That choice does not belong to this moment. Choose below what you do.',
  },
};
