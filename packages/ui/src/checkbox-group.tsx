import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

/** Any number of a few. `defaultValue` lists the values already chosen. */
export function CheckboxGroup({
  defaultValue = [],
  ...props
}: ChoiceGroupProps & { defaultValue?: readonly string[] | undefined }) {
  return <ChoiceGroup {...props} type="checkbox" chosen={defaultValue} />;
}
