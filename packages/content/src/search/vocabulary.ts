/** Phrases that are one thing, once accents and capitals are gone. Applied in order. */
export const phrases: readonly (readonly [RegExp, string])[] = [
  [/\be[\s.-]?cps\b/g, 'ecps'],
  [/\be[\s.-]?pop\b/g, 'epop'],
  [/\bsi[\s.-]?dep\b/g, 'sidep'],
  [/\bsi[\s.-]?vac\b/g, 'sivac'],
  [/\b(?:flash[\s-]?code|q ?r(?:[\s-]?codes?)?|code q ?r)\b/g, 'qrcode'],
  [/\be[\s-]?mails?\b/g, 'email'],
  [/\b(?:mot de passe|mdp|code (?:a )?(?:4|quatre) chiffres)\b/g, 'motdepasse'],
  [/\bpro[\s-]?sante[\s-]?connect\b/g, 'psc'],
  [/\blogiciel (?:de gestion )?(?:d )?(?:officine|pharmacie)\b/g, 'lgo'],
  [/\b(?:mises?|mettre|mis|maj) a jours?\b/g, 'majour'],
  [/\bnon (?:valide|valable|reconnue?|acceptee?)\b/g, 'refuse'],
  [/\b(?:connais|sais|retrouve|souviens) (?:plus|pas)\b/g, 'oublie'],
  [/\bplus (?:valide|valable|active?)\b/g, 'expiree'],
  [/\bprofessionnels? de sante\b/g, 'professionnel'],
  [/\b(\d+) ?h(?:eures?)?\b/g, '$1heures'],
];

/** Words for one thing: every form on the left is read as the word on the right. Folded, before stemming. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    email: 'mail courriel courriels mails mel messagerie',
    telephone: 'portable mobile smartphone smartphones iphone tel telephones portables gsm',
    sms: 'texto textos smss',
    application: 'appli app apps applis',
    lgo: 'logiciel logiciels',
    bloquee: 'verrouillee verouillee verrouille verouille bloque bloquer blocage bloques',
    debloquer: 'deblocage deverrouiller deverouiller deverrouillage',
    defectueuse: 'defectueux abimee abime cassee casse endommagee hs',
    perdue: 'perdu perte perdus egaree egare egarer perdre',
    volee: 'vol vole volees volait derobe derobee',
    retirer: 'enlever sortir ejecter',
    expiree: 'perimee perime perimes expiration expire echue echu expirer',
    refuse: 'refusee invalide rejete rejetee incorrect incorrecte accepte reconnu rejet refus',
    inconnu: 'inconnue introuvable',
    recu: 'recois recoit recus reception recevoir recue arrive arrivee arriver',
    oublie: 'oubliee souviens souvient oublier oubli',
    rappel: 'rappelle rappeler rappels rappelez',
    ouvrir: 'ouvre ouvrent demarre lance charge affiche',
    faux: 'errone erronee errones fausse mauvais',
    connexion: 'connecter connecte connectee connexions acceder acces login',
    changer: 'changement modifier modification change changee changes corriger',
    attendre: 'attente attendu attends attend patienter delai delais temps duree',
    appeler: 'appel contacter contact joindre telephoner',
    ancien: 'vieux vieille anciens vieil obsolete depasse',
    navigateur: 'navigateurs browser',
    scanner: 'scan scanne flasher',
    obtenir: 'procurer avoir demander',
    nouveau: 'nouvelle nouvel neuf',
    erreur: 'erreurs bug bogue',
    support: 'assistance hotline sav',
    blanc: 'blanche',
    lue: 'lu lues lus lit lire lecture illisible detectee detecte detecter reconnait reconnue',
    fonctionne: 'marche marchent marcher fonctionner fonctionnent',
    pas: 'aucun aucune jamais ni rien impossible incapable',
    sans: 'absence absent absente',
    prix: 'cout coute coutent tarif tarifs cher payant gratuit',
    procedure: 'procedures etape etapes parcours marche-a-suivre demarche demarches',
    titulaire: 'titulaires',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
);

export const stopWords: ReadonlySet<string> = new Set(
  (
    'a ai alors au aux avec ca car ce cela ces cet cette ceci comme comment dans de des du elle en est et etre eu fait ' +
    'faire faut il ils j je l la le les leur lui m ma mais me mes moi mon n ne nos notre nous on ont ou par peut peux ' +
    'pour qu quand que quel quelle qui quoi s sa se ses si sont suis sur t ta te toujours encore tu un une vos votre vous y ' +
    'c d est-ce veut dire merci bonjour svp ai-je'
  ).split(' '),
);

/** Words that the phrases and the intents read and that no page may hold: they are spelt right. */
export const spelledRight =
  'valide valable active reconnu acceptee accepte connais sais retrouve souviens mdp officine pharmacie flashcode code hotline definition signifie signification ouvert'.split(
    ' ',
  );
