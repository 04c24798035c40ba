/**
 * Imported first. A worker mostly holds open sessions that wait, so what each of them keeps is what its memory is made of.
 */
import { Buffer } from 'node:buffer';
import { setFlagsFromString } from 'node:v8';

/**
 * V8 takes the option for heaps that do not exist yet, and the sessions live in the heap of a thread that starts later. By itself
 * V8 lets such a heap grow to a multiple of what is alive before it collects garbage; here it collects once the heap has grown by a
 * fifth. Only old objects are meant: what one workflow task leaves behind dies young, and the nursery is as large as ever.
 */
setFlagsFromString('--heap-growing-percent=20');

/**
 * Node cuts small buffers out of shared pieces of 8 KiB. The SDK keeps the last activation and completion of every open session, a
 * kilobyte or two, and each of these kept a whole piece.
 */
Buffer.poolSize = 0;
