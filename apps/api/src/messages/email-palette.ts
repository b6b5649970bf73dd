/** The tokens of the interface that an e-mail needs: the same names, the same values (a test compares). */
export const emailPalette = {
  light: {
    paper: '#f2f9f5',
    surface: '#ffffff',
    ink: '#0f2728',
    soft: '#3c5051',
    hair: '#c5d5cf',
    action: '#6e2762',
    'on-solid': '#ffffff',
  },
  dark: {
    paper: '#0a1618',
    surface: '#101f20',
    ink: '#e4eeea',
    soft: '#aabcb8',
    hair: '#304141',
    action: '#e9aedb',
    'on-solid': '#0a1618',
  },
} as const;

const { dark } = emailPalette;

/** Mailboxes with a dark theme: the inline colours below are the light ones, and only these rules may change them. */
export const darkRules = `@media (prefers-color-scheme: dark) {
.paper { background-color: ${dark.paper} !important; }
.surface { background-color: ${dark.surface} !important; border-color: ${dark.hair} !important; }
.ink { color: ${dark.ink} !important; }
.soft { color: ${dark.soft} !important; }
.rule { border-color: ${dark.hair} !important; }
.link { color: ${dark.action} !important; }
.solid { background-color: ${dark.action} !important; }
.on-solid { color: ${dark['on-solid']} !important; }
}`;
