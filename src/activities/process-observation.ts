/** Prepares the stored photos of an observation: upright, without metadata, at a stated size. */
import { heartbeat } from '@temporalio/activity';
import type { ProcessObservationInput, ProcessObservationResult } from './media/contract.js';

export interface RenditionMaker {
  /**
   * Makes and stores the rendition of one stored photo; doing it again replaces it.
   *
   * @returns pixel size of the rendition
   */
  makeRendition(sessionId: string, mediaId: string): Promise<{ width: number; height: number }>;
}

/** The activity `processObservation`. */
export function mediaActivities(maker: RenditionMaker): {
  processObservation(input: ProcessObservationInput): Promise<ProcessObservationResult>;
} {
  return {
    async processObservation({ session_id, media }) {
      const sizes: Record<string, { width: number; height: number }> = {};
      for (const item of media.filter(({ kind }) => kind === 'photo')) {
        heartbeat(item.media_id);
        sizes[item.media_id] = await maker.makeRendition(session_id, item.media_id);
      }
      return { sizes };
    },
  };
}
