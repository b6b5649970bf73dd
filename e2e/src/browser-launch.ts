/** How to start a browser: what `launchOptions` of Playwright takes. */
export type BrowserLaunch = {
  readonly executablePath?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};
