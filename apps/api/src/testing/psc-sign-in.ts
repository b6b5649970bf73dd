import { pscIdentityProvider } from '../gateways/psc.identity-provider.ts';
import { type ProviderScript, testProvider } from './test-provider.ts';

export const checks = {
  state: 'state-of-this-browser-0123456789',
  nonce: 'nonce-of-this-browser-0123456789',
  verifier: 'v'.repeat(43),
};

/** A sign-in under way: the person has just been recognised by a provider that follows the script. */
export const aSignIn = async (script: ProviderScript = {}) => {
  const provider = await testProvider(script);
  const identities = pscIdentityProvider(provider.settings);
  const address = await identities.addressFor(checks);
  if (!address.ok) throw new Error(address.refusal.code);
  const code = provider.codeFor(address.value);
  const comesBack = (parameters: Record<string, string> | string) =>
    identities.whoCameBack(new URLSearchParams(parameters).toString(), checks);
  return { ...provider, identities, address: address.value, code, comesBack };
};

/** Who is believed to have come back, or why nobody is. */
export const outcomeOf = async (script: ProviderScript) => {
  const { code, comesBack } = await aSignIn(script);
  const outcome = await comesBack({ code, state: checks.state });
  return outcome.ok ? outcome.value : outcome.refusal.code;
};
