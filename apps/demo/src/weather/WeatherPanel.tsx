import { useEffect, useState, type ReactNode } from 'react';
import { setPreferences, usePreferences } from '../preferences.ts';
import { t } from '../text/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Controls, DialectChoice } from './Controls.tsx';
import { Look } from './Look.tsx';
import { recipes, type Recipe } from './recipes.ts';
import { lookAgain, weather } from './weather.ts';

const wideEnough = '(min-width: 80rem)';

/** The demo's own controls: what the API speaks, what goes wrong, and what to click to see it. */
export function WeatherPanel(): ReactNode {
  const { weatherOpen = matchMedia(wideEnough).matches } = usePreferences();
  const [next, setNext] = useState<Recipe>();
  const current = weather.use();
  const isFair = (current?.fault ?? 'none') === 'none';

  useEffect(() => void lookAgain(), []);
  // A fault that strikes a number of times wears off without anybody telling the page.
  useEffect(() => {
    if (isFair) return undefined;
    const timer = setInterval(() => void lookAgain(), 1500);
    return () => clearInterval(timer);
  }, [isFair]);

  const show = async (recipe: Recipe) => {
    setNext(recipe);
    if (!matchMedia(wideEnough).matches) setPreferences({ weatherOpen: false });
    await recipe.prepare();
  };

  return (
    <aside className="weather" data-open={weatherOpen || undefined} aria-label={t('API weather')}>
      <button
        type="button"
        className="weather-toggle"
        aria-expanded={weatherOpen}
        aria-controls="weather"
        onClick={() => setPreferences({ weatherOpen: !weatherOpen })}
      >
        <Icon name={isFair ? 'sun' : 'weather'} />
        <b>{t('API weather')}</b>
        {current && <code>{current.dialect}</code>}
        <Icon name="chevron" />
      </button>
      <p className="next" role="status">
        {next && (
          <>
            <Icon name="arrow" />
            <span>{t(next.next)}</span>
          </>
        )}
      </p>
      <div id="weather" className="weather-body" hidden={!weatherOpen}>
        <DialectChoice />
        <section>
          <h2>{t('What do you want to see?')}</h2>
          {recipes.map((group) => (
            <details key={group.title} name="recipes" open={group === recipes[0]}>
              <summary>{t(group.title)}</summary>
              <ul className="recipes">
                {group.recipes.map((recipe) => (
                  <li key={recipe.title}>
                    <button
                      type="button"
                      aria-current={recipe === next || undefined}
                      onClick={() => void show(recipe)}
                    >
                      {t(recipe.title)}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </section>
        <Controls />
        <Look />
      </div>
    </aside>
  );
}
