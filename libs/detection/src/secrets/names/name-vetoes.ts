/** Last words of names that speak about a secret instead of holding one: `tokenType`, `password_hash`. */
export const VETO_AFTER: ReadonlySet<string> = new Set(
  (
    'type types name names id ids url urls uri endpoint path paths file files dir field fields label labels hint ' +
    'length len size count counts limit limits max min policy policies expiry expires expired expiration exp ttl ' +
    'header headers prefix suffix format regex pattern hash hashed digest algorithm alg provider providers manager ' +
    'store class error errors message messages title placeholder kind status state version enabled disabled required ' +
    'valid visible reset strength index page source sources ref reference arn usage used budget cost rate at on by to ' +
    'from for in is hashing rotation generator validator parser reader writer handler service factory cache input ' +
    'output form link view model schema column table row map list set array spec test tests mock stream bucket event ' +
    'code position offset start end line lines mode scope scopes options option config settings param parameter ' +
    'params parameters info description text comment data age time timeout date created updated seconds ms ' +
    'encryption authentication protected grant flow interval days hours minutes lifetime usd price'
  ).split(' '),
);

/** Words before it that make it something else: `maxTokens`, `public_key`, `csrf`, `primaryKey`. */
export const VETO_BEFORE: ReadonlySet<string> = new Set(
  (
    'max min num number total prompt completion input output page next previous prev continuation cancel cancellation ' +
    'public pub primary foreign sort partition cache idempotency unique index object map hash row column i18n ' +
    'translation message locale routing shortcut hot hotkey group order query dedupe dedup no without has is need ' +
    'requires show hide forgot reset forget change lock config metric label dict json xml yaml field event attr ' +
    'registry storage_class node child parent react list item keyed license_plate etag checksum integrity sha1 sha256 ' +
    'sha512 md5 commit digest host known fingerprint'
  ).split(' '),
);
