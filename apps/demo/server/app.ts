import { Hono, type Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { signedIn } from './access.ts';
import { isPostgresError } from './database.ts';
import { dialects } from './dialects/index.ts';
import type { Env, Services } from './environment.ts';
import { Failure } from './failure.ts';
import { limited } from './limits.ts';
import { planOf } from './plan.ts';
import { authRoutes } from './routes/auth.ts';
import { billingRoutes } from './routes/billing.ts';
import { demoRoutes } from './routes/demo.ts';
import { memberRoutes } from './routes/members.ts';
import { newsletterRoutes } from './routes/newsletters.ts';
import { reportRoutes } from './routes/reports.ts';
import { sessionRoutes } from './routes/session.ts';
import { subscriberRoutes } from './routes/subscribers.ts';
import { tagRoutes } from './routes/tags.ts';
import { weatherRoutes } from './routes/weather.ts';
import { Visitors, visited } from './visitors.ts';
import { weathered } from './weather.ts';

/** Gives the request its id, and the answer the headers that the dialect sends with all answers. */
const traced = createMiddleware<Env>(async (c, next) => {
  const dialect = dialects[c.var.visitor.sky.weather.dialect];
  const requestId = dialect.newRequestId();
  c.set('requestId', requestId);
  await next();
  for (const [name, value] of Object.entries(dialect.headers(requestId))) c.header(name, value);
});

/** The product: struck by the weather, counted by the limiter, open to those who are signed in. */
const product = new Hono<Env>()
  .use(weathered, traced, limited)
  .route('/auth', authRoutes)
  .use(signedIn)
  .route('/', sessionRoutes)
  .get('/plan', async (c) => c.json(await planOf(c.var.database, c.var.visitor.id)))
  .route('/subscribers', subscriberRoutes)
  .route('/tags', tagRoutes)
  .route('/newsletters', newsletterRoutes)
  .route('/members', memberRoutes)
  .route('/billing', billingRoutes)
  .route('/reports', reportRoutes)
  .all('*', noSuchRoute)
  /** The one place where failures are written. */
  .onError((error, c) => {
    const { visitor, log } = c.var;
    const dialect = dialects[visitor.sky.weather.dialect];
    const requestId = c.var.requestId ?? dialect.newRequestId();
    if (!(error instanceof Failure)) log(requestId, error);
    const { status, headers, body } = dialect.write(failureFor(error), requestId);
    return c.newResponse(body === undefined ? null : JSON.stringify(body), status as ContentfulStatusCode, {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...dialect.headers(requestId),
      ...headers,
    });
  });

function noSuchRoute(c: Context<Env>): never {
  throw new Failure('not_found', { what: 'route', id: c.req.path });
}

function failureFor(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure(isPostgresError(error) ? 'database_failed' : 'crashed');
}

/** The API under /api: the product in /v1, and the demo's own controls, which always work. */
export function createApp(services: Services): Hono<Env> {
  const visitors = new Visitors(services.database, services.now);
  const controls = new Hono<Env>()
    .route('/weather', weatherRoutes)
    .route('/demo', demoRoutes)
    .all('*', noSuchRoute)
    .onError((error, c) => {
      if (!(error instanceof Failure)) throw error;
      return c.json({ reason: error.reason, ...error.facts }, error.reason === 'not_found' ? 404 : 400);
    });
  return new Hono<Env>()
    .basePath('/api')
    .use(async (c, next) => {
      c.set('database', services.database);
      c.set('now', services.now);
      c.set('log', services.log);
      c.set('visitors', visitors);
      await next();
    }, visited)
    .route('/v1', product)
    .route('/', controls);
}
