import { useId, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { samples as allSamples, toResponse, type Sample } from '@tactful/core/samples';
import type { Fault, FaultState, FaultSwitch, Strike } from '../faults/faultSwitch.ts';

export interface FaultsTabProps {
  faults: FaultSwitch;
  samples?: readonly Sample[] | undefined;
}

const plain: Readonly<Record<string, Fault>> = {
  'The connection drops': {
    label: 'The connection drops',
    respond: () => {
      throw new TypeError('Failed to fetch');
    },
  },
  'It takes too long': {
    label: 'It takes too long',
    respond: () => {
      throw new DOMException('The operation timed out.', 'TimeoutError');
    },
  },
  ...Object.fromEntries(
    [500, 503, 429, 401, 404].map((status) => [
      `${status} without a body`,
      { label: `${status} without a body`, respond: () => new Response(null, { status }) },
    ]),
  ),
};
const noApi = 'No API: the network, bare statuses';

const strikes: readonly (readonly [strike: Strike, label: string])[] = [
  ['next', 'The next call'],
  ['share', 'One call in'],
  ['all', 'Every call'],
];

const says: Readonly<Record<Strike, (state: FaultState) => string>> = {
  next: () => 'The next call fails',
  share: ({ oneIn }) => `One call in ${oneIn} fails`,
  all: () => 'Every call fails',
};

const none: readonly Sample[] = [];

/** Makes calls fail as an API, or the network, would. */
export function FaultsTab({ faults, samples = none }: FaultsTabProps): ReactNode {
  const state = useSyncExternalStore(faults.subscribe, faults.getSnapshot, faults.getSnapshot);
  const { isOn, strike, oneIn, struck } = state;
  const ids = useId();
  const byApi = useMemo(() => grouped([...samples, ...allSamples]), [samples]);
  const apis = [noApi, ...byApi.keys()];
  const [api, setApi] = useState(() => samples[0]?.api ?? noApi);
  const labels = api === noApi ? Object.keys(plain) : (byApi.get(api) ?? []).map(nameOf);
  const chosen = state.fault && labels.includes(state.fault.label) ? state.fault.label : labels[0];

  const faultOf = (from: string, label: string | undefined): Fault | undefined => {
    const sample = byApi.get(from)?.find((one) => nameOf(one) === label);
    return sample ? { label: nameOf(sample), respond: () => toResponse(sample) } : plain[label ?? ''];
  };
  const chooseApi = (next: string): void => {
    setApi(next);
    const [first] = byApi.get(next) ?? [];
    faults.set({ fault: faultOf(next, first ? nameOf(first) : Object.keys(plain)[0]) });
  };
  const turn = (): void => {
    if (isOn) return faults.turnOff();
    faults.set({ fault: faultOf(api, chosen) });
    faults.turnOn();
  };

  return (
    <form className="faults" onSubmit={(event) => event.preventDefault()}>
      <div className="fields">
        <label htmlFor={`${ids}-api`}>
          <span>As</span>
          <select id={`${ids}-api`} value={api} onChange={({ target }) => chooseApi(target.value)}>
            {apis.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label htmlFor={`${ids}-answer`}>
          <span>Answer</span>
          <select
            id={`${ids}-answer`}
            value={chosen}
            onChange={({ target }) => faults.set({ fault: faultOf(api, target.value) })}
          >
            {labels.map((label) => (
              <option key={label}>{label}</option>
            ))}
          </select>
        </label>
      </div>
      <fieldset>
        <legend>Which calls fail</legend>
        {strikes.map(([name, label]) => (
          <span key={name} className="choice">
            <label>
              <input
                type="radio"
                name={`${ids}-strike`}
                checked={strike === name}
                onChange={() => faults.set({ strike: name })}
              />
              <span>{label}</span>
            </label>
            {name === 'share' && (
              <input
                type="number"
                aria-label="One call in how many"
                min={2}
                max={99}
                value={oneIn}
                onChange={({ target }) =>
                  faults.set({ oneIn: Math.max(2, Math.round(Number(target.value)) || 2), strike: 'share' })
                }
              />
            )}
          </span>
        ))}
      </fieldset>
      <div className="switch-row">
        <button type="button" role="switch" aria-checked={isOn} className="switch" onClick={turn}>
          <span className="track">
            <span className="thumb" />
          </span>
          <span>Make calls fail</span>
        </button>
        <p role="status" data-on={isOn || undefined}>
          {isOn
            ? `${says[strike](state)}: ${state.fault?.label}. ${struck} so far.`
            : struck > 0
              ? `Off. ${struck} ${struck === 1 ? 'call was' : 'calls were'} made to fail.`
              : 'Off: every call goes where it should.'}
        </p>
      </div>
      <p className="note">
        While it is on, <code>fetch</code> is stood in for, and given back afterwards. A call that is made to
        fail is not sent.
      </p>
    </form>
  );
}

function nameOf({ id, status, expect }: Sample): string {
  return `${status} ${expect.code ?? expect.kind} · ${id}`;
}

function grouped(samples: readonly Sample[]): Map<string, Sample[]> {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const group = groups.get(sample.api);
    if (group) group.push(sample);
    else groups.set(sample.api, [sample]);
  }
  return groups;
}
