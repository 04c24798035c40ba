/** `npm run -s ui`: prints a link that signs a browser in to the codec endpoint and opens the Temporal Web UI. */
import { LocalError, runCommand } from './cli.js';
import { commandSettings } from './settings.js';
import { signToken } from './sign-token.js';

await runCommand('ui', async ({ values }) => {
  const { config, stack } = commandSettings();
  const api = stack?.urls.api ?? config.publicUrl;
  const token = await signToken(config, {
    role: 'admin',
    sub: values.sub,
    client: values.client,
    allClients: true,
    expires: '1m',
  });
  const response = await fetch(new URL('/codec/sign-in', api), {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
  }).catch(() => {
    throw new LocalError(`no API answers at ${api}: run npm start first`);
  });
  if (!response.ok) throw new LocalError(`the API at ${api} refused the sign-in (${response.status})`);
  const { url } = (await response.json()) as { url: string };
  process.stdout.write(`${url}\n`);
});
