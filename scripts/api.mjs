// Writes what every entry of every package offers: a report for review in api/, a reference for readers in docs/api/.
// With --check it writes nothing, names the files that differ, and exits 1. Reads the built types: build before.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { reference } from './api/reference.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const temp = join(root, 'node_modules/.cache/api');
const checksOnly = process.argv.includes('--check');

/** @typedef {{ name: string, specifier: string, types: string }} Entry */

/**
 * @param {string} folder
 * @returns {Entry[]} what a package offers to import; of the languages, which are all alike, the first
 */
function entriesOf(folder) {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
  const paths = Object.keys(manifest.exports).filter(
    (path) => manifest.exports[path].types && (!path.startsWith('./copy/') || path === './copy/en'),
  );
  return paths.map((path) => ({
    name: [folder, ...path.split('/').slice(1)].join('-'),
    specifier: join(manifest.name, path),
    types: join(root, 'packages', folder, manifest.exports[path].types),
  }));
}

/** @param {string} folder @param {Entry} entry */
const configOf = (folder, { name, types }) =>
  ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'packages', folder, 'package.json'),
    configObject: {
      projectFolder: join(root, 'packages', folder),
      mainEntryPointFilePath: types,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            module: 'esnext',
            moduleResolution: 'bundler',
            allowImportingTsExtensions: true,
            jsx: 'react-jsx',
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
            noEmit: true,
            types: [],
          },
          files: [types],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: temp,
        reportTempFolder: temp,
      },
      docModel: { enabled: true, apiJsonFilePath: join(temp, `${name}.api.json`) },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // What a signature names and the entry doesn't export stands in the report.
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });

/** @type {Map<string, string>} the files, by their path in the repository */
const files = new Map();
rmSync(temp, { recursive: true, force: true });
mkdirSync(temp, { recursive: true });
for (const folder of readdirSync(join(root, 'packages')).toSorted()) {
  const entries = entriesOf(folder);
  const configs = entries.map((entry) => configOf(folder, entry));
  const [first, ...others] = configs;
  if (!first) continue;
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  for (const config of configs) {
    const { succeeded } = Extractor.invoke(config, {
      compilerState,
      localBuild: true,
      messageCallback: (message) => {
        if (message.logLevel === ExtractorLogLevel.Error) console.error(message.text);
        message.handled = true;
      },
    });
    if (!succeeded) process.exitCode = 1;
  }
  const models = entries.map(({ name, specifier }) => ({
    specifier,
    model: JSON.parse(readFileSync(join(temp, `${name}.api.json`), 'utf8')),
  }));
  for (const { name } of entries)
    files.set(`api/${name}.api.md`, readFileSync(join(temp, `${name}.api.md`), 'utf8'));
  files.set(`docs/api/${folder}.md`, reference(folder, models));
}

for (const [path, text] of files) {
  const isSame = existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text;
  if (isSame) continue;
  if (checksOnly) {
    console.error(`${path} differs from the sources: run npm run api`);
    process.exitCode = 1;
  } else {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
for (const folder of ['api', 'docs/api']) {
  for (const name of readdirSync(join(root, folder))) {
    if (files.has(`${folder}/${name}`)) continue;
    if (checksOnly) {
      console.error(`${folder}/${name} belongs to no entry`);
      process.exitCode = 1;
    } else rmSync(join(root, folder, name));
  }
}
console.log(`${files.size} files`);
