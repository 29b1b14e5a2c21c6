import type { ReactNode } from 'react';
import { failures, situationOf, thrownFor } from '../failures.ts';
import { Screen } from '../Screen.tsx';
import { useWorld } from '../WorldContext.ts';
import './themes.css';

const themes = ['As it comes', 'Forest', 'Plum, square', 'Night'] as const;
const shown = ['limitReached', 'rateLimited', 'serverAction'] as const;

/** The same three errors under four sets of tokens. */
export function FourThemes(): ReactNode {
  const { kit } = useWorld();
  return (
    <div className="themes">
      {themes.map((theme) => (
        <div key={theme} className="themes-one" data-theme-example={theme}>
          <h2>{theme}</h2>
          {shown.map((name) => (
            <Screen
              key={name}
              thrown={thrownFor(failures[name])}
              situation={situationOf(failures[name])}
              copy={kit.copy}
              level={3}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
