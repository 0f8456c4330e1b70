import { isLoopback } from './loopback';

it.each([
  ['http://127.0.0.1/', true],
  ['http://127.1/', true],
  ['http://2130706433/', true],
  ['http://[::1]/', true],
  ['https://localhost:1/', true],
  ['https://127.0.0.1.example.test/', false],
  ['https://localhost.example.test/', false],
])('knows whether %s is this machine', (url, expected) => {
  expect(isLoopback(url)).toBe(expected);
});
