import { measurePairs, shown } from '../styles/contrast.ts';
import { colourOf, readTokens, type Theme, type Token } from '../styles/tokens.ts';

const themes: readonly Theme[] = ['light', 'dark'];

interface TableProps {
  /** The text of tokens.css. */
  readonly css: string;
}

/** Every colour by day and by night, in the groups of tokens.css. */
export function ColourTokens({ css }: TableProps) {
  const colours = readTokens(css).filter((token) => colourOf(token, 'light'));
  const groups = [...new Set(colours.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <>
          <h3>{group}</h3>
          <ul class="guide-swatches">
            {colours
              .filter((token) => token.group === group)
              .map((token) => (
                <Swatch token={token} />
              ))}
          </ul>
        </>
      ))}
    </>
  );
}

function Swatch({ token }: { readonly token: Token }) {
  return (
    <li>
      <svg class="guide-swatch" viewBox="0 0 120 48" aria-hidden="true">
        {themes.map((theme, at) => (
          <rect x={at * 60} width="60" height="48" fill={colourOf(token, theme)} />
        ))}
      </svg>
      <code>{token.name}</code>
    </li>
  );
}

/** What may stand on what, as docs/design.md has it. */
export function ContrastTable({ css }: TableProps) {
  return (
    <>
      <h3>Contrast: what stands on what</h3>
      <table class="guide-table">
        <thead>
          <tr>
            <th scope="col">what on what</th>
            <th scope="col">least</th>
            <th scope="col">light</th>
            <th scope="col">dark</th>
          </tr>
        </thead>
        <tbody>
          {measurePairs(css).map(({ front, back, least, light, dark }) => (
            <tr>
              <th scope="row">
                <code>{front}</code> on <code>{back}</code>
              </th>
              <td>{least}</td>
              <td>{shown(light)}</td>
              <td>{shown(dark)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The sizes of letters, each in its own words. */
export function TypeScale() {
  return (
    <>
      <h3>Type</h3>
      <div class="guide-type">
        <p class="title-page__heading">Cover</p>
        <p class="guide-h1">Heading of a moment, h1</p>
        <p class="guide-h2">Heading of a part, h2</p>
        <p class="guide-story">Story: what is told and said, and what you could say yourself.</p>
        <p class="guide-ui">Interface: questions, hints, buttons.</p>
        <p class="guide-small">Small: what stands at the edge of a page.</p>
      </div>
    </>
  );
}

/** Space as a row of bars, and what else is no colour. */
export function OtherTokens({ css }: TableProps) {
  const others = readTokens(css).filter((token) => !colourOf(token, 'light'));
  return (
    <>
      <h3>Letters, space, shape</h3>
      <table class="guide-table">
        <tbody>
          {others.map(({ name, value }) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {name.startsWith('space-') && (
                  <svg class="guide-bar" width={value} height="0.75rem" aria-hidden="true">
                    <rect width="100%" height="100%" />
                  </svg>
                )}
                {value}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
