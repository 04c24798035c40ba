/** How to reach Temporal: plain on loopback, TLS, mTLS or an API key (Temporal Cloud), by configuration only. */
import { readFileSync } from 'node:fs';
import type { NativeConnectionOptions } from '@temporalio/worker';

export interface TemporalSettings {
  readonly address: string;
  readonly apiKey?: string;
  /** TLS although neither an API key nor a client certificate asks for it. */
  readonly tls: boolean;
  readonly serverName?: string;
  readonly caFile?: string;
  readonly certFile?: string;
  readonly keyFile?: string;
}

/** Options that client and native connections share. An API key implies TLS. */
export function connectionOptions(
  settings: TemporalSettings,
): Pick<NativeConnectionOptions, 'address' | 'tls' | 'apiKey'> {
  const { address, apiKey, tls, certFile } = settings;
  const usesTls = tls || apiKey !== undefined || certFile !== undefined;
  return { address, apiKey, tls: usesTls ? tlsOptions(settings) : undefined };
}

/** Options of a worker's connection. */
export function workerConnectionOptions(settings: TemporalSettings): NativeConnectionOptions {
  // By default the SDK compresses every request. Ciphertext does not shrink, and each attempt costs 370 KiB and time.
  return { ...connectionOptions(settings), grpcCompression: { codec: 'none' } };
}

function tlsOptions({
  serverName,
  caFile: ca,
  certFile: crt,
  keyFile: key,
}: TemporalSettings): Exclude<NativeConnectionOptions['tls'], undefined | null | boolean> {
  return {
    serverNameOverride: serverName,
    serverRootCACertificate: ca === undefined ? undefined : readFileSync(ca),
    clientCertPair:
      crt === undefined || key === undefined ? undefined : { crt: readFileSync(crt), key: readFileSync(key) },
  };
}
