import { Hono } from 'hono';
import { z } from 'zod';
import type { DialectName, Fault, WeatherChange } from '../api.ts';
import { dialects } from '../dialects/index.ts';
import type { Env } from '../environment.ts';
import { readBody } from '../input.ts';
import { faults } from '../weather.ts';

const change: z.ZodType<WeatherChange> = z.strictObject({
  dialect: z.enum(Object.keys(dialects) as DialectName[]).optional(),
  fault: z.enum(Object.keys(faults) as Fault[]).optional(),
  times: z.union([z.int().min(1), z.literal('always')]).optional(),
  applies_to: z.enum(['all', 'reads', 'writes']).optional(),
  slow_ms: z.int().min(0).max(60_000).optional(),
});

/** Chooses how failures are written, and makes faults happen. Never struck by the weather itself. */
export const weatherRoutes = new Hono<Env>()
  .get('/', (c) => c.json(c.var.visitor.sky.weather))
  .patch('/', async (c) => {
    c.var.visitor.sky.change(await readBody(c, change));
    return c.json(c.var.visitor.sky.weather);
  });
