import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';

export type TwilioAccount = {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where Twilio's API answers: its real address, or the sandbox's. */
  readonly baseUrl: string;
};

/** Twilio's client has no setting for the address of its API: only its HTTP client can be told. */
class AddressedClient extends twilio.RequestClient {
  readonly #base: URL;

  constructor(baseUrl: string, { timeout, connections }: Limits) {
    super({ timeout, maxSockets: connections, maxTotalSockets: connections, autoRetry: false });
    this.#base = new URL(baseUrl);
  }

  override request<Data>(options: RequestClient.RequestOptions<Data>) {
    const address = new URL(options.uri);
    address.protocol = this.#base.protocol;
    address.host = this.#base.host;
    return super.request<Data>({ ...options, uri: address.href });
  }
}

type Limits = {
  /** Bounds each request, in ms: past it we hang up, and what became of the request is unknown. */
  readonly timeout: number;
  /** Requests beyond would wait for one another, uncounted by the timeout. */
  readonly connections: number;
};

export const twilioClient = ({ accountSid, authToken, baseUrl }: TwilioAccount, limits: Limits) =>
  twilio(accountSid, authToken, { httpClient: new AddressedClient(baseUrl, limits) });
