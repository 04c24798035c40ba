/**
 * The only file that reads `process.env`. Every process parses the whole configuration once, at start: all errors are
 * reported together, and the result is frozen. A test compares `.env.example` with `CONFIG_FIELDS`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { unsafeSettings } from './unsafe-settings.js';
import { parseLimitOverrides } from './domain/limits/resource-classes.js';

const port = z.coerce.number().int().min(1).max(65_535);
const seconds = z.coerce.number().positive();
const count = z.coerce.number().int().positive();
const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const limits = z.string().superRefine((text, context) => {
  try {
    parseLimitOverrides(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'not readable' });
  }
});
// Trusting every proxy would let callers choose the address under which they are counted.
const trustedProxies = z
  .string()
  .refine((text) => text.toLowerCase() !== 'true', { message: 'give the number of proxies or their addresses' })
  .refine((text) => !/\/[0-7](?!\d)/.test(text), { message: 'a range this wide trusts strangers' })
  .transform((text) => (text.toLowerCase() === 'false' ? false : /^\d+$/.test(text) ? Number(text) : text));

/** One row per variable: its schema, whether its value may be printed, and its purpose. */
export const CONFIG_FIELDS = {
  NODE_ENV: field(
    z.enum(['development', 'test', 'production']).default('development'),
    'production rejects local conveniences',
  ),
  LOG_LEVEL: field(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    'least severe level that is logged',
  ),
  PORT: field(port.default(8080), 'port of the API'),
  HOST: field(z.string().default('127.0.0.1'), 'address the API listens on'),
  METRICS_PORT: field(
    z.coerce.number().int().min(0).max(65_535).default(9_464),
    'port of GET /metrics (Prometheus) of the API; 0: not served',
  ),
  METRICS_HOST: field(z.string().default('127.0.0.1'), 'address the metrics port listens on'),
  PUBLIC_URL: field(z.url().optional(), 'how clients reach the API; default http://HOST:PORT'),
  TRUST_PROXY: field(
    trustedProxies.default(false),
    'proxies whose X-Forwarded-For is trusted: false, how many, or their addresses (CIDR, comma separated)',
  ),
  ONWARD_DATA_DIR: field(z.string().default('.data'), 'folder for local data, stored files and local keys'),

  TEMPORAL_ADDRESS: field(z.string().default('127.0.0.1:7233'), 'host:port of the Temporal frontend'),
  TEMPORAL_NAMESPACE: field(z.string().default('default'), 'Temporal namespace'),
  TEMPORAL_UI_URL: field(z.url().default('http://127.0.0.1:8233'), 'base URL of links into the Temporal UI'),
  TEMPORAL_TLS: field(flag.default(false), 'connect to Temporal with TLS'),
  TEMPORAL_TLS_CA_FILE: field(z.string().optional(), 'PEM file: certificate authority of the Temporal server'),
  TEMPORAL_TLS_CERT_FILE: field(z.string().optional(), 'PEM file: client certificate (mTLS)'),
  TEMPORAL_TLS_KEY_FILE: field(z.string().optional(), 'PEM file: client key (mTLS)'),
  TEMPORAL_TLS_SERVER_NAME: field(z.string().optional(), 'server name to verify, when it differs from the address'),
  TEMPORAL_API_KEY: field(z.string().optional(), 'API key (Temporal Cloud); implies TLS', 'secret'),
  TEMPORAL_RETENTION_DAYS: field(
    z.coerce.number().int().min(1).default(90),
    'minimum retention of the namespace, days; the bootstrap sets it',
  ),

  DATABASE_URL: field(z.string().default('postgres://onward@127.0.0.1:5432/onward'), 'PostgreSQL connection', 'secret'),
  DATABASE_POOL_SIZE: field(z.coerce.number().int().min(1).default(10), 'connections per process'),
  REDIS_URL: field(z.string().optional(), 'Redis connection; overrides REDIS_HOST and its companions', 'secret'),
  REDIS_HOST: field(z.string().default('127.0.0.1'), 'Redis host'),
  REDIS_PORT: field(port.default(6379), 'Redis port'),
  REDIS_PASSWORD: field(z.string().optional(), 'Redis password', 'secret'),
  REDIS_DB: field(z.coerce.number().int().min(0).default(0), 'Redis database number'),
  REDIS_SSL: field(flag.default(false), 'connect to Redis with TLS'),
  REDIS_KEY_PREFIX: field(z.string().default('onward:'), 'prefix of every Redis key'),
  REDIS_TIMEOUT_MS: field(
    z.coerce.number().int().min(10).max(10_000).default(200),
    'timeout of a Redis command, milliseconds',
  ),

  ONWARD_ENCRYPTION_KEYS: field(
    z.string().optional(),
    'id:base64(32 bytes), comma separated; the first encrypts, all decrypt',
    'secret',
  ),
  JWT_SECRET: field(z.string().min(32).optional(), 'HS256 secret, for local use', 'secret'),
  JWT_JWKS_URL: field(z.url().optional(), 'key set of the identity provider; overrides JWT_SECRET'),
  JWT_ISSUER: field(z.string().default('onward'), 'required `iss` claim'),
  JWT_AUDIENCE: field(z.string().default('onward-api'), 'required `aud` claim'),
  JWT_TYPE: field(z.string().default('at+jwt'), 'required `typ` of the header (RFC 9068); some providers send JWT'),
  JWT_MAX_LIFETIME_SECONDS: field(count.default(86_400), 'longest accepted time from `iat` to `exp` of a token'),

  WORKER_QUEUES: field(
    list.default(['onward-session', 'onward-media', 'onward-operations']),
    'task queues that this worker serves',
  ),
  WORKER_MAX_CACHED_WORKFLOWS: field(z.coerce.number().int().min(0).default(1_500), 'sessions cached in one worker'),
  WORKER_SHUTDOWN_SECONDS: field(seconds.default(20), 'time for running activities to finish after SIGTERM'),
  WORKER_METRICS_ADDRESS: field(
    z.string().optional(),
    "host:port where a worker serves the SDK's metrics (Prometheus); default: not served",
  ),
  WORKFLOW_BUNDLE: field(
    z.string().optional(),
    'path of the prebuilt workflow bundle; default: next to the compiled code',
  ),

  COMMAND_DEADLINE_SECONDS: field(
    seconds.default(4),
    'how long a request waits for the session before it responds with 202',
  ),
  SESSION_ABANDON_AFTER_SECONDS: field(
    seconds.default(7 * 24 * 3_600),
    'silence after which an open session is closed as abandoned',
  ),
  SESSION_CONTINUE_AS_NEW_EVENTS: field(
    z.coerce.number().int().min(50).optional(),
    'continue as new at this history length; default: when the server suggests it',
  ),
  DEAD_LETTER_RETRY_SECONDS: field(
    seconds.default(60),
    'delay before a parked step is retried automatically; doubles up to one hour',
  ),
  DLQ_MAX_QUEUE_SIZE: field(
    count.default(1_000),
    'open dead letters that count as a full queue: an alarm level, nothing is dropped',
  ),
  DLQ_RETENTION_DAYS: field(count.default(7), 'days to keep a resolved dead letter; open ones are kept'),
  DLQ_MAINTENANCE_SECONDS: field(
    z.coerce.number().int().min(5).default(60),
    'interval of dead letter maintenance: alerts, reconciliation, purge',
  ),
  SLACK_WEBHOOK_URL: field(z.url().optional(), 'incoming webhook for alerts', 'secret'),
  ADMIN_ALERT_EMAIL: field(list.default([]), 'recipients of alerts, comma separated; needs SMTP_URL'),
  SMTP_URL: field(
    z.string().optional(),
    'mail server for alerts, smtp://user:password@host:port or smtps://…',
    'secret',
  ),
  ALERT_EMAIL_FROM: field(z.string().default('onward@localhost'), 'sender address of alert mails'),
  TWILIO_ACCOUNT_SID: field(z.string().optional(), 'SMS alerts: Twilio account'),
  TWILIO_AUTH_TOKEN: field(z.string().optional(), 'SMS alerts: token of the account', 'secret'),
  TWILIO_FROM: field(z.string().optional(), 'SMS alerts: number of the sender'),
  TWILIO_TO: field(list.default([]), 'SMS alerts: recipients, comma separated'),
  TWILIO_API_URL: field(z.url().default('https://api.twilio.com'), 'SMS alerts: base URL of the API'),
  ALERT_MAX_PER_HOUR: field(
    count.default(5),
    'maximum alerts of one kind (one rule about one step or route) per hour; the digest counts further ones',
  ),
  ALERT_DIGEST_HOUR: field(
    z.coerce.number().int().min(0).max(23).default(7),
    'hour of the day (UTC) of the daily digest',
  ),
  ENABLE_SESSION_RECOVERY: field(
    flag.default(true),
    'drafts, resume links and risk assessment; false: their routes do not exist',
  ),
  SESSION_RECOVERY_AUTO_CHECKPOINT_INTERVAL: field(
    seconds.default(30),
    'minimum seconds between two checkpoints without force',
  ),
  SESSION_RECOVERY_CHECKPOINT_TTL: field(seconds.default(3_600), 'seconds to keep a hot checkpoint in Redis'),
  SESSION_RECOVERY_LINK_TTL: field(
    z.coerce.number().int().min(60).default(86_400),
    'lifetime of a resume link, seconds; a request may ask for less',
  ),
  SESSION_RECOVERY_INACTIVITY_SECONDS: field(
    z.coerce.number().int().min(1).default(300),
    'silence of a client that counts as a risk; applies to new sessions',
  ),

  ERROR_RECOVERY_LOG_RETENTION_DAYS: field(count.default(30), 'days to keep a row of the error log'),

  ENABLE_FUNNEL_ANALYTICS: field(flag.default(true), 'analytics and dashboard routes; false: they respond with 404'),
  ANALYTICS_CACHE_TTL: field(seconds.optional(), 'seconds to keep an analytics result in Redis; default 300'),
  FUNNEL_ANALYTICS_CACHE_TTL: field(seconds.optional(), 'older name of ANALYTICS_CACHE_TTL, which takes precedence'),
  ANALYTICS_DEFAULT_TIME_RANGE_HOURS: field(count.default(24), 'range of a dashboard request that names none'),
  ANALYTICS_RETENTION_DAYS: field(
    count.default(1_095),
    'days to keep the facts of a closed session; daily sums are kept',
  ),
  ANALYTICS_VISIBILITY_CALLS_PER_SECOND: field(
    count.default(10),
    'maximum calls to workflow visibility per second and process',
  ),

  ENABLE_PII_REDACTION: field(
    flag.default(true),
    'remove personal data from logs and dead letters; false only for local use',
  ),

  STORAGE: field(
    z.enum(['local', 's3']).default('local'),
    'where uploaded files are stored: the data folder, or an S3-compatible store',
  ),
  S3_ENDPOINT: field(z.url().optional(), 'S3: address of the store; default Amazon S3 in S3_REGION'),
  S3_REGION: field(z.string().default('us-east-1'), 'S3: region'),
  S3_BUCKET: field(z.string().optional(), 'S3: bucket, which must exist'),
  S3_ACCESS_KEY_ID: field(z.string().optional(), 'S3: access key', 'secret'),
  S3_SECRET_ACCESS_KEY: field(z.string().optional(), 'S3: secret key', 'secret'),
  S3_FORCE_PATH_STYLE: field(
    flag.default(false),
    'S3: endpoint/bucket instead of bucket.endpoint; required by most stores other than Amazon',
  ),

  MEDIA_RETENTION_DAYS: field(
    count.default(30),
    'days to keep the files of a session that was cancelled or abandoned; those of a completed one are kept',
  ),

  CLAMD_ADDRESS: field(
    z
      .string()
      .regex(/^(\/.+|.+:\d{1,5})$/, 'host:port, or the path of a socket')
      .optional(),
    'malware scanner (clamd): host:port or the path of its socket; unset: no scan; set: nothing is stored unscanned',
  ),
  CLAMD_TIMEOUT_SECONDS: field(seconds.default(20), 'timeout of the scanner per file'),

  MAX_BODY_BYTES: field(z.coerce.number().int().positive().default(262_144), 'largest JSON body'),
  MAX_PHOTO_BYTES: field(z.coerce.number().int().positive().default(15_728_640), 'largest photo'),
  MAX_DOCUMENT_BYTES: field(z.coerce.number().int().positive().default(26_214_400), 'largest document'),
  MAX_AUDIO_BYTES: field(z.coerce.number().int().positive().default(26_214_400), 'largest voice recording'),
  MAX_PHOTO_PIXELS: field(z.coerce.number().int().positive().default(50_000_000), 'maximum pixels of a photo'),
  ONBOARDING_MAX_PHOTOS_PER_SESSION: field(count.default(50), 'photos per session and upload window'),
  ONBOARDING_MAX_DOCUMENTS_PER_SESSION: field(count.default(20), 'documents per session and upload window'),
  ONBOARDING_MAX_TOTAL_SIZE_PER_SESSION: field(count.default(104_857_600), 'bytes per session and upload window'),
  ONBOARDING_UPLOAD_WINDOW_MINUTES: field(z.coerce.number().positive().default(15), 'length of the upload window'),
  ONBOARDING_MAX_PHOTOS_PER_MINUTE: field(count.default(10), 'photos per session that start in any minute'),
  ONBOARDING_MAX_CONCURRENT_UPLOADS: field(
    count.default(3),
    'simultaneous uploads per session, and simultaneous voice turns per user',
  ),
  ONBOARDING_UPLOAD_LEASE_SECONDS: field(
    z.coerce.number().int().min(1).default(30),
    'an upload slower than 1 KiB/s over this time ends with 408; the reservations of a killed process expire after it',
  ),
  ONBOARDING_UPLOAD_EXPIRES_MINUTES: field(
    z.coerce.number().positive().max(1_440).default(360),
    'how long a resumable upload may take from its start; then it is removed and its reservation freed',
  ),
  ONBOARDING_UPLOAD_LIFETIME_WINDOWS: field(
    count.default(10),
    'lifetime storage limit of a session, in full upload windows',
  ),
  ONBOARDING_MAX_VOICE_TURNS: field(count.default(10), 'voice turns per user and voice window'),
  ONBOARDING_MAX_VOICE_SIZE: field(count.default(52_428_800), 'bytes of voice turns per user and voice window'),
  ONBOARDING_VOICE_WINDOW_MINUTES: field(z.coerce.number().positive().default(5), 'length of the voice window'),

  RATE_LIMITS: field(
    limits.default(''),
    'overrides of the limits in docs/limits.md: class=requests/seconds, comma separated',
  ),
  RATE_LIMITER_CIRCUIT_BREAKER_THRESHOLD: field(
    z.coerce.number().int().min(1).default(5),
    'consecutive Redis failures before limits are counted without it',
  ),
  RATE_LIMITER_CIRCUIT_BREAKER_RESET_SECONDS: field(seconds.default(300), 'seconds before Redis is tried again'),
  RATE_LIMITER_FALLBACK_LIMIT: field(
    z.coerce.number().int().min(1).default(50),
    'without Redis: requests per hour for a user and class, in each process',
  ),

  ONWARD_TEMPORAL_PORT: field(port.default(7233), 'npm start: port of the local Temporal server'),
  ONWARD_TEMPORAL_UI_PORT: field(port.default(8233), 'npm start: port of the local Temporal Web UI'),
  ONWARD_POSTGRES_PORT: field(port.default(54_329), 'npm start: port of the local PostgreSQL'),
  ONWARD_REDIS_PORT: field(port.default(63_799), 'npm start: port of the local Redis'),

  ONWARD_FAULTS_FILE: field(z.string().optional(), 'local rehearsals only: file with the names of activities to fail'),
} as const;

