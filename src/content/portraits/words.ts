/*
 * What an author can ask of a portrait, in plain words, and what that is called in Open Peeps. Left out of the style: its
 * monsters, its jokes, and what hides half a face. Colours are ours: skins from light to deep, and clothes of the quiet
 * palette of the pages.
 */

export const heads = {
  kort: 'short2',
  'kort-met-scheiding': 'short1',
  'kort-golvend': 'short3',
  'kort-slordig': 'short5',
  'kort-opgeknipt': 'shaved2',
  'kort-grijzend': 'grayShort',
  kuif: 'pomp',
  krullen: 'dreads2',
  'krullen-halflang': 'dreads1',
  twists: 'twists',
  afro: 'afro',
  blokkapsel: 'flatTop',
  geschoren: 'noHair1',
  kalend: 'noHair3',
  bob: 'medium1',
  'bob-met-pony': 'bangs2',
  pony: 'bangs',
  halflang: 'medium3',
  'halflang-met-slag': 'medium2',
  'halflang-vol': 'mediumBangs',
  lang: 'long',
  'lang-met-pony': 'longBangs',
  'lang-met-krullen': 'longCurly',
  knot: 'grayBun',
  'lage-knot': 'grayMedium',
  'hoge-knot': 'bun2',
  'knot-met-doek': 'bun',
  'hoge-bolletjes': 'buns',
  vlechtjes: 'cornrows',
  vlecht: 'cornrows2',
  hoofddoek: 'hijab',
  tulband: 'turban',
  muts: 'hatBeanie',
  hoed: 'hatHip',
} as const;

export const beards = {
  ringbaard: 'goatee2',
  sik: 'goatee1',
  kort: 'full',
  vol: 'full2',
  lang: 'full3',
  snor: 'moustache5',
  'smalle-snor': 'moustache6',
} as const;

export const glasses = {
  rond: 'glasses2',
  vierkant: 'glasses',
  'zwart-montuur': 'glasses3',
  'groot-rond': 'glasses5',
} as const;

export const faces = {
  rustig: 'calm',
  vriendelijk: 'smile',
  lacht: 'smileBig',
  guitig: 'cheeky',
  vertelt: 'explaining',
  ernstig: 'serious',
  vastberaden: 'driven',
  wantrouwig: 'suspicious',
  gesloten: 'eyesClosed',
  afwezig: 'blank',
  ingetogen: 'contempt',
  bezorgd: 'concerned',
  gespannen: 'concernedFear',
  bang: 'fear',
  verdrietig: 'solemn',
  moe: 'tired',
  boos: 'veryAngry',
  verbaasd: 'awe',
} as const;

export const skins = {
  'heel-licht': '#ffe1c9',
  licht: '#f2c9a2',
  lichtbruin: '#dba878',
  bruin: '#c08558',
  donkerbruin: '#a26b48',
  diepbruin: '#8a5b42',
} as const;

export const hairs = {
  zwart: '#2b1b22',
  donkerbruin: '#432a22',
  bruin: '#69462f',
  rood: '#96502c',
  blond: '#b98f4e',
  grijs: '#8b847f',
  wit: '#d5cfc7',
} as const;

export const cloths = {
  aubergine: '#7c4a6b',
  oker: '#d9a441',
  zeegroen: '#7fb3a8',
  groen: '#7f9c67',
  blauw: '#7f9cca',
  donkerblauw: '#4a648f',
  rood: '#c4634f',
  roze: '#dca3ab',
  zand: '#d9c3a0',
  grijs: '#aaa6a1',
  wit: '#faf6ee',
} as const;

type Names<T> = readonly [keyof T, ...(keyof T)[]];

/** The words of a list, as an enumeration wants them. */
export const namesOf = <T extends object>(words: T): Names<T> => Object.keys(words) as unknown as Names<T>;
