import { scanSecrets } from '../scan-secrets';
import { SECRET_FORMATS } from './formats';

const BEFORE = '  call(1, ';
const AFTER = ', 2); // end';

describe('the table of known formats', () => {
  it('holds many rows and themes', () => {
    expect(SECRET_FORMATS.length).toBeGreaterThanOrEqual(250);
    expect(new Set(SECRET_FORMATS.map((row) => row.rule)).size).toBeGreaterThanOrEqual(120);
  });

  it.each(SECRET_FORMATS.map((row, index) => [`${index} ${row.rule}`, row] as const))(
    '%s finds its example',
    (_, row) => {
      const text = BEFORE + row.example + AFTER;
      const findings = scanSecrets(text);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({
        category: 'SECRET',
        start: BEFORE.length,
        end: BEFORE.length + row.example.length,
      });
    },
  );

  it.each(SECRET_FORMATS.map((row, index) => [`${index} ${row.rule}`, row] as const))(
    '%s leaves its near miss',
    (_, row) => {
      row.pattern.lastIndex = BEFORE.length;
      const isMatch = row.pattern.test(BEFORE + row.nearMiss + AFTER);
      expect(isMatch).toBe(row.nearMiss === row.example);
    },
  );

  it.each(SECRET_FORMATS.map((row, index) => [`${index} ${row.rule}`, row] as const))(
    '%s is bounded',
    (_, row) => {
      const outsideClasses = row.pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, 'C');
      expect(outsideClasses).not.toMatch(/[*+]|\{\d+,\}|\)\{|\)\?/);
      expect(row.pattern.flags).toBe('y');
      expect(row.prefix.length).toBeGreaterThanOrEqual(2);
    },
  );
});
