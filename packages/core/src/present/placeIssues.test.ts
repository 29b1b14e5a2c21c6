import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue, Path } from '../vocabulary/issue.ts';
import { issuePath } from '../recognise/issuePath.ts';
import { placeIssues } from './placeIssues.ts';

const nowhere = undefined;

/** The field that an issue with this path ends on. */
function fieldOf(
  path: Path,
  fields: readonly string[],
  aliases?: Record<string, string>,
): string | undefined {
  const { placed, unplaced } = placeIssues([{ path, message: 'no' }], fields, aliases);
  expect(placed.length + unplaced.length).toBe(1);
  return placed[0]?.field.name;
}

const form = ['emailAddress', 'email', 'items', 'items.0.price', 'items[1].price', 'address.city', 'tags'];

describe('the field of an issue', () => {
  it.each<[string, Path, string | undefined]>([
    ['the same name', ['email'], 'email'],
    ['a nested name', ['address', 'city'], 'address.city'],
    ['a list position', ['items', 0, 'price'], 'items.0.price'],
    ['a list position as a word', ['items', '0', 'price'], 'items.0.price'],
    ['a field that the form writes with brackets', ['items', 1, 'price'], 'items[1].price'],
    ['a list', ['items'], 'items'],
    ['a name with dots as one segment', ['address.city'], 'address.city'],

    ['PascalCase', ['EmailAddress'], 'emailAddress'],
    ['snake_case', ['email_address'], 'emailAddress'],
    ['kebab-case', ['email-address'], 'emailAddress'],
    ['camelCase', ['emailAddress'], 'emailAddress'],
    ['SCREAMING_CASE', ['EMAIL_ADDRESS'], 'emailAddress'],
    ['PascalCase in every segment', ['Items', 0, 'Price'], 'items.0.price'],

    ['JSON:API attributes', ['data', 'attributes', 'email'], 'email'],
    ['JSON:API relationships', ['data', 'relationships', 'tags'], 'tags'],
    ['body', ['body', 'items', 0, 'price'], 'items.0.price'],
    ['input in snake_case', ['input', 'email_address'], 'emailAddress'],
    ['wrappers in another spelling', ['RequestBody', 'Data', 'Email'], 'email'],

    ['the nearest field around', ['items', 0, 'price', 'currency'], 'items.0.price'],
    ['the list around', ['items', 7, 'price'], 'items'],
    ['the choice around', ['tags', 3], 'tags'],
    ['the nearest around in a wrapper', ['data', 'attributes', 'tags', 3], 'tags'],

    ['a name of no field', ['phone'], nowhere],
    ['a part of no field', ['billing', 'email'], nowhere],
    ['a group that is no field itself', ['address'], nowhere],
    ['a wrapper alone', ['data'], nowhere],
    ['the whole form', [], nowhere],
    ['a prototype', ['__proto__', 'email'], nowhere],
    ['a prototype inside', ['email', 'constructor'], nowhere],
    ['a prototype in dots', ['email.prototype'], nowhere],
  ])('%s', (_, path, field) => {
    expect(fieldOf(path, form)).toBe(field);
  });

  it('prefers the same name to one alike, whatever the order', () => {
    for (const fields of [
      ['user_name', 'userName'],
      ['userName', 'user_name'],
    ]) {
      expect(fieldOf(['user_name'], fields)).toBe('user_name');
      expect(fieldOf(['userName'], fields)).toBe('userName');
      expect(fieldOf(['UserName'], fields)).toBe(fields[0]);
    }
  });

  it('prefers a field called like a wrapper to the wrapper', () => {
    expect(fieldOf(['body'], ['body', 'email'])).toBe('body');
    expect(fieldOf(['body', 'email'], ['body', 'email'])).toBe('email');
    expect(fieldOf(['data', 'email'], ['email', 'data.email'])).toBe('data.email');
  });

  it.each(['__proto__', 'constructor', 'a.prototype', 'x[__proto__].y'])('is never %s', (name) => {
    expect(fieldOf(name.split(/[.[\]]+/).filter(Boolean), [name])).toBe(nowhere);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(['query', 'header', 'path', 'cookie'] as const)('is none for something in the %s', (location) => {
    const issue: Issue = { path: ['email'], location };
    expect(placeIssues([issue], form).unplaced).toEqual([issue]);
    expect(placeIssues([issue], form, { email: 'email' }).placed[0]?.field.name).toBe('email');
  });
});

describe('the alias table', () => {
  it.each<[string, Path, Record<string, string>, string | undefined]>([
    ['renames', ['name'], { name: 'email' }, 'email'],
    ['wins over the same name', ['email'], { email: 'emailAddress' }, 'emailAddress'],
    ['knows other spellings', ['FULL_NAME'], { fullName: 'email' }, 'email'],
    ['renames the beginning', ['lines', 0, 'price'], { lines: 'items' }, 'items.0.price'],
    [
      'keeps positions',
      ['lines', 1, 'unit_price'],
      { 'lines.*.unitPrice': 'items.*.price' },
      'items[1].price',
    ],
    ['takes a wrapper off', ['createUser', 'email'], { createUser: '' }, 'email'],
    ['finds its name in a wrapper', ['data', 'attributes', 'mail'], { mail: 'email' }, 'email'],
    ['takes brackets', ['lines', 0, 'cost'], { 'lines[0].cost': 'items[0].price' }, 'items.0.price'],
    ['prefers the longest', ['a', 'b'], { a: 'tags', 'a.b': 'email' }, 'email'],
    ['may name a field the form does not have', ['name'], { name: 'nickname' }, nowhere],
    ['cannot name a prototype', ['name'], { name: '__proto__' }, nowhere],
    ['is not asked about words of its own prototype', ['toString'], {}, nowhere],
  ])('%s', (_, path, aliases, field) => {
    expect(fieldOf(path, form, aliases)).toBe(field);
  });
});

describe('paths as APIs write them', () => {
  it.each([
    ['items[0].price', 'items.0.price'],
    ['items.[0].price', 'items.0.price'],
    ['/items/0/price', 'items.0.price'],
    ['#/items/0/price', 'items.0.price'],
    ['$.items[0].price', 'items.0.price'],
    ['$.Items[0]["Price"]', 'items.0.price'],
    ['/data/attributes/email_address', 'emailAddress'],
    ['__proto__.polluted', nowhere],
    ['a.constructor.prototype.x', nowhere],
    ['#/__proto__/x', nowhere],
    ['#/%5F%5Fproto%5F%5F/x', nowhere],
    ['a["__proto__"].x', nowhere],
    ['', nowhere],
    ['/', nowhere],
    ['a[', nowhere],
    ['items[99999999]', nowhere],
  ])('%s', (written, field) => {
    expect(fieldOf(issuePath(written).path, form)).toBe(field);
  });
});

describe('everything has its place', () => {
  it('keeps several issues of one field, in the order they came, and fields in the order of the page', () => {
    const issues: Issue[] = [
      { path: ['tags'], code: '1' },
      { path: ['email'], code: '2' },
      { path: ['Tags'], code: '3' },
      { path: [], code: '4' },
      { path: ['tags', 0], code: '5' },
      { path: ['phone'], code: '6' },
    ];
    const { placed, unplaced } = placeIssues(issues, [{ name: 'email', label: 'E-mail' }, 'tags']);
    expect(placed).toEqual([
      { field: { name: 'email', label: 'E-mail' }, issues: [issues[1]] },
      { field: { name: 'tags' }, issues: [issues[0], issues[2], issues[4]] },
    ]);
    expect(unplaced).toEqual([issues[3], issues[5]]);
  });

  it('takes a list and its items side by side', () => {
    const issues: Issue[] = [{ path: ['items'] }, { path: ['items', 0, 'price'] }];
    expect(placeIssues(issues, form).placed.map(({ field }) => field.name)).toEqual([
      'items',
      'items.0.price',
    ]);
  });

  it('has no place without fields', () => {
    expect(placeIssues([{ path: ['email'] }]).unplaced).toHaveLength(1);
  });

  const segment = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.nat(20),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'data',
      'attributes',
      'items',
      'email',
      'Email_Address',
      '.',
      '[0]',
    ),
  );
  const path = fc.array(segment, { maxLength: 6 });
  const name = fc.oneof(
    path.map((segments) => segments.join('.')),
    fc.string({ maxLength: 20 }),
  );

  it('loses nothing, doubles nothing, and mends no prototype', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ path }), { maxLength: 30 }),
        fc.array(name, { maxLength: 20 }),
        fc.dictionary(name, name, { maxKeys: 5 }),
        (issues, fields, aliases) => {
          const { placed, unplaced } = placeIssues(issues, fields, aliases);
          const seen = [...placed.flatMap((one) => one.issues), ...unplaced];
          expect(seen).toHaveLength(issues.length);
          expect(new Set(seen)).toEqual(new Set(issues));
          expect(placed.every(({ field }) => fields.includes(field.name))).toBe(true);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });
});

it('looks at a thousand issues and a thousand fields once each, not at every pair', () => {
  let looks = 0;
  const watched = <T extends object>(value: T): T =>
    new Proxy(value, {
      get: (target, key, receiver) => {
        looks += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const looksAt = (size: number): number => {
    const fields = Array.from({ length: size }, (_, index) =>
      watched({ name: `sections.${index % 10}.someLongName${index}` }),
    );
    const issues = fields.flatMap((_, index): Issue[] => [
      watched({ path: ['data', 'Sections', index % 10, `some_long_name${index}`] }),
      watched({ path: ['a', 'b', 'c', 'd', `nobody${index}`] }),
    ]);
    looks = 0;
    const { placed, unplaced } = placeIssues(issues, fields);
    expect([placed.length, unplaced.length]).toEqual([size, size]);
    return looks;
  };
  expect(looksAt(1_000)).toBe(4 * looksAt(250));
});
