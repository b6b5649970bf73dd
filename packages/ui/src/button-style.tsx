import { tv } from 'tailwind-variants/lite';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** The look shared by buttons and by links that act like one. */
export const buttonStyle = tv({
  base: [
    'inline-flex min-h-control cursor-pointer items-center justify-center gap-2 rounded-control border-2 py-1.5',
    'text-center font-strong text-balance transition-colors print:hidden',
    'disabled:cursor-not-allowed disabled:border-hair disabled:bg-glaze disabled:text-soft',
    'aria-disabled:cursor-progress aria-disabled:opacity-75',
  ],
  variants: {
    variant: {
      primary:
        'max-w-full border-transparent bg-action px-4 text-on-solid no-underline hover:bg-action-hover forced-colors:border-3',
      secondary:
        'max-w-full border-action bg-surface px-4 text-action no-underline hover:border-action-hover hover:bg-glaze',
      quiet: [
        // Its margins are not counted in the room it is given.
        '-mx-2 max-w-[calc(100%+1rem)] forced-colors:mx-0 forced-colors:max-w-full border-transparent px-2 text-action underline decoration-[0.08em] underline-offset-4',
        'hover:bg-glaze hover:text-action-hover',
      ],
      danger:
        'max-w-full border-transparent bg-stop-solid px-4 text-on-solid no-underline hover:brightness-90 forced-colors:border-3',
    },
    wide: { true: 'w-full' },
  },
  defaultVariants: { variant: 'primary' },
});
