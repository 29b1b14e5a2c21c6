/** Bodies as five APIs and RFC 9457 write them, each with what a careful reader of that one API does. */

const text = (value) => (typeof value === 'string' ? value : undefined);
const record = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
const list = (value) => (Array.isArray(value) ? value : []);
const understood = (kind, code, message, issues, more) => ({ kind, code, message, issues, ...more });

function nestedCode(body) {
  const { message, internal_error: code, details: more } = record(record(body).error);
  const { field } = record(more);
  const issues = typeof field === 'string' ? [{ path: field.split('.'), message: text(message) }] : [];
  return understood(issues.length > 0 ? 'validation' : 'bad_request', text(code), text(message), issues);
}

function metadata(body) {
  const { code, message, metadata: more } = record(record(body).error ?? body);
  return understood('forbidden', text(code), text(message), [], { params: record(more) });
}

function listOfDetails(body) {
  const { code, message, details: all } = record(body);
  const issues = list(all).flatMap((entry) => {
    const { field, reason } = record(entry);
    return typeof field === 'string' ? [{ path: field.split('.'), message: text(reason) }] : [];
  });
  return understood('validation', text(code), text(message), issues);
}

function errorsMap(body) {
  const { message, errors } = record(body);
  const issues = Object.entries(record(errors)).flatMap(([field, messages]) =>
    list(messages).map((one) => ({ path: field.split('.'), message: text(one) })),
  );
  return understood('validation', undefined, text(message), issues);
}

function locations(body) {
  const { detail } = record(body);
  const issues = list(detail).map((entry) => {
    const { loc, msg, type } = record(entry);
    return { path: list(loc).slice(1), message: text(msg), code: text(type) };
  });
  return understood('validation', issues[0]?.code, issues[0]?.message, issues);
}

function planLimit(body) {
  const { code, message, details: more } = record(record(body).error);
  const { limit_type: name, current, limit: max, tier, upgrade_url: upgradeUrl } = record(more);
  return understood('payment_required', text(code), text(message), [], {
    limit: {
      name: text(name),
      current: Number(current),
      max: Number(max),
      tier: text(tier),
      upgradeUrl: text(upgradeUrl),
    },
  });
}

function pathOf(pointer) {
  const names = pointer.slice(pointer[0] === '#' ? 2 : 1).split('/');
  return pointer.includes('~')
    ? names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    : names;
}

function problem(body) {
  const { type, title, detail, errors } = record(body);
  const issues = [];
  for (const entry of list(errors)) {
    const { pointer, detail: message, code } = record(entry);
    if (typeof pointer === 'string')
      issues.push({ path: pathOf(pointer), message: text(message), code: text(code) });
  }
  return understood('validation', text(type), text(detail) ?? text(title), issues);
}

const rfc9457 = (count) => ({
  type: 'https://api.example.com/problems/validation',
  title: 'The data was not accepted',
  status: 422,
  detail: 'Some fields have to be changed.',
  errors: Array.from({ length: count }, (_, at) => ({
    pointer: `#/section${at % 10}/field${at}`,
    detail: `The value of field ${at} has to be a whole number above 0.`,
    code: 'too_small',
  })),
});

/** Bodies without a status, as `JSON.parse` gives them. */
export const bodies = [
  {
    name: 'nested code and a field',
    body: {
      success: false,
      error: {
        message: 'The e-mail address is not an address',
        internal_error: 'validation_error',
        details: { field: 'customer.email', value: 'kim(at)example' },
      },
    },
    byHand: nestedCode,
  },
  {
    name: 'code and metadata',
    body: {
      error: {
        code: 'license_expired',
        message: 'This licence ran out on 1 March',
        metadata: { plan: 'team', expired_at: '2026-03-01T00:00:00Z', seats: 12 },
      },
    },
    byHand: metadata,
  },
  {
    name: 'list of details',
    body: {
      code: 'VALIDATION_FAILED',
      message: 'Two fields have to be changed',
      details: [
        { field: 'items.0.price', reason: 'has to be above 0' },
        { field: 'customer.email', reason: 'is not an address' },
      ],
      requestId: 'req_01JXWNSZMS5N601QW8FE',
    },
    byHand: listOfDetails,
  },
  {
    name: 'map of fields',
    body: {
      message: 'The given data was not accepted.',
      errors: {
        email: ['The email has already been taken.'],
        password: ['The password must be at least 12 characters.', 'The password must contain a digit.'],
      },
    },
    byHand: errorsMap,
  },
  {
    name: 'list with locations',
    body: {
      detail: [
        {
          type: 'string_too_short',
          loc: ['body', 'name'],
          msg: 'String should have at least 3 characters',
          ctx: { min_length: 3 },
        },
        {
          type: 'greater_than',
          loc: ['body', 'items', 0, 'price'],
          msg: 'Input should be greater than 0',
          ctx: { gt: 0 },
        },
      ],
    },
    byHand: locations,
  },
  {
    name: 'plan limit',
    body: {
      error: {
        code: 'subscriber_limit_exceeded',
        message: 'The free plan holds 500 subscribers',
        details: {
          limit_type: 'max_subscribers',
          current: 500,
          limit: 500,
          tier: 'free',
          upgrade_url: '/api/v1/billing/create-checkout-session',
        },
      },
    },
    byHand: planLimit,
  },
  { name: 'RFC 9457, 20 fields', body: rfc9457(20), byHand: problem },
  { name: 'RFC 9457, 1,000 fields', body: rfc9457(1000), byHand: problem },
].map(({ body, ...rest }) => ({ ...rest, text: JSON.stringify(body) }));
