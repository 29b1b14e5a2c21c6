import { setTimeout as delay } from 'node:timers/promises';
import type { Context, Next } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Fault, Weather, WeatherChange } from './api.ts';
import type { Env } from './environment.ts';
import { Failure } from './failure.ts';

// Browsers silently send a request again, a POST too, when a kept-alive connection breaks before the
// answer begins. Chromium does so within 2 ms, up to three times. That is still the same request.
const resendMs = 100;

const nothing = { request: '', at: 0 };

/** The weather over one visitor, and how long it lasts. */
export class Sky {
  #weather: Weather = {
    dialect: 'subscribeflow',
    fault: 'none',
    times: 'always',
    applies_to: 'all',
    slow_ms: 3000,
  };
  #dropped = nothing;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get weather(): Readonly<Weather> {
    return this.#weather;
  }

  change(change: WeatherChange): void {
    this.#dropped = nothing;
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const { fault } = change;
    const usual = fault && { times: fault === 'none' ? 'always' : 1, applies_to: 'all' };
    Object.assign(this.#weather, usual, given);
  }

  /** The fault that strikes this request; counts it. */
  strike(method: string, url: string): Fault {
    const request = `${method} ${url}`;
    const { fault, times, applies_to } = this.#weather;

    const resent = request === this.#dropped.request && this.#now() - this.#dropped.at < resendMs;
    if (resent) {
      this.#dropped = { request, at: this.#now() };
      return 'drop-before';
    }

    const spared = applies_to !== 'all' && (applies_to === 'reads') !== (method === 'GET');
    if (fault === 'none' || spared) return 'none';

    if (times === 1) this.change({ fault: 'none' });
    else if (times !== 'always') this.#weather.times = times - 1;
    if (fault === 'drop-before' || fault === 'drop-after') this.#dropped = { request, at: this.#now() };
    return fault;
  }
}

const gatewayPage = `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>nginx/1.27.4</center>
</body>
</html>
`;

// What is answered after this reaches nobody.
function hangUp(c: Context<Env>): Response {
  c.env.incoming.socket.destroy();
  return c.body(null);
}

/** What each fault does to a request. */
export const faults: Record<Fault, (c: Context<Env>, next: Next) => Promise<Response | void> | Response> = {
  none: (_c, next) => next(),
  'drop-before': hangUp,
  'drop-after': async (c, next) => {
    await next();
    hangUp(c);
  },
  'gateway-page': (c) => c.html(gatewayPage, 502),
  maintenance: () => {
    throw new Failure('maintenance');
  },
  'maintenance-empty': (c) => c.body(null, 503),
  slow: async (c, next) => {
    const { slow_ms } = c.var.visitor.sky.weather;
    await next();
    await delay(slow_ms);
  },
  crash: () => {
    throw new TypeError('The weather made this request crash');
  },
  database: async (c) => {
    await c.var.database.query('select 1 / 0');
  },
};

/** Lets the visitor's weather strike. Stands in front of everything else, as networks do. */
export const weathered = createMiddleware<Env>(async (c, next) => {
  return faults[c.var.visitor.sky.strike(c.req.method, c.req.url)](c, next);
});
