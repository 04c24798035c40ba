/** The OpenAPI document: its size, a linter's recommended rules, and names that clients rely on. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withComponents } from '../../../src/api/http/openapi-components.js';
import { openApiDocument } from '../../../src/api/http/openapi.js';
import { NAMED_SCHEMAS } from '../../../src/api/routes/named-schemas.js';
import { ROUTES } from '../../../src/api/routes/register.js';
import {
  fallbackPolicyOf,
  limitPolicyOf,
  type LimitPolicy,
  type ResourceClass,
} from '../../../src/domain/limits/resource-classes.js';

const limits = {
  policyOf: (name: ResourceClass): LimitPolicy => limitPolicyOf(name, {}),
  fallbackOf: (name: ResourceClass): LimitPolicy | undefined => fallbackPolicyOf(name, 100),
};
const text = JSON.stringify(openApiDocument(ROUTES, NAMED_SCHEMAS, 'https://api.onward.test', limits));
const document = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };

/** Findings of the linter that are right as they are. */
const ACCEPTED = [
  // It reads nothing of a request, so no request can be wrong.
  'operation-4xx-response #/paths/~1health~1live/get/responses',
];

describe('the OpenAPI document', () => {
  it('is smaller than 200 kB with the limits of every route', () => {
    expect(text).toContain('requests in any 300 seconds for one user');
    expect(Buffer.byteLength(text)).toBeLessThan(200_000);
  });

  it('follows the recommended rules of a linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const findings = await lintFromString({ source: text, absoluteRef: '/openapi.json', config });
    expect(findings.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`)).toEqual(ACCEPTED);
  });

  it('uses every name that it gives', () => {
    const unused = Object.keys(document.components.schemas).filter(
      (name) => !text.includes(`"#/components/schemas/${name}"`),
    );
    expect(unused).toEqual([]);
  });

  it('has a file in every form', () => {
    const forms = ROUTES.filter(({ body }) => body === 'multipart').map(({ form }) => form);
    expect(forms.length).toBeGreaterThan(1);
    // Swagger UI shows a file input for this format.
    for (const form of forms)
      expect(JSON.stringify(z.toJSONSchema(form ?? z.never(), { io: 'input' }))).toContain('"format":"binary"');
  });

  it('leaves no response open whose form is known', () => {
    const open = ROUTES.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ schema }) => openMembers(schema, '')),
    );
    expect([...new Set(open)].sort()).toEqual([...OPEN].sort());
  });

  it('has one name for a schema', () => {
    const same = { type: 'object' };
    expect(() => withComponents({ paths: {}, components: {} }, { One: same, Two: same })).toThrow('One and Two');
  });
});

/** Members whose form the platform does not know, or that differ by event or activity. */
const OPEN = [
  // GET /openapi.json, whose form is the OpenAPI specification.
  '/*',
  // The codec passes on what the Temporal UI sends.
  '/payloads[]/*',
  // A draft is the client's own data.
  '/checkpoint_data/data{}',
  '/checkpoint_data/history[]',
  '/checkpoints[]/collected_data{}',
  '/checkpoints[]/question_history[]',
  // The input of an activity, and the fields of it that were corrected.
  '/args[]',
  '/corrections[]/diff[]/from',
  '/corrections[]/diff[]/to',
  // The fields of an event.
  '/timeline[]/data{}',
];

function openMembers(schema: unknown, at: string): string[] {
  if (schema instanceof z.ZodUnknown) return schema.meta()?.type === undefined ? [at] : [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return openMembers(schema.unwrap(), at);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => openMembers(option, at));
  if (schema instanceof z.ZodArray) return openMembers(schema.element, `${at}[]`);
  if (schema instanceof z.ZodRecord) return openMembers(schema.valueType, `${at}{}`);
  if (!(schema instanceof z.ZodObject)) return [];
  return [
    ...(schema.def.catchall === undefined ? [] : [`${at}/*`]),
    ...Object.entries(schema.shape as z.ZodRawShape).flatMap(([name, inner]) => openMembers(inner, `${at}/${name}`)),
  ];
}
