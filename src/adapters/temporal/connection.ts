/** How to reach Temporal: plain on loopback, TLS, mTLS or an API key (Temporal Cloud), by configuration only. */
import { readFileSync } from 'node:fs';
import type { NativeConnectionOptions } from '@temporalio/worker';
import type { Config } from '../../config.js';

/** Options that client and native connections share. An API key implies TLS. */
export function connectionOptions(config: Config): Pick<NativeConnectionOptions, 'address' | 'tls' | 'apiKey'> {
  const usesTls = config.TEMPORAL_TLS || config.TEMPORAL_API_KEY !== undefined || config.TEMPORAL_TLS_CERT_FILE !== undefined;
  return { address: config.TEMPORAL_ADDRESS, apiKey: config.TEMPORAL_API_KEY, tls: usesTls ? tlsOptions(config) : undefined };
}

/** Options of a worker's connection. */
export function workerConnectionOptions(config: Config): NativeConnectionOptions {
  // By default the SDK compresses every request. Ciphertext does not get smaller, and each try takes 370 KiB and time.
  return { ...connectionOptions(config), grpcCompression: { codec: 'none' } };
}

function tlsOptions(config: Config): Exclude<NativeConnectionOptions['tls'], undefined | null | boolean> {
  const { TEMPORAL_TLS_CA_FILE: ca, TEMPORAL_TLS_CERT_FILE: crt, TEMPORAL_TLS_KEY_FILE: key } = config;
  return {
    serverNameOverride: config.TEMPORAL_TLS_SERVER_NAME,
    serverRootCACertificate: ca === undefined ? undefined : readFileSync(ca),
    clientCertPair: crt === undefined || key === undefined ? undefined : { crt: readFileSync(crt), key: readFileSync(key) },
  };
}
