import { statusWords } from '@relais/content/status-words';
import { evidenceGrades } from '@relais/domain/activation/evidence';
import { readinesses } from '@relais/domain/activation/readiness';
import { activationStatuses } from '@relais/domain/activation/status';
import { practiceRoles } from '@relais/domain/roster/practice-role';
import { CheckboxGroup } from '@relais/ui/checkbox-group';
import { SelectField } from '@relais/ui/select-field';
import { TextField } from '@relais/ui/text-field';
import { FieldGroup } from './field-group.tsx';
import { practiceRoleWords } from './practice-role-words.ts';
import { capacityWords, gradeWords } from './rule-words.ts';
import { type FieldsProps, severalIn } from './typed-fields.ts';

const yesOrNo = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
];

const columns = 'grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] items-start gap-4';

/** To whom a rule or a campaign speaks. */
export function AudienceFields({ typed, error, departmentsHint }: FieldsProps & { departmentsHint: string }) {
  return (
    <FieldGroup title="À qui">
      <div className={columns}>
        <CheckboxGroup
          name="statuses"
          label="Statut"
          options={activationStatuses.map((value) => ({ value, label: statusWords[value].label }))}
          defaultValue={severalIn(typed['statuses'])}
          error={error('statuses')}
        />
        <CheckboxGroup
          name="roles"
          label="Rôle dans l’officine"
          hint="Aucun : peu importe."
          options={practiceRoles.map((value) => ({ value, label: practiceRoleWords[value] }))}
          defaultValue={severalIn(typed['roles'])}
        />
        <CheckboxGroup
          name="evidence"
          label="Preuve du statut"
          hint="Aucune : peu importe."
          options={evidenceGrades.map((value) => ({ value, label: gradeWords[value] }))}
          defaultValue={severalIn(typed['evidence'])}
        />
        <CheckboxGroup
          name="readiness"
          label="Capacité de l’officine"
          hint="Aucune : peu importe."
          options={readinesses.map((value) => ({ value, label: capacityWords[value] }))}
          defaultValue={severalIn(typed['readiness'])}
        />
      </div>
      <div className={columns}>
        <TextField
          name="departments"
          label="Départements"
          hint={departmentsHint}
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
    </FieldGroup>
  );
}
