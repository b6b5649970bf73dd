const signs =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|Connection refused|dns error|failed to lookup|error sending request|timed out/i;

/** Does this log tell of a registry nobody can reach? */
export const isUnreachable = (log) => signs.test(log);

/** The sentence that says so, with the address and the reason the tool gave. */
export const unreachable = (log) => {
  const address = /https?:\/\/[^\s/)'"]+/.exec(log)?.[0];
  return `The package registry${address ? ` (${address})` : ''} cannot be reached (${signs.exec(log)?.[0]}): check the network, or npm’s "registry" and "proxy" settings.`;
};
