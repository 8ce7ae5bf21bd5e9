const LENGTH = 10;

/** A bar that also prints, and shows on a phone: «██████░░░░ 62 %». '' where nothing can be counted. */
export function progressBar(percent: number | null): string {
  if (percent === null) return '';
  const filled = Math.round((percent / 100) * LENGTH);
  return `${'█'.repeat(filled)}${'░'.repeat(LENGTH - filled)} ${Math.round(percent)} %`;
}
