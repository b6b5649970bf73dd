/** `screen` follows French typography; `sms` keeps to ordinary spaces and characters that do not shorten a message. */
export type Medium = 'screen' | 'sms';

export const noBreakSpace = '\u00A0';

/** The text as its medium wants it. "août" is the only month whose accent leaves the SMS alphabet; "aout" is an accepted spelling. */
export const fitFor = (medium: Medium, text: string): string =>
  medium === 'screen'
    ? text
    : text.replaceAll(noBreakSpace, ' ').replaceAll('’', "'").replaceAll('août', 'aout');
