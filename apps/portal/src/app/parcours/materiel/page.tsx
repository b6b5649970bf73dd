import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { EquipmentPage } from '../../../features/equipment/components/equipment-form.tsx';
import { equipmentAddress } from '../../../features/equipment/fields.ts';
import { loadEquipment } from '../../../features/equipment/load-equipment.ts';
import { holdsSession } from '../../../lib/session.ts';
import { unanswered } from '../../../lib/unanswered.tsx';
import { signInAddress } from '../../../lib/way-back.ts';

export const metadata: Metadata = { title: 'Votre matériel' };

export default async function Page({ searchParams }: PageProps<'/parcours/materiel'>) {
  const equipment = (await holdsSession()) ? await loadEquipment() : undefined;
  if (equipment === undefined) redirect(signInAddress(equipmentAddress));
  if (!equipment.ok)
    return unanswered(equipment.refusal, { title: 'Votre matériel', back: equipmentAddress });
  return <EquipmentPage equipment={equipment.value} isSaved={(await searchParams)['fait'] === 'oui'} />;
}
