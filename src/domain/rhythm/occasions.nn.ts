/** What nynorsk writes otherwise than bokmål; see occasions.nb.ts for what each table means. */
export const OCCASIONS_NN = [
  'gudsteneste',
  'utstilling',
  'førestilling',
  'vitjing',
  'gong',
  'stemne',
];
