import type { EndingView, SceneView, ViewLine, ViewPerson } from '../../engine/view.ts';

/** Made-up moments for the examples: every kind of scene once. */

const selam = { id: 'selam', name: 'Selam' };

export const weini: ViewPerson = {
  id: 'weini',
  name: 'Mevrouw Weini T.',
  about: '52 jaar, gaf twintig jaar les',
  mood: 'afwachtend',
  moodChanged: false,
};

export const arrival: SceneView = {
  type: 'scene',
  lang: 'nl',
  scene: 'binnenkomst',
  kind: 'single',
  phase: 'binnenkomst',
  heading: 'De dochter vertaalt snel',
  reaction: [],
  lines: [
    {
      text: 'Mevrouw Weini komt binnen met haar dochter van elf. Het meisje heeft haar schooltas nog om. Weini knikt naar je en gaat zitten. Ze legt haar handen in haar schoot.',
    },
    { text: 'Mijn moeder is moe. Ik vertaal wel, dat doe ik altijd.', speaker: selam },
    { text: 'Weini zegt iets zachts. Selam luistert, en slaat de helft over.' },
  ],
  ask: 'Wat zeg je?',
  certainty: true,
  choices: [
    { id: 'bel-tolk', say: 'Dank je, Selam. Ik bel een tolk. Jij mag er gewoon bij blijven.' },
    { id: 'even-zo', say: 'Fijn. Voor deze ene keer kan het, het gaat toch om moe zijn.' },
    { id: 'vraag-door', say: 'Goed zo. Vraag jij je moeder wat ze precies voelt?' },
  ],
  patient: weini,
  minutesLeft: 10,
};

export const whisper: SceneView = {
  ...arrival,
  scene: 'ze-fluistert',
  phase: 'gesprek',
  heading: 'Weini fluistert iets',
  reaction: [
    { text: 'Selam kijkt van jou naar haar moeder. Dan schuift ze haar tas van haar schouder.' },
    { text: 'Dus ik hoef niets te doen?', speaker: selam },
    { text: 'Weini kijkt voor het eerst naar jou, en niet naar haar dochter.' },
  ],
  lines: [
    { text: 'De tolk is aan de lijn. Ze noemt haar nummer en zegt dat alles binnen deze kamer blijft.' },
    { text: 'Weini wacht tot Selam op de gang zit. Dan wijst ze naar haar linkerborst en laat haar stem zakken.' },
  ],
  ask: 'Wat doe je?',
  certainty: false,
  choices: [
    { id: 'benoem', say: 'Ik noem het rustig, en vraag of ik mag kijken.' },
    { id: 'later', say: 'Ik plan hiervoor over drie weken een dubbele afspraak.' },
    { id: 'meteen', say: 'Ik onderzoek haar meteen. Uitleggen kost nu te veel tijd.' },
  ],
  patient: { ...weini, mood: 'open', moodChanged: true },
  minutesLeft: 6,
};

export const speechInTigrinya: readonly ViewLine[] = [
  { text: 'Weini legt haar hand op haar hart.' },
  { text: 'Yekenyeley.', speaker: { id: 'weini', name: 'Mevrouw Weini T.' }, lang: 'ti-Latn' },
];

export const askSeveral: SceneView = {
  ...whisper,
  scene: 'wat-weet-je-nog-niet',
  kind: 'several',
  heading: 'Wat weet je nog niet?',
  ask: 'Welke twee vragen stel je nu?',
  pick: { min: 2, max: 2 },
  choices: [
    { id: 'taal', say: 'Welke taal spreekt u het liefst als het over uw lichaam gaat?' },
    { id: 'wie', say: 'Is er iemand die u hierover wilt vertellen?' },
    { id: 'hoe-lang', say: 'Hoelang voelt u dit al?' },
  ],
};

export const askRating: SceneView = {
  ...whisper,
  scene: 'hoe-goed',
  kind: 'rating',
  phase: 'afronden',
  heading: 'Voor de deur dichtgaat',
  ask: 'Hoe goed heeft mevrouw begrepen wat er nu gebeurt?',
  choices: [
    { id: '1', say: '1: helemaal niet' },
    { id: '2', say: '2' },
    { id: '3', say: '3' },
    { id: '4', say: '4' },
    { id: '5', say: '5: heel goed' },
  ],
};

export const reflect: SceneView = {
  ...whisper,
  scene: 'maandag',
  kind: 'reflection',
  phase: 'afronden',
  heading: 'Maandag weer spreekuur',
  ask: 'Wat doe je maandag anders? Noem één zin.',
  choices: [
    { id: 'geschreven', say: 'geschreven' },
    { id: 'overgeslagen', say: 'overgeslagen' },
  ],
};

export const onward: SceneView = {
  ...whisper,
  scene: 'de-telefoon',
  kind: 'continue',
  heading: 'De telefoon gaat',
  lines: [{ text: 'De assistente. Er zitten nu acht mensen in de wachtkamer.' }],
  choices: [{ id: 'verder', say: 'Verder' }],
  minutesLeft: -3,
};

export const endings: Readonly<Record<'strong' | 'mixed' | 'harm', EndingView>> = {
  strong: {
    type: 'ending',
    lang: 'nl',
    ending: 'sterk',
    tone: 'strong',
    heading: 'Ze weet waar ze heen gaat',
    reaction: [{ text: 'Weini herhaalt de drie stappen, in haar eigen woorden. De tolk hoeft niets aan te vullen.' }],
    lines: [
      { text: 'Op de gang zit Selam te tekenen. Haar moeder legt een hand op haar hoofd.' },
      { text: 'Kom, we gaan naar school.', speaker: { id: 'weini', name: 'Mevrouw Weini T.' } },
      { text: 'De verwijzing is weg. Bij de naam staat nu: tolk Tigrinya, liefst een vrouw.' },
    ],
    patient: { ...weini, mood: 'opgelucht', moodChanged: true },
    minutesLeft: -4,
  },
  mixed: {
    type: 'ending',
    lang: 'nl',
    ending: 'gemengd',
    tone: 'mixed',
    heading: 'De brief ligt op tafel',
    reaction: [{ text: 'Weini knikt. Ze vouwt de folder in vieren.' }],
    lines: [
      {
        text: 'De verwijzing is goed. Of ze begrijpt waarvoor, weet je niet. Je kunt morgen nog bellen, met een tolk.',
      },
    ],
    patient: weini,
    minutesLeft: 0,
  },
  harm: {
    type: 'ending',
    lang: 'nl',
    ending: 'schade',
    tone: 'harm',
    heading: 'Ze komt niet terug',
    reaction: [{ text: 'Weini staat op voor je klaar bent.' }],
    lines: [{ text: 'Drie weken later is de afspraak leeg. Selam neemt op als de praktijk belt.' }],
    patient: { ...weini, mood: 'op haar hoede', moodChanged: true },
    minutesLeft: 2,
  },
};
