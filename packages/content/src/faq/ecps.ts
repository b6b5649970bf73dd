import { agencyProductFaq } from '../public-sources.ts';
import type { Question } from '../schema/reading.ts';
import { faq, memo } from '../sources.ts';
import { question } from './question.ts';

const frequent = 'Questions fréquentes e-CPS, p. 8';
const definition = 'Qu’est-ce que la e-CPS ? p. 3';

export const ecpsQuestions: readonly Question[] = [
  question({
    slug: 'qu-est-ce-que-la-ecps',
    theme: 'ecps',
    question: 'Qu’est-ce que la e-CPS ?',
    answer: [
      'C’est la version dématérialisée de votre carte CPS, dans une application mobile.',
      'Elle vous authentifie en ligne comme professionnel de santé inscrit au RPPS, avec un smartphone et sans lecteur de cartes.',
    ],
    procedures: ['sans-carte', 'avec-carte'],
    sources: [
      memo(
        'e-CPS, définition',
        'e-CPS est une application mobile qui permet d’avoir accès à une version dématérialisée de votre Carte de Professionnel de Santé. - Elle permet de s’identifier en ligne sans lecteur de carte via un smartphone.',
      ),
      faq(
        definition,
        'QU’EST-CE QUE LA e-CPS ? COMMENT L’OBTENIR ? […] La e-CPS est la version dématérialisée de votre carte CPS. Comme cette dernière, l’application e-CPS vous permet de vous authentifier en tant que professionnel de santé RPPS.',
      ),
    ],
  }),
  question({
    slug: 'comment-obtenir-la-ecps',
    theme: 'ecps',
    question: 'Comment obtenir la e-CPS ?',
    answer: [
      'Téléchargez l’application e-CPS sur votre smartphone, puis activez-la avant la première utilisation.',
      'L’activation se fait avec votre carte CPS, ou sans elle avec les coordonnées connues de l’Ordre.',
      'L’Agence du numérique en santé propose une vidéo : {video-activation}',
    ],
    links: ['video-activation'],
    procedures: ['sans-carte', 'avec-carte'],
    sources: [
      faq(
        definition,
        'Pour l’obtenir : 1. Téléchargez l’application e-CPS sur votre smartphone 2. Activez votre e-CPS (avant la 1^{ère} utilisation) Suivez les étapes suivantes : - À l’aide de votre carte CPS p. 6 - Sans votre carte CPS, avec vos coordonnées p. 7 Ou suivez la vidéo tutoriel de l’Agence du numérique en santé',
      ),
    ],
  }),
  question({
    slug: 'pourquoi-la-ecps-plutot-que-la-carte',
    theme: 'ecps',
    question: 'Pourquoi utiliser une e-CPS plutôt que ma carte CPS ?',
    answer: [
      'Vous pouvez utiliser l’une ou l’autre, selon ce qui est le plus pratique pour vous.',
      'La e-CPS est utile, par exemple, quand vous n’avez pas accès à un ordinateur avec un lecteur de cartes.',
    ],
    procedures: ['sans-carte', 'carte-seule'],
    sources: [
      faq(
        frequent,
        'Pourquoi utiliser une e-CPS plutôt que ma carte CPS ? | Vous pouvez utiliser l’une ou l’autre, selon ce qui est le plus pratique pour vous. La e-CPS peut être utile par exemple quand vous n’avez pas accès à un ordinateur avec un lecteur de carte.',
      ),
    ],
  }),
  question({
    slug: 'code-de-ma-ecps-refuse',
    theme: 'ecps',
    question: 'Le code de ma e-CPS ne fonctionne pas : pourquoi ?',
    answer: [
      'Si une carte CPS est dans le lecteur de votre ordinateur, Pro Santé Connect lit la carte en priorité et attend son code PIN.',
      'Pour utiliser la e-CPS, retirez la carte du lecteur.',
    ],
    symptoms: ['code-ecps-refuse'],
    desks: ['support-ecps'],
    sources: [
      faq(
        frequent,
        'Le code de ma e-CPS ne fonctionne pas | Pour fluidifier l’usage des professionnels qui utilisent habituellement leur carte CPS, le système récupère les informations de la carte en priorité s’il la trouve. Si vous accédez à votre service depuis votre ordinateur, et que vous avez un lecteur de carte avec votre carte insérée, Pro Santé Connect attend que vous saisissiez le code pin de votre carte, et non celui de votre e-CPS. Si vous souhaitez utiliser votre e-CPS plutôt que votre CPS il est nécessaire de retirer votre carte du lecteur.',
      ),
    ],
  }),
  question({
    slug: 'message-une-erreur-est-survenue',
    theme: 'ecps',
    question: 'Que faire devant « Une erreur est survenue, veuillez réessayer » ?',
    answer: [
      'La mise à jour de l’application e-CPS ne s’est pas faite toute seule.',
      'Ouvrez la boutique d’applications du téléphone et validez la mise à jour proposée.',
    ],
    symptoms: ['une-erreur-est-survenue'],
    desks: ['support-ecps'],
    sources: [
      faq(
        frequent,
        'J’ai le message « Une erreur est survenue, veuillez réessayer » | La mise à jour de l’application e-CPS ne s’est pas faite automatiquement. Vous devez aller sur le store et valider la mise à jour proposée.',
      ),
    ],
  }),
  question({
    slug: 'probleme-avec-l-application',
    theme: 'ecps',
    question: 'J’ai un problème avec l’application e-CPS : qui appeler ?',
    answer: [
      'Consultez la FAQ e-CPS : {faq-ecps}',
      'Support e-CPS : {support-ecps} ({prix-support-ecps}), {horaires-support-ecps}, ou {email-support-ecps}.',
    ],
    links: ['faq-ecps', 'support-ecps', 'email-support-ecps'],
    symptoms: ['application-ne-fonctionne-pas', 'une-erreur-est-survenue'],
    desks: ['support-ecps'],
    sources: [
      faq(
        'Je rencontre une erreur, p. 6',
        'JE RENCONTRE UNE ERREUR LORS DE L’ACTIVATION DE MA e-CPS […] J’ai un problème avec l’application e-CPS | FAQ e-CPS',
      ),
    ],
  }),
  question({
    slug: 'telephone-personnel',
    theme: 'ecps',
    question: 'Faut-il un téléphone professionnel ?',
    answer: [
      'Non. La e-CPS s’active aussi bien sur un téléphone personnel que sur un téléphone de l’officine.',
    ],
    procedures: ['sans-carte'],
    symptoms: ['pas-de-smartphone'],
    sources: [agencyProductFaq('téléphone personnel ou fourni par la structure')],
  }),
];
