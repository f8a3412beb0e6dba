import type { Child } from 'hono/jsx';

interface FieldProps {
  /** Of the control; also where an error leads. */
  readonly id: string;
  readonly label: Child;
  readonly hint?: Child | undefined;
  readonly error?: string | undefined;
}

/** What a control says of its hint and its error, for who does not see them. */
const told = ({ id, hint, error }: FieldProps) => ({
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? ('true' as const) : undefined,
});

/** A label, what it takes, what is wrong with it, and the control itself. */
function Field({ id, label, hint, error, children }: FieldProps & { readonly children: Child }) {
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <Told {...{ id, hint, error }} />
      {children}
    </div>
  );
}

function Told({ id, hint, error }: Omit<FieldProps, 'label'>) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="field-error">
          {error}
        </p>
      )}
    </>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** `text` unless told. */
  readonly type?: 'text' | 'date' | 'tel' | 'number';
  readonly min?: string | number;
  readonly max?: string | number;
  /** To be read and copied, not changed: it has no name, and so is not sent. */
  readonly fixed?: boolean;
  readonly placeholder?: string | undefined;
}

/** One line of text; its id is its name. What is too long is sent and answered, not cut off. */
export function TextField({ value, type = 'text', min, max, fixed, placeholder, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      <input
        class={fixed ? 'field__control field__control--fixed' : 'field__control'}
        id={field.id}
        name={fixed ? undefined : field.id}
        readonly={fixed}
        autocomplete="off"
        {...{ type, value, min, max, placeholder }}
        {...told(field)}
      />
    </Field>
  );
}

interface LongTextFieldProps extends FieldProps {
  readonly value: string;
  readonly rows: number;
  readonly fixed?: boolean;
  readonly placeholder?: string | undefined;
}

/** Lines of text. */
export function LongTextField({ value, rows, fixed, placeholder, ...field }: LongTextFieldProps) {
  return (
    <Field {...field}>
      <textarea
        class="field__control"
        id={field.id}
        name={fixed ? undefined : field.id}
        readonly={fixed}
        autocomplete="off"
        {...{ rows, placeholder }}
        {...told(field)}
      >
        {value}
      </textarea>
    </Field>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** One of a list. */
export function SelectField({ value, options, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      <select class="field__control" id={field.id} name={field.id} {...told(field)}>
        {options.map(([option, words]) => (
          <option value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface TickFieldProps extends FieldProps {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly type?: 'checkbox' | 'radio';
}

/** Something to tick: the whole of it is the target. */
export function TickField({ type = 'checkbox', name, value, checked, label, ...field }: TickFieldProps) {
  return (
    <div class="field field--tick">
      <Told {...field} />
      <label class="option option--small">
        <input class="option__field" id={field.id} {...{ type, name, value, checked }} {...told({ ...field, label })} />
        <span class="field__words">{label}</span>
      </label>
    </div>
  );
}
