'use client';

import { ErrorPage } from '@tactful/react';

export default function Failure({
  error,
  retry,
  reset,
}: {
  error: Error;
  retry?: () => void;
  reset: () => void;
}) {
  return <ErrorPage error={error} remedies={{ retry: retry ?? reset }} />;
}
