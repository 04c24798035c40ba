/**
 * `npm run -s doctor`: prints the masked configuration and the state of every connection. Exit code 1 when there is a
 * problem.
 */
import { describeConfig } from '../../src/config.js';
import { checkPostgres, checkRedis, checkTemporal, type Finding } from './doctor-checks.js';
import { runCommand } from './cli.js';
import { commandSettings } from './settings.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand('doctor', async () => {
  const settings = commandSettings();
  const { config, stack } = settings;
  print(
    stack
      ? `A local stack runs (pid ${stack.supervisor.pid}); its addresses are used where the environment names none.`
      : 'No local stack runs on this data folder.',
  );

  print('Configuration:');
  for (const [name, value] of Object.entries(describeConfig(config))) print(`  ${name}=${value}`);

  print('Connections:');
  for (const line of settings.used(['temporal', 'database', 'redis'])) print(`  ${line}`);
  const findings = await Promise.all([checkTemporal(config), checkPostgres(config), checkRedis(config)]);
  for (const finding of findings) print(`  ${describe(finding)}`);
  return findings.every((finding) => finding.problems.length === 0) ? 0 : 1;
});

function describe({ name, facts, problems }: Finding): string {
  const verdict = problems.length === 0 ? 'ok' : `WRONG: ${problems.join('; ')}`;
  return `${name}: ${[...facts, verdict].join(', ')}`;
}
