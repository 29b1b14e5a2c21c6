import { version } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { createErrorKit } from '@tactful/core';
import { EverySurface } from './everySurface.test.support.tsx';
import { errorOf } from './fixtures.test.support.ts';
import { ErrorPage, SectionError, TactfulProvider } from './index.ts';

afterEach(() => vi.restoreAllMocks());

test('the React that is meant renders', () => {
  expect(version.split('.')[0]).toBe(import.meta.env['VITE_REACT'] ?? '19');
});

test('every surface renders where there is no window, without complaint', () => {
  const complaint = vi.spyOn(console, 'error');
  const html = renderToString(<EverySurface kit={createErrorKit()} />);
  expect(typeof window).toBe('undefined');
  expect(html).toContain('A short pause is needed');
  expect(html).toContain('Check 2 answers');
  expect(complaint).not.toHaveBeenCalled();
});

const renderedAt = (now: number, luck: number): string => {
  const clock = { now: () => now, after: () => () => {} };
  return renderToString(<EverySurface kit={createErrorKit({ clock, random: () => luck })} />);
};

test('the markup is the same at another time and with other luck', () => {
  expect(renderedAt(Date.UTC(2026, 0, 1, 12), 0.1)).toBe(renderedAt(Date.UTC(2026, 0, 1, 13), 0.9));
});

test('nothing in it needs what a strict Content-Security-Policy forbids', () => {
  const html = renderToString(<EverySurface kit={createErrorKit()} />);
  expect(html).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=|javascript:/);
});

test('what an error holds for developers is not in it', () => {
  const error = errorOf({ status: 500, message: 'relation "users" does not exist', code: 'pg_42P01' });
  const html = renderToString(
    <TactfulProvider>
      <SectionError error={error} />
      <ErrorPage error={error} />
    </TactfulProvider>,
  );
  expect(html).toContain('We could not load this');
  expect(html).not.toMatch(/relation|42P01/);
});

test('text of an API is text', () => {
  const error = errorOf({
    kind: 'validation',
    status: 422,
    issues: [{ path: ['email'], message: 'Use <b onclick="x()">letters</b> & digits' }],
  });
  const html = renderToString(
    <TactfulProvider>
      <SectionError
        error={error}
        presentation={{
          ...createErrorKit().present(error, { occasion: 'load' }),
          title: '<img src=x onerror=x()>',
        }}
      />
    </TactfulProvider>,
  );
  expect(html).not.toMatch(/<img|<b /);
  expect(html).toContain('&lt;img');
});
