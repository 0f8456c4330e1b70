import { Module } from '@nestjs/common';
import { BackChannelLogoutController } from 'unseen-guardian/authentication';
import { modelDouble, onEveryAdapter, type RunningApp, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../../support/http-client';
import { smallDesk } from '../../support/small-desk';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

let issuer: TokenIssuer;
beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
afterAll(() => issuer.stop());

onEveryAdapter((start) => {
  let app: RunningApp;
  const model = modelDouble();
  beforeAll(async () => {
    const authentication = { issuer: issuer.issuer, audience: 'small-desk', logoutAudience: 'front-end' };
    const desk = smallDesk({ issuer, model, options: { authentication } });
    @Module({ imports: [desk], controllers: [BackChannelLogoutController] })
    class HostModule {}
    app = await start(HostModule);
  });
  afterAll(() => app.close());

  const tokenOf = (sid: string): string => issuer.token({ roles: ['agent'], claims: { sid } });
  const askWith = (token: string) => ask(`${app.url}/desk/ask`, { token, body: { text: 'Are you open?' } });
  const logOut = (sid: string): Promise<Response> => {
    const claims = { sid, sub: undefined, client_id: undefined, events: { [EVENT]: {} } };
    const token = issuer.token({ aud: 'front-end', header: { typ: 'logout+jwt' }, claims });
    const body = new URLSearchParams({ logout_token: token });
    return fetch(`${app.url}/back-channel-logout`, { method: 'POST', body });
  };

  it('refuses the next request of a session that its issuer has ended, whose token is remembered, and no other', async () => {
    const [ended, other] = [tokenOf('s-1'), tokenOf('s-2')];
    expect([(await askWith(ended)).status, (await askWith(other)).status]).toEqual([200, 200]);
    expect((await logOut('s-1')).status).toBe(200);
    expect([(await askWith(ended)).status, (await askWith(other)).status]).toEqual([401, 200]);
  });
});
