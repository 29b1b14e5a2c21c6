import type { ReactNode } from 'react';
import { setPreferences, usePreferences, type Preferences } from '../preferences.ts';
import { t } from '../text/text.ts';

const languages = [
  ['en', 'English'],
  ['de', 'Deutsch'],
] as const;

const directions = () =>
  [
    ['ltr', t('Left to right')],
    ['rtl', t('Right to left')],
  ] as const;

const themes = () =>
  [
    ['system', t('Like the system')],
    ['light', t('Light')],
    ['dark', t('Dark')],
  ] as const;

/** Language, direction and theme of the whole page. */
export function Look(): ReactNode {
  const { language, direction, theme } = usePreferences();
  return (
    <section className="look">
      <h2>{t('How it looks')}</h2>
      <Choice
        label={t('Language')}
        value={language}
        options={languages}
        onChoose={(chosen) => setPreferences({ language: chosen })}
      />
      <Choice
        label={t('Direction')}
        value={direction}
        options={directions()}
        onChoose={(chosen) => setPreferences({ direction: chosen })}
      />
      <Choice
        label={t('Theme')}
        value={theme}
        options={themes()}
        onChoose={(chosen) => setPreferences({ theme: chosen })}
      />
    </section>
  );
}

function Choice<Value extends Preferences['language' | 'direction' | 'theme']>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, label: string])[];
  onChoose: (value: Value) => void;
}): ReactNode {
  return (
    <label className="inline-field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value as Value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
