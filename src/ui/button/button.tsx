import type { Child } from 'hono/jsx';

interface ButtonProps {
  readonly children: Child;
  /** The answer that the button itself gives, where there is nothing else to choose. */
  readonly name?: string;
  readonly value?: string;
  /** For the lesser of two ways on. */
  readonly quiet?: boolean | undefined;
}

const className = (quiet: boolean | undefined) => (quiet ? 'button button--quiet' : 'button');

/** Sends the form it stands in. */
export function Button({ children, name, value, quiet }: ButtonProps) {
  return (
    <button type="submit" class={className(quiet)} name={name} value={value}>
      {children}
    </button>
  );
}

/** A link that is the one way on of its page, and looks it. */
export function ButtonLink({ href, children, quiet }: Omit<ButtonProps, 'name' | 'value'> & { readonly href: string }) {
  return (
    <a class={className(quiet)} href={href}>
      {children}
    </a>
  );
}
