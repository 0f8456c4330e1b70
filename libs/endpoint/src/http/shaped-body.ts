/** Under which an exchange remembers the body that was shaped. */
export const SHAPED_BODY = Symbol('unseen-guardian/shaped-body');
