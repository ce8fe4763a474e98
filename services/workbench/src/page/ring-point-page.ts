import { createHash } from 'node:crypto';
import { Markup, markup } from '#libs/pictures';
import { type Policy } from '#libs/policy';
import { type Replayed } from '../report/as-text.js';
import { ringPointBody } from './ring-point-body.js';

/**
 * The whole document: it needs no script and nothing from elsewhere, and forbids both.
 * @param style what `page.scss` compiles to
 */
export function ringPointPage(replayed: Replayed, policy: Policy, style: string): string {
  const digest = createHash('sha256').update(style).digest('base64');
  const rule = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rule}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ring Point: ${replayed.frame.title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>${new Markup(ringPointBody(replayed, policy))}</main>
</body>
</html>
`.toString();
}
