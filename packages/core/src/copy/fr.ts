import type { Copy } from '../present/copy.ts';

/** French. `thing` is the object of a verb: "cette commande". */
export const fr: Copy = {
  lang: 'fr',
  variants: {
    validation: {
      title: 'Certains filtres n’ont pas été acceptés',
      body: 'Réinitialisez les filtres et réessayez.',
      writeTitle: [
        {
          one: '{count} réponse à vérifier',
          many: '{count} réponses à vérifier',
          other: '{count} réponses à vérifier',
        },
        'Vérifiez votre saisie',
      ],
      writeBody: 'Certaines informations n’ont pas été acceptées. Relisez le formulaire et renvoyez-le.',
    },
    bad_request: {
      title: ['Impossible de charger {thing}', 'Impossible de charger ceci'],
      body: 'Rechargez la page, puis réessayez.',
      writeTitle: 'Ces informations ne conviennent pas',
    },
    too_large: {
      title: 'C’est trop volumineux pour être chargé',
      body: 'Choisissez une partie plus petite et réessayez.',
      writeTitle: 'C’est trop volumineux pour être envoyé',
      writeBody: [
        'Choisissez un fichier de moins de {max}.',
        'Choisissez un fichier plus petit ou envoyez-en moins à la fois.',
      ],
    },
    wrong_media_type: {
      title: 'Ce type de fichier ne convient pas ici',
      body: ['Choisissez un fichier {types}.', 'Choisissez un autre type de fichier.'],
    },
    not_allowed_now: {
      title: 'Ce n’est pas possible pour le moment',
      body: 'L’état actuel ne le permet pas. Actualisez pour voir où en sont les choses.',
    },
    not_accepted: {
      title: ['Impossible de charger {thing}', 'Impossible de charger ceci'],
      body: 'Vérifiez l’adresse ou les filtres, puis réessayez.',
      writeTitle: 'Ces informations ne conviennent pas',
      writeBody: 'Certaines informations n’ont pas été acceptées. Relisez-les et renvoyez-les.',
    },
    session_over: {
      title: 'Reconnectez-vous pour continuer',
      body: 'Votre session a expiré. Vous reviendrez ensuite à cette page.',
    },
    sign_in: {
      title: 'Connectez-vous pour voir cette page',
      body: 'Cette page est réservée aux personnes qui ont un compte.',
      writeTitle: 'Connectez-vous pour faire cela',
      writeBody: 'C’est réservé aux personnes qui ont un compte.',
    },
    step_up: { title: 'Confirmez votre identité', body: 'Cette étape demande une connexion récente.' },
    wrong_credentials: {
      title: 'Vérifiez vos identifiants',
      body: 'Ils ne correspondent à aucun compte. Vérifiez-les un à un et réessayez.',
    },
    link_expired: {
      title: 'Ce lien a expiré',
      body: 'Ces liens ne sont valables que peu de temps. Demandez-en un nouveau.',
    },
    link_used: {
      title: 'Ce lien a déjà servi',
      body: 'Chaque lien ne sert qu’une fois. Demandez-en un nouveau.',
    },
    key_rejected: {
      title: ['{App} n’a pas pu se connecter', 'La connexion n’a pas été acceptée'],
      body: 'La clé de cette connexion n’est plus acceptée. La personne qui la gère peut en créer une nouvelle.',
    },
    license_expired: { title: 'La licence a expiré', body: 'Renouvelez-la pour continuer.' },
    license_invalid: {
      title: 'La licence n’a pas été acceptée',
      body: 'Vérifiez la clé de licence ou demandez-en une nouvelle à l’assistance.',
    },
    forbidden: {
      title: 'Vous n’avez pas accès à ceci',
      body: [
        'Demandez l’accès à la personne qui gère {app}, ou revenez en arrière.',
        'Demandez l’accès à la personne qui gère votre compte, ou revenez en arrière.',
      ],
      writeTitle: 'Vous n’avez pas le droit de faire cela',
      writeBody: [
        'Demandez l’accès à la personne qui gère {app}.',
        'Demandez l’accès à la personne qui gère votre compte.',
      ],
    },
    missing_permission: {
      title: 'Il manque une autorisation',
      body: [
        'La personne qui gère {app} peut vous la donner. Réessayez ensuite.',
        'La personne qui gère votre compte peut vous la donner. Réessayez ensuite.',
      ],
    },
    owners_only: {
      title: 'Seuls les propriétaires peuvent voir ceci',
      body: 'Adressez-vous à un propriétaire de cet espace de travail.',
      writeTitle: 'Seuls les propriétaires peuvent faire cela',
    },
    not_a_member: {
      title: 'Vous n’êtes pas membre de cet espace',
      body: 'Demandez à un propriétaire de vous ajouter, ou changez d’espace de travail.',
    },
    wrong_workspace: {
      title: 'Ceci appartient à un autre espace',
      body: 'Passez à cet espace de travail et réessayez.',
    },
    feature_off: {
      title: 'Cette fonction n’est pas activée',
      body: [
        'Demandez à la personne qui gère {app} de l’activer.',
        'Demandez à la personne qui gère votre compte de l’activer.',
      ],
    },
    license_lacks: {
      title: 'Votre licence ne comprend pas cela',
      body: [
        'Demandez une licence adaptée à la personne qui gère {app}.',
        'Demandez une licence adaptée à la personne qui gère votre compte.',
      ],
    },
    not_verified: {
      title: 'Confirmez d’abord votre compte',
      body: 'Suivez le lien du message que nous vous avons envoyé, ou demandez-en un nouveau.',
    },
    on_hold: { title: 'Ce compte est suspendu', body: 'L’assistance vous dira pourquoi et que faire.' },
    not_here: {
      title: 'Ce n’est pas disponible là où vous êtes',
      body: 'Ce contenu ne peut pas être montré dans votre pays ou votre région.',
    },
    payment_required: {
      title: 'Il faut une formule payante',
      body: 'Consultez votre formule et vos informations de paiement pour continuer.',
    },
    limit_reached: {
      title: 'La limite de votre formule est atteinte',
      body: [
        'Vous utilisez {current} {resource} sur {max} avec la formule {plan}. Choisissez une formule plus grande ou retirez ce qui ne sert plus.',
        'Vous utilisez {current} sur {max} avec la formule {plan}. Choisissez une formule plus grande ou retirez ce qui ne sert plus.',
        'Vous utilisez {current} sur {max}. Choisissez une formule plus grande ou retirez ce qui ne sert plus.',
        'Choisissez une formule plus grande ou retirez ce qui ne sert plus.',
      ],
    },
    quota_used: {
      title: 'Votre quota est épuisé',
      body: [
        'Vous avez utilisé {current} sur {max}. Le compteur repart le {resets} ; une formule plus grande permet de continuer avant.',
        'Le compteur repart le {resets}. Une formule plus grande permet de continuer avant.',
        'Vous avez utilisé {current} sur {max}. Choisissez une formule plus grande ou attendez que le compteur reparte.',
        'Choisissez une formule plus grande ou attendez que le compteur reparte.',
      ],
    },
    not_in_plan: {
      title: 'Votre formule ne comprend pas cela',
      body: 'Voyez quelles formules le comprennent.',
    },
    no_subscription: {
      title: 'Vous n’avez pas encore de formule',
      body: 'Choisissez une formule pour continuer.',
    },
    payment_declined: {
      title: 'Le paiement n’a pas abouti',
      body: 'Vérifiez les informations de paiement ou payez autrement.',
    },
    checkout_unavailable: {
      title: 'Impossible d’ouvrir le paiement',
      body: 'Réessayez plus tard. Si cela se reproduit, contactez l’assistance.',
    },
    billing_unavailable: {
      title: 'Impossible d’ouvrir votre facturation',
      body: 'Réessayez plus tard. Si cela se reproduit, contactez l’assistance.',
    },
    price_unknown: {
      title: 'Ce prix n’est pas disponible',
      body: 'Rechargez la page pour voir les prix actuels, puis choisissez à nouveau.',
    },
    not_found: {
      title: ['Impossible de trouver {thing}', 'Cet élément est introuvable'],
      body: 'L’élément a peut-être été supprimé ou déplacé, ou il vous faut un accès pour le voir.',
      writeBody: 'L’élément a peut-être été supprimé ou déplacé. Actualisez pour voir l’état actuel.',
    },
    page_not_found: {
      title: 'Cette page est introuvable',
      body: 'Vérifiez l’adresse. La page a pu être déplacée, ou il vous faut un accès.',
    },
    workspace_not_found: {
      title: 'Cet espace de travail est introuvable',
      body: 'Changez d’espace, ou demandez à son propriétaire de vous ajouter.',
    },
    reference_not_found: {
      title: 'Votre choix est introuvable',
      body: 'Il a pu être supprimé entre-temps. Choisissez autre chose et réessayez.',
    },
    gone: { title: 'Cela n’existe plus', body: 'La suppression ou le déplacement est définitif.' },
    state: {
      title: 'Ce n’est pas possible pour le moment',
      body: 'Quelque chose a changé entre-temps. Actualisez pour voir où en sont les choses.',
    },
    taken: {
      title: 'Cela existe déjà',
      body: 'Ouvrez ce qui existe.',
      writeTitle: ['{Field} : déjà utilisé', 'Cela existe déjà'],
      writeBody: 'Choisissez autre chose, ou ouvrez ce qui existe.',
    },
    edited: {
      title: 'Cela a changé entre-temps',
      body: 'Actualisez pour voir la dernière version.',
      writeTitle: 'Cela a changé pendant votre modification',
      writeBody: 'Votre version n’est pas enregistrée. Comparez les deux avant d’enregistrer à nouveau.',
    },
    resubmitted: {
      title: 'C’est peut-être déjà fait',
      body: [
        'Un essai précédent a pu aboutir. Vérifiez {thing} avant de renvoyer.',
        'Un essai précédent a pu aboutir. Vérifiez avant de renvoyer.',
      ],
    },
    in_progress: {
      title: 'C’est encore en cours',
      body: [
        'Un essai précédent n’est pas terminé. Attendez un instant, puis vérifiez {thing}.',
        'Un essai précédent n’est pas terminé. Attendez un instant, puis vérifiez.',
      ],
    },
    locked: {
      title: 'C’est verrouillé pour le moment',
      body: [
        'Vous pourrez réessayer dans {time}.',
        'Vous pourrez réessayer après {clock}.',
        'Attendez un instant, puis réessayez.',
      ],
      laterBody: 'Réessayez plus tard.',
    },
    rate_limited: {
      title: 'Une courte pause s’impose',
      body: [
        'Il y a eu trop d’envois en peu de temps. Vous pourrez réessayer dans {time}.',
        'Il y a eu trop d’envois en peu de temps. Vous pourrez réessayer après {clock}.',
        'Il y a eu trop d’envois en peu de temps. Attendez un peu, puis réessayez.',
      ],
      laterBody: 'Il y a eu trop d’envois en peu de temps. Réessayez plus tard.',
      countingBody: 'Il y a eu trop d’envois en peu de temps.',
      retryingBody: [
        'Il y a eu trop d’envois en peu de temps. Nous reprendrons automatiquement dans {time}.',
        'Il y a eu trop d’envois en peu de temps. Nous reprendrons automatiquement après {clock}.',
        'Il y a eu trop d’envois en peu de temps. Nous reprendrons automatiquement.',
      ],
    },
    timeout: {
      title: 'Cela prend trop de temps',
      body: 'Aucune réponse n’est arrivée à temps. Réessayez.',
      retryingBody: 'Aucune réponse n’est arrivée à temps. Nous réessayons.',
      writeTitle: 'Cela a pris trop de temps',
      writeBody: 'Aucune réponse n’est arrivée à temps et rien n’a été enregistré. Réessayez.',
      unknownTitle: 'Nous ne savons pas si c’est enregistré',
      unknownBody: [
        'Aucune réponse n’est arrivée à temps. Vérifiez {thing} avant de renvoyer.',
        'Aucune réponse n’est arrivée à temps. Vérifiez avant de renvoyer.',
      ],
    },
    unavailable: {
      title: ['{App} est indisponible pour le moment', 'C’est indisponible pour le moment'],
      body: ['Réessayez dans {time}.', 'Le retour est prévu à {clock}.', 'Réessayez dans quelques minutes.'],
      laterBody: 'Réessayez plus tard.',
      retryingBody: [
        'Nous réessaierons automatiquement dans {time}.',
        'Nous réessaierons automatiquement après {clock}.',
        'Nous continuons d’essayer.',
      ],
      unknownBody: [
        'Nous ne savons pas si c’est enregistré. Vérifiez {thing} avant de renvoyer.',
        'Nous ne savons pas si c’est enregistré. Vérifiez avant de renvoyer.',
      ],
    },
    maintenance: {
      title: ['{App} est en maintenance', 'Une maintenance est en cours'],
      body: [
        'Le retour est prévu dans {time}.',
        'Le retour est prévu à {clock}.',
        'Réessayez dans quelques minutes.',
      ],
      laterBody: 'Réessayez plus tard.',
    },
    provider_unavailable: {
      title: ['Impossible de charger {thing}', 'Impossible de charger ceci'],
      body: [
        'Un service que nous utilisons est indisponible. Réessayez dans {time}.',
        'Un service que nous utilisons est indisponible. Réessayez dans quelques minutes.',
      ],
      laterBody: 'Un service que nous utilisons est indisponible. Réessayez plus tard.',
      writeTitle: 'Nous n’avons pas pu terminer',
      unknownBody: [
        'Un service que nous utilisons est indisponible, et nous ne savons pas si c’est enregistré. Vérifiez d’abord {thing}.',
        'Un service que nous utilisons est indisponible, et nous ne savons pas si c’est enregistré. Vérifiez d’abord.',
      ],
    },
    server: {
      title: ['Impossible de charger {thing}', 'Impossible de charger ceci'],
      body: [
        'Le problème vient de nous. Réessayez dans {time}.',
        'Le problème vient de nous. Réessayez dans un instant.',
      ],
      laterBody: 'Le problème vient de nous. Réessayez plus tard.',
      retryingBody: 'Le problème vient de nous. Nous réessayons.',
      writeTitle: 'Nous n’avons pas pu terminer',
      unknownBody: [
        'Le problème vient de nous, et nous ne savons pas si c’est enregistré. Vérifiez d’abord {thing}.',
        'Le problème vient de nous, et nous ne savons pas si c’est enregistré. Vérifiez d’abord.',
      ],
    },
    provider_problem: {
      title: ['Impossible de charger {thing}', 'Impossible de charger ceci'],
      body: [
        'Un service que nous utilisons a eu un problème. Réessayez dans {time}.',
        'Un service que nous utilisons a eu un problème. Réessayez dans un instant.',
      ],
      laterBody: 'Un service que nous utilisons a eu un problème. Réessayez plus tard.',
      writeTitle: 'Nous n’avons pas pu terminer',
      unknownBody: [
        'Un service que nous utilisons a eu un problème, et nous ne savons pas si c’est enregistré. Vérifiez d’abord {thing}.',
        'Un service que nous utilisons a eu un problème, et nous ne savons pas si c’est enregistré. Vérifiez d’abord.',
      ],
    },
    network: {
      title: ['Impossible de joindre {app}', 'Impossible de se connecter'],
      body: 'Vérifiez votre connexion. Un pare-feu, un VPN ou un bloqueur peut aussi l’empêcher.',
      retryingBody: 'Vérifiez votre connexion. Nous continuons d’essayer.',
      unknownBody: [
        'La connexion a été coupée avant la réponse. Vérifiez {thing} avant de renvoyer.',
        'La connexion a été coupée avant la réponse. Vérifiez avant de renvoyer.',
      ],
    },
    unexpected_page: {
      title: ['Impossible de joindre {app}', 'Impossible de se connecter'],
      body: 'Votre réseau demande peut-être une connexion. Connectez-vous-y, puis réessayez.',
    },
    offline: {
      title: 'Vous êtes hors ligne',
      body: 'Nous reprendrons au retour de la connexion.',
      retryingBody: 'Nous reprendrons au retour de la connexion.',
      writeBody: 'Réessayez une fois de retour en ligne.',
    },
    aborted: { title: 'L’opération a été annulée' },
    unknown: {
      title: 'Cela n’a pas fonctionné',
      body: 'Réessayez.',
      unknownBody: [
        'Nous ne savons pas si c’est enregistré. Vérifiez {thing} avant de réessayer.',
        'Nous ne savons pas si c’est enregistré. Vérifiez avant de réessayer.',
      ],
    },
    crash: {
      title: 'Cette partie de la page ne fonctionne plus',
      body: 'Le reste de la page fonctionne. Rechargez cette partie.',
    },
    page_crash: {
      title: 'Cette page ne fonctionne plus',
      body: 'Rechargez la page. Si cela se reproduit, contactez l’assistance.',
    },
    new_version: { title: 'Une nouvelle version est disponible', body: 'Rechargez la page pour continuer.' },
  },

  rules: {
    required: '{Field} : à remplir',
    required_choice: '{Field} : à choisir',
    required_file: '{Field} : choisissez un fichier',
    email: 'Saisissez une adresse e-mail comme nom@example.com',
    url: 'Saisissez une adresse web comme https://example.com',
    phone: 'Saisissez un numéro comme +33 1 23 45 67 89',
    too_short: [
      {
        one: '{Field} : au moins {min} caractère',
        many: '{Field} : au moins {min} caractères',
        other: '{Field} : au moins {min} caractères',
      },
      '{Field} : trop court',
    ],
    too_long: [
      {
        one: '{Field} : {max} caractère au plus',
        many: '{Field} : {max} caractères au plus',
        other: '{Field} : {max} caractères au plus',
      },
      '{Field} : trop long',
    ],
    wrong_length: [
      '{Field} : de {min} à {max} caractères',
      {
        one: '{Field} : exactement {min} caractère',
        many: '{Field} : exactement {min} caractères',
        other: '{Field} : exactement {min} caractères',
      },
      '{Field} : longueur à vérifier',
    ],
    too_small: ['{Field} : entre {min} et {max}', '{Field} : {min} ou plus', '{Field} : valeur trop basse'],
    too_big: ['{Field} : entre {min} et {max}', '{Field} : {max} ou moins', '{Field} : valeur trop haute'],
    not_above: ['{Field} : plus de {min}', '{Field} : valeur trop basse'],
    not_below: ['{Field} : moins de {max}', '{Field} : valeur trop haute'],
    format: '{Field} : format à vérifier',
    taken: '{Field} : déjà utilisé, choisissez autre chose',
    unknown_reference: '{Field} : à choisir dans la liste',
    number: '{Field} : saisissez un nombre',
    whole_number: '{Field} : saisissez un nombre entier',
    date: '{Field} : saisissez une date réelle',
    not_past: '{Field} : la date doit être passée',
    not_future: '{Field} : la date doit être à venir',
    option: '{Field} : choisissez une des options',
    too_few_items: ['{Field} : au moins {min}', '{Field} : choisissez-en plus'],
    too_many_items: ['{Field} : {max} au plus', '{Field} : choisissez-en moins'],
    file_too_large: ['Choisissez un fichier de moins de {max}', 'Choisissez un fichier plus petit'],
    file_type: ['Choisissez un fichier {types}', 'Choisissez un autre type de fichier'],
    mismatch: '{Field} : ne correspond pas',
    not_accepted: '{Field} : acceptez pour continuer',
    not_expected: '{Field} : laissez vide',
    unchecked: '{Field} : à vérifier',
  },

  remedies: {
    retry: 'Réessayer',
    wait: 'Attendre un peu',
    fix: 'Modifier',
    signIn: 'Se connecter',
    confirmIdentity: 'Confirmer',
    requestLink: 'Envoyer un nouveau lien',
    requestAccess: 'Demander l’accès',
    switchWorkspace: 'Changer d’espace',
    upgrade: 'Voir les formules',
    subscribe: 'Choisir une formule',
    updatePayment: 'Modifier le paiement',
    renewLicense: 'Renouveler la licence',
    openExisting: 'Ouvrir l’existant',
    compare: 'Comparer',
    check: ['Vérifier {thing}', 'Vérifier'],
    reload: 'Recharger la page',
    goBack: 'Retour',
    contactSupport: 'Contacter l’assistance',
    copyReference: 'Copier la référence',
    readDocs: 'En savoir plus',
    dismiss: 'Fermer',
  },
  remediesByVariant: {
    not_allowed_now: { reload: 'Actualiser' },
    step_up: { dismiss: 'Pas maintenant' },
    session_over: { dismiss: 'Pas maintenant' },
    sign_in: { dismiss: 'Pas maintenant' },
    payment_required: { dismiss: 'Pas maintenant' },
    limit_reached: { dismiss: 'Pas maintenant' },
    quota_used: { dismiss: 'Pas maintenant' },
    not_in_plan: { dismiss: 'Pas maintenant' },
    no_subscription: { dismiss: 'Pas maintenant' },
    payment_declined: { dismiss: 'Pas maintenant' },
    license_lacks: { upgrade: 'Voir les licences' },
    not_found: { reload: 'Actualiser' },
    state: { reload: 'Actualiser' },
    edited: { reload: 'Abandonner mes changements' },
    price_unknown: { reload: 'Recharger les prix' },
    crash: { retry: 'Recharger' },
  },

  ui: {
    close: ['Fermer « {title} »', 'Fermer'],
    notifications: [
      { one: '{count} notification', many: '{count} notifications', other: '{count} notifications' },
      'Notifications',
    ],
    notificationsHint: ['Appuyez sur {key} pour venir ici', 'Notifications'],
    actionsHint: ['Appuyez sur {key} pour les actions', 'Actions disponibles'],
    more: ['{count} de plus', 'Autres'],
    andMore: [
      {
        one: '{text} (et {count} autre problème)',
        many: '{text} (et {count} autres problèmes)',
        other: '{text} (et {count} autres problèmes)',
      },
      '{text}',
      'Il y a d’autres problèmes',
    ],
    repeated: ['S’est produit {count} fois', 'S’est reproduit'],
    errorPrefix: 'Erreur :',
    titlePrefix: ['Erreur : {title}', 'Erreur'],
    retryingIn: ['Nouvel essai dans {time}', 'Nouvel essai après {clock}', 'Nouvel essai bientôt'],
    retryingNow: 'Nouvel essai en cours',
    retryStopped: 'Essais arrêtés',
    tryNow: 'Essayer maintenant',
    stop: 'Arrêter les essais',
    availableIn: [
      'Possible à nouveau dans {time}',
      'Possible à nouveau après {clock}',
      'Possible à nouveau plus tard',
    ],
    usage: ['{current} {resource} sur {max}', '{current} sur {max}', 'Utilisé'],
    plan: ['Formule {plan}', 'Formule'],
    resets: ['Le compteur repart le {resets}', 'Le compteur repart plus tard'],
    reference: 'Référence',
    copied: 'Copié',
    copyDetails: 'Copier les détails',
    details: 'Détails',
    backToNormal: 'Tout est rétabli',
    updated: ['Mis à jour à {time}', 'Mis à jour plus tôt'],
    couldNotRefresh: 'Actualisation impossible',
    sending: 'Envoi en cours',
    sendAgain: 'Renvoyer',
    inputKept: 'Votre saisie est toujours là.',
    whoChangesPlan: [
      'La personne qui gère {app} peut changer de formule.',
      'La personne qui gère votre compte peut changer de formule.',
    ],
    lastChanged: [
      'Dernière modification par {who}, {when}.',
      'Dernière modification par {who}.',
      'Dernière modification : {when}.',
      'Modifié ailleurs.',
    ],
    ifAgainReference: 'Si cela se reproduit, contactez l’assistance et donnez la référence ci-dessous.',
    ifAgain: 'Si cela se reproduit, contactez l’assistance.',
    problem: 'Problème',
    warning: 'Attention',
    information: 'Information',
    openHost: ['Ouvre {host}', 'Ouvre un autre site'],
    lookIn: ['À voir dans « {section} »', 'À voir dans la partie repliée'],
    otherProblems: 'Autres problèmes',
    fieldSays: ['{Field} : {text}', '{text}', 'Il y a un autre problème'],
  },
};
