import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { doors } from '../scripts/launcher/configuration.mjs';
import { inRoot } from '../scripts/launcher/paths.mjs';

const read = (path) => readFileSync(inRoot(path), 'utf8');
const portOf = (name) => String(doors.find((door) => door.name === name).port);
const assignments = (text) =>
  [...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => ({ name, value }));

describe('compose.yaml', () => {
  const { services, volumes } = parse(read('infra/compose.yaml'), { merge: true });

  it('restarts every lasting service, watches its health, and pins what it pulls', () => {
    for (const [name, service] of Object.entries(services)) {
      if (name === 'migrate') continue;
      expect(service.restart, name).toBe('unless-stopped');
      expect(service.healthcheck.test, name).toBeInstanceOf(Array);
      if (service.image !== 'relais-officine')
        expect(service.image, name).toMatch(/^docker\.io\/library\/[a-z]+:\d+/);
    }
  });

  it('lets only the proxy be reached from outside', () => {
    expect(Object.keys(services).filter((name) => services[name].ports)).toEqual(['proxy']);
  });

  it('migrates before serving, and serves before showing', () => {
    expect(services.api.depends_on.migrate.condition).toBe('service_completed_successfully');
    expect(services.portal.depends_on.api.condition).toBe('service_healthy');
    expect(services.admin.depends_on.api.condition).toBe('service_healthy');
  });

  it('starts fronts that exist, on the ports of the product', () => {
    for (const [name, port] of [
      ['portal', portOf('portal')],
      ['admin', portOf('admin console')],
    ]) {
      expect(existsSync(inRoot(services[name].working_dir.replace('/opt/relais/', '')))).toBe(true);
      expect(services[name].command.at(-1)).toBe(port);
    }
  });

  it('declares the volumes it mounts', () => {
    const mounted = Object.values(services).flatMap((service) =>
      (service.volumes ?? []).map((one) => one.split(':')[0]),
    );
    expect(mounted.filter((name) => !name.startsWith('.')).toSorted()).toEqual(
      Object.keys(volumes).toSorted(),
    );
  });
});

describe('bounce', () => {
  it('runs a command of the product with the settings of the service', () => {
    const script = read('infra/bounce');
    expect(spawnSync('sh', ['-n', inRoot('infra/bounce')]).status).toBe(0);
    expect(script).toContain('--env-file=/etc/relais/relais.env');
    expect(existsSync(inRoot('apps/api/src/commands/bounces.ts'))).toBe(true);
    expect(script).toContain('apps/api/dist/relais.js bounces --to');
  });
});

describe('Caddyfile', () => {
  const text = read('infra/Caddyfile');

  it('closes what it opens', () => {
    const withoutPlaceholders = text.replaceAll(/\{\$[^}]+\}/g, '');
    expect(withoutPlaceholders.split('{').length).toBe(withoutPlaceholders.split('}').length);
  });

  it('sends to services that exist, on their ports', () => {
    const targets = [...text.matchAll(/\{\$[A-Z_]+_AT:([a-z]+):(\d+)\}/g)].map(([, name, port]) => [
      name,
      port,
    ]);
    expect(Object.fromEntries(targets)).toEqual({
      api: portOf('API'),
      portal: portOf('portal'),
      admin: portOf('admin console'),
    });
  });
});

describe('settings', () => {
  const known = new Set(
    [...read('apps/api/src/env.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name),
  );
  const ofTheDeployment = ['RELAIS_DATABASE_PASSWORD', 'PORTAL_HOST', 'ADMIN_HOST', 'RELAIS_API_URL'];

  it('the example names no variable the product does not read', () => {
    const unknown = assignments(read('infra/relais.env.example')).filter(
      ({ name }) => !known.has(name) && !ofTheDeployment.includes(name),
    );
    expect(unknown).toEqual([]);
  });

  it('the example carries no secret', () => {
    const secrets = assignments(read('infra/relais.env.example')).filter(({ name }) =>
      /SECRET|TOKEN|SID|PASSWORD/.test(name),
    );
    expect(secrets.map(({ value }) => value)).toEqual(['', '', '', '']);
  });

  it('every variable the API reads is explained in docs/operating.md', () => {
    const page = read('docs/operating.md');
    expect([...known].filter((name) => !page.includes(`\`${name}`))).toEqual([]);
  });
});

describe('systemd units', () => {
  const folder = inRoot('infra/systemd');
  const units = readdirSync(folder);

  it.each(units)('%s has sections and settings only, and absolute programs', (name) => {
    const lines = readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(lines.filter((line) => !/^\[[A-Z][a-z]+\]$|^[A-Z][A-Za-z]+=/.test(line))).toEqual([]);
    for (const line of lines.filter((one) => one.startsWith('Exec')))
      expect(line).toMatch(/^Exec[A-Za-z]+=\/usr\/bin\/node /);
  });

  it('run as their own user, with little to break', () => {
    for (const name of units.filter((unit) => unit.endsWith('.service'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const setting of ['User=relais', 'ProtectSystem=strict', 'NoNewPrivileges=yes'])
        expect(text, name).toContain(setting);
    }
  });

  it('a timer has its service', () => {
    for (const timer of units.filter((unit) => unit.endsWith('.timer'))) {
      expect(units).toContain(timer.replace('.timer', '.service'));
    }
  });

  const analyze = spawnSync('systemd-analyze', ['--version']).status === 0;
  it.runIf(analyze)('satisfy systemd-analyze', () => {
    const { stderr } = spawnSync(
      'systemd-analyze',
      ['verify', '--man=no', ...units.map((unit) => join(folder, unit))],
      { encoding: 'utf8' },
    );
    expect(
      stderr.split('\n').filter((line) => line.includes(folder) && !/not executable|No such file/.test(line)),
    ).toEqual([]);
  });
});