interface Field<S extends z.ZodType> {
  schema: S;
  description: string;
  secret: boolean;
}

function field<S extends z.ZodType>(schema: S, description: string, secrecy?: 'secret'): Field<S> {
  return { schema, description, secret: secrecy === 'secret' };
}

type Fields = typeof CONFIG_FIELDS;
type Parsed = { [K in keyof Fields]: z.output<Fields[K]['schema']> };

/** The parsed configuration: every field of `CONFIG_FIELDS`, and values derived from them. */
export interface Config extends Readonly<Parsed> {
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly redisUrl: string;
  readonly jwtSecret: string | undefined;
  readonly encryptionKeys: string;
  readonly analyticsCacheSeconds: number;
}

/** Thrown once, naming every invalid variable. Never contains a secret value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(`configuration: ${problems.join('; ')}`);
  }
}

/**
 * Parses the environment.
 *
 * @param env the variables; empty strings count as absent, because compose files produce them
 * @throws ConfigError naming every invalid variable
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema }] of Object.entries(CONFIG_FIELDS)) {
    const raw = env[name] === '' ? undefined : env[name];
    const result = schema.safeParse(raw);
    if (result.success) values[name] = result.data;
    else problems.push(`${name}: ${result.error.issues.map((issue) => issue.message).join(', ')}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  const parsed = values as Parsed;

  if (parsed.STORAGE === 's3') {
    for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const)
      if (parsed[name] === undefined) problems.push(`${name}: required with STORAGE=s3`);
  }

  const dataDir = dataDirOf(env);
  const jwtSecret = parsed.JWT_SECRET ?? (parsed.JWT_JWKS_URL ? undefined : localSecret(dataDir, 'jwt-secret'));
  const encryptionKeys = parsed.ONWARD_ENCRYPTION_KEYS ?? localSecret(dataDir, 'encryption-keys');
  problems.push(...unsafeSettings(parsed.NODE_ENV, env, parsed));
  const needsLocalSecrets = parsed.NODE_ENV !== 'production';
  if (needsLocalSecrets && encryptionKeys === undefined)
    problems.push('ONWARD_ENCRYPTION_KEYS: required (npm start creates local keys in the data folder)');
  else if (needsLocalSecrets && jwtSecret === undefined && parsed.JWT_JWKS_URL === undefined)
    problems.push('JWT_SECRET: required (npm start creates a local secret in the data folder)');
  if (problems.length > 0) throw new ConfigError(problems);

  return Object.freeze({
    ...parsed,
    dataDir,
    publicUrl: parsed.PUBLIC_URL ?? `http://${parsed.HOST}:${parsed.PORT}`,
    redisUrl: parsed.REDIS_URL ?? redisUrlFrom(parsed),
    jwtSecret,
    encryptionKeys: encryptionKeys ?? '',
    analyticsCacheSeconds: parsed.ANALYTICS_CACHE_TTL ?? parsed.FUNNEL_ANALYTICS_CACHE_TTL ?? 300,
  });
}

/** A copy of the environment for the local stack, which passes it to its child processes with a few changes. */
export function copyEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env };
}

/** The absolute path of the data folder. Works before the keys that `loadConfig` requires exist. */
export function dataDirOf(env: NodeJS.ProcessEnv): string {
  return path.resolve(env.ONWARD_DATA_DIR || '.data');
}

/** The local stack creates local keys in `<data>/keys`. A missing file counts as absent. */
function localSecret(dataDir: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(dataDir, 'keys', name), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function redisUrlFrom(parsed: Parsed): string {
  const url = new URL(
    `${parsed.REDIS_SSL ? 'rediss' : 'redis'}://${parsed.REDIS_HOST}:${parsed.REDIS_PORT}/${parsed.REDIS_DB}`,
  );
  if (parsed.REDIS_PASSWORD) url.password = parsed.REDIS_PASSWORD;
  return url.toString();
}

/** The configuration for display: secrets masked, passwords removed from URLs. */
export function describeConfig(config: Config): Record<string, string> {
  return Object.fromEntries(
    Object.entries(CONFIG_FIELDS).map(([name, { secret }]) => {
      const value = config[name as keyof Parsed];
      if (value === undefined) return [name, '(unset)'];
      return [name, secret ? '********' : String(value)];
    }),
  );
}
