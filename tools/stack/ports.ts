/** Checks the ports of the local stack before anything starts, so that a used one is named instead of timing out. */
import net from 'node:net';
import { LocalError } from '../commands/cli.js';

const LOOPBACK = '127.0.0.1';

/** A port the stack is about to listen on, and the variable that changes it. */
export interface PortClaim {
  readonly port: number;
  readonly variable: string;
  readonly host?: string;
}

/**
 * Checks that every port is free and none is claimed twice.
 *
 * @throws LocalError that names the port and the variable to change
 */
export async function assertPortsFree(claims: readonly PortClaim[]): Promise<void> {
  const seen = new Map<number, string>();
  for (const { port, variable, host } of claims) {
    const other = seen.get(port);
    if (other !== undefined)
      throw new LocalError(`port ${port} is claimed by ${other} and ${variable}: change one of them`);
    seen.set(port, variable);
    const problem = await listenProblem(port, host ?? LOOPBACK);
    if (problem === 'EADDRINUSE')
      throw new LocalError(`port ${port} is in use: set ${variable} to a free port, or stop the program that uses it`);
    if (problem !== undefined)
      throw new LocalError(`port ${port} on ${host ?? LOOPBACK} cannot be used (${problem}): change ${variable}`);
  }
}

function listenProblem(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** Free ports for tests and rehearsals. All are held until the last one is found, so that they differ. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => holdPort()));
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function holdPort(): Promise<net.Server> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: LOOPBACK }, () => resolve(server));
  });
}

/** Whether a server accepts connections within a second. */
export function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port });
    const done = (result: boolean): void => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}
