import type { Strokes } from './strokes.ts';

/** The ground that a drawing lies on, so that its ink shows on any page. */
const ground: Strokes = [['sand', 'M4 58C4 18 24 3 80 3s77 14 77 56c0 44-24 58-78 58S4 102 4 58Z']];

/** What a page is about where it has nothing else to show, 160 by 120; drawn by hand, as the rooms are. */
export const drawings = {
  /** An empty chair by a table that is laid. */
  'not-begun': [
    ...ground,
    ['plum', 'M42 32c8-2 20-2 28 0l3 36H40Z'],
    ['plum', 'M36 69h42v8H36Z'],
    [
      'line',
      'M41 31c10-2 20-2 29 0l3 37M41 31l-2 37M34 69c15-2 30-1 45 0v8c-15 2-30 1-45 0ZM40 78l-4 30M72 78l5 30M41 94h33',
    ],
    ['wood', 'M90 70h56v7H90Z'],
    ['line', 'M88 69c20-1 40 0 60 0v8c-20 1-40 1-60 0ZM97 78l-2 30M139 78l3 30'],
    ['paper', 'M104 50h18c0 9-1 14-4 19h-10c-3-5-4-10-4-19Z'],
    [
      'line',
      'M103 49c7-1 13 0 20 0 0 9-1 15-4 20h-12c-3-5-4-11-4-20ZM123 53c7-1 7 10-1 10M109 43c-3-5 3-6 0-11M117 42c-3-5 3-6 0-11',
    ],
  ],
  /** A list on a clipboard, with nobody on it. */
  'nobody-yet': [
    ...ground,
    ['wood', 'M50 20h60v86H50Z'],
    ['paper', 'M56 30h49v70H56Z'],
    ['line', 'M48 19c21-2 43 1 63 0 1 29-1 58 0 87-21 1-42-1-63 0 1-29-1-58 0-87Z'],
    ['saffron', 'M68 13h24v12H68Z'],
    [
      'line',
      'M67 12c9-1 17 0 26 0v13c-9 1-17 1-26 0ZM62 42h9v9h-9ZM62 59h9v9h-9ZM62 76h9v9h-9ZM79 48h19M79 65h19M79 82h12',
    ],
    ['clay', 'M122 40l8 3-17 49-8-3Z'],
    ['line', 'M121 39l10 4-17 49-9 9-1-13ZM105 88l9 4'],
  ],
  /** A plug that lies beside its socket. */
  offline: [
    ...ground,
    ['paper', 'M92 26h40v44H92Z'],
    [
      'line',
      'M91 25c14-2 28 1 42 0 1 15-1 30 0 45-14 1-28-1-42 0 1-15-1-30 0-45ZM112 36c7 0 12 5 12 12s-5 12-12 12-12-5-12-12 5-12 12-12',
    ],
    ['ink', 'M105 48a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M114 48a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0'],
    ['plum', 'M58 70l20-8 9 21-20 9c-6 2-11-1-13-6s-1-13 4-16Z'],
    [
      'line',
      'M57 69l21-8 9 22-20 9c-6 3-12 0-14-6-2-5-1-14 4-17ZM81 67l12-5M85 77l12-5M53 83c-14 5-24 2-28-6-5-10 6-17 12-10 8 9-2 28-16 33',
    ],
  ],
  /** A signpost of which one arm has come down. */
  'wrong-way': [
    ...ground,
    ['wood', 'M77 16h8v92h-8Z'],
    ['line', 'M76 108c1-31-1-62 0-92 3-2 7-2 10 0 0 31 1 61 0 92'],
    ['saffron', 'M70 26h44l12 10-12 11H70Z'],
    ['line', 'M69 25c15-1 31 1 46 0l12 11-12 11c-15 1-31-1-46 0ZM80 36h26'],
    ['plum', 'M74 60L36 84l-16-2 5-15 38-24Z'],
    ['line', 'M75 60L36 85l-17-2 6-17 38-24M69 51l6 9M60 55L38 69'],
    ['moss', 'M96 108c0-9 3-14 8-17 1 7 3 11 2 17ZM108 108c0-6 4-11 11-13 0 6-2 10-5 13Z'],
    ['line', 'M38 108c28-1 57 0 88 0M96 107c0-9 3-14 8-17 2 6 3 11 2 17M108 107c1-6 4-10 11-12 0 5-2 9-5 12'],
  ],
  /** A cup that has gone over on our table. */
  'our-side': [
    ...ground,
    ['wood', 'M10 82h142v12H10Z'],
    ['line', 'M8 81c48-1 97 1 145 0v13c-48 1-97-1-145 0ZM30 95l-3 17M131 95l3 17'],
    ['paper', 'M24 74l44-3 4 9-50 1Z'],
    ['clay', 'M66 79c-9-3-26-3-36 0 7 4 28 4 40 3Z'],
    ['line', 'M24 73l42-3M24 73l-3 8M37 76c8-2 19-2 28 0'],
    ['paper', 'M78 78c-3-12-1-26 6-35l26 9c6 3 8 8 6 15l-5 12Z'],
    ['clay', 'M78 76c-4-11-1-24 6-31 3 10 1 22-6 31Z'],
    [
      'line',
      'M78 79c-5-12-2-28 6-37 4 12 2 26-6 37ZM84 42l27 9c6 3 8 9 6 16l-5 13M78 80l34 0M114 54c4-12 18-8 14 3-2 6-7 8-12 7',
    ],
    ['line', 'M60 44l-8-7M66 36l-3-10M54 56l-11-1'],
  ],
  /** A clean sheet, and the rubber that cleaned it. */
  erased: [
    ...ground,
    ['paper', 'M42 22h66v82H42Z'],
    ['line', 'M41 21c23-1 45 1 68 0 1 28-1 55 0 83-23 1-45-1-68 0 1-28-1-55 0-83ZM53 38h12M53 52h6'],
    ['mauve', 'M92 44l34 20-11 19-34-20Z'],
    ['plum', 'M104 51l22 13-11 19-22-13Z'],
    [
      'line',
      'M91 43c12 6 23 13 35 20 0 7-7 14-11 20-12-6-23-13-35-20 2-7 7-14 11-20ZM104 50l-11 20M66 70h3M74 78h2M62 82h2M71 90h4M60 92h1',
    ],
  ],
} satisfies Record<string, Strokes>;

export type DrawingName = keyof typeof drawings;
