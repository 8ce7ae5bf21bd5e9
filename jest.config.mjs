// Dates inside the bundle follow the process, and Google's follow the manifest.
process.env.TZ = 'Europe/Oslo';

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.(tsx?|docx)$': '<rootDir>/test/esbuild-transform.cjs' },
};
