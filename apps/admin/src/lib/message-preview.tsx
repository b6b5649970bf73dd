import type { Channel } from '@relais/domain/nudge/channel';
import { Disclosure } from '@relais/ui/disclosure';

export type MessageShown = {
  readonly channel: Channel;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** A message as it would be received. The e-mail is drawn in a frame that can neither run, send nor open anything. */
export function MessagePreview({ message, title }: { message: MessageShown; title: string }) {
  const { channel, recipient, subject, text, html } = message;
  return (
    <div className="grid gap-2">
      <p className="text-meta text-soft">À {recipient}</p>
      {channel === 'sms' ? (
        <p className="max-w-[22rem] rounded-card border border-edge bg-glaze px-4 py-3 whitespace-pre-line [overflow-wrap:anywhere]">
          {text}
        </p>
      ) : (
        <>
          <p className="font-strong [overflow-wrap:anywhere]">{subject}</p>
          <iframe
            title={title}
            sandbox=""
            srcDoc={html}
            className="h-120 w-full max-w-[40rem] rounded-card border border-edge bg-[#ffffff]"
          />
          <Disclosure summary="Version texte">
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
          </Disclosure>
        </>
      )}
    </div>
  );
}
