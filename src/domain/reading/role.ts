/** What a label or a heading of a column opens or holds. */
export type Role =
  | 'goal'
  | 'subgoals'
  | 'strategy'
  | 'measures'
  | 'when'
  | 'responsible'
  | 'partners'
  | 'number'
  | 'ignored';
