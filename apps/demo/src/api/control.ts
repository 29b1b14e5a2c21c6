import type { ColleagueAction, Letter, SessionChange, Weather, WeatherChange } from '../../server/api.ts';

async function control<Answer = void>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`/api${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} /api${path} answered ${response.status}`);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

/** What the demo itself needs: the weather over the API, a mailbox to look into, a session to tamper with. */
export const demo = {
  weather: () => control<Weather>('GET', '/weather'),
  changeWeather: (change: WeatherChange) => control<Weather>('PATCH', '/weather', change),
  reset: () => control('POST', '/demo/reset'),
  mail: async () => (await control<{ mail: Letter[] }>('GET', '/demo/mail')).mail,
  expireSession: () => control('POST', '/demo/session/expire'),
  changeSession: (change: SessionChange) => control('PATCH', '/demo/session', change),
  colleague: (action: ColleagueAction) => control('POST', '/demo/colleague', action),
};
