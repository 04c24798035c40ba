/**
 * The entities that approved recommendations create, and the fields of each. The knowledge compiler checks rules
 * against this table, `decide` validates modified recommendations with it, and the effect store writes its fields as
 * columns.
 */

export const ENTITY_TYPES = ['site', 'asset', 'task', 'work_order', 'attendance_rule', 'ticket'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export type FieldRule =
  | { readonly type: 'string'; readonly max: number; readonly required?: true }
  | { readonly type: 'enum'; readonly values: readonly string[]; readonly required?: true }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly integer?: true;
      readonly required?: true;
    }
  | { readonly type: 'time'; readonly required?: true }
  | { readonly type: 'days'; readonly required?: true };

const LEVELS = ['low', 'medium', 'high', 'critical'] as const;
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * Matches the columns of `migrations/0003_operations.sql`, so a value that fits here can be stored. `time` is local
 * wall-clock HH:MM, `days` a non-empty list of `WEEKDAYS`, and `due_in_days` counts from the day the entity is created.
 */
export const ENTITY_FIELDS: Readonly<Record<EntityType, Readonly<Record<string, FieldRule>>>> = {
  site: {
    name: { type: 'string', max: 200, required: true },
    address: { type: 'string', max: 500 },
    latitude: { type: 'number', min: -90, max: 90 },
    longitude: { type: 'number', min: -180, max: 180 },
    timezone: { type: 'string', max: 64 },
    category: { type: 'string', max: 64 },
  },
  asset: {
    name: { type: 'string', max: 200, required: true },
    asset_type: { type: 'string', max: 64, required: true },
    location: { type: 'string', max: 200 },
    serial_number: { type: 'string', max: 100 },
    unit: { type: 'string', max: 16 },
    reading: { type: 'number', min: 0, max: 1e12 },
    quantity: { type: 'number', min: 1, max: 100_000, integer: true },
  },
  task: {
    title: { type: 'string', max: 200, required: true },
    description: { type: 'string', max: 2_000 },
    frequency: { type: 'enum', values: ['once', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'], required: true },
    due_in_days: { type: 'number', min: 0, max: 3_650, integer: true },
  },
  work_order: {
    title: { type: 'string', max: 200, required: true },
    description: { type: 'string', max: 2_000 },
    priority: { type: 'enum', values: LEVELS, required: true },
    due_in_days: { type: 'number', min: 0, max: 3_650, integer: true },
  },
  attendance_rule: {
    name: { type: 'string', max: 200, required: true },
    shift_start: { type: 'time', required: true },
    shift_end: { type: 'time', required: true },
    grace_minutes: { type: 'number', min: 0, max: 240, integer: true },
    days: { type: 'days', required: true },
    minimum_staff: { type: 'number', min: 0, max: 10_000, integer: true },
  },
  ticket: {
    title: { type: 'string', max: 200, required: true },
    description: { type: 'string', max: 2_000 },
    severity: { type: 'enum', values: LEVELS, required: true },
  },
};

export interface FieldIssue {
  /** JSON Pointer relative to the payload. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * Checks a payload against the table.
 *
 * @returns every problem; empty when the payload can be stored
 */
export function checkEntityPayload(entityType: EntityType, payload: Readonly<Record<string, unknown>>): FieldIssue[] {
  const rules = ENTITY_FIELDS[entityType];
  const issues: FieldIssue[] = [];
  for (const [name, value] of Object.entries(payload)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const message = rule === undefined ? `a ${entityType} has no such field` : fieldProblem(rule, value);
    if (message !== undefined) issues.push({ pointer: `/${name}`, message });
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.required && payload[name] === undefined) issues.push({ pointer: `/${name}`, message: 'required' });
  }
  return issues;
}

function fieldProblem(rule: FieldRule, value: unknown): string | undefined {
  switch (rule.type) {
    case 'string':
      return isStorableText(value) && value.trim() !== '' && value.length <= rule.max
        ? undefined
        : `text of 1 to ${rule.max} characters`;
    case 'enum':
      return typeof value === 'string' && rule.values.includes(value) ? undefined : `one of ${rule.values.join(', ')}`;
    case 'number':
      return numberProblem(rule, value);
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : 'a time as HH:MM';
    case 'days':
      return Array.isArray(value) &&
        value.length > 0 &&
        value.every((day) => (WEEKDAYS as readonly unknown[]).includes(day))
        ? undefined
        : `a list of ${WEEKDAYS.join(', ')}`;
  }
}

function numberProblem(
  { min, max, integer }: Extract<FieldRule, { type: 'number' }>,
  value: unknown,
): string | undefined {
  const fits =
    typeof value === 'number' && value >= min && value <= max && (integer !== true || Number.isInteger(value));
  return fits ? undefined : `a ${integer ? 'whole ' : ''}number from ${min} to ${max}`;
}

/** PostgreSQL text cannot contain U+0000, so every attempt to insert such an entity would fail. */
function isStorableText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\u0000');
}
