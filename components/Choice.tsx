import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly name: string;
  readonly help?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly title: string }[];
  onChoose(value: Value): void;
}

/** One of a few, as radio buttons: they work with keyboard, screen reader and high contrast as they are. */
export function Choice<Value extends string>({ title, name, help, value, options, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="setting" aria-describedby={help ? id : undefined}>
      <legend>{title}</legend>
      {help && (
        <p class="detail" id={id}>
          {help}
        </p>
      )}
      <div class="choices">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
