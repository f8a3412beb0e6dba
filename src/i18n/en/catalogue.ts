import type { Role } from '../../domain/case.ts';
import type { catalogue as source } from '../nl/catalogue.ts';

const forRole: Readonly<Record<Role, string>> = {
  huisarts: 'for the GP',
  doktersassistent: 'for the practice assistant',
  'poh-ggz': 'for the POH-GGZ',
};

export const catalogue: typeof source = {
  home: {
    title: 'All cases',
    heading: 'You choose what to say. The patient responds.',
    lead: 'Play a conversation. Then read why it went that way. No account needed.',
    choose: 'Choose a case',
    all: 'All cases',
    byRole: 'By role',
    byTheme: 'By theme',
    everyRole: 'All roles',
    everyTheme: 'All themes',
    found: (count, role, theme) =>
      `${count === 1 ? '1 case' : `${count} cases`}${role ? ` ${forRole[role]}` : ''}${theme ? ` on “${theme}”` : ''}`,
    none: 'We have no case for this yet. Choose another role or another theme.',
    showAll: 'See all cases',
    empty: 'There are no cases yet.',
    practises: 'What you practise:',
    busy: (step) => `Under way: step ${step}`,
    done: 'Played',
    goOn: 'Carry on',
    lookBack: 'Debrief',
    modules: 'The modules',
    modulesLead: 'Each module covers one subject, with its own cases, goals and sources.',
    pages: 'To look up',
    pagesLead: 'Short pages with what you often need to check in practice, with source and date.',
  },
  module: {
    kicker: 'Module',
    forWhom: 'For whom',
    minutes: 'How long',
    goals: 'What you can do afterwards',
    cases: 'The cases',
    cheatSheet: 'Cheat sheet',
    printSheet: 'The cheat sheet on one page',
    pages: 'To look up',
    disclosure: 'Who made this',
    expires: (date) => `We will read the module again before ${date}.`,
  },
  brief: {
    contentNote: 'In this case',
    begin: 'Begin',
    how: 'There is no score. Afterwards you read, for each choice, what it did and what else you could say.',
    howItGoes: 'How it works',
    keptShort: (days) => `We keep your choices for ${days} days, without your name.`,
    kept: 'What we keep',
    keptText: (days) =>
      `We keep your choices, how sure you were and anything you write down. We do not ask who you are. A cookie in this browser remembers where you were. After ${days} days we erase everything.`,
    dates: 'About this case',
    expires: (date) => `We will read it again before ${date}.`,
    partOf: 'From the module',
    expired: 'This case is past its date. The rules may have changed.',
  },
  page: {
    kicker: 'To look up',
    source: 'Source:',
    literature: 'Further reading',
    expires: (date) => `We will read this page again before ${date}.`,
  },
  review: {
    not: 'The content has not yet been reviewed by an outside expert.',
    by: (date, names) => `Reviewed from outside on ${date} by ${names.join('; ')}.`,
    prepared: (date) => `Written: ${date}.`,
  },
  cheatSheet: {
    title: (module) => `Cheat sheet: ${module}`,
    lead: 'You may always look, also in the middle of a case.',
    print: 'This page fits on one sheet of A4. You can print it or save it as a PDF.',
    from: 'Belongs to the module',
  },
};
