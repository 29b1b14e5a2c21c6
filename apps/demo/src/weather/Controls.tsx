import type { ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { demo } from '../api/control.ts';
import type { Fault, Weather } from '../api/postbox.ts';
import { sessionQuery } from '../queries.ts';
import { t } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { flash } from '../ui/flash.ts';
import { pullPlug, unplugged } from './offline.ts';
import { changeWeather, dialects, faults, lookAgain, weather } from './weather.ts';

/** In which of five dialects the API writes its errors. */
export function DialectChoice(): ReactNode {
  const current = weather.use();
  return (
    <fieldset className="dialects">
      <legend>{t('The API speaks')}</legend>
      {dialects.map(([name, looks]) => (
        <label key={name}>
          <input
            type="radio"
            name="dialect"
            value={name}
            checked={current?.dialect === name}
            onChange={() => void changeWeather({ dialect: name })}
          />
          <span>
            {name}
            <code>{looks}</code>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What strikes the API's answers, and what happens to the person's session and data. */
export function Controls(): ReactNode {
  const client = useQueryClient();
  const current = weather.use();
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const isUnplugged = unplugged.use() === true;
  if (!current) return null;
  const isOwner = session?.member.role !== 'member';
  const again = () => client.resetQueries();

  return (
    <>
      <fieldset className="fault">
        <legend>{t('What goes wrong')}</legend>
        <select
          aria-label={t('What goes wrong')}
          value={current.fault}
          onChange={({ target }) =>
            void changeWeather({
              fault: target.value as Fault,
              times: target.value === 'none' || current.times === 'always' ? 'always' : current.times,
              applies_to: current.applies_to,
            })
          }
        >
          {faults.map(([fault, label]) => (
            <option key={fault} value={fault}>
              {t(label)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('How often')}
          value={current.times}
          onChange={({ target }) =>
            void changeWeather({ times: target.value === 'always' ? 'always' : Number(target.value) })
          }
        >
          {([1, 2, 3, 'always'] as const).map((times) => (
            <option key={times} value={times}>
              {times === 'always' ? t('Always') : t('The next {times}', { times })}
            </option>
          ))}
        </select>
        <select
          aria-label={t('Which calls')}
          value={current.applies_to}
          onChange={({ target }) => void changeWeather({ applies_to: target.value as Weather['applies_to'] })}
        >
          <option value="all">{t('All calls')}</option>
          <option value="reads">{t('When loading')}</option>
          <option value="writes">{t('When saving')}</option>
        </select>
      </fieldset>

      <div className="panel-actions">
        <Button onClick={() => void demo.expireSession().then(() => flash(t('Your session is over')))}>
          {t('Expire my session now')}
        </Button>
        <Button onClick={() => pullPlug(!isUnplugged)} aria-pressed={isUnplugged}>
          {isUnplugged ? t('Plug in again') : t('Pull the plug')}
        </Button>
        <Button onClick={() => void demo.changeSession({ role: isOwner ? 'member' : 'owner' }).then(again)}>
          {isOwner ? t('Be a plain member') : t('Be an owner')}
        </Button>
        <Button
          onClick={() =>
            void demo
              .reset()
              .then(lookAgain)
              .then(again)
              .then(() => flash(t('Everything is as it was at first')))
          }
        >
          {t('Reset data')}
        </Button>
      </div>
    </>
  );
}
