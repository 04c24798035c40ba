/** Opens the alert repository with the settings of the configuration. */
import type { Config } from '../config.js';
import type { LoggerFor } from '../observability/logging.js';
import { AlertRepository } from '../adapters/postgres/alerts/alert-repository.js';
import type { Pool } from '../adapters/postgres/pool.js';
import { alertSettings } from './alert-senders.js';

/** @param logFor the component of its lines is `alerts` */
export function openAlerts(config: Config, db: Pool, logFor: LoggerFor): AlertRepository {
  return new AlertRepository(db, alertSettings(config), logFor('alerts'), Date.now);
}
