import type { SignInView } from '../presenter.ts';
import { CodeStep } from './code-step.tsx';
import { IdentifierStep } from './identifier-step.tsx';

export function SignIn({ view }: { readonly view: SignInView }) {
  switch (view.kind) {
    case 'identifier':
      return <IdentifierStep {...view} />;
    case 'code':
      return <CodeStep {...view} />;
  }
}
