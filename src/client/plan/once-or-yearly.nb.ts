/** What stands over the measures of which the plan does not say whether they are done once or every year. */
export const ONCE_OR_YEARLY = {
  summary: (count: number) => `Engang eller hvert år? (${count})`,
  lead: 'Planen sier det ikke rett ut om disse. Se om de er regnet riktig, og velg en annen type hvis ikke.',
  all: 'Regn alle som',
  toldAll: (count: number, kind: string) => `${count} tiltak er regnet som ${kind}.`,
  told: (kind: string) => `Regnet som ${kind}.`,
} as const;
