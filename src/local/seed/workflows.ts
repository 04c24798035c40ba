import type { RunningStack } from '../running-stack.js';
export async function seedWorkflows(_stack: RunningStack, _count: number, _say: (line: string) => void): Promise<number> {
  return 0;
}
