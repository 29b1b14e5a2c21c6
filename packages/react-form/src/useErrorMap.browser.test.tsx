import { parseResponse, type Presentation } from '@tactful/core';
import { createFormErrorStore, TactfulProvider } from '@tactful/react/headless';
import { createErrorKit } from '@tactful/core';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useErrorMap } from './useErrorMap.ts';

test('an `errors` prop is a new object for every change, and the same one without', async () => {
  const kit = createErrorKit();
  const values: Record<string, string> = { email: 'a', name: 'b' };
  const errors = createFormErrorStore({
    getValue: (name) => values[name],
    getFields: () => [{ name: 'email' }, { name: 'name' }],
    isOnPage: () => true,
    focusField: () => false,
  });
  const seen: Record<string, string[]>[] = [];
  function Library(): ReactElement {
    const map = useErrorMap(errors);
    seen.push(map);
    return <p>{Object.keys(map).join()}</p>;
  }
  const page = document.body.appendChild(document.createElement('main'));
  const root = createRoot(page);
  const draw = (): void =>
    root.render(
      <TactfulProvider kit={kit}>
        <Library />
      </TactfulProvider>,
    );
  draw();
  await expect.poll(() => seen.length).toBe(1);

  const body = {
    errors: [
      { pointer: '#/email', detail: 'Choose another address.' },
      { pointer: '#/name', detail: 'Choose another name.' },
    ],
  };
  const error = await parseResponse(new Response(JSON.stringify(body), { status: 422 }));
  const presentation: Presentation = kit.present(error, { occasion: 'submit', fields: ['email', 'name'] });
  errors.show(presentation, error);
  await expect.poll(() => page.textContent).toBe('email,name');
  expect(seen.at(-1)).toEqual({ email: ['Choose another address.'], name: ['Choose another name.'] });

  const before = seen.at(-1);
  draw();
  await expect.poll(() => seen.length).toBe(3);
  expect(seen.at(-1)).toBe(before);

  values['email'] = 'c';
  errors.valuesChanged();
  await expect.poll(() => page.textContent).toBe('name');
  root.unmount();
  page.remove();
});
