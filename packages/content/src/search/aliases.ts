/** Words people use for a page and that the page itself does not say. Editors' vocabulary, not facts. */
const symptomAliases: Readonly<Record<string, readonly string[]>> = {
  'coordonnees-perimees': [
    'coordonnées périmées', 'coordonnées pas à jour', 'ancienne adresse e-mail', 'ancien numéro', 'mon adresse a changé',
    'coordonnées fausses à l’Ordre',
  ],
  'pas-d-email': [
    'mail non reçu', 'pas de mail', 'aucun e-mail', 'QR code pas reçu par e-mail', 'e-mail introuvable', 'rien dans ma boîte',
    'e-mail d’activation absent', 'indésirables',
  ],
  'email-bloque': ['adresse bloquée par le fournisseur', 'e-mail en spam', 'opérateur bloque les e-mails'],
  'pas-de-sms': ['SMS non reçu', 'pas de SMS', 'code pas reçu', 'pas eu le code par SMS', 'SMS d’activation absent'],
  'identifiant-refuse': ['RPPS refusé', 'le RPPS ne fonctionne pas', 'identifiant faux', 'numéro rejeté', 'identifiant incorrect'],
  'inconnu-de-l-annuaire': ['pas dans l’Annuaire Santé', 'pas trouvé dans l’annuaire', 'identifiant inconnu', 'pas inscrit'],
  'toujours-en-echec': [
    'toujours pareil après l’attente', 'échec après le délai', 'échec après la mise à jour des coordonnées',
    'j’ai attendu et ça ne marche toujours pas', 'encore en échec', 'ça échoue encore', 'échec après 48 h',
  ],
  'une-erreur-est-survenue': ['message d’erreur', 'application pas à jour', 'erreur dans l’application', 'mettre l’application à jour'],
  'qr-code-refuse': [
    'QR code expiré', 'QR code invalide', 'impossible de scanner le QR code', 'QR code illisible', 'QR code trop tard', 'QR code refusé',
  ],
  'application-ne-fonctionne-pas': [
    'l’application ne fonctionne pas', 'l’application plante', 'l’application se bloque', 'bug de l’application', 'pas de réseau',
    'application figée', 'application lente', 'connexion internet', 'Wi-Fi', '4G',
  ],
  'application-bas': ['application de test', 'mauvaise application', 'e-CPS BAS'],
  'connexion-sur-android': ['économiseur de batterie', 'problème Android', 'Android 15'],
  'code-ecps-refuse': [
    'mot de passe e-CPS refusé', 'code e-CPS faux', 'code PIN demandé au lieu du code e-CPS', 'retirer la carte du lecteur',
    'mot de passe ne passe pas', 'mot de passe faux', 'enlever la carte', 'on me demande le code PIN de la carte',
  ],
  'pas-de-smartphone': ['vieux téléphone', 'téléphone sans application', 'téléphone pas compatible', 'sans iPhone ni Android'],
  'ecps-expiree': ['e-CPS périmée', 'date dépassée', 'expiration de la e-CPS', 'réactiver la e-CPS'],
  'telephone-change': ['nouveau téléphone', 'nouvel iPhone', 'nouvelle carte SIM', 'changement de téléphone', 'changer de téléphone'],
  'telephone-perdu': ['téléphone volé', 'perte du téléphone', 'téléphone cassé', 'on m’a volé mon téléphone'],
  'carte-non-lue': [
    'lecteur ne lit pas la carte', 'carte pas reconnue', 'diagnostic du poste', 'tester mon poste', 'carte pas détectée', 'diagcps',
  ],
  'lecteur-trop-ancien': ['vieux lecteur', 'lecteur de carte Vitale ancien', 'installer ATSAM'],
  'lgo-prend-la-carte': ['logiciel bloque la carte', 'logiciel prend la carte', 'logiciel monopolise la carte', 'LGO garde la carte'],
  'echec-enregistrement': ['échec à l’enregistrement', 'erreur à l’enregistrement'],
  'carte-bloquee': ['carte verrouillée', 'trois codes faux', 'nombre d’essais du code PIN', 'code PIN bloqué', 'code PIN faux trois fois'],
  'code-pin-oublie': ['code PIN perdu', 'oubli du code PIN', 'code de la carte oublié', 'retrouver mon code PIN'],
  'carte-perdue-ou-volee': ['perte ou vol de la carte', 'carte cassée', 'remplacer la carte', 'carte défectueuse', 'refaire une carte'],
  'pas-de-carte': ['première carte CPS', 'sans carte CPS', 'jamais eu de carte'],
  'pas-de-lecteur': ['ordinateur sans lecteur', 'lecteur absent', 'sans lecteur de cartes'],
  'probleme-sso': ['erreur SSO', 'problème d’authentification', 'problème technique'],
  'probleme-referentiel': ['erreur de référentiel'],
  'page-commande-inaccessible': ['impossible d’accéder à la page de commande', 'commande inaccessible', 'authentifié mais pas de commande'],
  'pas-titulaire': ['adjoint', 'commande refusée', 'réservé au titulaire', 'je suis adjoint et je ne peux pas commander'],
  'ecran-bleu-ou-blanc': ['page blanche', 'écran blanc', 'écran bleu'],
  'page-qui-ne-s-affiche-pas': ['page inaccessible', 'page ne s’ouvre pas', 'favori', 'cookies bloqués', 'page ne charge pas'],
};

