import { PLAN_TEXTS } from './texts';

/** The document's own lines, as they stood; marks of bold are for the reader only. */
export const SourceWords = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? (
    <p class="quiet">{PLAN_TEXTS.measure.added}</p>
  ) : (
    <blockquote>
      {lines.map((line, i) => (
        <p key={i}>{line.replace(/\*\*/g, '').replace(/\t+/g, ' | ')}</p>
      ))}
    </blockquote>
  );
