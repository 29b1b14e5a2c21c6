import type { Kind } from '../vocabulary/kind.ts';
import type { Variant } from '../vocabulary/variant.ts';
import type { Condition } from './conditions.ts';
import type { Occasion } from '../situation/situation.ts';
import type { Surface } from '../situation/surface.ts';

/** A surface, or one under a condition. */
export type Choice = Surface | { readonly when: Condition; readonly surface: Surface };

/** In the order of preference; the last has no condition. */
export type Cell = readonly Choice[];

/** The fifteen kinds, and the situations whose place isn't that of their kind. */
export type Row = Kind | 'step_up' | 'refused';

const when = (condition: Condition, surface: Surface): Choice => ({ when: condition, surface });

const nothing: Cell = ['silent'];
const pageOrSection: Cell = [when('main', 'page'), 'section'];
/** What came before stays on screen; only what is the matter with it is said. */
const keepData: Cell = [when('streak', 'banner'), when('hasData', 'stale'), ...pageOrSection];
const firstLoad: Cell = [when('hasData', 'stale'), ...pageOrSection];
const keepPage: Cell = [when('hasData', 'banner'), 'page'];

/** Where errors are shown: by what they are, and by how the request came about. */
export const surfaceTable: Readonly<Record<Row, Readonly<Record<Occasion, Cell>>>> = {
  validation: {
    submit: [when('issues', 'summary'), 'form'],
    action: ['local'],
    load: ['section'],
    refresh: [when('hasData', 'stale'), 'section'],
    render: ['section'],
    navigate: ['page'],
  },
  bad_request: {
    submit: [when('issues', 'summary'), 'form'],
    action: ['local'],
    load: pageOrSection,
    refresh: [when('hasData', 'stale'), 'section'],
    render: ['section'],
    navigate: ['page'],
  },
  unauthenticated: {
    submit: [when('canSignIn', 'dialog'), when('canSignIn', 'redirect'), 'form'],
    action: [when('canSignIn', 'dialog'), when('canSignIn', 'redirect'), 'local'],
    load: [when('canSignIn', 'redirect'), ...pageOrSection],
    refresh: ['banner'],
    render: [when('canSignIn', 'redirect'), 'section'],
    navigate: [when('canSignIn', 'redirect'), 'page'],
  },
  step_up: {
    submit: ['dialog'],
    action: ['dialog'],
    load: ['section'],
    refresh: nothing,
    render: ['section'],
    navigate: [when('main', 'page'), 'section'],
  },
  refused: {
    submit: ['form'],
    action: ['local'],
    load: pageOrSection,
    refresh: ['banner'],
    render: ['section'],
    navigate: ['page'],
  },
  forbidden: {
    submit: ['form'],
    action: ['local'],
    load: pageOrSection,
    refresh: ['section'],
    render: ['section'],
    navigate: ['page'],
  },
  payment_required: {
    submit: ['form'],
    action: [when('canPay', 'dialog'), 'local'],
    load: ['section'],
    refresh: [when('accountWide', 'banner'), 'silent'],
    render: ['section'],
    navigate: ['page'],
  },
  not_found: {
    submit: ['form'],
    action: ['local'],
    load: pageOrSection,
    refresh: [when('main', 'banner'), when('hasData', 'stale'), 'section'],
    render: ['section'],
    navigate: ['page'],
  },
  conflict: {
    submit: [when('issues', 'summary'), 'form'],
    action: ['local'],
    load: ['section'],
    refresh: [when('editing', 'banner'), 'silent'],
    render: ['section'],
    navigate: ['section'],
  },
  rate_limited: {
    submit: ['form'],
    action: ['local'],
    load: [when('hasData', 'stale'), 'section'],
    refresh: [when('streak', 'banner'), 'silent'],
    render: ['section'],
    navigate: keepPage,
  },
  timeout: {
    submit: ['form'],
    action: ['local'],
    load: [when('hasData', 'stale'), 'section'],
    refresh: keepData,
    render: ['section'],
    navigate: keepPage,
  },
  unavailable: {
    submit: ['form'],
    action: ['local'],
    load: firstLoad,
    refresh: keepData,
    render: ['section'],
    navigate: keepPage,
  },
  server: {
    submit: ['form'],
    action: ['local'],
    load: firstLoad,
    refresh: keepData,
    render: ['section'],
    navigate: ['page'],
  },
  network: {
    submit: ['form'],
    action: ['local'],
    load: firstLoad,
    refresh: keepData,
    render: ['section'],
    navigate: keepPage,
  },
  offline: {
    submit: ['form'],
    action: ['local'],
    load: [when('hasData', 'banner'), 'section'],
    refresh: ['banner'],
    render: ['section'],
    navigate: keepPage,
  },
  aborted: {
    submit: nothing,
    action: nothing,
    load: nothing,
    refresh: nothing,
    render: nothing,
    navigate: nothing,
  },
  unknown: {
    submit: ['form'],
    action: ['local'],
    load: firstLoad,
    refresh: [when('hasData', 'stale'), 'section'],
    render: pageOrSection,
    navigate: ['page'],
  },
};

/** Situations that are not shown where the rest of their kind is. */
export const rowOfVariant: Readonly<Partial<Record<Variant, Row>>> = {
  step_up: 'step_up',
  // The person's input or the set-up is at fault: signing in again would not help.
  wrong_credentials: 'refused',
  link_expired: 'refused',
  link_used: 'refused',
  key_rejected: 'refused',
  license_expired: 'refused',
  license_invalid: 'refused',
  // Nothing is for sale here: billing itself does not work.
  checkout_unavailable: 'refused',
  billing_unavailable: 'refused',
  price_unknown: 'refused',
};

/** Who takes an error whose surface isn't on the page, in this order. */
export const fallbacks: Readonly<Record<Surface, readonly Surface[]>> = {
  summary: ['field', 'form', 'local', 'toast', 'banner', 'dialog', 'section', 'page'],
  field: ['summary', 'form', 'local', 'toast', 'banner', 'dialog', 'section', 'page'],
  form: ['summary', 'local', 'toast', 'banner', 'dialog', 'section', 'page'],
  local: ['toast', 'form', 'banner', 'dialog', 'section', 'page'],
  toast: ['banner', 'local', 'dialog', 'section', 'page'],
  banner: ['toast', 'section', 'page', 'local', 'dialog'],
  section: ['local', 'banner', 'toast', 'page', 'dialog'],
  page: ['section', 'banner', 'toast', 'dialog', 'local'],
  dialog: ['form', 'local', 'banner', 'toast', 'section', 'page'],
  stale: ['silent'],
  redirect: ['dialog', 'page', 'section', 'banner', 'toast'],
  silent: [],
};
