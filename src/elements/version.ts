/** The version of the package: that of `package.json` (`tools/checks/version.test.ts`). */
export const VERSION = '0.1.0';
