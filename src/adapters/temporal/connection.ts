/** Connections to Temporal: plain on loopback, TLS, mTLS or an API key (Temporal Cloud), by configuration. */
import { readFileSync } from 'node:fs';
import type { NativeConnectionOptions } from '@temporalio/worker';

export interface TemporalSettings {
  readonly address: string;
  readonly apiKey?: string;
  /** Use TLS even without an API key or a client certificate. */
  readonly tls: boolean;
  readonly serverName?: string;
  readonly caFile?: string;
  readonly certFile?: string;
  readonly keyFile?: string;
}

/** Options shared by client and native connections. An API key implies TLS. */
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
