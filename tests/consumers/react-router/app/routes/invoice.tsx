/** Throws what the API answers. */
export async function loader() {
  throw Response.json({ error: { code: 'invoice_gone', message: 'No such invoice' } }, { status: 404 });
}

export default function Invoice() {
  return null;
}
