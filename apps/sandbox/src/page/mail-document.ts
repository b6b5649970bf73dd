import { createHash } from 'node:crypto';

/** The only script that may run beside a mail: it tells the page how tall the mail is. */
const sizeScript = `{const tell=()=>parent.postMessage({mailHeight:Math.ceil(document.documentElement.getBoundingClientRect().height)},'*');let width=0;addEventListener('load',tell);addEventListener('message',tell);addEventListener('resize',()=>{if(innerWidth!==width){width=innerWidth;tell()}})}`;

const sizeScriptHash = createHash('sha256').update(sizeScript).digest('base64');

/** What a mail's frame is allowed. It has an origin of its own: it cannot reach the page, nor the page it. */
export const mailFrameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** A mail may hold anything: none of its own scripts run, it loads nothing, and its links open elsewhere. */
export const mailPolicy = [
  `sandbox ${mailFrameSandbox}`,
  "default-src 'none'",
  `script-src 'sha256-${sizeScriptHash}'`,
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

export const mailDocument = (html: string): string =>
  `${html}<base target="_blank"><script>${sizeScript}</script>`;
