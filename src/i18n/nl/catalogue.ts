import type { Role } from '../../domain/case.ts';

const forRole: Readonly<Record<Role, string>> = {
  huisarts: 'voor de huisarts',
  doktersassistent: 'voor de doktersassistent',
  'poh-ggz': 'voor de POH-GGZ',
};

export const catalogue = {
  home: {
    title: 'Alle casussen',
    heading: 'Jij kiest wat je zegt. De patiënt reageert.',
    lead: 'Speel een gesprek. Lees daarna waarom het zo liep. Zonder account.',
    choose: 'Kies een casus',
    all: 'Alle casussen',
    byRole: 'Per rol',
    byTheme: 'Per thema',
    everyRole: 'Alle rollen',
    everyTheme: 'Alle thema’s',
    found: (count: number, role?: Role, theme?: string) =>
      `${count === 1 ? '1 casus' : `${count} casussen`}${role ? ` ${forRole[role]}` : ''}${theme ? ` over “${theme}”` : ''}`,
    none: 'Hier hebben we nog geen casus voor. Kies een andere rol of een ander thema.',
    showAll: 'Bekijk alle casussen',
    empty: 'Er staan nog geen casussen klaar.',
    practises: 'Wat je oefent:',
    busy: (step: number) => `Bezig: stap ${step}`,
    done: 'Gespeeld',
    goOn: 'Verder',
    lookBack: 'Nabespreking',
    modules: 'De modules',
    modulesLead: 'Elke module hoort bij één onderwerp en heeft casussen, doelen en bronnen.',
    pages: 'Om op te zoeken',
    pagesLead: 'Korte pagina’s met wat je in de praktijk vaak moet nakijken, met bron en datum.',
  },
  module: {
    kicker: 'Module',
    forWhom: 'Voor wie',
    minutes: 'Hoe lang',
    goals: 'Wat je hierna kunt',
    cases: 'De casussen',
    cheatSheet: 'Spiekbriefje',
    printSheet: 'Het spiekbriefje op één pagina',
    pages: 'Om op te zoeken',
    disclosure: 'Wie dit maakte',
    expires: (date: string) => `We lezen de module opnieuw vóór ${date}.`,
  },
  brief: {
    contentNote: 'In deze casus',
    begin: 'Begin',
    how: 'Er is geen score. Na afloop lees je bij elke keuze wat die deed, en wat je ook kunt zeggen.',
    howItGoes: 'Hoe het gaat',
    keptShort: (days: number) => `Je keuzes bewaren we ${days} dagen, zonder je naam.`,
    kept: 'Wat we bewaren',
    keptText: (days: number) =>
      `We bewaren je keuzes, hoe zeker je was en wat je zelf opschrijft. We vragen niet wie je bent. Een cookie in deze browser onthoudt waar je was. Na ${days} dagen wissen we alles.`,
    dates: 'Over deze casus',
    expires: (date: string) => `We lezen de casus opnieuw vóór ${date}.`,
    partOf: 'Uit de module',
    expired: 'Deze casus is over de datum. De regels kunnen veranderd zijn.',
  },
  page: {
    kicker: 'Om op te zoeken',
    source: 'Bron:',
    literature: 'Om verder te lezen',
    expires: (date: string) => `We lezen deze pagina opnieuw vóór ${date}.`,
  },
  review: {
    not: 'Inhoudelijk nog niet extern beoordeeld.',
    by: (date: string, names: readonly string[]) => `Extern beoordeeld op ${date} door ${names.join('; ')}.`,
    prepared: (date: string) => `Gemaakt: ${date}.`,
  },
  cheatSheet: {
    title: (module: string) => `Spiekbriefje: ${module}`,
    lead: 'Kijken mag altijd, ook midden in een casus.',
    print: 'Deze pagina past op één A4. Je kunt hem printen of als pdf bewaren.',
    from: 'Hoort bij de module',
  },
};
