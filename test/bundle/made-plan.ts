/** A plan of any size, in the shape boards write them: tables under numbered goals. */
export function madePlan(measures: number, period = '2025-2027'): string {
  const times = [period, '2025', '2025, 2026, 2027', '2026', 'våren 2026', '2025-2026'];
  const bodies = ['Styret', 'Ungdomsgruppa', 'Styret og dugnadskomiteen', 'AU'];
  const texts = [
    (i: number) => `Holde åpent hus nummer ${i} for alle i bygda.`,
    (i: number) => `Arrangere minst to turer til hytte ${i} i året.`,
    (i: number) => `Rydde sti nummer ${i} før turistene kommer.`,
    (i: number) => `Søke om støtte til prosjekt ${i}.`,
  ];
  const perGoal = 10;
  const lines = [`Arbeidsplan for Fjellbygda turlag, ${period}`, ''];
  for (let goal = 0; goal * perGoal < measures; goal++) {
    lines.push(`Mål ${goal + 1}: Område ${goal + 1}`, '', 'Nr\tTiltak\tGjennomføring\tAnsvar');
    for (let i = 0; i < perGoal && goal * perGoal + i < measures; i++) {
      const n = goal * perGoal + i;
      const text = texts[n % texts.length]?.(n) ?? '';
      lines.push(
        `${goal + 1}.${i + 1}\t${text}\t${times[n % times.length]}\t${bodies[n % bodies.length]}`,
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}
