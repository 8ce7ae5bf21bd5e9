import { type Group, OPERATIONS } from './operations';

/** Counts service calls by operation, and the cells they carried. */
export interface CallCounter {
  reset(): void;
  readonly total: number;
  readonly reads: number;
  readonly writes: number;
  readonly others: number;
  readonly navigations: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly byOperation: ReadonlyMap<string, number>;
}

export interface CallRecorder extends CallCounter {
  note(operation: string, group: Group, cells: number): void;
}

export function createCallCounter(): CallRecorder {
  const byOperation = new Map<string, number>();
  const cells = { read: 0, write: 0, other: 0, navigation: 0 };
  const of = (group: Group) =>
    [...byOperation].reduce(
      (sum, [operation, count]) => sum + (OPERATIONS.get(operation) === group ? count : 0),
      0,
    );
  return {
    byOperation,
    note(operation, group, count) {
      byOperation.set(operation, (byOperation.get(operation) ?? 0) + 1);
      cells[group] += count;
    },
    reset() {
      byOperation.clear();
      Object.assign(cells, { read: 0, write: 0 });
    },
    get total() {
      return of('read') + of('write') + of('other');
    },
    get reads() {
      return of('read');
    },
    get writes() {
      return of('write');
    },
    get others() {
      return of('other');
    },
    get navigations() {
      return of('navigation');
    },
    get cellsRead() {
      return cells.read;
    },
    get cellsWritten() {
      return cells.write;
    },
  };
}
