/** Connects to Temporal as the configuration says. */
import type { Config } from '../config.js';
import * as temporal from '../adapters/temporal/connection.js';

/** Options of a client's connection. */
export function connectionOptions(config: Config): ReturnType<typeof temporal.connectionOptions> {
  return temporal.connectionOptions(settingsOf(config));
}

/** Options of a worker's connection. */
export function workerConnectionOptions(config: Config): ReturnType<typeof temporal.workerConnectionOptions> {
  return temporal.workerConnectionOptions(settingsOf(config));
}

function settingsOf(config: Config): temporal.TemporalSettings {
  return {
    address: config.TEMPORAL_ADDRESS,
    apiKey: config.TEMPORAL_API_KEY,
    tls: config.TEMPORAL_TLS,
    serverName: config.TEMPORAL_TLS_SERVER_NAME,
    caFile: config.TEMPORAL_TLS_CA_FILE,
    certFile: config.TEMPORAL_TLS_CERT_FILE,
    keyFile: config.TEMPORAL_TLS_KEY_FILE,
  };
}
