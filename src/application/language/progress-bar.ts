const LENGTH = 10;

/** How many blocks are full: all of them only for all, none only for nothing. */
function filledOf(percent: number): number {
  const blocks = Math.round((percent / 100) * LENGTH);
  return percent > 0 && percent < 100 ? Math.min(LENGTH - 1, Math.max(1, blocks)) : blocks;
}

/** A bar that also prints, and shows on a phone: «██████░░░░ 62 %». '' where nothing can be counted. */
export function progressBar(percent: number | null): string {
  if (percent === null) return '';
  const filled = filledOf(percent);
  return `${'█'.repeat(filled)}${'░'.repeat(LENGTH - filled)} ${Math.round(percent)} %`;
}
