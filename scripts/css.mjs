// Bundles a package's theme.css, with all it imports, into dist/theme.css. Run in the package's folder.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/theme/theme.css'],
  outfile: 'dist/theme.css',
  bundle: true,
  minify: false,
  // What the sources say is what browsers get: no rewriting of light-dark() or of logical properties.
  target: 'esnext',
});
