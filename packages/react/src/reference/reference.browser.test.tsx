import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { errorOf } from '../fixtures.test.support.ts';
import { listen, open } from '../page.test.support.tsx';
import { SupportReport } from '../support-report/SupportReport.tsx';
import { Reference } from './Reference.tsx';

afterEach(() => vi.restoreAllMocks());
const button = (): HTMLElement => document.querySelector('button')!;

test('the id is copied, which is told', async () => {
  const ear = listen();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open(<Reference id="req_abc123" />);
  expect(button().getAttribute('aria-label')).toBe('Copy reference');
  await userEvent.click(button());
  expect(write).toHaveBeenCalledExactlyOnceWith('req_abc123');
  await expect.poll(() => ear.texts()).toEqual(['Copied']);
  ear.stop();
});

test('where copying is not allowed the id is selected', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await open(<Reference id="req_abc123" />);
  await userEvent.click(button());
  expect(getSelection()?.toString()).toBe('req_abc123');
});

test('4.17 the report shows exactly what is copied: no message, no values, no ids out of the address', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open(
    <SupportReport
      version="2.4.1"
      error={errorOf({
        kind: 'server',
        code: 'internal',
        status: 500,
        message: 'Secret table is missing',
        requestId: 'req_abc123',
        receivedAt: Date.UTC(2026, 0, 1),
        request: {
          method: 'POST',
          url: 'https://mara:pw@api.example.com/v1/users/8812/mail/mara@example.com?token=x#y',
        },
      })}
    />,
  );
  const details = document.querySelector('details')!;
  expect(details.open).toBe(false);
  await userEvent.click(details.querySelector('summary')!);
  const text = details.querySelector('pre')!.textContent;
  expect(text.split('\n')).toEqual([
    'reference: req_abc123',
    'time: 2026-01-01T00:00:00.000Z',
    'kind: server',
    'code: internal',
    'status: 500',
    'path: POST /v1/users/{id}/mail/{id}',
    'version: 2.4.1',
  ]);
  await userEvent.click(button());
  expect(write).toHaveBeenCalledExactlyOnceWith(text);
});
