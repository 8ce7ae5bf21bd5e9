// Dates inside the bundle follow the process, and Google's follow the manifest.
process.env.TZ = 'Europe/Oslo';

export default {
  testEnvironment: 'node',
  // A suite is one process and two thirds of them are quick; half the machine would take twice as long.
  maxWorkers: '100%',
  // Browsers on a machine that is shared take their time.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.(tsx?|docx)$': '<rootDir>/test/esbuild-transform.cjs' },
};
