import { createPrivateKey } from 'node:crypto';
import DKIM from 'nodemailer/lib/dkim';
import { PermanentError } from '#libs/platform';

/** Puts a signature before a mail that is written already. */
export type SignMail = (source: Buffer) => Promise<Buffer>;

interface SigningKey {
  readonly domain: string;
  readonly selector: string;
  /** RSA key, PEM. */
  readonly key: string;
}

/** Heads that are signed: those that matter to whoever reads. */
const signedHeads = 'from:to:subject:date:message-id:mime-version:content-type:auto-submitted';

/**
 * Signs mails for a domain (DKIM, RFC 6376), so that whoever receives one can tell that it is ours.
 * @throws PermanentError `dkim-key-unusable`: better no start than mails without the signature that somebody relies on
 */
export function signWith({ domain, selector, key }: SigningKey): SignMail {
  if (!isRsa(key)) throw new PermanentError('dkim-key-unusable', { place: 'DKIM_KEY_FILE' });
  const signer = new DKIM({
    domainName: domain,
    keySelector: selector,
    privateKey: key,
    headerFieldNames: signedHeads,
  });
  return async (source) => {
    const pieces: Buffer[] = [];
    for await (const piece of signer.sign(source)) pieces.push(Buffer.from(piece as Uint8Array));
    return Buffer.concat(pieces);
  };
}

function isRsa(key: string): boolean {
  try {
    return createPrivateKey(key).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}
