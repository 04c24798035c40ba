/**
 * A TCP proxy to a server that a test can cut and restore. A cut refuses and resets connections without touching the
 * server.
 */
import net from 'node:net';
import type { AddressInfo } from 'node:net';

export class Link {
  /** Number of attempted connections, including refused ones. */
  asked = 0;
  private isCut = false;
  private readonly sockets = new Set<net.Socket>();

  private constructor(
    private readonly server: net.Server,
    private readonly target: { readonly host: string; readonly port: number },
  ) {
    server.on('connection', (socket) => this.join(socket));
  }

  static async to(host: string, port: number): Promise<Link> {
    const server = net.createServer();
    const link = new Link(server, { host, port });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return link;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(socket: net.Socket): void {
    this.asked += 1;
    if (this.isCut) return void socket.destroy();
    const upstream = net.connect(this.target);
    for (const [from, to] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      this.sockets.add(from);
      from.on('error', () => to.destroy()).on('close', () => (this.sockets.delete(from), to.destroy()));
      from.pipe(to);
    }
  }
}
