import type { EndingView, SceneView, ViewLine, ViewPerson, ViewSlot, ViewText } from '../../engine/view.ts';

/** Made-up moments for the examples: every kind of scene once. */

/** The samples are in Dutch, also on an English page: so every component shows that it says so. */
export const dutch = (text: string): ViewText => ({ text, lang: 'nl' });

const selam = { id: 'selam', name: dutch('Selam') };

export const interpreterSlot: ViewSlot = {
  id: 'tolkdienst',
  label: dutch('Tolkdienst'),
  ask: dutch('Welk nummer bel je voor een tolk, en waar ligt de klantcode?'),
};

export const weini: ViewPerson = {
  id: 'weini',
  name: dutch('Mevrouw Weini T.'),
  about: dutch('52 jaar, gaf twintig jaar les'),
  mood: dutch('afwachtend'),
  moodChanged: false,
};

export const arrival: SceneView = {
  type: 'scene',
  scene: 'binnenkomst',
  kind: 'single',
  phase: 'binnenkomst',
  heading: dutch('De dochter vertaalt snel'),
  said: [],
  reaction: [],
  lines: [
    dutch(
      'Mevrouw Weini komt binnen met haar dochter van elf. Het meisje heeft haar schooltas nog om. Weini knikt naar je en gaat zitten. Ze legt haar handen in haar schoot.',
    ),
    { ...dutch('Mijn moeder is moe. Ik vertaal wel, dat doe ik altijd.'), speaker: selam },
    dutch('Weini zegt iets zachts. Selam luistert, en slaat de helft over.'),
  ],
  ask: dutch('Wat zeg je?'),
  certainty: true,
  choices: [
    { id: 'bel-tolk', say: dutch('Dank je, Selam. Ik bel een tolk. Jij mag er gewoon bij blijven.') },
    { id: 'even-zo', say: dutch('Fijn. Voor deze ene keer kan het, het gaat toch om moe zijn.') },
    { id: 'vraag-door', say: dutch('Goed zo. Vraag jij je moeder wat ze precies voelt?') },
  ],
  patient: weini,
  setting: 'spreekkamer',
  minutesLeft: 10,
  terms: [],
  local: { reaction: [], scene: [] },
};

export const whisper: SceneView = {
  ...arrival,
  scene: 'ze-fluistert',
  phase: 'gesprek',
  heading: dutch('Weini fluistert iets'),
  said: [dutch('Dank je, Selam. Ik bel een tolk. Jij mag er gewoon bij blijven.')],
  reaction: [
    dutch('Selam kijkt van jou naar haar moeder. Dan schuift ze haar tas van haar schouder.'),
    { ...dutch('Dus ik hoef niets te doen?'), speaker: selam },
    dutch('Weini kijkt voor het eerst naar jou, en niet naar haar dochter.'),
  ],
  lines: [
    dutch('De tolk is aan de lijn. Ze noemt haar nummer en zegt dat alles binnen deze kamer blijft.'),
    dutch('Weini wacht tot Selam op de gang zit. Dan wijst ze naar haar linkerborst en laat haar stem zakken.'),
  ],
  ask: dutch('Wat doe je?'),
  certainty: false,
  choices: [
    { id: 'benoem', say: dutch('Ik noem het rustig, en vraag of ik mag kijken.') },
    { id: 'later', say: dutch('Ik plan hiervoor over drie weken een dubbele afspraak.') },
    { id: 'meteen', say: dutch('Ik onderzoek haar meteen. Uitleggen kost nu te veel tijd.') },
  ],
  patient: { ...weini, mood: dutch('open'), moodChanged: true },
  minutesLeft: 6,
  terms: [
    {
      id: 'professionele-tolk',
      name: dutch('tolk'),
      means: dutch('Iemand die voor zijn beroep vertaalt wat twee mensen zeggen, en daarover zwijgt.'),
    },
    {
      id: 'tolkenfonds',
      name: dutch('tolkenfonds'),
      means: dutch('Een potje in de regio waaruit een tolk bij de huisarts soms wordt betaald.'),
      asOf: '2025-11',
    },
  ],
  local: { reaction: [interpreterSlot], scene: [] },
};

export const speechInTigrinya: readonly ViewLine[] = [
  dutch('Weini legt haar hand op haar hart.'),
  { ...dutch('Yekenyeley.'), speaker: { id: 'weini', name: dutch('Mevrouw Weini T.') }, lang: 'ti-Latn' },
];

