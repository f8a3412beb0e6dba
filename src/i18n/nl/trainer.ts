import type { GroupFormFault } from '../../domain/group-form.ts';

export const trainer = {
  forTrainers: {
    link: 'Voor trainers',
    home: 'Ben je trainer of docent?',
    homeText: 'Maak een link voor je groep. Zonder account, in een minuut.',
    play: 'Speel dit met je groep',
  },
  assign: {
    title: 'Maak een groepslink',
    lead: 'Kies de casussen. Je groep speelt ze op de eigen telefoon, zonder account. Jij ziet waar de groep iets anders kiest.',
    cases: 'Kies casussen',
    casesHint: 'Je kunt er meer kiezen, ook uit verschillende modules.',
    how: 'Zo spelen ze',
    change: 'Instellingen wijzigen',
    make: 'Maak de link',
    makeNow: 'Maak groepslink',
    again: 'Probeer het opnieuw',
    before:
      'Je krijgt twee links: één voor je groep, en een beheerlink voor jezelf. Met de beheerlink zie je hoe het gaat. Bewaar hem goed: wie hem kwijt is, komt niet meer bij de groep. Wij kunnen hem niet opnieuw geven.',
    oldPage: 'Deze pagina stond te lang open. Kijk of alles nog klopt, en druk nog een keer op de knop.',
    unavailable:
      'We kunnen nu niet bij onze opslag. Er is niets kwijt: alles staat nog ingevuld. Probeer het zo opnieuw.',
    told: {
      left: 'Je bent afgemeld op dit apparaat. Met je beheerlink kom je er weer in.',
      erased:
        'De groep is gewist en de links werken niet meer. Het wissen van de antwoorden loopt: dat kan even duren.',
    },
    empty: 'Er staan nog geen casussen klaar.',
  },
  groupForm: {
    explain: 'Uitleg lezen',
    explainTimes: { scene: 'Na elke keuze', debrief: 'Pas bij de nabespreking' },
    explainHint: 'De patiënt reageert altijd meteen. Hier kies je wanneer de deelnemer leest waarom.',
    certainty: 'Vragen hoe zeker iemand is',
    certaintyAsk: 'Ja, bij belangrijke keuzes',
    pseudonyms: 'Schuilnamen',
    pseudonymsAsk: 'Geef iedereen een schuilnaam, zoals “blauwe merel”',
    pseudonymsHint: 'Zo horen de antwoorden van één persoon bij elkaar. Namen vragen we niet.',
    endsOn: 'Einddatum',
    endsOnHint: 'De laatste dag waarop iemand kan beginnen. Leeg laten mag: dan blijft de groep een jaar open.',
    lang: 'Taal',
    langFree: 'Nederlands, met een knop voor Engels',
    role: 'Rol',
    roleFree: 'Alle rollen',
    roleHint: 'Kies je een rol? Dan ziet je groep alleen de casussen van die rol.',
    minimum: 'Kleinste groep',
    minimumHint: 'Zijn er minder deelnemers klaar dan dit? Dan tonen we geen cijfers. Kies 3 tot 20.',
    keepDays: 'Antwoorden bewaren',
    keepDaysHint: 'Zo lang na de laatste stap bewaren we de antwoorden. Daarna wissen we ze.',
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
    note: 'Een woord aan je groep',
    noteHint: (most: number) => `Dit staat boven de casussen. Hooguit ${most} tekens.`,
    card: 'Zo is het bij jullie',
    cardHint:
      'Namen, nummers en gewoontes van jullie regio of school. Ze staan in de casus op de plek waar ze nodig zijn. Vul alleen in wat je weet. Zet er geen namen van patiënten in.',
    cardPart: { name: 'Naam', phone: 'Telefoon', habit: 'Zo doen wij het' },
    on: 'ja',
    off: 'nee',
    noEnd: 'geen, een jaar open',
    fault: {
      'no-case': 'Kies minstens één casus.',
      'many-cases': 'Kies hooguit twaalf casussen.',
      'unknown-case': 'Een casus die je koos, is er niet meer. Kies opnieuw.',
      'other-role': 'Bij deze rol hoort geen van de gekozen casussen. Kies een andere rol, of een casus erbij.',
      'no-day': 'Deze datum bestaat niet. Schrijf hem als dag, maand en jaar.',
      'past-day': 'Deze einddatum is al voorbij. Kies vandaag of later.',
      'far-day': 'Deze einddatum is te ver weg. Kies een dag binnen een jaar.',
      'bad-minimum': 'Kies voor de kleinste groep een getal van 3 tot en met 20.',
      'bad-keep-days': 'Kies uit de lijst hoe lang we bewaren.',
      'long-note': 'Je woord aan de groep is te lang. Maak het korter: hooguit 400 tekens.',
      'long-name': 'Deze naam is te lang. Hooguit 80 tekens.',
      'long-phone': 'Dit telefoonnummer is te lang. Hooguit 40 tekens.',
      'long-habit': 'Deze tekst is te lang. Hooguit 240 tekens.',
      'not-on-list': 'Kies een van de mogelijkheden.',
    } satisfies Record<GroupFormFault, string>,
  },
  groupNav: {
    label: 'Je groep',
    group: 'Overzicht',
    links: 'Uitnodigen',
    debrief: 'Nabespreken',
    manage: 'Beheren',
    device: 'Dit apparaat',
    leave: 'Afmelden op dit apparaat',
    leaveHint: 'Zit je achter een gedeelde computer? Meld je dan af. Zonder beheerlink komt niemand er meer in.',
  },
  invite: {
    title: 'Nodig je groep uit',
    lead: 'Laat de QR-code zien, of stuur de link.',
    told: {
      made: 'Je groep is klaar. Bewaar eerst je beheerlink: alleen daarmee kom je later bij je groep.',
      manage: 'Je hebt een nieuwe beheerlink. Bewaar hem nu: de oude werkt binnen een minuut niet meer.',
      join: 'Je hebt een nieuwe link en een nieuwe code. Met de oude kan binnen een minuut niemand meer beginnen.',
      code: 'Je hebt een nieuwe code. De oude werkt binnen een minuut niet meer.',
    },
    notSeen:
      'We kunnen je groep nu niet opzoeken. De link en de QR-code werken al. De code kan een minuut later werken.',
    closed: 'De groep is dicht. Nu kan niemand beginnen.',
    reopen: 'Open de groep bij Beheren',
    inClass: 'In de les',
    code: 'De code',
    typeIt: (address: string) => `Typ hem op ${address}`,
    codeUntil: (date: string) => `De code werkt tot en met ${date}. De link en de QR-code blijven werken.`,
    codeOver: 'De code is verlopen: hij werkt twee weken. De link en de QR-code werken nog.',
    newCode: 'Maak een nieuwe code',
    qr: 'QR-code. De link staat hieronder.',
    qrToJoin: (hasCode: boolean): string =>
      hasCode ? 'QR-code om mee te doen. Of gebruik de code hieronder.' : 'QR-code om mee te doen.',
    wall: 'Toon groot',
    sheet: 'Blad om te printen',
    send: 'Sturen',
    link: 'De link voor je groep',
    mail: 'Tekst voor een mail',
    copyMail: 'Kopieer de tekst',
    openMail: 'Open in je mailprogramma',
    subject: 'Samen oefenen met casussen',
    mailText: (m: MailText) =>
      [
        'Hoi allemaal,',
        '',
        m.titles.length === 1 ? 'We spelen samen deze casus:' : 'We spelen samen deze casussen:',
        ...m.titles.map((title) => `- ${title}`),
        '',
        'Open deze link op je telefoon of computer:',
        m.link,
        '',
        ...(m.code ? [`Of ga naar ${m.address} en typ de code ${m.code}.`, ''] : []),
        m.end
          ? `Beginnen kan tot en met ${m.end}. Je hebt geen account nodig en we vragen je naam niet.`
          : 'Je hebt geen account nodig en we vragen je naam niet.',
        '',
        'Tot dan!',
      ].join('\n'),
    cases: 'Wat ze spelen',
    until: (date: string) => `Beginnen kan tot en met ${date}.`,
    keep: 'Je beheerlink',
    keepLead: 'Alleen voor jou. Wie deze link heeft, kan de groep ook sluiten of wissen.',
    keepCan: [
      'zien hoe het gaat en waar de groep iets anders kiest',
      'nabespreken op de beamer, en cijfers downloaden',
      'instellingen wijzigen, links vervangen, de groep sluiten of wissen',
    ],
    keepAdvice:
      'Bewaar hem nu: download het bestand, of zet hem bij je bladwijzers. Raak je hem kwijt, dan kunnen wij hem niet opnieuw geven. Op dit apparaat blijf je twaalf uur aangemeld.',
    manageLink: 'De beheerlink',
    copyManage: 'Kopieer de beheerlink',
    download: 'Download de beheerlink',
    keepName: 'beheerlink-kruispunt',
    keepTitle: 'Beheerlink van je groep in Kruispunt',
    keepOpen: 'Open je groep',
    keepText: (date: string) =>
      `Gemaakt op ${date}. Wie dit bestand heeft, kan de groep ook sluiten of wissen. Geef het niet door.`,
    wallTitle: 'Doe mee',
    wallCode: 'en typ',
    wallGo: 'Ga naar',
    wallScan: 'Of scan de QR-code',
    back: 'Terug',
    sheetTitle: 'Speel mee op je telefoon',
    sheetLead: 'Korte casussen uit de praktijk. Jij kiest wat je zegt, de patiënt reageert.',
    steps: (address: string, code: string | undefined) => [
      code
        ? `Scan de QR-code. Of ga naar ${address} en typ de code.`
        : 'Scan de QR-code met de camera van je telefoon.',
      'Kies een casus en druk op Begin.',
      'Lees na afloop waarom het zo liep. Je kunt elk moment nog eens proberen.',
    ],
    sheetPrivacy: 'Je hebt geen account nodig. Je naam vragen we niet.',
    sheetPrint: 'Deze pagina past op één A4. De beheerlink staat er niet op.',
  },
  landing: {
    title: 'Dit is je beheerlink',
    lead: 'Hiermee open je je groep: zien hoe het gaat, nabespreken en beheren.',
    open: 'Open je groep',
    keep: 'Bewaar deze pagina als bladwijzer. Dit adres is je beheerlink. Deel hem niet: wie hem heeft, kan de groep ook sluiten of wissen.',
    hours: 'Op dit apparaat blijf je twaalf uur aangemeld. Op een gedeelde computer kun je je eerder afmelden.',
  },
  manage: {
    title: 'Beheer je groep',
    told: {
      saved: 'Bewaard. Het geldt voor wie hierna begint. Overal zichtbaar binnen een minuut.',
      closed: 'De groep is dicht. Wie al begon, kan verder spelen.',
      reopened: 'De groep is weer open.',
      'not-done': 'Dat is niet gelukt, want we kunnen nu niet bij onze opslag. Er is niets veranderd.',
    },
    settings: 'Instellingen',
    settingsLead: 'Wat je wijzigt, geldt voor wie hierna begint. Wie al speelt, speelt verder zoals hij begon.',
    fixed:
      'De casussen, de schuilnamen en de kleinste groep liggen vast: daar rekent je groep op. Wil je die anders? Maak dan een nieuwe groep.',
    save: 'Bewaar',
    begin: 'Wie kan beginnen',
    open: 'De groep is open.',
    shut: 'De groep is dicht. Nu kan niemand beginnen. Wie al begon, kan verder spelen.',
    ended: (date: string) =>
      `De einddatum was ${date}. Nu kan niemand beginnen. Kies bij de instellingen een latere datum.`,
    close: 'Sluit de groep',
    reopen: 'Open de groep weer',
    links: 'Links vervangen',
    linksLead:
      'Kwam een link bij de verkeerde terecht? Maak een nieuwe. De oude werkt dan binnen een minuut niet meer.',
    renew: {
      join: 'Nieuwe groepslink en code',
      code: 'Alleen een nieuwe code',
      manage: 'Nieuwe beheerlink',
    },
    renewText: {
      join: 'Met de oude link, QR-code en code kan niemand meer beginnen. Wie al begon, kan verder spelen.',
      code: 'De link en de QR-code blijven werken.',
      manage: 'Andere apparaten worden afgemeld. Dit apparaat blijft aangemeld.',
    },
    data: 'Wat we bewaren, en hoe lang',
    dataText: (days: number) =>
      `De antwoorden van je groep bewaren we ${days} dagen na de laatste stap van iedere deelnemer. De groep zelf bewaren we tot een jaar na je laatste wijziging, en daarna nog even voor wie nog speelt. Namen vragen en bewaren we niet.`,
    erase: 'Wis de groep',
    eraseAsk: 'Ik wil de groep wissen',
    eraseText:
      'We wissen de groep en alle antwoorden, ook de meegenomen zinnen. Dat is niet terug te draaien. De links werken daarna niet meer. Bij een grote groep duurt het een paar uur tot alles weg is. Wat een open pagina daarna nog stuurt, wissen we binnen een dag. Downloads die je zelf maakte, kunnen we niet wissen.',
    eraseSure: 'Ja, wis deze groep en alle antwoorden',
    eraseNow: 'Wis alles',
    notSure: 'Zet eerst het vinkje. Zonder vinkje wissen we niets.',
  },
};

/** What a mail to a group says. */
export interface MailText {
  readonly titles: readonly string[];
  readonly link: string;
  readonly address: string;
  readonly code?: string | undefined;
  readonly end?: string | undefined;
}
