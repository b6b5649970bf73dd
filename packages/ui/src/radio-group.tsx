import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

/** One of a few, all in sight. `defaultValue` is the value already chosen. */
export function RadioGroup({
  defaultValue,
  ...props
}: ChoiceGroupProps & { defaultValue?: string | undefined }) {
  return <ChoiceGroup {...props} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />;
}
