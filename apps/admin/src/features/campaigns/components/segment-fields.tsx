import { statusWords } from '@relais/content/status-words';
import { evidenceGrades } from '@relais/domain/activation/evidence';
import { readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { practiceRoles } from '@relais/domain/roster/practice-role';
import { CheckboxGroup } from '@relais/ui/checkbox-group';
import { RadioGroup } from '@relais/ui/radio-group';
import { SelectField } from '@relais/ui/select-field';
import { TextField } from '@relais/ui/text-field';
import { practiceRoleWords } from '../../../lib/practice-role-words.ts';
import { capacityWords, gradeWords } from '../../../lib/rule-words.ts';
import { topicOptions } from '../../../lib/topic-words.ts';
import { type CampaignFieldsProps, FieldsFrame } from './fields-frame.tsx';

const yesOrNo = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
];

const columns = 'grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] items-start gap-4';
const several = (text: string | undefined) => (text ?? '').split(',').filter((value) => value !== '');

/** What it is called and to whom it speaks. */
export function SegmentFields({ typed, error }: CampaignFieldsProps) {
  return (
    <>
      <FieldsFrame title="La campagne">
        <TextField
          name="name"
          label="Nom"
          hint="Lu par l’équipe seulement."
          maxLength={120}
          defaultValue={typed['name']}
          error={error('name')}
        />
        <RadioGroup
          name="topic"
          label="Sujet"
          hint="Chacun peut refuser les messages d’un sujet."
          options={topicOptions}
          defaultValue={typed['topic']}
          error={error('topic')}
        />
      </FieldsFrame>
      <FieldsFrame title="À qui">
        <div className={columns}>
          <CheckboxGroup
            name="statuses"
            label="Statut"
            options={activationStatuses.map((value) => ({ value, label: statusWords[value].label }))}
            defaultValue={several(typed['statuses'])}
            error={error('statuses')}
          />
          <CheckboxGroup
            name="roles"
            label="Rôle dans l’officine"
            hint="Aucun : peu importe."
            options={practiceRoles.map((value) => ({ value, label: practiceRoleWords[value] }))}
            defaultValue={several(typed['roles'])}
          />
          <CheckboxGroup
            name="evidence"
            label="Preuve du statut"
            hint="Aucune : peu importe."
            options={evidenceGrades.map((value) => ({ value, label: gradeWords[value] }))}
            defaultValue={several(typed['evidence'])}
          />
          <CheckboxGroup
            name="readiness"
            label="Capacité de l’officine"
            hint="Aucune : peu importe."
            options={readinesses.map((value) => ({ value, label: capacityWords[value] }))}
            defaultValue={several(typed['readiness'])}
          />
        </div>
        <div className={columns}>
          <TextField
            name="departments"
            label="Départements"
            hint="Les codes, comme 33, 64. Vide : tous les vôtres."
            optional
            defaultValue={typed['departments']}
            error={error('departments')}
          />
          <SelectField
            name="hasCard"
            label="A une carte CPS"
            empty="Peu importe"
            options={yesOrNo}
            defaultValue={typed['hasCard']}
          />
          <SelectField
            name="hasMobile"
            label="A un mobile"
            empty="Peu importe"
            options={yesOrNo}
            defaultValue={typed['hasMobile']}
          />
        </div>
      </FieldsFrame>
    </>
  );
}