export const askSeveral: SceneView = {
  ...whisper,
  scene: 'wat-weet-je-nog-niet',
  kind: 'several',
  heading: dutch('Wat weet je nog niet?'),
  ask: dutch('Welke twee vragen stel je nu?'),
  pick: { min: 2, max: 2 },
  choices: [
    { id: 'taal', say: dutch('Welke taal spreekt u het liefst als het over uw lichaam gaat?') },
    { id: 'wie', say: dutch('Is er iemand die u hierover wilt vertellen?') },
    { id: 'hoe-lang', say: dutch('Hoelang voelt u dit al?') },
  ],
};

export const askRating: SceneView = {
  ...whisper,
  scene: 'hoe-goed',
  kind: 'rating',
  phase: 'afronden',
  heading: dutch('Voor de deur dichtgaat'),
  ask: dutch('Hoe goed heeft mevrouw begrepen wat er nu gebeurt?'),
  choices: [
    { id: '1', say: dutch('1: helemaal niet') },
    { id: '2', say: dutch('2') },
    { id: '3', say: dutch('3') },
    { id: '4', say: dutch('4') },
    { id: '5', say: dutch('5: heel goed') },
  ],
};

export const reflect: SceneView = {
  ...whisper,
  scene: 'maandag',
  kind: 'reflection',
  phase: 'afronden',
  heading: dutch('Maandag weer spreekuur'),
  ask: dutch('Wat doe je maandag anders? Noem één zin.'),
  choices: [
    { id: 'geschreven', say: dutch('geschreven') },
    { id: 'overgeslagen', say: dutch('overgeslagen') },
  ],
};

export const onward: SceneView = {
  ...whisper,
  scene: 'de-telefoon',
  kind: 'continue',
  said: askSeveral.choices.slice(0, 2).map(({ say }) => say),
  heading: dutch('De telefoon gaat'),
  lines: [dutch('De assistente. Er zitten nu acht mensen in de wachtkamer.')],
  choices: [{ id: 'verder', say: dutch('Verder') }],
  minutesLeft: -3,
};

export const endings: Readonly<Record<'strong' | 'mixed' | 'harm', EndingView>> = {
  strong: {
    type: 'ending',
    ending: 'sterk',
    tone: 'strong',
    heading: dutch('Ze weet waar ze heen gaat'),
    said: [dutch('Wilt u mij vertellen wat er nu gaat gebeuren?')],
    reaction: [dutch('Weini herhaalt de drie stappen, in haar eigen woorden. De tolk hoeft niets aan te vullen.')],
    lines: [
      dutch('Op de gang zit Selam te tekenen. Haar moeder legt een hand op haar hoofd.'),
      { ...dutch('Kom, we gaan naar school.'), speaker: { id: 'weini', name: dutch('Mevrouw Weini T.') } },
      dutch('De verwijzing is weg. Bij de naam staat nu: tolk Tigrinya, liefst een vrouw.'),
    ],
    patient: { ...weini, mood: dutch('opgelucht'), moodChanged: true },
    minutesLeft: -4,
    terms: [],
    local: { reaction: [], scene: [] },
  },
  mixed: {
    type: 'ending',
    ending: 'gemengd',
    tone: 'mixed',
    heading: dutch('De brief ligt op tafel'),
    said: [dutch('Ik geef de folder mee. Daar staat alles in.')],
    reaction: [dutch('Weini knikt. Ze vouwt de folder in vieren.')],
    lines: [
      dutch('De verwijzing is goed. Of ze begrijpt waarvoor, weet je niet. Je kunt morgen nog bellen, met een tolk.'),
    ],
    patient: weini,
    minutesLeft: 0,
    terms: [],
    local: { reaction: [], scene: [] },
  },
  harm: {
    type: 'ending',
    ending: 'schade',
    tone: 'harm',
    heading: dutch('Ze komt niet terug'),
    said: [dutch('Ik plan hiervoor over drie weken een dubbele afspraak.')],
    reaction: [dutch('Weini staat op voor je klaar bent.')],
    lines: [dutch('Drie weken later is de afspraak leeg. Selam neemt op als de praktijk belt.')],
    patient: { ...weini, mood: dutch('op haar hoede'), moodChanged: true },
    minutesLeft: 2,
    terms: [],
    local: { reaction: [], scene: [] },
  },
};
