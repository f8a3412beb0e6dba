export const joining = {
  join: {
    title: 'Doe mee met je groep',
    lead: 'Kreeg je een code van je trainer? Typ hem hier.',
    code: 'De code',
    codeHint: 'Negen letters en cijfers. Hoofdletters en spaties maken niet uit.',
    go: 'Doe mee',
    meant: (code: string) => `Bedoel je ${code}?`,
    alike: 'Sommige letters en cijfers lijken op elkaar. Deze code kan niet, de code hieronder wel.',
    yes: 'Ja, doe mee met deze code',
    without: 'Geen code? Elke casus kun je ook zonder groep spelen.',
    error: {
      nothing: 'Typ eerst de code die je kreeg.',
      'bad-code': 'Deze code klopt niet helemaal. Kijk of je alle negen letters en cijfers goed overnam.',
      'unknown-code':
        'Deze code kennen we niet. Maakte je trainer hem net? Wacht een minuut en probeer het opnieuw, of vraag om de link.',
      'old-code': 'Deze code is verlopen. Een code werkt 14 dagen. Vraag je trainer om een nieuwe code, of om de link.',
      'renewed-code':
        'Deze code werkt niet meer, want je trainer maakte een nieuwe. Vraag je trainer om de nieuwe code.',
      unavailable:
        'We kunnen nu niet bij onze opslag. Je code blijft goed: probeer het straks opnieuw. Met de link of de QR-code kun je nu al beginnen.',
    },
  },
  groupPage: {
    kicker: 'Met je groep',
    title: (count: number): string => (count === 1 ? 'Je groep speelt deze casus' : 'Je groep speelt deze casussen'),
    empty: 'Er staan nu geen casussen klaar voor je groep. Elke casus kun je ook zonder groep spelen.',
    lead: 'Je trainer zette dit voor je klaar. Je hebt geen account nodig en we vragen je naam niet.',
    noTest: 'Dit is geen toets. Er is geen cijfer.',
    explain: {
      scene: 'Na elke keuze lees je wat wij ervan vinden, en waarom.',
      debrief: 'Na afloop lees je bij elke keuze wat wij ervan vinden, en waarom.',
    },
    stopping: 'Stoppen mag altijd: je keuzes blijven bewaard.',
    until: (date: string) => `Beginnen kan tot en met ${date}.`,
    fromTrainer: 'Van je trainer',
    withdrawn: (count: number): string =>
      count === 1
        ? 'Eén casus van je groep staat nu niet meer op deze site. De andere kun je gewoon spelen.'
        : `${count} casussen van je groep staan nu niet meer op deze site. De andere kun je gewoon spelen.`,
    gone: 'Deze casus staat nu niet meer op deze site. Kies een andere.',
    unread:
      'We kunnen nu niet bij onze opslag. Je kunt gewoon beginnen. Alleen wat je trainer erbij schreef, zie je nu niet.',
    kept: 'Wat we bewaren',
    keptText: (days: number, certainty: boolean) =>
      `We bewaren je keuzes${certainty ? ', hoe zeker je was' : ''} en wat je zelf opschrijft, tot ${days} dagen na je laatste stap. Daarna wissen we alles. Een cookie in deze browser onthoudt waar je was.`,
    seenAs: (example: string) =>
      `Je trainer ziet je keuzes onder een schuilnaam, zoals ‘${example}’. Je naam vragen we niet.`,
    unseen: 'Je trainer ziet wat de groep koos, en niet wie wat koos. Je naam vragen we niet.',
    ownWords: 'Wat je zelf opschrijft, ziet je trainer niet. Aan het einde kun je één zin delen, als je dat wilt.',
  },
  explained: {
    label: 'Over je keuze',
    why: 'Waarom?',
  },
  inGroup: {
    as: (name: string) => `Je speelt met je groep, als ‘${name}’. Onder die schuilnaam ziet je trainer je keuzes.`,
    nameless: 'Je speelt met je groep. Je trainer ziet niet wie wat koos.',
    next: 'Volgende casus van je groep',
    goOn: 'Ga verder',
    allDone: 'Dit was de laatste casus van je groep.',
    toGroup: 'Alle casussen van je groep',
    line: 'Eén zin voor je groep',
    lineHint:
      'Dit zien de anderen, zonder naam. Je eigen zin uit de casus deel je alleen als je hem hier zet. Hoogstens 200 tekens. Schrijf geen namen op.',
    share: 'Deel deze zin met je groep (zonder naam)',
    shareHint:
      'Je trainer laat de zinnen van de groep door elkaar zien. Deel je opnieuw, dan vervangt dat je vorige zin. Wis je deze casus, dan is je zin ook weg.',
    shared: 'Gedeeld. Je groep kan je zin zien, zonder naam.',
    sharedLine: (line: string) => `Dit deelde je: ‘${line}’`,
    error: {
      'no-line': 'Schrijf eerst een zin op.',
      'long-line': 'Je zin is te lang. Maak hem iets korter: hoogstens 200 tekens.',
      'not-shared':
        'Delen lukt nu niet, want we kunnen niet bij onze opslag. Je zin staat er nog. Probeer het straks opnieuw.',
    },
    short: (name: string) => `Met je groep, als ‘${name}’`,
    shortNameless: 'Met je groep',
  },
};
