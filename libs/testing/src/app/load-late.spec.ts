import { loadLate } from './load-late';

const missing = 'not-a-package';

describe('loadLate', () => {
  it('gives what it loads', async () => {
    await expect(loadLate(missing, () => Promise.resolve(1))).resolves.toBe(1);
  });

  it('says what to install', async () => {
    await expect(loadLate(missing, () => import(missing))).rejects.toThrow(
      'npm install --save-dev not-a-package',
    );
  });

  it('leaves the errors of a package that is there as they are', async () => {
    await expect(loadLate('typescript', () => import(missing))).rejects.toThrow(/Cannot find module/);
  });
});
