import { describe, expect, test } from 'vitest';
import { fitToShow, isPlain, unfitBecause } from './fitToShow.ts';
import { growthOf, linear } from '../growth.test.support.ts';

describe('4.6 what was not written for people', () => {
  test.each([
    ['markup', '<html><body>502</body></html>'],
    ['markup', 'Bad <b>value</b>'],
    ['markup', 'see <script src=x>'],
    ['stack', 'at Object.run (native code)'],
    ['stack', 'Oops at com.foo.Bar.baz(Bar.java:17)'],
    ['stack', 'failed\n    at handler (/x/y:10:5)'],
    ['stack', 'Traceback (most recent call last): ...'],
    ['stack', 'File "main.py", line 3'],
    ['sql', 'SELECT id FROM users WHERE 1'],
    ['sql', 'select * from users'],
    ['sql', 'INSERT INTO users VALUES (1)'],
    ['sql', 'syntax error at or near "SELEC"'],
    ['sql', 'ERROR: relation "users" does not exist'],
    ['sql', 'duplicate key value violates unique constraint "users_email_key"'],
    ['sql', 'ORA-00942: table or view does not exist'],
    ['sql', 'SQLSTATE[23000]: Integrity constraint violation'],
    ['sql', "Duplicate entry 'x' for key 'email'"],
    ['sql', 'UNIQUE constraint failed: users.email'],
    ['sql', 'E11000 duplicate entry collection'],
    ['exception', 'java.lang.NullPointerException'],
    ['exception', 'System.NullReferenceException: Object reference not set'],
    ['exception', 'ActiveRecord::RecordInvalid'],
    ['exception', 'TypeError: x is not a function'],
    ['exception', 'ValueError: could not convert'],
    ['path', 'no such file /var/www/app/config.yml'],
    ['path', 'C:\\inetpub\\wwwroot is missing'],
    ['path', 'in node_modules of the app'],
    ['path', 'broke in server.js:17'],
    ['connection', 'connect ECONNREFUSED'],
    ['connection', 'cannot reach redis://cache'],
    ['connection', 'upstream 10.0.0.3:8080 gone'],
    ['data', '{"error": "x"}'],
    ['data', 'got {"a": 1} instead'],
    ['placeholder', '[object Object]'],
    ['placeholder', 'undefined is not allowed'],
    ['placeholder', 'must not be null'],
    ['placeholder', 'Hello {name}'],
    ['code', 'VALIDATION_ERROR'],
    ['code', 'errors.email.taken'],
    ['code', 'INVALID'],
    ['secret', 'The key sk_live_51H8xYz2eZvKYlo2C is wrong'],
    ['token', "The value 'FLWBRT-01JXWKXK5E93TPC0HV2105T0ND' has already been used"],
    ['empty phrase', 'Bad Request'],
    ['empty phrase', 'Validation failed.'],
    ['empty phrase', 'An error occurred'],
    ['empty phrase', 'An unexpected error has occurred'],
    ['empty phrase', 'Request failed with status code 422'],
    ['nothing', ' \u200B '],
  ])('%s: %s', (because, text) => {
    expect(unfitBecause(text)).toBe(because);
    expect(fitToShow(text)).toBeUndefined();
  });
});

describe('4.56 what only looks like it', () => {
  test.each([
    'A shop called Select From Us',
    'Select an item from the list',
    'Please update your plan and set a limit',
    'Must be < 5 and > 3',
    'Use less than 5 or more than 3',
    'Choose a date at 10:30 (or later)',
    'The file must be smaller than 5 MB',
    'Look at the map (page 3)',
    'Enter an address such as https://example.com',
    'kim@example.com is already subscribed',
    'The system is full',
    'Nullable fields are fine',
    'First name must not exceed 100 characters',
    "can't be blank",
    'Required',
    '[Optional] Enter a name',
    '(See the note below.)',
    'The error in line two is yours',
    'Company e.g. Example Ltd.',
    'Path to success',
    'Conflict of interest with another booking',
    'Die E-Mail-Adresse ist bereits vergeben.',
    'メールアドレスを入力してください。',
    'يجب إدخال البريد الإلكتروني',
    'Order 2024-0173-AB does not exist',
    'Use "kim" or \'lee\'',
  ])('%s', (text) => {
    expect(unfitBecause(text)).toBeUndefined();
    expect(fitToShow(text)).toBe(text);
  });
});

describe('4.4 cleaning', () => {
  test.each([
    ['controls', 'a\u0000b\u0007c\u009Fd e', 'abcd e'],
    ['lines and tabs', 'one\n\ttwo\r\n three', 'one two three'],
    ['direction overrides', 'pay \u202Egro.live\u202C now', 'pay gro.live now'],
    ['isolates', '\u2066x\u2069 here', 'x here'],
    ['zero width', 'e\u200Bv\u2060i\uFEFFl word', 'evil word'],
    ['tags', 'hi\u{E0041}\u{E0042} there', 'hi there'],
    ['lone surrogates', 'a\uD800b word', 'ab word'],
  ])('removes %s', (_, text, shown) => {
    expect(fitToShow(text)).toBe(shown);
  });

  test('keeps what scripts and emoji need, once', () => {
    expect(fitToShow('می\u200Cخواهم آن را')).toBe('می\u200Cخواهم آن را');
    expect(fitToShow('hello 👩\u200D💻 there')).toBe('hello 👩\u200D💻 there');
    expect(fitToShow('a\u200F\u200F\u200Fb word')).toBe('a\u200Fb word');
  });
});

describe('4.5 length', () => {
  test('a long text is cut at a character as people see it', () => {
    const shown = fitToShow('word '.repeat(200), 500)!;
    expect(Array.from(shown).length).toBeLessThanOrEqual(500);
    expect(shown.endsWith('word…')).toBe(true);
    const family = '👨‍👩‍👧‍👦';
    expect(fitToShow(`ab ${family.repeat(3)}`, 15)).toBe(`ab ${family}…`);
  });

  test('a text of just the length stays whole', () => {
    const text = `${'word '.repeat(99)}words`;
    expect(Array.from(text).length).toBe(500);
    expect(fitToShow(text, 500)).toBe(text);
  });
});

test.each([
  'a',
  '1',
  '<a ',
  'at x(',
  'SELECT ',
  'com.',
  'A::',
  '/usr/',
  '{"',
  '"a":',
  'Aa',
  '_',
  '\u200E',
  'a-1',
])('4.7 1 MB of %j takes linear time', (part) => {
  const growth = growthOf((size) => {
    const text = part.repeat(size / part.length);
    return [fitToShow(text), isPlain(text)];
  }, 250_000);
  expect(growth).toBeLessThan(linear);
});

describe('4.2 sentences without anything technical', () => {
  test.each([
    'Cranes cannot be ordered on a Sunday.',
    'The amount must be above $10 and below $5,000.',
    'Order #12 has been shipped already',
    'Use an address that ends in example.com',
    'Your iPhone and your PayPal account are not linked yet',
    'Your request exceeds what you may send in a day',
    'Kräne lassen sich sonntags nicht bestellen',
    'لا يمكن طلب الرافعات يوم الأحد',
    '日曜日はクレーンを注文できません',
  ])('%s', (text) => {
    expect([isPlain(text), fitToShow(text)]).toEqual([true, text]);
  });
});
