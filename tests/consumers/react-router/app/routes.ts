import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/subscribers.tsx'),
  route('invoices/:id', 'routes/invoice.tsx'),
] satisfies RouteConfig;
