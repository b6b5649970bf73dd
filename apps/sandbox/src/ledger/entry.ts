export type SmsStatus =
  | 'accepted'
  | 'scheduled'
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'canceled';

/** One status callback the sandbox tried to post: its HTTP answer, or why there was none. */
export type CallbackTrace = { readonly status: SmsStatus; readonly at: string; readonly outcome: string };

/** What Twilio's resource holds beyond the message itself. Instants in ms since 1970. */
export type SmsResource = {
  readonly accountSid: string;
  readonly messagingServiceSid: string | null;
  readonly statusCallback: string | null;
  readonly segments: number;
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly sentAt: number | null;
  readonly sendAt: number | null;
  readonly errorCode: number | null;
  /** Redacted and deleted are what Twilio's API shows; the phone has kept the text. */
  readonly redacted: boolean;
  readonly deleted: boolean;
  readonly callbacks: readonly CallbackTrace[];
};

type Accepted = {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  /** The "Réf" a person can read in the message, else the mail's Message-ID before the @. */
  readonly reference: string | null;
  readonly acceptedAt: string;
  /** Set on a copy made by the sandbox itself (fault "duplicate"): the id of the original. */
  readonly copyOf: string | null;
};

export type SmsEntry = Accepted & {
  readonly channel: 'sms';
  readonly status: SmsStatus;
  readonly sms: SmsResource;
};

export type EmailEntry = Accepted & {
  readonly channel: 'email';
  /** `undelivered`: accepted, then sent back (fault on "mail-delivery"). */
  readonly status: 'delivered' | 'undelivered';
  /** Who the mail says it is from, in words. */
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** By lower-case name; repeated headers are joined by a line feed. */
  readonly headers: Readonly<Record<string, string>>;
};

export type Entry = SmsEntry | EmailEntry;

/** What may change once accepted. */
export type SmsChange = { readonly status?: SmsStatus; readonly sms?: Partial<SmsResource> };
