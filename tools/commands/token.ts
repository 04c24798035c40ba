/** `npm run -s token`: prints one signed token for local use. */
import { copyEnvironment, dataDirOf } from '../../src/config.js';
import { ROLES } from '../../src/domain/access.js';
import { runCommand, UsageError, type Arguments } from './cli.js';
import { commandSettings } from './settings.js';
import { ensureKeys } from '../stack/keys.js';
import { signToken, type TokenRequest } from './sign-token.js';
import { usageOf } from './table.js';

await runCommand('token', async ({ values }) => {
  const request = requestOf(values);
  const env = copyEnvironment();
  ensureKeys(dataDirOf(env));
  const token = await signToken(commandSettings(env).config, request);
  process.stdout.write(`${token}\n`);
});

function requestOf(values: Arguments<'token'>['values']): TokenRequest {
  const { role, sub, client, expires, 'all-clients': allClients = false } = values;
  if (!role || !sub || !client)
    throw new UsageError(`--role, --sub and --client are needed. Usage: ${usageOf('token')}`);
  if (!(ROLES as readonly string[]).includes(role)) throw new UsageError(`--role is one of ${ROLES.join(', ')}`);
  if (!/^[1-9]\d{0,5}[smhd]$/.test(expires))
    throw new UsageError('--expires is a number and s, m, h or d, such as 12h');
  if (allClients && role !== 'analyst' && role !== 'admin')
    throw new UsageError('--all-clients is for the roles analyst and admin');
  return { role, sub, client, expires, allClients };
}
