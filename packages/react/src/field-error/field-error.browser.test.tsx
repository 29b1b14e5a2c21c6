import { expect, test } from 'vitest';
import { open, painted } from '../page.test.support.tsx';
import { FieldError } from './FieldError.tsx';
import { useFieldError } from './useFieldError.ts';

const Field = ({ messages, hint = true }: { messages: string | string[]; hint?: boolean }) => {
  const email = useFieldError('e mail', { messages, hint });
  return (
    <div>
      <label htmlFor="e">E-mail</label>
      {hint && <p {...email.hintProps}>We only use it to send this.</p>}
      <FieldError name="e mail" messages={messages} />
      <input id="e" {...email.controlProps} />
    </div>
  );
};
const input = (): HTMLElement => document.querySelector('#e')!;
const description = (): string | undefined =>
  input()
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' | ');

test('a field is described by its hint first, then by its error, which says that it is one', async () => {
  await open(<Field messages="Enter an e-mail address" />);
  expect(description()).toBe('We only use it to send this. | Error: Enter an e-mail address');
  expect(input().getAttribute('aria-invalid')).toBe('true');
});

test('a field keeps all its messages', async () => {
  await open(<Field messages={['Too short', 'Letters only']} hint={false} />);
  expect(description()).toBe('Error: Too short Letters only');
});

test('a field is not called wrong before anything is', async () => {
  await open(<Field messages={[]} />);
  expect(input().hasAttribute('aria-invalid')).toBe(false);
  expect(description()).toBe('We only use it to send this.');
  expect(document.querySelector('.tactful-field-error')).toBeNull();
});

test('a field does not shout: its message is no live region', async () => {
  await open(<Field messages="Enter an e-mail address" />);
  await painted();
  expect(document.querySelector('.tactful-field-error')!.closest('[role=alert], [aria-live]')).toBeNull();
});
