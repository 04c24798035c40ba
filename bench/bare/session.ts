/** One bare workflow as a client drives it: the counterpart of `OurSession`. */
import { randomUUID } from 'node:crypto';
import {
  type Client,
  WithStartWorkflowOperation,
  type WorkflowHandle,
  WorkflowIdConflictPolicy,
} from '@temporalio/client';
import { BARE_QUEUE, BARE_WORKFLOW_TYPE, echo, finish } from './messages.js';

export class BareSession {
  /** Number of acknowledged echoes. */
  answered = 0;

  private constructor(private readonly handle: WorkflowHandle) {}

  /** Starts the workflow with Update-with-Start, as a session is started. */
  static async open(client: Client): Promise<BareSession> {
    const workflowId = `bare/${randomUUID()}`;
    const startWorkflowOperation = new WithStartWorkflowOperation<() => Promise<unknown>>(BARE_WORKFLOW_TYPE, {
      workflowId,
      taskQueue: BARE_QUEUE,
      args: [],
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
      workflowTaskTimeout: '5s',
    });
    await client.workflow.executeUpdateWithStart(echo, {
      args: ['open'],
      updateId: randomUUID(),
      startWorkflowOperation,
    });
    return new BareSession(client.workflow.getHandle(workflowId));
  }

  async answer(text: string): Promise<void> {
    await this.handle.executeUpdate(echo, { args: [text], updateId: randomUUID() });
    this.answered += 1;
  }

  /** @throws Error when the workflow counted another number than was acknowledged */
  async finish(): Promise<void> {
    const counted = await this.handle.executeUpdate(finish, { updateId: randomUUID() });
    if (counted !== this.answered + 1)
      throw new Error(`bare: ${this.answered} echoes acknowledged, ${counted - 1} counted`);
  }

  async historyLength(): Promise<number> {
    return (await this.handle.describe()).historyLength;
  }
}
