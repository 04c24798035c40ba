/** `npm run -s token`: prints one signed token for local use. */
import { parseArgs } from 'node:util';
import { copyEnvironment, dataDirOf, loadConfig } from '../../src/config.js';
import { ROLES } from '../../src/domain/access.js';
import { messageOf, runCommand, UsageError } from './cli.js';
import { ensureKeys } from '../stack/keys.js';
import { signToken, type TokenRequest } from './sign-token.js';

const USAGE = `usage: npm run -s token -- --role ${ROLES.join('|')} --sub NAME --client CLIENT [--all-clients] [--expires 12h]`;

await runCommand(async () => {
  const request = parseRequest(process.argv.slice(2));
  const env = copyEnvironment();
  ensureKeys(dataDirOf(env));
  const config = loadConfig(env);
  const token = await signToken(config, request);
  process.stdout.write(`${token}\n`);
});

function parseRequest(args: string[]): TokenRequest {
  const { role, sub, client, expires, allClients } = parseOptions(args);
  if (!role || !sub || !client) throw new UsageError(USAGE);
  if (!(ROLES as readonly string[]).includes(role)) throw new UsageError(`--role is one of ${ROLES.join(', ')}`);
  if (!/^[1-9]\d{0,5}[smhd]$/.test(expires))
    throw new UsageError('--expires is a number and s, m, h or d, such as 12h');
  if (allClients && role !== 'analyst' && role !== 'admin')
    throw new UsageError('--all-clients is for the roles analyst and admin');
  return { role, sub, client, expires, allClients };
}

function parseOptions(args: string[]): Partial<TokenRequest> & { expires: string; allClients: boolean } {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        role: text,
        sub: text,
        client: text,
        expires: { ...text, default: '12h' },
        'all-clients': { type: 'boolean', default: false },
      },
    });
    return { ...values, allClients: values['all-clients'] };
  } catch (error) {
    throw new UsageError(`${messageOf(error)} (${USAGE})`);
  }
}
