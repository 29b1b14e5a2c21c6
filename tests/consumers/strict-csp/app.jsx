import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { parseResponse } from '@tactful/core';
import {
  ErrorBoundary,
  ErrorSummary,
  FieldError,
  FormErrorsProvider,
  Surfaces,
  TactfulProvider,
  useFieldError,
  useReport,
} from '@tactful/react';
import { useServerErrors } from '@tactful/react-form';
import '@tactful/react/theme.css';

const json = (status, body, headers) => new Response(JSON.stringify(body), { status, headers });
const answers = {
  conflict: () => json(409, { code: 'changed_meanwhile' }),
  full: () => json(402, { code: 'seat_limit_reached', limit: 5, current: 5 }),
  down: () => json(503, { code: 'maintenance' }, { 'retry-after': '20' }),
  taken: () => json(422, { errors: { email: ['has already been taken'] } }),
};

function Buttons() {
  const report = useReport();
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error('broken');
  const tell = async (answer, situation) => report(await parseResponse(answer()), situation);
  return (
    <>
      <button type="button" onClick={() => tell(answers.conflict, { occasion: 'action' })}>
        Toast
      </button>
      <button type="button" onClick={() => tell(answers.full, { occasion: 'action' })}>
        Dialog
      </button>
      <button type="button" onClick={() => tell(answers.down, { occasion: 'refresh', streak: 3 })}>
        Banner
      </button>
      <button type="button" onClick={() => setBroken(true)}>
        Break
      </button>
    </>
  );
}

function Form() {
  const { ref, onSubmit, errors, summary } = useServerErrors({ submit: answers.taken });
  return (
    <FormErrorsProvider errors={errors}>
      <form ref={ref} onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <Email />
        <button type="submit">Add</button>
      </form>
    </FormErrorsProvider>
  );
}

function Email() {
  const { controlProps } = useFieldError('email');
  return (
    <>
      <label htmlFor="email">E-mail address</label>
      <FieldError name="email" />
      <input id="email" name="email" type="email" {...controlProps} />
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <TactfulProvider remedies={{ upgrade: { href: '/plans' }, reload: () => location.reload() }}>
    <Form />
    <ErrorBoundary>
      <Buttons />
    </ErrorBoundary>
    <Surfaces />
  </TactfulProvider>,
);
