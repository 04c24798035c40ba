/** Signed requests to an S3-compatible store. Bodies and responses are streamed. */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AwsV4Signer } from 'aws4fetch';

export interface S3Options {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `endpoint/bucket/key` instead of `bucket.endpoint/key`. */
  readonly forcePathStyle: boolean;
}

export interface S3Body {
  readonly stream: Readable;
  readonly bytes: number;
}

/** A store that is silent for longer counts as down. */
const SILENCE_MS = 20_000;

export class S3Client {
  constructor(private readonly options: S3Options) {}

  /** @throws Error with code `ENOENT` for 404, `EIO` for any other rejection, and network codes */
  async send(
    method: 'GET' | 'PUT' | 'DELETE',
    key: string,
    query: Readonly<Record<string, string>> = {},
    body?: S3Body,
  ): Promise<IncomingMessage> {
    const { url, headers } = await this.sign(method, key, query, body);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const request = open(url, { method, headers, timeout: SILENCE_MS }, resolve);
      request.on('timeout', () =>
        request.destroy(Object.assign(new Error('the store did not respond'), { code: 'ETIMEDOUT' })),
      );
      request.on('error', reject);
      if (body === undefined) request.end();
      else pipeline(body.stream, request).catch(reject);
    });
    const status = answer.statusCode ?? 0;
    if (status >= 200 && status < 300) return answer;
    answer.resume();
    throw Object.assign(new Error(`the store answered ${status}`), { code: status === 404 ? 'ENOENT' : 'EIO' });
  }

  private async sign(
    method: string,
    key: string,
    query: Readonly<Record<string, string>>,
    body: S3Body | undefined,
  ): Promise<{ url: URL; headers: Record<string, string> }> {
    const { endpoint, region, bucket, accessKeyId, secretAccessKey, forcePathStyle } = this.options;
    const url = new URL(endpoint);
    if (!forcePathStyle) url.hostname = `${bucket}.${url.hostname}`;
    url.pathname = `${forcePathStyle ? `/${bucket}` : ''}/${key}`;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    // The body is streamed, so its hash is unknown in advance. Its length is known, and a truncated body is not stored.
    const headers = {
      'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD',
      ...(body === undefined ? {} : { 'Content-Length': String(body.bytes) }),
    };
    const signer = new AwsV4Signer({
      method,
      url: url.href,
      headers,
      accessKeyId,
      secretAccessKey,
      region,
      service: 's3',
    });
    const signed = await signer.sign();
    return { url: signed.url, headers: Object.fromEntries(signed.headers.entries()) };
  }
}
