import { burst } from './burst.ts';
import { commandLine } from './command-line.ts';
import { dueList } from './due-list.ts';
import { firstIndex } from './first-index.ts';
import { firstPaint } from './first-paint.ts';
import { longNote } from './long-note.ts';
import { manyTouches } from './many-touches.ts';
import { matching } from './matching.ts';
import { memory } from './memory.ts';
import type { Bench } from './measure/row.ts';
import { oneChange } from './one-change.ts';
import { onload } from './onload.ts';
import { order } from './order/order-bench.ts';
import { soak } from './soak.ts';
import { size } from './size.ts';

/** All benches, in the order of the table. */
export const benches: readonly Bench[] = [firstIndex, oneChange, dueList, firstPaint, burst, onload, memory, commandLine, longNote, manyTouches, matching, size, soak, order];

export { tableOf } from './measure/row.ts';
