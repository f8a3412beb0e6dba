import type { joining as source } from '../nl/joining.ts';

export const joining: typeof source = {
  join: {
    title: 'Join your group',
    lead: 'Did your trainer give you a code? Type it here.',
    code: 'The code',
    codeHint: 'Nine letters and digits. Capitals and spaces make no difference.',
    go: 'Join',
    meant: (code) => `Do you mean ${code}?`,
    alike: 'Some letters and digits look alike. This code cannot be right, the one below can.',
    yes: 'Yes, join with this code',
    without: 'No code? You can play every case without a group too.',
    error: {
      nothing: 'First type the code that you were given.',
      'bad-code': 'This code is not quite right. Check that you copied all nine letters and digits.',
      'unknown-code':
        'We do not know this code. Has your trainer only just made it? Wait a minute and try again, or ask for the link.',
      'old-code': 'This code has expired. A code works for 14 days. Ask your trainer for a new code, or for the link.',
      'renewed-code':
        'This code no longer works, because your trainer made a new one. Ask your trainer for the new code.',
      unavailable:
        'We cannot reach our storage at the moment. Your code stays good: try again later. With the link or the QR code you can begin right now.',
    },
  },
  groupPage: {
    kicker: 'With your group',
    title: (count) => (count === 1 ? 'Your group plays this case' : 'Your group plays these cases'),
    empty: 'There are no cases ready for your group at the moment. You can play every case without a group too.',
    lead: 'Your trainer has set this out for you. You need no account, and we do not ask your name.',
    noTest: 'This is not a test. There is no mark.',
    explain: {
      scene: 'After each choice you read what we think of it, and why.',
      debrief: 'Afterwards you read what we think of each choice, and why.',
    },
    stopping: 'You may stop at any time: your choices stay saved.',
    until: (date) => `You can begin up to and including ${date}.`,
    fromTrainer: 'From your trainer',
    withdrawn: (count) =>
      count === 1
        ? 'One case of your group is no longer on this site. You can simply play the others.'
        : `${count} cases of your group are no longer on this site. You can simply play the others.`,
    gone: 'This case is no longer on this site. Choose another one.',
    unread:
      'We cannot reach our storage at the moment. You can simply begin. Only what your trainer wrote for you is missing.',
    kept: 'What we keep',
    keptText: (days, certainty) =>
      `We keep your choices${certainty ? ', how sure you were' : ''} and what you write yourself, until ${days} days after your last step. Then we erase everything. A cookie in this browser remembers where you were.`,
    seenAs: (example) =>
      `Your trainer sees your choices under a pseudonym, such as ‘${example}’. We do not ask your name.`,
    unseen: 'Your trainer sees what the group chose, and not who chose what. We do not ask your name.',
    ownWords: 'What you write yourself, your trainer does not see. At the end you can share one sentence, if you like.',
  },
  explained: {
    label: 'About your choice',
    why: 'Why?',
  },
  inGroup: {
    as: (name) => `You are playing with your group, as ‘${name}’. Under that pseudonym your trainer sees your choices.`,
    nameless: 'You are playing with your group. Your trainer does not see who chose what.',
    next: 'The next case of your group',
    goOn: 'Carry on',
    allDone: 'This was the last case of your group.',
    toGroup: 'All cases of your group',
    line: 'One sentence for your group',
    lineHint:
      'The others see this, without a name. Your own sentence from the case is shared only if you put it here. At most 200 characters. Do not write any names.',
    share: 'Share this sentence with your group (without a name)',
    shareHint:
      'Your trainer shows the sentences of the group in no order. If you share again, that replaces your earlier sentence. If you erase this case, your sentence is gone too.',
    shared: 'Shared. Your group can see your sentence, without a name.',
    sharedLine: (line) => `You shared: ‘${line}’`,
    error: {
      'no-line': 'First write a sentence.',
      'long-line': 'Your sentence is too long. Make it a little shorter: at most 200 characters.',
      'not-shared':
        'Sharing does not work at the moment, because we cannot reach our storage. Your sentence is still here. Try again later.',
    },
    short: (name) => `With your group, as ‘${name}’`,
    shortNameless: 'With your group',
  },
};