const procedureAliases: Readonly<Record<string, readonly string[]>> = {
  'sans-carte': [
    'activer ma e-CPS', 'télécharger l’application e-CPS', 'installer la e-CPS', 'e-CPS sans carte', 'activer avec le téléphone seul',
  ],
  'avec-carte': ['activer avec un lecteur de carte', 'activer avec la carte', 'activer avec l’ordinateur et le lecteur'],
  'carte-seule': ['se connecter avec la carte', 'connexion par carte CPS'],
  'mettre-a-jour-coordonnees': [
    'changer d’adresse e-mail', 'changer de numéro à l’Ordre', 'site de l’Ordre', 'mise à jour des coordonnées', 'stylo orange',
    'modifier mes coordonnées',
  ],
  'trouver-identifiant': [
    '8 devant le RPPS', 'identifiant e-CPS', 'première ligne de la carte', 'numéro national', 'combien de chiffres dans l’identifiant',
  ],
  'ecps-expiree': ['renouveler la e-CPS', 'réactiver la e-CPS', 'supprimer ma e-CPS'],
  'nouveau-telephone': ['changer de téléphone', 'transférer la e-CPS', 'changement de téléphone'],
  'telephone-perdu': ['téléphone volé', 'perte du téléphone'],
  'debloquer-carte': ['déverrouiller la carte', 'déblocage du code PIN'],
  'code-pin-oublie': ['code PIN perdu', 'retrouver le code PIN'],
  'commander-carte': ['commander une carte', 'demander une carte', 'obtenir une première carte'],
  'carte-perdue-volee-defectueuse': ['déclarer le vol de la carte', 'formulaire d’incident', 'remplacer la carte', 'perte de la carte'],
  'mettre-a-jour-carte': ['changement de situation', 'changement d’état civil', 'cessation d’activité', 'reprise d’activité'],
  'commande-vaccins-ecps': ['commander des vaccins avec la e-CPS', 'commande de vaccins', 'commander les vaccins'],
  'commande-vaccins-carte': ['commander des vaccins avec la carte'],
  'connexion-sidep': ['se connecter à SI-DEP', 'accéder à SI-DEP', 'portail SI-DEP'],
};

const questionAliases: Readonly<Record<string, readonly string[]>> = {
  'qu-est-ce-que-la-ecps': ['à quoi sert la e-CPS', 'définition de la e-CPS', 'carte dématérialisée'],
  'comment-obtenir-la-ecps': ['tutoriel vidéo', 'comment activer la e-CPS'],
  'pourquoi-la-ecps-plutot-que-la-carte': ['avantage de la e-CPS', 'e-CPS ou carte'],
  'telephone-personnel': ['téléphone personnel autorisé', 'téléphone perso ou pro'],
  'combien-de-temps-attendre': [
    'délai', '48 heures', 'délai de traitement des coordonnées', 'heures ouvrées ou non', 'combien d’heures avant de réessayer',
  ],
  'quel-navigateur': ['Firefox', 'Chrome', 'autoriser les cookies', 'navigateur conseillé'],
  'qui-peut-se-connecter-a-la-commande': ['adjoint', 'commande de vaccins', 'réservé au titulaire', 'qui peut commander les vaccins'],
  'etre-rappele-par-sante-publique-france': ['être rappelé', 'rappel par un téléconseiller'],
  'informations-de-la-carte': ['changement de situation', 'changement d’état civil', 'cessation d’activité'],
};

const deskAliases: Readonly<Record<string, readonly string[]>> = {
  'support-ecps': ['qui appeler pour l’application e-CPS', 'téléphone e-CPS', 'numéro e-CPS', 'support ouvert la nuit'],
  'support-cartes': ['Agence du numérique en santé', 'ANS', 'téléphone carte CPS', 'numéro de l’ANS'],
  'support-sidep': ['numéro vert SI-DEP', 'téléphone SI-DEP'],
  'editeur-lgo': ['prestataire du logiciel', 'éditeur du logiciel', 'Pharmagest', 'Winpharma', 'LGPI', 'Smart Rx', 'Leo'],
  'sante-publique-france': ['contact commande de vaccins'],
};

const aliases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  symptom: symptomAliases,
  procedure: procedureAliases,
  question: questionAliases,
  desk: deskAliases,
};

/** Other names of one piece of content; none for most. */
export const aliasesOf = (kind: string, slug: string): readonly string[] => aliases[kind]?.[slug] ?? [];
