import type { Bar as BarDrawing } from '../../application/report/drawing';

/** A bar, told in percent to those who do not see it. */
export const Bar = ({ bar }: { bar: BarDrawing | '' }) =>
  bar === '' ? null : (
    <div class={`bar ${bar.look}`} role="img" aria-label={`${bar.percent} %`}>
      <div style={{ width: `${bar.percent}%` }} />
    </div>
  );

/** A result, as a shape and a word. */
export const Result = ({ tegn, resultat }: { tegn: string; resultat: string }) => (
  <>
    <span class="shape" aria-hidden="true">
      {tegn}
    </span>{' '}
    <b>{resultat}</b>
  </>
);
