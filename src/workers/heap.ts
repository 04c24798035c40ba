/**
 * Heap settings, imported first. A worker mostly holds open sessions that wait, so their retained objects dominate its
 * memory.
 */
import { Buffer } from 'node:buffer';
import { setFlagsFromString } from 'node:v8';

/**
 * V8 applies the option to heaps created later, and the sessions live in the heap of a thread that starts later. By
 * default V8 lets such a heap grow to a multiple of its live objects before it collects garbage. With this option it
 * collects when the heap has grown by a fifth. Only old objects are affected: the garbage of a workflow task dies
 * young, and the young generation keeps its size.
 */
setFlagsFromString('--heap-growing-percent=20');

/**
 * Node cuts small buffers out of shared 8 KiB slabs. The SDK keeps the last activation and completion of every open
 * session, one or two kilobytes, and each of these retained a whole slab.
 */
Buffer.poolSize = 0;
