export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.(tsx?|docx)$': '<rootDir>/test/esbuild-transform.cjs' },
};
