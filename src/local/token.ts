/** `npm run -s token`: one signed token for local use, nothing else. */
import { parseArgs } from 'node:util';
import { SignJWT } from 'jose';
import { copyEnvironment, dataDirOf, loadConfig } from '../config.js';
import { LocalError, messageOf, runCommand, UsageError } from './cli.js';
import { ensureKeys } from './keys.js';

const USAGE = 'usage: npm run -s token -- --role client|analyst|admin --sub NAME --client CLIENT [--expires 12h]';
const ROLES = ['client', 'analyst', 'admin'];

interface TokenRequest {
  readonly role: string;
  readonly sub: string;
  readonly client: string;
  readonly expires: string;
}

await runCommand(async () => {
  const request = parseRequest(process.argv.slice(2));
  const env = copyEnvironment();
  ensureKeys(dataDirOf(env));
  const config = loadConfig(env);
  if (config.jwtSecret === undefined) throw new LocalError('JWT_JWKS_URL is set: tokens come from its identity provider');
  const token = await new SignJWT({ client_id: request.client, role: request.role })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setSubject(request.sub)
    .setIssuer(config.JWT_ISSUER)
    .setAudience(config.JWT_AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(request.expires)
    .sign(new TextEncoder().encode(config.jwtSecret));
  process.stdout.write(`${token}\n`);
});

function parseRequest(args: string[]): TokenRequest {
  const { role, sub, client, expires } = parseOptions(args);
  if (!role || !sub || !client) throw new UsageError(USAGE);
  if (!ROLES.includes(role)) throw new UsageError(`--role is one of ${ROLES.join(', ')}`);
  if (!/^[1-9]\d{0,5}[smhd]$/.test(expires)) throw new UsageError('--expires is a number and s, m, h or d, such as 12h');
  return { role, sub, client, expires };
}

function parseOptions(args: string[]): Partial<TokenRequest> & { expires: string } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { role: text, sub: text, client: text, expires: { ...text, default: '12h' } } }).values;
  } catch (error) {
    throw new UsageError(`${messageOf(error)} (${USAGE})`);
  }
}
