/** `npm run env-example`: writes `.env.example` from the configuration. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_FIELDS } from '../../src/config.js';

const HEAD = `# Every variable Onward reads, with its default where it has one. Made by \`npm run env-example\`; do not edit.
# \`npm start\` needs none of them. Lines without a # are required when NODE_ENV=production has no better source.
`;

const rows = Object.entries(CONFIG_FIELDS).map(([name, { schema, description, secret }]) => {
  const standard = schema.safeParse(undefined).data as string | number | boolean | readonly string[] | undefined;
  const value = secret || standard === undefined ? '' : String(standard);
  return `# ${description}${secret ? ' (secret)' : ''}\n# ${name}=${value}\n`;
});

writeFileSync(path.resolve(import.meta.dirname, '..', '..', '.env.example'), [HEAD, ...rows].join('\n'));
