/** `npm run -s token`: prints one signed token for local use. */
import { copyEnvironment, dataDirOf } from '../../src/config.js';
import { runCommand, UsageError, type Arguments } from './cli.js';
import { commandSettings } from './settings.js';
import { ensureKeys } from '../stack/keys.js';
import { signToken, type TokenRequest } from './sign-token.js';
import { usageOf } from './table.js';

const ROLES = ['client', 'analyst', 'admin'];

await runCommand('token', async ({ values }) => {
  const request = requestOf(values);
  const env = copyEnvironment();
  ensureKeys(dataDirOf(env));
  const token = await signToken(commandSettings(env).config, request);
  process.stdout.write(`${token}\n`);
});

function requestOf({ role, sub, client, expires }: Arguments<'token'>['values']): TokenRequest {
  if (!role || !sub || !client)
    throw new UsageError(`--role, --sub and --client are needed. Usage: ${usageOf('token')}`);
  if (!ROLES.includes(role)) throw new UsageError(`--role is one of ${ROLES.join(', ')}`);
  if (!/^[1-9]\d{0,5}[smhd]$/.test(expires))
    throw new UsageError('--expires is a number and s, m, h or d, such as 12h');
  return { role, sub, client, expires };
}
