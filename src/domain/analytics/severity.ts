/** The severity of a drop-off rate. */

export const SEVERITY_LEVELS = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITY_LEVELS)[number];

/** Above 50 % critical, above 30 % high, above 15 % medium. */
export function severityOf(dropOffRate: number): Severity {
  if (dropOffRate > 0.5) return 'critical';
  if (dropOffRate > 0.3) return 'high';
  return dropOffRate > 0.15 ? 'medium' : 'low';
}
