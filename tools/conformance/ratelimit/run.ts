/**
 * `npm run conformance:ratelimit -- --url URL [--url URL] --token A --token B`: checks the rate limits of a deployment
 * from the outside. It starts and changes nothing, but spends the quotas of the two users.
 *
 *     --policy CLASS   the class to fill (conversation_start); its numbers are read from the headers
 *     --quick          skips the checks that wait for a window to pass
 *     --redis-pid PID  also suspends Redis (SIGSTOP); with --kill, then kills it, and a supervisor must restart it
 *     --local          suspends and kills the Redis of the local stack
 *
 * The last line is `N checks, M violations`. Exit code 1 when there are violations, 2 when it could not run.
 */
import { argumentsOf } from '../../commands/cli.js';
import { usageOf } from '../../commands/table.js';
import { burst, edge, isolation, parallel, retryAfter, strangers } from './checks.js';
import { hang, kill, localRedisPid } from './outage.js';
import { Report } from './report.js';
import { REQUESTS, Target, type RequestName } from './target.js';
import { User } from './user.js';

const { values } = argumentsOf('conformance:ratelimit');
const { url: urls = [], token: tokens = [] } = values;

const [tokenA, tokenB] = tokens;
const isKnown = (name: string): name is RequestName => Object.hasOwn(REQUESTS, name) && name !== 'reads';
if (urls.length === 0 || tokenA === undefined || tokenB === undefined || !isKnown(values.policy)) {
  const policies = Object.keys(REQUESTS).filter(isKnown).join(', ');
  process.stderr.write(
    `give --url, --token twice, and a --policy of ${policies}. Usage: ${usageOf('conformance:ratelimit')}\n`,
  );
  process.exit(2);
}

const report = new Report();
const [targetA, targetB] = [new Target(urls, tokenA), new Target(urls, tokenB)];
try {
  await limits(values.policy, targetA, targetB);
  await outages(targetA);
} catch (error) {
  process.stderr.write(`could not continue: ${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write(`${report.summary()}\n`);
  process.exit(report.violations.length > 0 ? 1 : 2);
}
process.stdout.write(`${report.summary()}\n`);
process.exit(report.violations.length > 0 ? 1 : 0);

async function limits(policy: RequestName, first: Target, second: Target): Promise<void> {
  const reader = await User.open('user A', first, 'reads', report);
  const [one, two] = [
    await User.open('user A', first, policy, report),
    await User.open('user B', second, policy, report),
  ];
  const run = async (name: string, check: () => Promise<void>): Promise<void> => {
    report.print(`${name} (${urls.length} processes)`);
    await check();
  };
  await run('burst', () => burst(one, report));
  await run('isolation', () => isolation(one, [two, reader], report));
  await run('strangers', () => strangers(reader, urls, report));
  await run('8 connections × 50', () => parallel(two, report));
  if (!values.quick) {
    await run('Retry-After', () => retryAfter(one, report));
    await run('edge', () => edge(two, report));
  }
  for (const user of [reader, one, two]) user.history.judge(report);
}

async function outages(target: Target): Promise<void> {
  const pid = (): number => (values.local ? localRedisPid() : Number(values['redis-pid']));
  if (!values.local && values['redis-pid'] === undefined) return;
  await hang(target, pid(), report);
  if (values.local || values.kill) await kill(target, pid(), report);
}
