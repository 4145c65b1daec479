// `npm run start:office`: the pane in a real Word on this machine. Makes a development certificate for localhost,
// serves the built pane over https and sideloads manifest.xml. Microsoft's two tools are fetched only here, by npx,
// so that nobody else has to install them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const shell = process.platform === 'win32';
const certificates = join(homedir(), '.office-addin-dev-certs');
const certFile = join(certificates, 'localhost.crt');
const keyFile = join(certificates, 'localhost.key');

function step(title, command, args) {
  console.log(`\n${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (status === 0) return;
  console.error(`„${[command, ...args].join(' ')}“ ist fehlgeschlagen. Die Meldung darüber nennt den Grund.`);
  process.exit(1);
}

step('Baue die Pane …', 'npm', ['run', '--silent', 'build']);
if (!existsSync(certFile) || !existsSync(keyFile))
  step('Richte ein Entwicklungszertifikat für localhost ein …', 'npx', [
    '--yes',
    'office-addin-dev-certs@3',
    'install',
  ]);

const folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
const config = join(folder, 'office.yaml');
writeFileSync(config, JSON.stringify({ listen: { port: 3000, tls: { certFile, keyFile } } }));

const server = spawn(process.execPath, ['bin/schreibkompass.js', 'serve', '--config', config], {
  stdio: 'inherit',
});
const stop = () => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
server.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});

step('Öffne Word mit Schreibkompass …', 'npx', [
  '--yes',
  'office-addin-dev-settings@3',
  'sideload',
  'manifest.xml',
  'desktop',
]);
console.log('\nWord öffnet sich mit Schreibkompass. Zum Beenden hier Strg+C drücken.');
