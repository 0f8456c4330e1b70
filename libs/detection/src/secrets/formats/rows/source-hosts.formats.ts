import { formats, run } from '../secret-format';

/** Tokens of source hosts and of what builds on them. */
export const SOURCE_HOST_FORMATS = [
  ...formats('github', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], [run('base62', 36, 255)]),
  ...formats('github', 'github_pat_', [run('base62', 22), '_', run('base62', 59)]),
  ...formats('github', 'github_pat_', [run('word', 82)]),
  ...formats('github', 'v1.', [run('hex', 40)]),
  ...formats(
    'gitlab',
    ['glpat-', 'glrt-'],
    [run('url', 27, 300), '.', run('lower', 2), '.', run('lower', 7, 9)],
  ),
  ...formats(
    'gitlab',
    [
      'glpat-',
      'gldt-',
      'glrt-',
      'glft-',
      'glsoat-',
      'glimt-',
      'glagent-',
      'gloas-',
      'glcbt-',
      'glptt-',
      'glffct-',
    ],
    [run('url', 20, 64)],
  ),
  ...formats('gitlab', '_gitlab_session=', [run('hex', 32)]),
  ...formats('gitlab', 'GR1348941', [run('url', 20)]),
  ...formats('gitlab', 'glptt-', [run('hex', 40)]),
  ...formats('bitbucket', ['ATBB', 'ATCTT3xFfG'], [run('padded', 32, 220)]),
  ...formats('atlassian', ['ATATT3xFfG', 'ATSTT3xFfG'], [run('padded', 60, 300)]),
  ...formats('azure-devops', 'vssps-', [run('lower', 52)]),
  ...formats('circleci', ['CCIPAT_', 'CCIPRJ_'], [run('base62', 22), '_', run('hex', 40)]),
  ...formats('buildkite', ['bkua_', 'bkct_', 'bkaj_'], [run('hex', 40)]),
  ...formats('sourcegraph', ['sgp_', 'slk_', 'sgd_'], [run('hex', 40, 64)]),
  ...formats('sourcegraph', 'sgp_', [run('base62', 5, 16), '_', run('hex', 40)]),
  ...formats('sonar', ['sqp_', 'squ_', 'sqa_'], [run('hex', 40)]),
  ...formats('harness', ['pat.', 'sat.'], [run('url', 22), '.', run('hex', 24), '.', run('base62', 20)]),
  ...formats('snyk', ['snyk_uat.', 'snyk_sat.'], [run('dotted', 60, 300)]),
];
