import type { Write } from './writes';

/** The same cells, made to keep what is written as text first. */
export const asText = (writes: readonly Write[]): readonly Write[] =>
  writes.flatMap((write): readonly Write[] =>
    write.kind === 'cells'
      ? [
          {
            kind: 'text-format',
            tab: write.tab,
            row: write.row,
            column: write.column,
            width: write.values[0]?.length ?? 1,
            height: write.values.length,
          },
          write,
        ]
      : [write],
  );
