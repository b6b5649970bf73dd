type EmailParts = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly label: string; readonly link: string } | undefined;
  readonly footer: readonly string[];
};

/** One column, no image, no tracking: reads the same in every mailbox, light or dark, and without its styles. */
export const emailHtml = ({ subject, paragraphs, action, footer }: EmailParts): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:24px;font-family:'Atkinson Hyperlegible Next',Verdana,sans-serif;font-size:17px;line-height:26px">
<div style="max-width:34rem;margin:0 auto">
<p style="margin:0 0 24px;font-weight:700">Relais Officine</p>
${paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escaped(paragraph)}</p>`).join('\n')}
${action === undefined ? '' : button(action)}
<hr style="border:0;border-top:1px solid #c5d5cf;margin:32px 0 16px">
${footer.map((line) => `<p style="margin:0 0 8px;font-size:14px;line-height:21px">${linked(line)}</p>`).join('\n')}
</div>
</body>
</html>
`;

const button = ({ label, link }: { readonly label: string; readonly link: string }): string =>
  `<p style="margin:24px 0"><a href="${escaped(link)}" style="display:inline-block;padding:12px 20px;border-radius:10px;background:#6e2762;color:#ffffff;font-weight:600;text-decoration:none">${escaped(label)}</a></p>`;

const linked = (line: string): string =>
  escaped(line).replace(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
