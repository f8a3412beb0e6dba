export const problem = {
  problem: {
    'not-found': {
      title: 'Deze pagina is er niet',
      text: 'Deze link klopt niet helemaal. Vraag je trainer om de link opnieuw, of kies zelf een casus.',
      back: 'Terug',
    },
    'malformed-id': {
      title: 'Deze link klopt niet helemaal',
      text: 'Er mist een stukje, of er staat iets te veel. Vraag je trainer om de link opnieuw, of kies zelf een casus.',
      back: 'Terug',
    },
    'forged-token': {
      title: 'We herkennen deze pagina niet',
      text: 'De pagina die je verstuurde, komt niet zo bij ons vandaan. Open de casus opnieuw. Wat bewaard was, staat er nog.',
      back: 'Open de casus opnieuw',
    },
    'expired-token': {
      title: 'Deze pagina stond te lang open',
      text: 'Je laatste keuze is niet aangekomen. Open de casus opnieuw en kies nog een keer.',
      back: 'Open de casus opnieuw',
    },
    'foreign-origin': {
      title: 'Dit kwam van een andere site',
      text: 'We nemen alleen keuzes aan die je op deze site maakt. Open de casus hier en kies opnieuw.',
      back: 'Open de casus hier',
    },
    erased: {
      title: 'Deze casus is gewist',
      text: 'Je hebt deze casus laten wissen. Hij is er niet meer. Je kunt een nieuwe beginnen.',
      back: 'Terug',
    },
    'join-closed': {
      title: 'Deze groep is gesloten',
      text: 'Je trainer heeft de groep gesloten. Beginnen kan niet meer. Wat je begon, kun je afmaken. Elke casus kun je ook zonder groep spelen.',
      back: 'Verder met wat je begon',
    },
    'join-ended': {
      title: 'Deze groep is afgelopen',
      text: 'De laatste dag om te beginnen is voorbij. Wat je begon, kun je afmaken. Elke casus kun je ook zonder groep spelen.',
      back: 'Verder met wat je begon',
    },
    'join-cancelled': {
      title: 'Deze link werkt niet meer',
      text: 'Je trainer heeft een nieuwe link gemaakt. Vraag je trainer om de nieuwe link. Elke casus kun je ook zonder groep spelen.',
      back: 'Verder met wat je begon',
    },
    'join-erased': {
      title: 'Deze groep is gewist',
      text: 'Je trainer heeft de groep laten wissen. Hij is er niet meer. Elke casus kun je ook zonder groep spelen.',
      back: 'Kijk wat er in deze browser staat',
    },
    'too-often': {
      title: 'Even wachten',
      text: 'Er zijn hier in één minuut te veel codes geprobeerd. Wacht een minuut en probeer het opnieuw. Met de link of de QR-code van je trainer kun je meteen beginnen.',
      back: 'Terug naar de code',
    },
    'too-large': {
      title: 'Dat was te veel tekst',
      text: 'Je antwoord paste niet. Ga terug en maak het korter.',
      back: 'Terug naar de vraag',
    },
    'wrong-content-type': {
      title: 'Dit konden we niet lezen',
      text: 'Je keuze kwam in een vorm die we niet kennen. Open de casus opnieuw en kies nog een keer.',
      back: 'Open de casus opnieuw',
    },
    'bad-form': {
      title: 'Er miste iets in je keuze',
      text: 'We konden je keuze niet goed lezen. Open de casus opnieuw en kies nog een keer.',
      back: 'Open de casus opnieuw',
    },
    'already-chosen': {
      title: 'Hier had je al gekozen',
      text: 'Op dit moment koos je al iets anders, misschien in een ander tabblad. Je eerste keuze blijft staan.',
      back: 'Verder naar waar je was',
    },
    'not-offered': {
      title: 'Die keuze hoort niet bij dit moment',
      text: 'De pagina was misschien al wat ouder. Er is niets veranderd.',
      back: 'Verder naar waar je was',
    },
    'nothing-chosen': {
      title: 'Kies eerst wat je doet.',
      text: 'Je hebt nog niets aangekruist. Ga terug en kies.',
      back: 'Terug naar de vraag',
    },
    'attempt-not-here': {
      title: 'Deze casus staat niet in deze browser',
      text: 'Je begon misschien op een ander apparaat, of de cookies zijn gewist. Heb je een code of een bewijs? Dan ga je verder waar je was.',
      back: 'Ga verder met een code',
    },
    'no-code': {
      title: 'We kunnen nu geen code maken',
      text: 'We kunnen even niet bij onze opslag. Probeer het straks opnieuw. In deze browser kun je gewoon verdergaan.',
      back: 'Terug naar de casus',
    },
    'old-form': {
      title: 'Deze pagina stond te lang open',
      text: 'Er is niets veranderd. Open de pagina opnieuw en druk nog een keer op de knop.',
      back: 'Open de pagina opnieuw',
    },
    'no-manage-link': {
      title: 'Open deze groep met je beheerlink',
      text: 'Deze pagina is alleen voor de trainer van de groep. Open de beheerlink die je bewaarde. Na twaalf uur moet dat opnieuw.',
      back: 'Maak een nieuwe groep',
    },
    'no-group-page': {
      title: 'Deze pagina van je groep is er niet',
      text: 'Het adres klopt niet helemaal. Ga terug, of open je groep met de beheerlink die je bewaarde.',
      back: 'Maak een nieuwe groep',
    },
    'old-manage-link': {
      title: 'Deze beheerlink is vervangen',
      text: 'Er is een nieuwe beheerlink gemaakt. De oude werkt niet meer. Open de groep met de nieuwe.',
      back: 'Maak een nieuwe groep',
    },
    'bad-manage-link': {
      title: 'Deze beheerlink klopt niet helemaal',
      text: 'Er mist een stukje, of er staat iets te veel. Kopieer de hele link nog een keer.',
      back: 'Maak een nieuwe groep',
    },
    'group-erased': {
      title: 'Deze groep is gewist',
      text: 'De trainer heeft de groep laten wissen. Ook de antwoorden zijn weg. Je kunt een nieuwe groep maken.',
      back: 'Maak een nieuwe groep',
    },
    'group-not-seen': {
      title: 'We zien deze groep hier nog niet',
      text: 'Is hij net gemaakt? Dan kan het een minuut duren. Je links werken al wel. Wacht even en probeer het opnieuw.',
      back: 'Probeer het opnieuw',
    },
    unavailable: {
      title: 'We zijn er even niet',
      text: 'Het ligt aan ons, niet aan jou. Wacht een minuut en probeer het opnieuw.',
      back: 'Probeer het opnieuw',
    },
    'not-configured': {
      title: 'Deze site is nog niet klaar',
      text: 'De beheerder moet eerst een geheime sleutel instellen. Daarna kun je hier spelen.',
      back: 'Probeer het opnieuw',
    },
    unexpected: {
      title: 'Hier ging bij ons iets mis',
      text: 'Dit hadden we niet voorzien. Probeer het opnieuw. Wat bewaard was, staat er nog.',
      back: 'Probeer het opnieuw',
    },
  },
};
