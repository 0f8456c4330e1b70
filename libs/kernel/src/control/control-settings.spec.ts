import { assertControlSettings, type ControlSettingsMap } from './control-settings';

const REFUSED: readonly [why: string, settings: ControlSettingsMap, message: RegExp][] = [
  ['shadow of a strict control', { authentication: { shadow: { until: '2999-01-01' } } }, /only ever denies/],
  ['a strict control switched off', { authorization: { off: { reason: 'later' } } }, /only ever denies/],
  ['a strict control that fails open', { audit: { onError: 'allow' } }, /only ever denies/],
  ['shadow without an end', { injection: { shadow: { until: 'soon' } } }, /needs an end date/],
  ['off without a reason', { injection: { off: { reason: ' ' } } }, /needs a reason/],
  ['a sensitivity of a control without', { minimisation: { sensitivity: 3 } }, /has no sensitivity/],
  ['a sensitivity that is none', { injection: { sensitivity: 6 as never } }, /from 1 .* to 5/],
  ['poisoned texts of a control without', { minimisation: { poisoned: 'drop' } }, /takes no texts out/],
  ['poisoned texts treated oddly', { injection: { poisoned: 'keep' as never } }, /'block' or 'drop'/],
  ['texts set apart by a control that does not', { injection: { spotlighting: 'encode' } }, /no texts apart/],
  [
    'texts set apart oddly',
    { structure: { spotlighting: 'shout' as never } },
    /'delimit', 'datamark' or 'encode'/,
  ],
  ['values of a control without', { 'personal-data.prompt': { restore: 'all' } }, /brings no values back/],
  [
    'values brought back oddly',
    { 'personal-data.reply': { restore: 'mine' as never } },
    /'all', 'owner-only' or 'never'/,
  ],
  ['an unknown control', { magic: {} } as ControlSettingsMap, /no such control/],
];

describe('assertControlSettings', () => {
  it.each(REFUSED)('refuses %s', (_why, settings, message) => {
    expect(() => assertControlSettings('tickets.classify', settings)).toThrow(message);
  });

  it('accepts what may be set', () => {
    const settings: ControlSettingsMap = {
      injection: { shadow: { until: '2999-01-01' }, sensitivity: 5, poisoned: 'drop' },
      minimisation: { off: { reason: 'free form import' } },
      structure: { spotlighting: 'datamark' },
      'personal-data.reply': { restore: 'never' },
      throttle: { onError: 'allow' },
      authentication: { onError: 'deny' },
    };
    expect(() => assertControlSettings('tickets.classify', settings)).not.toThrow();
  });
});
