/** The upload metrics. */
import { Counter, Histogram, type Registry } from 'prom-client';
import type { UploadMetrics } from './upload-admission.js';

export function uploadMetrics(registry: Registry): UploadMetrics {
  const registers = [registry];
  return {
    rejections: new Counter({
      name: 'upload_throttling_rejections',
      help: 'Uploads rejected, by the policy that rejected them',
      labelNames: ['reason'],
      registers,
    }),
    sessionQuota: new Histogram({
      name: 'upload_throttling_session_quota',
      help: 'Share of a session’s upload quota (0-1, the fullest of its policies) after each upload',
      buckets: [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1],
      registers,
    }),
  };
}
