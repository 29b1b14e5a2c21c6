import { demo } from '../api/control.ts';
import type { DialectName, Fault, Weather, WeatherChange } from '../api/postbox.ts';
import type { Phrase } from '../text/text.ts';
import { createSlot } from '../ui/createSlot.ts';

/** The weather over the API as far as the page knows. */
export const weather = createSlot<Weather>();

export async function changeWeather(change: WeatherChange): Promise<void> {
  // Shown at once; the server has the last word.
  weather.set({ ...weather.get(), ...change } as Weather);
  weather.set(await demo.changeWeather(change));
}

/** A fault that strikes so often wears off by itself: looks again. */
export async function lookAgain(): Promise<void> {
  weather.set(await demo.weather());
}

export const dialects: readonly (readonly [name: DialectName, looks: string])[] = [
  ['subscribeflow', '{ error: { code, message, details: […] } }'],
  ['flexprice', '{ success, error: { internal_error, details } }'],
  ['license-key', '{ code, message, request_id, metadata }'],
  ['flowbrite', '{ error: { code, validationErrors: […] } }'],
  ['error-reference', '{ success, message, errors: { … } }'],
];

export const faults: readonly (readonly [fault: Fault, label: Phrase])[] = [
  ['none', 'Fine'],
  ['drop-before', 'Connection drops before anything is done'],
  ['drop-after', 'Connection drops after it is done'],
  ['gateway-page', 'A proxy answers with its own page'],
  ['maintenance', 'Maintenance'],
  ['maintenance-empty', 'Maintenance, without a word'],
  ['slow', 'Slow'],
  ['crash', 'The API crashes'],
  ['database', 'The database fails'],
];
