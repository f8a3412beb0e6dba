/** What a path of a drawing is done with: a line of ink, or a flat fill in a colour of drawing.css. */
export type Tint =
  | 'line'
  | 'ink'
  | 'paper'
  | 'sand'
  | 'oat'
  | 'wood'
  | 'saffron'
  | 'clay'
  | 'moss'
  | 'sage'
  | 'sky'
  | 'mauve'
  | 'plum';

/** A drawing: its paths from back to front. */
export type Strokes = readonly (readonly [Tint, string])[];
