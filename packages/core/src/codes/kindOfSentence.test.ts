import { expect, test } from 'vitest';
import type { Kind } from '../vocabulary/kind.ts';
import { kindOfSentence } from './kindOfSentence.ts';

test.each<[Kind | undefined, string[]]>([
  [
    'rate_limited',
    [
      'You are going too fast.',
      'Try again in 5 minutes',
      'At most 3 calls per second, and no API key lifts that',
    ],
  ],
  ['payment_required', ['The balance is too low', 'Your account is out of credits.', 'Upgrade to see more']],
  [
    'unauthenticated',
    ['The API key is not valid', 'Please sign in first', 'Your session has expired.', '请先登录'],
  ],
  ['forbidden', ['You have no permission for this page', '没有权限']],
  ['not_found', ['This page does not exist', 'No such bucket', '用户不存在']],
  ['conflict', ['The name is already taken', '用户已存在']],
  ['timeout', ['The query timed out', 'BrokerTimeoutError: 2 servers did not answer']],
  [undefined, ['The page number is wrong', 'Signing a contract takes two', 'It costs nothing', '']],
])('%s', (kind, sentences) => {
  expect(sentences.filter((sentence) => kindOfSentence(sentence) !== kind)).toEqual([]);
});
