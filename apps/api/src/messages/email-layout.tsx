import { piecesOf, type TextPiece } from '@relais/content/fact-text';
import { type CSSProperties, createElement, Fragment, type ReactNode } from 'react';
import { darkRules, emailPalette } from './email-palette.ts';

const { light } = emailPalette;

export type EmailParts = {
  readonly sender: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: { readonly label: string; readonly link: string } | undefined;
  readonly footer: readonly string[];
  /** The placeholders whose values are addresses to be followed. */
  readonly links: ReadonlySet<string>;
};

const body: CSSProperties = { fontSize: '17px', lineHeight: '26px', color: light.ink, margin: '0 0 16px' };
const small: CSSProperties = { fontSize: '14px', lineHeight: '21px', color: light.soft, margin: '0 0 8px' };

/** One column in plain tables, no image, no web font, nothing fetched: the same in every mailbox, light or dark. */
export const EmailLayout = ({ sender, subject, paragraphs, action, footer, links }: EmailParts) => (
  <html lang="fr" dir="ltr">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="x-apple-disable-message-reformatting" />
      <title>{subject}</title>
      <style>{darkRules}</style>
    </head>
    <body className="paper" style={{ margin: 0, padding: 0, backgroundColor: light.paper }}>
      <Box className="paper" style={{ backgroundColor: light.paper }} cell={{ padding: '24px 12px' }}>
        <Box
          className="surface"
          style={{
            maxWidth: '560px',
            backgroundColor: light.surface,
            border: `1px solid ${light.hair}`,
            borderRadius: '12px',
            fontFamily: "'Atkinson Hyperlegible Next', Verdana, sans-serif",
          }}
          cell={{ padding: '24px', textAlign: 'left' }}
        >
          <p className="ink" style={{ ...body, margin: '0 0 24px', fontWeight: 700 }}>
            {sender}
          </p>
          {inOrder(
            paragraphs.map((text) => (
              <p className="ink" style={body}>
                <Lines {...{ text, links }} />
              </p>
            )),
          )}
          {action && <Action {...action} />}
          <div className="rule" style={{ borderTop: `1px solid ${light.hair}`, margin: '32px 0 16px' }} />
          {inOrder(
            footer.map((text) => (
              <p className="soft" style={small}>
                <Lines {...{ text, links }} />
              </p>
            )),
          )}
        </Box>
      </Box>
    </body>
  </html>
);

type BoxProps = {
  readonly className: string;
  readonly style: CSSProperties;
  readonly cell: CSSProperties;
  readonly children: ReactNode;
};

/** The one way to centre and pad that old mail programs respect. */
const Box = ({ className, style, cell, children }: BoxProps) => (
  <table
    role="presentation"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    align="center"
    {...{ className, style }}
  >
    <tbody>
      <tr>
        <td align="center" style={cell}>
          {children}
        </td>
      </tr>
    </tbody>
  </table>
);

const Action = ({ label, link }: { readonly label: string; readonly link: string }) => (
  <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: '24px 0' }}>
    <tbody>
      <tr>
        <td className="solid" style={{ backgroundColor: light.action, borderRadius: '10px' }}>
          <a
            href={link}
            className="on-solid"
            style={{
              display: 'inline-block',
              padding: '12px 20px',
              fontSize: '17px',
              lineHeight: '24px',
              fontWeight: 600,
              color: light['on-solid'],
              textDecoration: 'none',
            }}
          >
            {label}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
);

type LinesProps = { readonly text: string; readonly links: ReadonlySet<string> };

const Lines = ({ text, links }: LinesProps) =>
  inOrder(
    text
      .split('\n')
      .flatMap((line, index) => [index > 0 && <br />, ...piecesOf(line).map((piece) => drawn(piece, links))]),
  );

const drawn = (piece: TextPiece, links: ReadonlySet<string>): ReactNode => {
  if (piece.kind === 'text') return piece.text;
  const placeholder = `{${piece.slug}}`;
  return links.has(piece.slug) ? (
    // A long address breaks where it must: unbroken, it would make the whole mail wider than a phone.
    <a href={placeholder} className="link" style={{ color: light.action, wordBreak: 'break-word' }}>
      {placeholder}
    </a>
  ) : (
    placeholder
  );
};

/** Drawn once and never updated: no child needs a key. */
const inOrder = (children: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...children);
