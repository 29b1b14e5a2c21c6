// Serves the page under a policy that allows no inline style or script, and no text as HTML.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const files = {
  '/': ['text/html; charset=utf-8', 'index.html'],
  '/app.js': ['text/javascript', 'dist/app.js'],
  '/app.css': ['text/css', 'dist/app.css'],
};

createServer((request, response) => {
  const [type, file] = files[request.url ?? ''] ?? [];
  if (!file) return response.writeHead(404).end();
  return response
    .writeHead(200, { 'content-type': type, 'content-security-policy': policy })
    .end(readFileSync(file));
}).listen(Number(process.env.PORT), '127.0.0.1');
