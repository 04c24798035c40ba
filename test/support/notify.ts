/** Receivers of alerts: a real SMTP server, and HTTP servers that accept requests for Slack webhooks and Twilio. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  readonly url: string;
  /** Every mail as it was sent, oldest first. */
  readonly mails: readonly string[];
  close(): Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      text(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (error: unknown) => done(error as Error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export interface Webhook {
  readonly url: string;
  /** The bodies of accepted requests. */
  readonly bodies: readonly string[];
  accepted(): number;
  answerWith(status: number): void;
  close(): Promise<void>;
}

export async function startWebhook(): Promise<Webhook> {
  const bodies: string[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      if (status < 300) bodies.push(body);
      response.writeHead(status).end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    bodies,
    accepted: () => bodies.length,
    answerWith: (next) => void (status = next),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const unused = { send: () => Promise.reject(new Error('nothing is sent here')) };
/** For a test that raises alerts and sends none. */
export const NO_SENDERS = { slack: unused, email: unused, sms: unused };
