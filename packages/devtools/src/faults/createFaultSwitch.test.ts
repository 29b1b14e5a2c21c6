import { expect, test } from 'vitest';
import { createErrorKit } from '@tactful/core';
import { createFaultSwitch } from './createFaultSwitch.ts';
import type { FaultSwitchOptions } from './faultSwitch.ts';

const address = 'https://api.example.com/people';
const locked = { label: 'locked', respond: () => Response.json({ code: 'locked' }, { status: 423 }) };

const dropped = {
  label: 'dropped',
  respond: () => {
    throw new TypeError('Failed to fetch');
  },
};

function switched(options: FaultSwitchOptions = {}) {
  const sent: string[] = [];
  const real: typeof fetch = async (input) => {
    sent.push(new Request(input).url);
    return new Response('fine');
  };
  const target = { fetch: real };
  const struck: string[] = [];
  const faults = createFaultSwitch({
    target,
    onStrike: ({ method, url }, label) => void struck.push(`${method} ${url} ${label}`),
    ...options,
  });
  const statuses = async (times: number): Promise<number[]> => {
    const seen: number[] = [];
    for (let time = 0; time < times; time++) seen.push((await target.fetch(address)).status);
    return seen;
  };
  return { faults, target, real, sent, struck, statuses };
}

test('off, and without a fault, fetch is what it was', async () => {
  const { faults, target, real } = switched();
  expect(target.fetch).toBe(real);
  faults.turnOn();
  expect(target.fetch).toBe(real);
  expect(faults.getSnapshot().isOn).toBe(false);
});

test('the next call, then it is off and fetch is given back', async () => {
  const { faults, target, real, struck, statuses } = switched();
  faults.set({ fault: locked, strike: 'next' });
  faults.turnOn();
  expect(await statuses(3)).toEqual([423, 200, 200]);
  expect(target.fetch).toBe(real);
  expect(faults.getSnapshot()).toMatchObject({ isOn: false, struck: 1 });
  expect(struck).toEqual([`GET ${address} locked`]);
});

test('one in three, and all', async () => {
  const { faults, statuses } = switched();
  faults.set({ fault: locked, strike: 'share', oneIn: 3 });
  faults.turnOn();
  expect(await statuses(6)).toEqual([200, 200, 423, 200, 200, 423]);
  faults.set({ strike: 'all' });
  expect(await statuses(2)).toEqual([423, 423]);
  faults.turnOff();
  expect(await statuses(1)).toEqual([200]);
});

test('a dropped connection is thrown as fetch does', async () => {
  const { faults, target } = switched();
  faults.set({ fault: dropped, strike: 'all' });
  faults.turnOn();
  await expect(target.fetch(address)).rejects.toThrow('Failed to fetch');
});

test('only what it may affect; what is aborted stays aborted; it seems to come from there', async () => {
  const { faults, target, sent } = switched({ affects: ({ url }) => url.includes('/people') });
  faults.set({ fault: locked, strike: 'all' });
  faults.turnOn();
  expect((await target.fetch('https://api.example.com/orders')).status).toBe(200);
  await expect(target.fetch(address, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  const response = await target.fetch(address, { method: 'POST', body: '{}' });
  const error = await createErrorKit().parseResponse(response);
  expect(error).toMatchObject({ code: 'locked', request: { url: address } });
  expect(sent).toEqual(['https://api.example.com/orders']);
});

test('whoever has wrapped fetch meanwhile keeps it, and it is harmless', async () => {
  const { faults, target, statuses } = switched();
  faults.set({ fault: locked, strike: 'all' });
  faults.turnOn();
  const standIn = target.fetch;
  const wrapped = ((input, init) => standIn(input, init)) as typeof fetch;
  target.fetch = wrapped;
  faults.turnOff();
  expect(target.fetch).toBe(wrapped);
  expect(await statuses(2)).toEqual([200, 200]);
});

test('a body that can be read once is left for the call that passes', async () => {
  let arrived = '';
  const target = {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      arrived = await new Request(input, init).text();
      return new Response('fine');
    },
  };
  const faults = createFaultSwitch({ target, affects: () => false });
  faults.set({ fault: locked, strike: 'all' });
  faults.turnOn();
  const body = new Blob(['streamed']).stream();
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  await target.fetch(address, init);
  expect(arrived).toBe('streamed');
});

test('around a fetch of its own', async () => {
  const { faults, real } = switched();
  const send = faults.wrap(real);
  expect((await send(address)).status).toBe(200);
  faults.set({ fault: locked, strike: 'all' });
  faults.turnOn();
  expect((await send(address)).status).toBe(423);
});
