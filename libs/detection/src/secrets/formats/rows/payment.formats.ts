import { formats, run } from '../secret-format';

/** Keys that move money: payment providers, shops, exchanges. */
export const PAYMENT_FORMATS = [
  ...formats(
    'stripe',
    ['sk_live_', 'sk_test_', 'sk_prod_', 'rk_live_', 'rk_test_', 'rk_prod_'],
    [run('base62', 10, 250)],
  ),
  ...formats('stripe', 'whsec_', [run('base64', 30, 80)]),
  ...formats('stripe', 'sk_org_live_', [run('base62', 20, 120)]),
  ...formats('square', ['sq0atp-', 'sq0idp-'], [run('url', 22)]),
  ...formats('square', 'sq0csp-', [run('url', 43)]),
  ...formats('square', 'EAAA', [run('url', 60)]),
  ...formats('paypal', 'access_token$production$', [run('lower', 16), '$', run('hex', 32)]),
  ...formats('paypal', 'access_token$sandbox$', [run('lower', 16), '$', run('hex', 32)]),
  ...formats('adyen', 'AQE', [run('base64', 60, 400)]),
  ...formats(
    'flutterwave',
    ['FLWSECK-', 'FLWSECK_TEST-', 'FLWPUBK-', 'FLWPUBK_TEST-'],
    [run('lower', 32), '-X'],
  ),
  ...formats('razorpay', ['rzp_live_', 'rzp_test_'], [run('base62', 14)]),
  ...formats('paystack', ['sk_live_', 'sk_test_'], [run('hex', 40)]),
  ...formats('mollie', ['live_', 'test_', 'access_'], [run('base62', 30, 40)], { minEntropy: 3.5 }),
  ...formats('gocardless', ['live_', 'sandbox_'], [run('padded', 40)], { minEntropy: 3.5 }),
  ...formats(
    'plaid',
    ['access-sandbox-', 'access-development-', 'access-production-'],
    [run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12)],
  ),
  ...formats('checkout', ['sk_sbox_', 'sk_'], [run('lower', 26)], { minEntropy: 3.3 }),
  ...formats('lob', ['live_', 'test_'], [run('hex', 35)]),
  ...formats('paddle', ['pdl_live_apikey_', 'pdl_sdbx_apikey_'], [run('word', 50, 60)]),
  ...formats('paddle', 'pdl_ntfset_', [run('word', 50, 70)]),
  ...formats('shopify', ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shptka_', 'shpua_'], [run('anyHex', 32)]),
  ...formats('easypost', ['EZAK', 'EZTK'], [run('base62', 54)]),
  ...formats('shippo', ['shippo_live_', 'shippo_test_'], [run('hex', 40)]),
  ...formats('duffel', ['duffel_live_', 'duffel_test_'], [run('padded', 43)]),
  ...formats('coinbase', 'organizations/', [run('url', 36), '/apiKeys/', run('url', 36)]),
  ...formats('polar', ['polar_oat_', 'polar_pat_'], [run('base62', 43, 60)]),
];
