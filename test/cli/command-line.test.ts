import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr: stderr.replace(/^npm warn.*\n/gm, '') };
};

const folder = mkdtempSync(join(tmpdir(), 'planvakt-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('npm run read', () => {
  test('prints the example plan as JSON, with its doubts', () => {
    const { status, stdout } = run('host/read.ts', 'examples/arbeidsplan-solvik.txt');
    const plan = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(plan).toMatchObject({ periodStart: 2025, periodEnd: 2027 });
    expect(plan.goals.map(({ measures }: { measures: unknown[] }) => measures.length)).toEqual([
      7, 7, 6, 4, 4,
    ]);
    expect(plan.goals[0].measures[2]).toEqual({
      number: '1.3',
      text: 'Holde minst to åpne medlemskvelder i året.',
      when: '2025-2027',
      responsible: ['Styret'],
      kind: 'quota',
      quota: { count: 2, per: 'year' },
      years: [2025, 2026, 2027],
    });
    expect(plan.doubts).toContainEqual({
      kind: 'number-repeated',
      text: '3.2',
      where: expect.stringContaining('Mål 3'),
    });
  });

  test('reads a file that an old program saved, with its Norwegian letters', () => {
    const text = 'Årsplan 2026\n\nMål 1: Røde hus\n\n1.1\tMåle låven\t2026\tStyret\n';
    const { stdout } = run('host/read.ts', file('gammel.txt', Buffer.from(text, 'latin1')));
    expect(JSON.parse(stdout).goals[0].title).toBe('Røde hus');
  });

  test.each([
    ['a file that is not there', join(folder, 'borte.txt'), /Finner ikke filen/],
    [
      'a file that is not text',
      file('bilde.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      /ikke tekst/,
    ],
    ['an empty file', file('tom.txt', ''), /ingen tekst/],
    [
      'a file with no measures',
      file('brev.txt', 'Kjære alle.\n\nTakk for i år.'),
      /ikke funnet noen tiltak/,
    ],
  ])('%s gets one sentence in Norwegian, and nothing on standard output', (_, path, sentence) => {
    const { status, stdout, stderr } = run('host/read.ts', path);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('npm run demo', () => {
  const demo = (out: string, ...args: readonly string[]) =>
    run('host/demo.ts', '--out', join(folder, out), ...args);

  test('does the whole job on the example, the same every time', () => {
    const first = demo('en');
    const second = demo('to');
    expect(first.status).toBe(0);
    const [one, two] = ['en', 'to'].map(out => join(folder, out)) as [string, string];
    expect(readdirSync(one).sort()).toEqual(['arbeidsbok.json', 'arsrapport-2025.docx', 'mail']);
    expect(readdirSync(join(one, 'mail')).length).toBeGreaterThan(3);
    expect(readFileSync(join(two, 'arsrapport-2025.docx'))).toEqual(
      readFileSync(join(one, 'arsrapport-2025.docx')),
    );
    expect(second.stdout.replaceAll(two, one)).toBe(first.stdout);
  });

  test('reports on the current year where none has ended', () => {
    demo('tre', '--today', '2025-05-05');
    expect(existsSync(join(folder, 'tre', 'arsrapport-2025.docx'))).toBe(true);
  });

  test('a date that is none gets a sentence', () => {
    const { status, stderr } = demo('fire', '--today', 'i dag');
    expect(status).toBe(1);
    expect(stderr).toContain('--today 2026-01-20');
  });

  test('a plan with no measures gets a sentence, and leaves no folder behind', () => {
    const { status, stderr } = demo('fem', '--plan', file('bare-brev.txt', 'Hei.\n\nHa det.'));
    expect(status).toBe(1);
    expect(stderr).toContain('ikke funnet noen tiltak');
    expect(existsSync(join(folder, 'fem'))).toBe(false);
  });
});
