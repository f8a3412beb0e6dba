import { define, didYouMean } from '../diagnostic.ts';
import { edit } from './example.ts';

/** 1xx: the form of a file. */

export const yaml = define<{ problem: string }>({
  code: 'K101',
  severity: 'error',
  message: ({ problem }) => `Dit is geen geldige YAML, dus de rest van het bestand is niet te lezen (${problem}).`,
  hint: () =>
    'Kijk naar inspringen, dubbele punten en aanhalingstekens. Zet een tekst met ": " erin tussen aanhalingstekens.',
  example: edit('heading: Het begin', 'heading: "Het begin'),
});

export const unknownKey = define<{ key: string; near: string | undefined; known: readonly string[] }>({
  code: 'K102',
  severity: 'error',
  message: ({ key }) => `\`${key}\` is hier geen woord van het formaat, dus het zou stil genegeerd worden.`,
  hint: ({ near, known }) => didYouMean(near, `Hier kan staan: ${known.join(', ')}.`),
  example: edit('heading: Het begin', 'headin: Het begin'),
});

/** How zod's type names read in an author's sentence. */
const types: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: '`true` of `false`',
  object: 'een blok met regels `sleutel: waarde`',
  record: 'een blok met regels `id: …`',
  array: 'een lijst met streepjes',
};

export const wrongType = define<{ given: string; expected: string }>({
  code: 'K103',
  severity: 'error',
  message: ({ given, expected }) => `Hier staat \`${given}\`, maar hier hoort ${types[expected] ?? 'een andere vorm'}.`,
  hint: () => 'Vergelijk de vorm met het voorbeeld in docs/case-format.md.',
  example: edit('certainty: true', 'certainty: vaak'),
});

export const missingKey = define<{ key: string }>({
  code: 'K104',
  severity: 'error',
  message: ({ key }) => `\`${key}\` ontbreekt, en zonder kan dit niet worden getoond.`,
  hint: ({ key }) => `Voeg een regel \`${key}: …\` toe.`,
  example: edit('    heading: Het begin\n', ''),
});

export const wrongValue = define<{ given: string; values: readonly string[]; near: string | undefined }>({
  code: 'K105',
  severity: 'error',
  message: ({ given, values }) => `\`${given}\` kan hier niet. Het mag zijn: ${values.join(', ')}.`,
  hint: ({ near }) => didYouMean(near, 'Kies een van deze woorden.'),
  example: edit('verdict: afgeraden', 'verdict: afgerade'),
});

export const wrongForm = define<{ given: string; format: string }>({
  code: 'K106',
  severity: 'error',
  message: ({ given, format }) =>
    ({
      date: `\`${given}\` is geen datum.`,
      url: `\`${given}\` is geen webadres dat met https:// begint.`,
    })[format] ?? `\`${given}\` heeft tekens of een lengte die hier niet kunnen.`,
  hint: ({ format }) =>
    ({ date: 'Schrijf een datum als 2026-11-22.', url: 'Neem het hele adres over, met https:// ervoor.' })[format] ??
    'Een id heeft a-z, 0-9 en -, en hoogstens 32 tekens.',
  example: edit('expires: 2027-11-22', 'expires: volgend jaar'),
});

export const outOfBounds = define<{ given: string; bounds: string }>({
  code: 'K107',
  severity: 'error',
  message: ({ given, bounds }) => `\`${given}\` past hier niet: nodig is ${bounds}.`,
  hint: () => 'Pas de waarde of de lengte aan.',
  example: edit('taal: 2', 'taal: 12'),
});

export const badId = define<{ id: string }>({
  code: 'K108',
  severity: 'error',
  message: ({ id }) => `\`${id}\` kan geen id zijn: ids staan in adressen en in opgeslagen routes.`,
  hint: () => 'Een id heeft a-z, 0-9 en -, en hoogstens 32 tekens.',
  example: edit('  slot:\n', '  Het Slot:\n'),
});

export const colonInText = define<{ start: string }>({
  code: 'K113',
  severity: 'error',
  message: ({ start }) => `Na \`${start}\` staat een dubbele punt, en daardoor leest YAML dit niet als een tekst.`,
  hint: () => 'Zet de hele tekst tussen aanhalingstekens: "…".',
  example: edit('- Jullie praten.', '- Weini zegt: ja.'),
});

export const duplicateKey = define<{ name: string }>({
  code: 'K109',
  severity: 'error',
  message: ({ name }) => `\`${name}\` staat hier twee keer; maar een ervan zou tellen.`,
  hint: () => 'Geef de tweede een eigen id, of voeg ze samen.',
  example: edit('    certainty: true\n', '    certainty: true\n    certainty: false\n'),
});

export const duplicateId = define<{ id: string; other: string }>({
  code: 'K110',
  severity: 'error',
  message: ({ id, other }) => `\`${id}\` bestaat al (${other}); een id moet één ding aanwijzen.`,
  hint: () => 'Kies een andere id.',
  example: (files) => ({
    ...files,
    'modules/tweede/cases/voorbeeld.yaml': files['modules/eerste/cases/voorbeeld.yaml'] ?? '',
  }),
});

export const wrongFileName = define<{ id: string; name: string }>({
  code: 'K111',
  severity: 'error',
  message: ({ id, name }) =>
    `De id is \`${id}\`, maar het bestand of de map heet \`${name}\`; zo vindt niemand het terug.`,
  hint: ({ id }) => `Noem het \`${id}\`, of pas de id aan.`,
  example: edit('id: voorbeeld', 'id: voorbeelden'),
});

export const strayFile = define<{ file: string }>({
  code: 'K112',
  severity: 'warning',
  message: ({ file }) => `\`${file}\` staat op een plek waar niets het leest.`,
  hint: () =>
    'Casussen staan in modules/<module>/cases/, routes in modules/<module>/walks/, een vertaling naast wat zij vertaalt.',
  example: (files) => ({ ...files, 'modules/eerste/los.yaml': 'a: 1\n' }),
});
