/**
 * `npm run -s doctor`: prints the masked configuration and the state of every connection. Exit code 1 when there is a
 * problem.
 */
import { copyEnvironment, dataDirOf, describeConfig, loadConfig } from '../../src/config.js';
import { checkPostgres, checkRedis, checkTemporal, type Finding } from './doctor-checks.js';
import { runCommand, UsageError } from './cli.js';
import { readRunningStack } from '../stack/stack-file.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand(async () => {
  if (process.argv.length > 2) throw new UsageError('usage: npm run -s doctor');
  const own = copyEnvironment();
  const stack = readRunningStack(dataDirOf(own));
  const env = { ...own, ...stack?.environment };
  print(
    stack
      ? `A local stack runs (pid ${stack.supervisor.pid}); its addresses are used.`
      : 'No local stack runs on this data folder.',
  );

  const config = loadConfig(env);
  print('Configuration:');
  for (const [name, value] of Object.entries(describeConfig(config))) print(`  ${name}=${value}`);

  print('Connections:');
  const findings = await Promise.all([checkTemporal(config), checkPostgres(config), checkRedis(config)]);
  for (const finding of findings) print(`  ${describe(finding)}`);
  return findings.every((finding) => finding.problems.length === 0) ? 0 : 1;
});

function describe({ name, facts, problems }: Finding): string {
  const verdict = problems.length === 0 ? 'ok' : `WRONG: ${problems.join('; ')}`;
  return `${name}: ${[...facts, verdict].join(', ')}`;
}
