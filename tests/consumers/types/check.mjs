import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

// skipLibCheck is off. What older compilers can't read in other people's types is their own affair: only complaints
// about this app and about our packages count.
const compilers = {
  // JSX of a component that answers a ReactNode came with 5.1, to all of React's libraries.
  '5.0': { project: 'tsconfig.5.0.json', resolutions: ['node16', 'bundler'] },
  5.4: { project: 'tsconfig.json', resolutions: ['node16', 'bundler'] },
  5.9: { project: 'tsconfig.json', resolutions: ['node16', 'nodenext', 'bundler'] },
  6: { project: 'tsconfig.json', resolutions: ['nodenext', 'bundler'] },
  7: { project: 'tsconfig.json', resolutions: ['node16', 'nodenext', 'bundler'] },
};

/** What the packages offer to import; of the languages, which are all alike, one. */
function entries(folder) {
  const scope = join(folder, 'node_modules/@tactful');
  return readdirSync(scope).flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(scope, name, 'package.json'), 'utf8'));
    return Object.keys(exports)
      .filter((path) => exports[path].types && (!path.startsWith('./copy/') || path === './copy/de'))
      .map((path) => posix.join('@tactful', name, path));
  });
}

/** @param {import('../harness.mjs').Consumer} consumer */
export default async ({ folder, attempt, equal }) => {
  const app = readFileSync(join(folder, 'app.ts'), 'utf8');
  equal(
    entries(folder).filter((entry) => !app.includes(`'${entry}'`)),
    [],
  );
  for (const [compiler, { project, resolutions }] of Object.entries(compilers)) {
    for (const moduleResolution of resolutions) {
      const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution;
      const tsc = `node_modules/typescript-${compiler}/bin/tsc`;
      const options = ['--module', module, '--moduleResolution', moduleResolution, '--pretty', 'false'];
      const { output, code } = await attempt('node', tsc, '-p', project, ...options);
      const complaints = output.split('\n').filter((line) => /^\S+\(\d+,\d+\): error|^error /.test(line));
      const ours = complaints.filter((line) => !/^node_modules\/(?!@tactful\/)/.test(line));
      equal({ compiler, moduleResolution, ours }, { compiler, moduleResolution, ours: [] });
      if (complaints.length === 0) equal(code, 0);
    }
  }
};
