import { formats, run } from '../secret-format';

/** Tokens and secret addresses of chat, mail and telephony services. */
export const CHAT_FORMATS = [
  ...formats(
    'slack',
    ['xoxb-', 'xoxp-', 'xoxe-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxd-'],
    [run('padded', 24, 250)],
  ),
  ...formats('slack', ['xoxe.xoxb-', 'xoxe.xoxp-'], [run('url', 160, 200)]),
  ...formats('slack', 'xapp-', [
    run('digit', 1),
    '-',
    run('upper', 9, 14),
    '-',
    run('digit', 9, 14),
    '-',
    run('hex', 32, 64),
  ]),
  ...formats('slack', 'xapp-', [run('url', 40, 200)]),
  ...formats('slack', 'xwfp-', [run('url', 40, 200)]),
  ...formats('slack-webhook', 'https://hooks.slack.com/services/', [
    run('upper', 9, 14),
    '/',
    run('upper', 9, 14),
    '/',
    run('base62', 20, 30),
  ]),
  ...formats(
    'slack-webhook',
    ['https://hooks.slack.com/workflows/', 'https://hooks.slack.com/triggers/'],
    [run('base62', 9, 14), '/', run('base62', 9, 20), '/', run('base62', 12, 60)],
  ),
  ...formats(
    'discord-webhook',
    ['https://discord.com/api/webhooks/', 'https://discordapp.com/api/webhooks/'],
    [run('digit', 17, 20), '/', run('url', 60, 80)],
  ),
  ...formats(
    'discord',
    ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'],
    [run('base62', 20, 24), '.', run('url', 6), '.', run('url', 27, 38)],
  ),
  ...formats('telegram', ':AA', [run('url', 33)], { before: [run('digit', 8, 10)] }),
  ...formats('twilio', 'SK', [run('hex', 32)], { minEntropy: 3 }),
  ...formats('sendgrid', 'SG.', [run('url', 22), '.', run('url', 43)]),
  ...formats('sendgrid', 'SG.', [run('dotted', 66)]),
  ...formats('mailgun', 'key-', [run('hex', 32)]),
  ...formats('mailgun', 'pubkey-', [run('hex', 32)]),
  ...formats('mailchimp', '-us', [run('digit', 1, 2)], { before: [run('hex', 32)], minEntropy: 0 }),
  ...formats('mandrill', 'md-', [run('url', 22)], { minEntropy: 3.7 }),
  ...formats('brevo', 'xkeysib-', [run('hex', 64), '-', run('base62', 16)]),
  ...formats('brevo', 'xsmtpsib-', [run('hex', 64), '-', run('base62', 16)]),
  ...formats('resend', 're_', [run('word', 30, 40)], { minEntropy: 3.7 }),
  ...formats('mailersend', 'mlsn.', [run('hex', 64)]),
  ...formats('teams-webhook', 'https://outlook.office.com/webhook/', [
    run('dotted', 36),
    '@',
    run('url', 36),
  ]),
  ...formats('zapier-webhook', 'https://hooks.zapier.com/hooks/catch/', [
    run('digit', 5, 10),
    '/',
    run('lower', 6, 10),
  ]),
  ...formats('google-chat-webhook', 'https://chat.googleapis.com/v1/spaces/', [
    run('url', 9, 14),
    '/messages?key=',
    run('percent', 20, 120),
  ]),
];
