/** Prepares a namespace: it exists, retains closed workflows long enough, and has our search attributes. */
import type { Connection } from '@temporalio/client';
import proto, { type temporal } from '@temporalio/proto';
import { SEARCH_ATTRIBUTES } from '../../domain/visibility/search-attributes.js';

const { IndexedValueType } = proto.temporal.api.enums.v1;
const GRPC_NOT_FOUND = 5;
const GRPC_ALREADY_EXISTS = 6;
const SECONDS_A_DAY = 86_400;
const NAMESPACE_LOOKS = 60;
const NAMESPACE_LOOK_MS = 1_000;

/**
 * Idempotent. Several processes may run it at once.
 *
 * `start-dev --search-attribute` is ignored for an existing database file, so the attributes are registered here.
 *
 * @returns the changes, in words
 */
export async function prepareNamespace(
  connection: Connection,
  namespace: string,
  retentionDays: number,
): Promise<string[]> {
  const changes: string[] = [];
  const retention = { seconds: (retentionDays * SECONDS_A_DAY) as unknown as Long };
  try {
    const described = await connection.workflowService.describeNamespace({ namespace });
    const current = Number(described.config?.workflowExecutionRetentionTtl?.seconds ?? 0);
    if (current < retentionDays * SECONDS_A_DAY) {
      await connection.workflowService.updateNamespace({
        namespace,
        config: { workflowExecutionRetentionTtl: retention },
      });
      changes.push(`retention of namespace ${namespace}: ${retentionDays} days`);
    }
  } catch (error) {
    if (codeOf(error) !== GRPC_NOT_FOUND) throw error;
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention });
    changes.push(`namespace ${namespace} registered`);
  }

  const { customAttributes } = await retryWhileMissing(() =>
    connection.operatorService.listSearchAttributes({ namespace }),
  );
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(([name]) => customAttributes?.[name] === undefined);
  if (missing.length > 0) {
    const searchAttributes = Object.fromEntries(
      missing.map(([name, type]) => [name, IndexedValueType[`INDEXED_VALUE_TYPE_${type}`]]),
    );
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes }).catch((error: unknown) => {
      if (codeOf(error) !== GRPC_ALREADY_EXISTS) throw error;
    });
    changes.push(`search attributes: ${missing.map(([name]) => name).join(', ')}`);
  }
  return changes;
}

/** A new namespace is NOT_FOUND until the server refreshes its namespace cache. */
async function retryWhileMissing<T>(ask: () => Promise<T>): Promise<T> {
  for (let look = 1; ; look += 1) {
    try {
      return await ask();
    } catch (error) {
      if (codeOf(error) !== GRPC_NOT_FOUND || look >= NAMESPACE_LOOKS) throw error;
      await new Promise((resolve) => setTimeout(resolve, NAMESPACE_LOOK_MS));
    }
  }
}

function codeOf(error: unknown): number | undefined {
  return (error as { code?: number }).code;
}

type Long = NonNullable<
  NonNullable<temporal.api.namespace.v1.INamespaceConfig['workflowExecutionRetentionTtl']>['seconds']
>;
