import { fromBase32 } from '../lib/base32.ts';
import type { MemberId } from './group.ts';
import type { Lang } from './lang.ts';

/*
 * A name to recognise an answer by and nobody else: two words out of 4,096 pairs, a colour or a quality and an animal.
 * Words that could be read as about people, such as some colours, are left out. The lists run parallel in both languages,
 * and their order is what a name hangs on: a word may be replaced, never moved.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** In Dutch inflected for a de-word: every animal is one. */
const qualities: Readonly<Record<Lang, readonly string[]>> = {
  nl: list(`
    blauwe groene paarse oranje roze gouden zilveren koperen rustige vrolijke stille snelle zachte
    lichte frisse warme koele vroege late dappere slimme lenige handige zonnige heldere glanzende
    gestreepte gespikkelde gevlekte bedachtzame nieuwsgierige speelse dromerige waakzame trotse trouwe
    milde eerlijke grappige muzikale zingende dansende zwevende zwemmende klimmende springende
    wandelende fluitende lachende glimmende fluwelen zijden wollige pluizige gladde ronde stevige
    sierlijke vriendelijke gulle opgewekte behendige kalme sterke
  `),
  en: list(`
    blue green purple orange pink golden silver copper calm cheerful quiet quick gentle light fresh warm
    cool early late brave clever nimble handy sunny bright shiny striped speckled spotted thoughtful
    curious playful dreamy watchful proud loyal mild honest funny musical singing dancing floating
    swimming climbing leaping strolling whistling laughing gleaming velvet silken woolly fluffy smooth
    round sturdy graceful friendly generous merry deft serene strong
  `),
};

const animals: Readonly<Record<Lang, readonly string[]>> = {
  nl: list(`
    merel vink mus spreeuw zwaluw ijsvogel ooievaar reiger zwaan eend kievit grutto leeuwerik nachtegaal
    specht gaai duif meeuw stern fuut buizerd valk arend kraanvogel wulp lijster kwikstaart pinguïn
    pelikaan flamingo papegaai kolibrie egel das otter bever vos haas eekhoorn marter lynx eland walvis
    dolfijn zeehond schildpad kikker salamander libel vlinder hommel bij krekel lama alpaca giraffe
    panda koala wombat kangoeroe zeester forel zalm mol
  `),
  en: list(`
    blackbird finch sparrow starling swallow kingfisher stork heron swan duck lapwing godwit lark
    nightingale woodpecker jay dove gull tern grebe buzzard falcon eagle crane curlew thrush wagtail
    penguin pelican flamingo parrot hummingbird hedgehog badger otter beaver fox hare squirrel marten
    lynx moose whale dolphin seal turtle frog newt dragonfly butterfly bumblebee bee cricket llama
    alpaca giraffe panda koala wombat kangaroo starfish trout salmon mole
  `),
};

/** The pseudonym of somebody in a group: "blauwe merel", "blue blackbird". Two people can have the same one. */
export function pseudonymOf(member: MemberId, lang: Lang): string {
  const number = fromBase32(member);
  const [quality, animal] = [qualities[lang], animals[lang]];
  return `${quality[number % quality.length]} ${animal[Math.floor(number / quality.length) % animal.length]}`;
}
