import { ErrorPage } from '@tactful/react';

export default function NotFound() {
  return <ErrorPage error={{ status: 404 }} />;
}
