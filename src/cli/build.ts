import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { publish } from '../content/catalogue.ts';
import { jsonSchemas } from '../content/schema/json-schema.ts';
import { canonicalJson } from '../lib/json.ts';
import { svgDataUri } from '../lib/svg-data-uri.ts';
import { faceHref } from '../ui/portrait/face.ts';
import { bundled, fingerprinted, mostScript, weightOf } from './bundle.ts';
import { compileModules } from './compile.ts';
import { publishPictures } from './pictures/publish.ts';

const out = '.build';

/*
 * Makes everything that the Worker serves:
 *   .build/published.ts              bundled into the Worker: what exists, with the hash of each part
 *   .build/public/programs/<hash>    the programs as canonical JSON, read by the Worker through its assets
 *   .build/public/tests/<hash>       the banks of the knowledge tests, likewise
 *   .build/public/readings/<hash>    the pages and the parts of modules that are only looked up, likewise
 *   .build/public/assets/…           style sheet, script and pictures, fingerprinted, served as files
 *   .build/public/assets/faces/…     who is in the cases: one drawing per character and face
 *   .build/public/assets/pictures/…  what links and home screens show, from `npm run previews`
 *   docs/schema/*.schema.json        for editors
 */
const project = await compileModules();
const errors = project.diagnostics.filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  process.stderr.write(`${errors.length} fouten in modules/: zie npm run modules -- check\n`);
  process.exit(1);
}

rmSync(out, { recursive: true, force: true });
for (const folder of ['programs', 'tests', 'readings', 'assets/faces']) {
  mkdirSync(`${out}/public/${folder}`, { recursive: true });
}
for (const { program, drawings = {} } of project.cases) {
  if (!program) continue;
  for (const [face, svg] of Object.entries(drawings)) writeFileSync(`${out}/public${faceHref(face)}`, svg);
  const { revision, ...content } = program;
  writeFileSync(`${out}/public/programs/${revision}.json`, canonicalJson(content));
}
for (const { bank } of project.tests) {
  if (!bank) continue;
  const { revision, ...content } = bank;
  writeFileSync(`${out}/public/tests/${revision}.json`, canonicalJson(content));
}

const css = await bundled('src/styles/main.css');
const script = await bundled('src/client/main.ts');
const weight = weightOf(script);
if (weight > mostScript) {
  process.stderr.write(`script: ${weight} bytes gz, and ${mostScript} is the most\n`);
  process.exit(1);
}
process.stdout.write(`script: ${weight} bytes gz\n`);
const names = { css: fingerprinted(css, 'css'), script: fingerprinted(script, 'js') };
writeFileSync(`${out}/public/assets/${names.css}`, css);
writeFileSync(`${out}/public/assets/${names.script}`, script);
if (existsSync('src/ui/public')) cpSync('src/ui/public', `${out}/public/assets`, { recursive: true });
// Fingerprinted names never change content; the others may.
writeFileSync(
  `${out}/public/_headers`,
  '/assets/*\n  X-Content-Type-Options: nosniff\n  Cross-Origin-Resource-Policy: same-origin\n/assets/main.*\n  Cache-Control: public, max-age=31536000, immutable\n/assets/faces/*\n  Cache-Control: public, max-age=31536000, immutable\n/assets/pictures/*\n  Cache-Control: public, max-age=31536000, immutable\n',
);

const { catalogue, readings } = await publish(project);
for (const [hash, text] of Object.entries(readings)) writeFileSync(`${out}/public/readings/${hash}.json`, text);
// The icon travels in the page: a request less for who comes for the first time.
const assets = {
  css: `/assets/${names.css}`,
  script: `/assets/${names.script}`,
  icon: svgDataUri(readFileSync('src/ui/public/icon.svg', 'utf8')),
  ...(await publishPictures(project, `${out}/public`)),
};
writeFileSync(
  `${out}/published.ts`,
  `import type { Catalogue } from '../src/domain/catalogue.ts';
import type { Assets } from '../src/ui/document/document.tsx';

export const catalogue: Catalogue = ${JSON.stringify(catalogue)};
export const assets: Assets = ${JSON.stringify(assets)};
`,
);

mkdirSync('docs/schema', { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`docs/schema/${file}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
