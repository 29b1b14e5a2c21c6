import { useState } from 'react';
import { useForm } from 'react-hook-form';

interface Subscriber {
  email: string;
}
interface ErrorBody {
  message?: string;
  code?: string;
  errors?: { field: keyof Subscriber; message: string }[];
}

export function AddSubscriber() {
  const { register, handleSubmit, setError, formState } = useForm<Subscriber>();
  const [problem, setProblem] = useState<string>();

  const onSubmit = handleSubmit(async (subscriber) => {
    setProblem(undefined);
    let response: Response;
    try {
      response = await fetch('/api/subscribers', {
        method: 'POST',
        body: JSON.stringify(subscriber),
        headers: { 'content-type': 'application/json' },
      });
    } catch {
      return setProblem(navigator.onLine ? 'We could not reach the service.' : 'You are offline.');
    }
    if (response.ok) return undefined;

    let body: ErrorBody = {};
    try {
      body = (await response.json()) as ErrorBody;
    } catch {
      // A proxy may answer with a page.
    }
    if (response.status === 401) return location.assign('/sign-in');
    if (response.status === 402) return setProblem("Your plan's limit is reached.");
    if (response.status === 409) return setError('email', { message: 'That address is already subscribed.' });
    if (response.status === 422) {
      for (const { field, message } of body.errors ?? []) setError(field, { message });
      if (!body.errors?.length) setProblem(body.message ?? 'Check what you entered.');
      return undefined;
    }
    if (response.status === 429) {
      const seconds = Number(response.headers.get('retry-after'));
      return setProblem(seconds > 0 ? `Try again in ${seconds} seconds.` : 'Try again in a moment.');
    }
    return setProblem('Something is wrong on our side.');
  });

  return (
    <form onSubmit={onSubmit} noValidate>
      {problem && <p role="alert">{problem}</p>}
      <label htmlFor="email">E-mail address</label>
      {formState.errors.email && <span id="email-error">{formState.errors.email.message}</span>}
      <input id="email" aria-describedby="email-error" {...register('email')} />
      <button type="submit">Add</button>
    </form>
  );
}
