import type { ReactNode } from 'react';
import source from '../../../../packages/react/src/theme/tokens.css?raw';

/** A custom property of the theme, as its stylesheet sets it. */
interface Token {
  readonly name: string;
  readonly value: string;
}

/** Every token of the theme, read from its stylesheet. */
export function Tokens(): ReactNode {
  return (
    <div className="book-tokens">
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Now</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {/oklch|light-dark|--tactful-/.test(value) && !value.includes('px') && (
                  <svg className="book-swatch" viewBox="0 0 24 24" aria-hidden="true">
                    <circle cx="12" cy="12" r="11" fill={`var(${name})`} />
                  </svg>
                )}
              </td>
              <td>
                <code>{value}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const [usual = ''] = source.split('@media');

const tokens: readonly Token[] = [...usual.matchAll(/^\s*(--tactful-[\w-]+):\s*([^;]+);/gm)].map(
  ([, name = '', value = '']) => ({ name, value: value.replaceAll(/\s+/g, ' ').trim() }),
);
