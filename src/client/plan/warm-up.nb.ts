/** A plan of every way of writing, read once before anybody has pasted theirs; see `warmUp`. */
export const WARM_UP_PLAN = `Arbeidsplan for Solvik grendelag 2025-2027
Vedtatt av årsmøtet 12. februar 2025

1. Flere med

Styret skal holde minst to åpne kvelder i året for nye medlemmer. Velkomstgruppa skal øke antall medlemmer med 20 innen 1. mai 2026.

Delmål: Minst 30 personer på dugnaden
Tiltak
- Lage en plan for verving (styret, høsten 2026)
- Be skolen på tur før påske
Ansvar: Styret og velkomstgruppa
Frist: Innen utgangen av mars

Nr.\tTiltak\tGjennomføring\tAnsvar
1.1\tHolde kurs for trenere\t2025-2027\tStyret i samarbeid med AU
1.2\tRydde stranda\tvåren 2026\tAlle
`;
