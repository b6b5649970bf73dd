import { Skeleton } from '@relais/ui/skeleton';
import { AccountPage } from '../../features/account/components/account-page.tsx';
import { Console } from '../../features/account/components/console.tsx';
import { presentAccount } from '../../features/account/presenter.ts';
import { Answered } from '../../lib/answered.tsx';
import { currentStaff } from '../../lib/session.ts';

export default function MyAccountPage() {
  return (
    <Console>
      <Answered answer={currentStaff()} skeleton={<Skeleton lines={8} />}>
        {(staff) => <AccountPage account={presentAccount(staff)} />}
      </Answered>
    </Console>
  );
}
