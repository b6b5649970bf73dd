import { type Html, html } from './html.ts';

const shapes = {
  check: html`<path d="m4 12.5 5 5 11-11"/>`,
  arrow: html`<path d="M4 12h15m-6-6 6 6-6 6"/>`,
  clock: html`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.5l3.5 2"/>`,
  cross: html`<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6m0-6-6 6"/>`,
  minus: html`<circle cx="12" cy="12" r="9"/><path d="M8 12h8"/>`,
  phone: html`<rect x="6" y="2.5" width="12" height="19" rx="2.5"/><path d="M11 18.5h2"/>`,
  mail: html`<rect x="2.5" y="5" width="19" height="14" rx="2"/><path d="m3 7 9 6.5L21 7"/>`,
  alert: html`<path d="M12 3.5 22 20.5H2Z"/><path d="M12 10v4.5m0 3v.01"/>`,
} as const;

export type IconName = keyof typeof shapes;

/** Decoration: the words beside it say the same. */
export const icon = (name: IconName, size = 16): Html =>
  html`<svg class="icon" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;

/** The product's mark: the thread, from a hollow node to a full one, drawing an R. */
export const mark: Html = html`<svg class="mark" width="34" height="34" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"><path d="M8.5 22.4V9.5a5 5 0 0 1 5-5h2.6a6 6 0 0 1 0 12H13M15.4 16.5l6.4 7.6"/><circle cx="8.5" cy="25.6" r="3.1"/></g><circle cx="23.6" cy="25.9" r="4.3" fill="currentColor"/></svg>`;
