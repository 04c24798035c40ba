/** An upload over a plain socket that stops after a given number of bytes, like a phone that loses its connection. */
import net from 'node:net';

export class HeldUpload {
  private constructor(private readonly socket: net.Socket) {}

  /**
   * Sends the head and the first bytes of a body, and keeps the connection open.
   *
   * @param bytes of the body that are sent now
   */
  static async begin(
    baseUrl: string,
    path: string,
    token: string,
    { body, type }: { body: Buffer; type: string },
    bytes: number,
  ): Promise<HeldUpload> {
    const { hostname, port } = new URL(baseUrl);
    const socket = net.connect(Number(port), hostname);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write(
      `POST /api/v1/onboarding/${path} HTTP/1.1\r\nHost: onward\r\nAuthorization: Bearer ${token}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    const upload = new HeldUpload(socket);
    await new Promise<void>((resolve) => socket.write(body.subarray(0, bytes), () => resolve()));
    return upload;
  }

  drop(): void {
    this.socket.destroy();
  }

  /** Resolves when the server has answered or the connection is closed. */
  answered(): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.destroyed) resolve();
      this.socket.once('close', () => resolve());
      this.socket.once('data', () => (this.drop(), resolve()));
    });
  }
}
