import { formats, run } from '../secret-format';

/** Keys of monitoring, logging, analytics and incident tools. */
export const MONITORING_FORMATS = [
  ...formats('grafana', 'glsa_', [run('base62', 32), '_', run('anyHex', 8)]),
  ...formats('grafana', 'glc_', [run('base64', 32, 400)]),
  ...formats('grafana', 'eyJrIjoi', [run('padded', 60, 400)]),
  ...formats('newrelic', 'NRAK-', [run('upper', 27)]),
  ...formats('newrelic', ['NRII-', 'NRIQ-'], [run('url', 32)]),
  ...formats('newrelic', 'NRJS-', [run('hex', 19)]),
  ...formats('newrelic', ['NRAL'], [], { before: [run('hex', 36)], minEntropy: 0 }),
  ...formats('newrelic', 'NRAA-', [run('hex', 27)]),
  ...formats('sentry', 'sntrys_', [run('dotted', 80, 500)]),
  ...formats('sentry', 'sntryu_', [run('hex', 64)]),
  ...formats('datadog', ['ddapp_', 'ddapi_'], [run('base62', 34)]),
  ...formats(
    'dynatrace',
    ['dt0c01.', 'dt0s01.', 'dt0s16.', 'dt0s02.'],
    [run('upper', 8, 24), '.', run('upper', 64)],
  ),
  ...formats('honeycomb', ['hcaik_', 'hcbik_', 'hcxik_', 'hcamk_'], [run('lower', 58)]),
  ...formats('pagerduty', 'pdus+', [run('url', 20, 40)]),
  ...formats('pagerduty', 'u+', [run('url', 18)], { minEntropy: 3.3 }),
  ...formats('logfire', ['pylf_v1_us_', 'pylf_v1_eu_'], [run('base62', 43)]),
  ...formats('posthog', ['phx_', 'phs_'], [run('base62', 40, 60)]),
  ...formats('segment', 'sgp_', [run('base62', 64)]),
  ...formats('rootly', 'rootly_', [run('hex', 64)]),
  ...formats(
    'launchdarkly',
    ['api-', 'sdk-', 'rel-'],
    [run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12)],
  ),
  ...formats('checkly', 'cu_', [run('hex', 32)]),
  ...formats('axiom', ['xaat-', 'xapt-'], [run('hex', 8), '-', run('url', 27)]),
];
