/** What a factory is given when it is bound, and `undefined` otherwise. */
export const optional = <Token>(token: Token): { token: Token; optional: true } => ({
  token,
  optional: true,
});
