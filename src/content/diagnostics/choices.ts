import { define } from '../diagnostic.ts';
import { inOnePlace } from './best.ts';
import { edit } from './example.ts';

/** 4xx: what makes a choice worth weighing. */

export const fewOrMany = define<{ count: number }>({
  code: 'K401',
  severity: 'warning',
  message: ({ count }) =>
    count < 2 ? 'Eén keuze is geen keuze.' : `${count} keuzes is te veel om te wegen; drie werkt het best.`,
  hint: ({ count }) => (count < 2 ? 'Geef er een tweede bij, of gebruik alleen `to`.' : 'Houd er drie over.'),
  example: edit(
    '      zwijg:\n',
    '      x1: { say: Ik wacht nog even af., to: slot }\n      x2: { say: Ik wacht nog wat langer., to: slot }\n      zwijg:\n',
  ),
});

export const unequal = define<{ longest: number; shortest: number }>({
  code: 'K402',
  severity: 'warning',
  message: ({ longest, shortest }) =>
    `De langste keuze heeft ${longest} woorden en de kortste ${shortest}; aan de lengte is te raden welke goed is.`,
  hint: () => 'Maak de langste hoogstens anderhalf keer zo lang als de kortste.',
  example: edit('say: Ik wacht nog even met praten.', 'say: Ik wacht.'),
});

export const noRecommended = define<{ scene: string }>({
  code: 'K403',
  severity: 'warning',
  message: ({ scene }) =>
    `In \`${scene}\` is geen keuze \`aanbevolen\`, dus de nabespreking kan niet zeggen wat wel werkt.`,
  hint: () => 'Geef één keuze `verdict: aanbevolen`, of schrijf bij `why` waarom er geen beste is.',
  example: edit(
    'verdict: aanbevolen\n        reaction: Zij vertelt',
    'verdict: verdedigbaar\n        reaction: Zij vertelt',
  ),
});

export const bestIsLongest = define<{ share: number }>({
  code: 'K404',
  severity: 'warning',
  message: ({ share }) => `In ${share} % van de beslissingen is de beste keuze de langste; dat valt op.`,
  hint: () => 'Houd het bij hoogstens 40 %: maak andere keuzes langer of deze korter.',
  example: (files) =>
    edit(
      'say: Ik vraag het een andere keer.',
      'say: Ik vraag het een heel andere keer.',
    )(edit('say: Ik vraag wat er nu gaat gebeuren.', 'say: Ik vraag wat er nu dus gaat gebeuren.')(files)),
});

export const bestInOnePlace = define<{ place: number; share: number }>({
  code: 'K405',
  ...inOnePlace({ many: 'beslissingen', best: 'de beste keuze', options: 'keuzes' }),
  example: (files) => files,
});

export const impossiblePick = define<{ min: number; max: number; count: number }>({
  code: 'K406',
  severity: 'error',
  message: ({ min, max, count }) =>
    `Hier moet de leerling er ${min} tot ${max} kiezen uit ${count}; dat kan soms niet.`,
  hint: () => 'Maak `pick` kleiner, of zet er keuzes zonder `when` bij.',
  example: edit('    ask: Wat vraag je?\n', '    ask: Wat vraag je?\n    pick: 3\n    to: slot\n'),
});

export const noVerdict = define<{ choice: string }>({
  code: 'K407',
  severity: 'error',
  message: ({ choice }) => `\`${choice}\` heeft geen \`verdict\`, dus de nabespreking kan er niets over zeggen.`,
  hint: () => 'Geef `aanbevolen`, `verdedigbaar`, `afgeraden` of `schadelijk`, met een `why`.',
  example: edit('        verdict: aanbevolen\n        reaction: Zij vertelt', '        reaction: Zij vertelt'),
});

export const twoForms = define<{ forms: readonly string[] }>({
  code: 'K408',
  severity: 'error',
  message: ({ forms }) =>
    `Deze scène heeft ${forms.map((form) => `\`${form}\``).join(' en ')}; een scène vraagt één ding.`,
  hint: () => 'Laat er één staan, en maak van de andere een eigen scène.',
  example: edit(
    '    text: [Er valt een stilte.]\n',
    '    text: [Er valt een stilte.]\n    reflection: true\n    rating: { from: weinig, to: veel, steps: 5 }\n',
  ),
});
