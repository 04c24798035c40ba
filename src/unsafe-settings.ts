/** Settings that would open a deployment to strangers. Production refuses them, and anything else stays on loopback. */

type Environment = Readonly<Record<string, string | undefined>>;
interface Hosts {
  readonly HOST: string;
  readonly METRICS_HOST: string;
}

/** @returns one sentence per problem, naming the variable and never its value */
export function unsafeSettings(mode: string, env: Environment, hosts: Hosts): string[] {
  return mode === 'production' ? productionProblems(env) : exposedHosts(hosts);
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/** Without NODE_ENV=production, local conveniences are on, so only this machine may connect. */
function exposedHosts({ HOST, METRICS_HOST }: Hosts): string[] {
  return Object.entries({ HOST, METRICS_HOST })
    .filter(([, host]) => !LOOPBACK.test(host))
    .map(([name]) => `${name}: only a loopback address is allowed without NODE_ENV=production`);
}

/** Too few different characters or bytes to be random. */
function isGuessable(secret: string | Uint8Array): boolean {
  return new Set<number | string>([...secret]).size < 12;
}

function weakSecrets(env: Environment): string[] {
  const keys = (env.ONWARD_ENCRYPTION_KEYS ?? '').split(',').filter((entry) => entry !== '');
  const weak = keys.filter((entry) => isGuessable(Buffer.from(entry.slice(entry.indexOf(':') + 1), 'base64')));
  return [
    ...(weak.length > 0 ? ['ONWARD_ENCRYPTION_KEYS: a key is not random'] : []),
    ...(env.JWT_SECRET && isGuessable(env.JWT_SECRET) ? ['JWT_SECRET: not random'] : []),
    ...(env.JWT_JWKS_URL && !env.JWT_JWKS_URL.startsWith('https://')
      ? ['JWT_JWKS_URL: https is required in production']
      : []),
  ];
}

function productionProblems(env: Environment): string[] {
  const problems: string[] = [];
  if (!env.ONWARD_ENCRYPTION_KEYS) problems.push('ONWARD_ENCRYPTION_KEYS: required in production');
  if (!env.JWT_JWKS_URL && !env.JWT_SECRET) problems.push('JWT_JWKS_URL (or JWT_SECRET): required in production');
  if (!env.DATABASE_URL) problems.push('DATABASE_URL: required in production');
  if (!env.REDIS_URL && !env.REDIS_HOST) problems.push('REDIS_URL: required in production');
  if (!env.TEMPORAL_ADDRESS) problems.push('TEMPORAL_ADDRESS: required in production');
  if (env.ENABLE_PII_REDACTION === 'false' || env.ENABLE_PII_REDACTION === '0')
    problems.push('ENABLE_PII_REDACTION: cannot be switched off in production');
  problems.push(...weakSecrets(env));
  if (env.ONWARD_FAULTS_FILE) problems.push('ONWARD_FAULTS_FILE: fault injection is not available in production');
  return problems;
}
