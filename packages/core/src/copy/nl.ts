import type { Copy } from '../present/copy.ts';

/** Dutch. `thing` is the object of a verb: "deze bestelling". */
export const nl: Copy = {
  lang: 'nl',
  variants: {
    validation: {
      title: 'Sommige filters zijn niet geaccepteerd',
      body: 'Zet de filters terug en probeer het opnieuw.',
      writeTitle: [
        { one: 'Controleer {count} antwoord', other: 'Controleer {count} antwoorden' },
        'Controleer wat je hebt ingevuld',
      ],
      writeBody: 'Sommige gegevens zijn niet geaccepteerd. Loop het formulier na en verstuur het opnieuw.',
    },
    bad_request: {
      title: ['We konden {thing} niet laden', 'We konden dit niet laden'],
      body: 'Laad de pagina opnieuw en probeer het nog een keer.',
      writeTitle: 'We konden die gegevens niet gebruiken',
    },
    too_large: {
      title: 'Dit is te groot om te laden',
      body: 'Kies een kleiner deel en probeer het opnieuw.',
      writeTitle: 'Dit is te groot om te versturen',
      writeBody: [
        'Kies een bestand kleiner dan {max}.',
        'Kies een kleiner bestand of verstuur minder tegelijk.',
      ],
    },
    wrong_media_type: {
      title: 'Dit soort bestand werkt hier niet',
      body: ['Kies een {types}-bestand.', 'Kies een ander soort bestand.'],
    },
    not_allowed_now: {
      title: 'Dit kan nu niet',
      body: 'Het past niet bij de huidige stand. Vernieuw de pagina om te zien hoe het ervoor staat.',
    },
    not_accepted: {
      title: ['We konden {thing} niet laden', 'We konden dit niet laden'],
      body: 'Controleer het adres of de filters en probeer het opnieuw.',
      writeTitle: 'We konden die gegevens niet gebruiken',
      writeBody: 'Sommige gegevens zijn niet geaccepteerd. Loop ze na en verstuur ze opnieuw.',
    },
    session_over: {
      title: 'Log opnieuw in om verder te gaan',
      body: 'Je sessie is afgelopen. Daarna kom je terug op deze pagina.',
    },
    sign_in: {
      title: 'Log in om dit te zien',
      body: 'Deze pagina is voor mensen met een account.',
      writeTitle: 'Log in om dit te doen',
      writeBody: 'Dit is voor mensen met een account.',
    },
    step_up: {
      title: 'Bevestig dat jij het bent',
      body: 'Voor deze stap moet je kort geleden zijn ingelogd.',
    },
    wrong_credentials: {
      title: 'Controleer je inloggegevens',
      body: 'Ze horen niet bij een account. Controleer ze stuk voor stuk en probeer het opnieuw.',
    },
    link_expired: {
      title: 'Deze link is verlopen',
      body: 'Zulke links werken maar kort. Vraag een nieuwe aan.',
    },
    link_used: {
      title: 'Deze link is al gebruikt',
      body: 'Elke link werkt maar één keer. Vraag een nieuwe aan.',
    },
    key_rejected: {
      title: ['{App} kon geen verbinding maken', 'De verbinding is niet geaccepteerd'],
      body: 'De sleutel van deze verbinding wordt niet meer geaccepteerd. Wie de verbinding beheert, kan een nieuwe maken.',
    },
    license_expired: { title: 'De licentie is verlopen', body: 'Verleng de licentie om verder te gaan.' },
    license_invalid: {
      title: 'De licentie is niet geaccepteerd',
      body: 'Controleer de licentiesleutel of vraag de helpdesk om een nieuwe.',
    },
    forbidden: {
      title: 'Je hebt hier geen toegang toe',
      body: [
        'Vraag degene die {app} beheert om toegang, of ga terug naar waar je was.',
        'Vraag degene die je account beheert om toegang, of ga terug naar waar je was.',
      ],
      writeTitle: 'Je mag dit niet doen',
      writeBody: [
        'Vraag degene die {app} beheert om toegang.',
        'Vraag degene die je account beheert om toegang.',
      ],
    },
    missing_permission: {
      title: 'Er ontbreekt een recht',
      body: [
        'Wie {app} beheert, kan het je geven. Probeer het daarna opnieuw.',
        'Wie je account beheert, kan het je geven. Probeer het daarna opnieuw.',
      ],
    },
    owners_only: {
      title: 'Alleen eigenaren kunnen dit zien',
      body: 'Vraag het een eigenaar van deze werkruimte.',
      writeTitle: 'Alleen eigenaren kunnen dit doen',
    },
    not_a_member: {
      title: 'Je hoort niet bij deze werkruimte',
      body: 'Vraag een eigenaar om je toe te voegen, of wissel van werkruimte.',
    },
    wrong_workspace: {
      title: 'Dit hoort bij een andere werkruimte',
      body: 'Ga naar die werkruimte en probeer het opnieuw.',
    },
    feature_off: {
      title: 'Deze functie staat niet aan',
      body: [
        'Vraag degene die {app} beheert om de functie aan te zetten.',
        'Vraag degene die je account beheert om de functie aan te zetten.',
      ],
    },
    license_lacks: {
      title: 'Je licentie omvat dit niet',
      body: [
        'Vraag degene die {app} beheert om een passende licentie.',
        'Vraag degene die je account beheert om een passende licentie.',
      ],
    },
    not_verified: {
      title: 'Bevestig eerst je account',
      body: 'Volg de link in het bericht dat we je stuurden, of vraag een nieuwe aan.',
    },
    on_hold: {
      title: 'Dit account is geblokkeerd',
      body: 'De helpdesk kan zeggen waarom, en wat je kunt doen.',
    },
    not_here: {
      title: 'Dit is niet beschikbaar waar jij bent',
      body: 'Het mag in jouw land of regio niet worden getoond.',
    },
    payment_required: {
      title: 'Hiervoor is een betaald abonnement nodig',
      body: 'Bekijk je abonnement en je betaalgegevens om verder te gaan.',
    },
    limit_reached: {
      title: 'De grens van je abonnement is bereikt',
      body: [
        'Je gebruikt {current} van {max} {resource} met {plan}. Kies een groter abonnement of verwijder wat je niet nodig hebt.',
        'Je gebruikt {current} van {max} met {plan}. Kies een groter abonnement of verwijder wat je niet nodig hebt.',
        'Je gebruikt {current} van {max}. Kies een groter abonnement of verwijder wat je niet nodig hebt.',
        'Kies een groter abonnement of verwijder wat je niet nodig hebt.',
      ],
    },
    quota_used: {
      title: 'Je tegoed is op',
      body: [
        'Je hebt {current} van {max} gebruikt. Op {resets} begint de telling opnieuw; met een groter abonnement kun je nu al verder.',
        'Op {resets} begint de telling opnieuw. Met een groter abonnement kun je nu al verder.',
        'Je hebt {current} van {max} gebruikt. Kies een groter abonnement of wacht tot de telling opnieuw begint.',
        'Kies een groter abonnement of wacht tot de telling opnieuw begint.',
      ],
    },
    not_in_plan: {
      title: 'Je abonnement omvat dit niet',
      body: 'Bekijk welke abonnementen het wel omvatten.',
    },
    no_subscription: { title: 'Je hebt nog geen abonnement', body: 'Kies een abonnement om verder te gaan.' },
    payment_declined: {
      title: 'De betaling is niet gelukt',
      body: 'Controleer de betaalgegevens of betaal op een andere manier.',
    },
    checkout_unavailable: {
      title: 'We konden de kassa niet openen',
      body: 'Probeer het later opnieuw. Gebeurt het weer, neem dan contact op met de helpdesk.',
    },
    billing_unavailable: {
      title: 'We konden je facturen niet openen',
      body: 'Probeer het later opnieuw. Gebeurt het weer, neem dan contact op met de helpdesk.',
    },
    price_unknown: {
      title: 'Deze prijs is niet beschikbaar',
      body: 'Laad de pagina opnieuw om de huidige prijzen te zien, en kies opnieuw.',
    },
    not_found: {
      title: ['We konden {thing} niet vinden', 'We konden dit niet vinden'],
      body: 'Misschien is het verwijderd of verplaatst, of heb je toegang nodig om het te zien.',
      writeBody: 'Misschien is het verwijderd of verplaatst. Vernieuw de pagina om te zien wat er nu is.',
    },
    page_not_found: {
      title: 'We konden deze pagina niet vinden',
      body: 'Controleer het adres. Misschien is de pagina verplaatst, of heb je toegang nodig.',
    },
    workspace_not_found: {
      title: 'We konden deze werkruimte niet vinden',
      body: 'Wissel van werkruimte, of vraag de eigenaar om je toe te voegen.',
    },
    reference_not_found: {
      title: 'We konden je keuze niet vinden',
      body: 'Misschien is die intussen verwijderd. Kies iets anders en probeer het opnieuw.',
    },
    gone: { title: 'Dit is er niet meer', body: 'Het is voorgoed verwijderd of verplaatst.' },
    state: {
      title: 'Dit kan nu niet',
      body: 'Er is intussen iets veranderd. Vernieuw de pagina om te zien hoe het ervoor staat.',
    },
    taken: {
      title: 'Dit bestaat al',
      body: 'Open wat er al is.',
      writeTitle: ['{Field} is al in gebruik', 'Dit bestaat al'],
      writeBody: 'Gebruik iets anders, of open wat er al is.',
    },
    edited: {
      title: 'Dit is intussen veranderd',
      body: 'Vernieuw de pagina om de nieuwste versie te zien.',
      writeTitle: 'Dit veranderde terwijl je bezig was',
      writeBody: 'Jouw versie is niet opgeslagen. Vergelijk beide voordat je opnieuw opslaat.',
    },
    resubmitted: {
      title: 'Dit is misschien al gedaan',
      body: [
        'Een eerdere poging kan gelukt zijn. Controleer {thing} voordat je opnieuw verstuurt.',
        'Een eerdere poging kan gelukt zijn. Controleer het voordat je opnieuw verstuurt.',
      ],
    },
    in_progress: {
      title: 'Dit is nog bezig',
      body: [
        'Een eerdere poging is nog niet klaar. Wacht even en controleer dan {thing}.',
        'Een eerdere poging is nog niet klaar. Wacht even en controleer het dan.',
      ],
    },
    locked: {
      title: 'Dit is nu vergrendeld',
      body: [
        'Je kunt het over {time} opnieuw proberen.',
        'Je kunt het na {clock} opnieuw proberen.',
        'Wacht even en probeer het opnieuw.',
      ],
      laterBody: 'Probeer het later opnieuw.',
    },
    rate_limited: {
      title: 'Een korte pauze is nodig',
      body: [
        'Er is te veel in korte tijd verstuurd. Je kunt het over {time} opnieuw proberen.',
        'Er is te veel in korte tijd verstuurd. Je kunt het na {clock} opnieuw proberen.',
        'Er is te veel in korte tijd verstuurd. Wacht even en probeer het opnieuw.',
      ],
      laterBody: 'Er is te veel in korte tijd verstuurd. Probeer het later opnieuw.',
      retryingBody: [
        'Er is te veel in korte tijd verstuurd. We gaan over {time} automatisch verder.',
        'Er is te veel in korte tijd verstuurd. We gaan na {clock} automatisch verder.',
        'Er is te veel in korte tijd verstuurd. We gaan automatisch verder.',
      ],
    },
    timeout: {
      title: 'Dit duurt te lang',
      body: 'Er kwam niet op tijd antwoord. Probeer het opnieuw.',
      retryingBody: 'Er kwam niet op tijd antwoord. We proberen het opnieuw.',
      writeTitle: 'Dit duurde te lang',
      writeBody: 'Er kwam niet op tijd antwoord en er is niets opgeslagen. Probeer het opnieuw.',
      unknownTitle: 'We weten niet of dit is opgeslagen',
      unknownBody: [
        'Er kwam niet op tijd antwoord. Controleer {thing} voordat je opnieuw verstuurt.',
        'Er kwam niet op tijd antwoord. Controleer het voordat je opnieuw verstuurt.',
      ],
    },
    unavailable: {
      title: ['{App} is nu niet beschikbaar', 'Dit is nu niet beschikbaar'],
      body: [
        'Probeer het over {time} opnieuw.',
        'We verwachten terug te zijn om {clock}.',
        'Probeer het over enkele minuten opnieuw.',
      ],
      laterBody: 'Probeer het later opnieuw.',
      retryingBody: [
        'We proberen het over {time} automatisch opnieuw.',
        'We proberen het na {clock} automatisch opnieuw.',
        'We blijven het proberen.',
      ],
      unknownBody: [
        'We weten niet of dit is opgeslagen. Controleer {thing} voordat je opnieuw verstuurt.',
        'We weten niet of dit is opgeslagen. Controleer het voordat je opnieuw verstuurt.',
      ],
    },
    maintenance: {
      title: ['We werken aan {app}', 'We doen onderhoud'],
      body: [
        'Over {time} moet het weer werken.',
        'Om {clock} moet het weer werken.',
        'Probeer het over enkele minuten opnieuw.',
      ],
      laterBody: 'Probeer het later opnieuw.',
    },
    provider_unavailable: {
      title: ['We konden {thing} niet laden', 'We konden dit niet laden'],
      body: [
        'Een dienst die we gebruiken is niet beschikbaar. Probeer het over {time} opnieuw.',
        'Een dienst die we gebruiken is niet beschikbaar. Probeer het over enkele minuten opnieuw.',
      ],
      laterBody: 'Een dienst die we gebruiken is niet beschikbaar. Probeer het later opnieuw.',
      writeTitle: 'We konden dit niet afmaken',
      unknownBody: [
        'Een dienst die we gebruiken is niet beschikbaar, en we weten niet of dit is opgeslagen. Controleer eerst {thing}.',
        'Een dienst die we gebruiken is niet beschikbaar, en we weten niet of dit is opgeslagen. Controleer het eerst.',
      ],
    },
    server: {
      title: ['We konden {thing} niet laden', 'We konden dit niet laden'],
      body: [
        'Het probleem ligt bij ons. Probeer het over {time} opnieuw.',
        'Het probleem ligt bij ons. Probeer het zo opnieuw.',
      ],
      laterBody: 'Het probleem ligt bij ons. Probeer het later opnieuw.',
      retryingBody: 'Het probleem ligt bij ons. We proberen het opnieuw.',
      writeTitle: 'We konden dit niet afmaken',
      unknownBody: [
        'Het probleem ligt bij ons, en we weten niet of dit is opgeslagen. Controleer eerst {thing}.',
        'Het probleem ligt bij ons, en we weten niet of dit is opgeslagen. Controleer het eerst.',
      ],
    },
    provider_problem: {
      title: ['We konden {thing} niet laden', 'We konden dit niet laden'],
      body: [
        'Een dienst die we gebruiken had een probleem. Probeer het over {time} opnieuw.',
        'Een dienst die we gebruiken had een probleem. Probeer het zo opnieuw.',
      ],
      laterBody: 'Een dienst die we gebruiken had een probleem. Probeer het later opnieuw.',
      writeTitle: 'We konden dit niet afmaken',
      unknownBody: [
        'Een dienst die we gebruiken had een probleem, en we weten niet of dit is opgeslagen. Controleer eerst {thing}.',
        'Een dienst die we gebruiken had een probleem, en we weten niet of dit is opgeslagen. Controleer het eerst.',
      ],
    },
    network: {
      title: ['We konden {app} niet bereiken', 'We konden geen verbinding maken'],
      body: 'Controleer je verbinding. Ook een firewall, VPN of blocker kan in de weg zitten.',
      retryingBody: 'Controleer je verbinding. We blijven het proberen.',
      unknownBody: [
        'De verbinding stopte voordat er antwoord kwam. Controleer {thing} voordat je opnieuw verstuurt.',
        'De verbinding stopte voordat er antwoord kwam. Controleer het voordat je opnieuw verstuurt.',
      ],
    },
    unexpected_page: {
      title: ['We konden {app} niet bereiken', 'We konden geen verbinding maken'],
      body: 'Misschien vraagt je netwerk om in te loggen. Doe dat daar en probeer het opnieuw.',
    },
    offline: {
      title: 'Je bent offline',
      body: 'We gaan verder zodra de verbinding er weer is.',
      retryingBody: 'We gaan verder zodra de verbinding er weer is.',
      writeBody: 'Probeer het opnieuw als je weer online bent.',
    },
    aborted: { title: 'Dit is geannuleerd' },
    unknown: {
      title: 'Dit is niet gelukt',
      body: 'Probeer het opnieuw.',
      unknownBody: [
        'We weten niet of dit is opgeslagen. Controleer {thing} voordat je het opnieuw probeert.',
        'We weten niet of dit is opgeslagen. Controleer het voordat je het opnieuw probeert.',
      ],
    },
    crash: {
      title: 'Dit deel van de pagina werkt niet meer',
      body: 'De rest van de pagina werkt nog. Laad dit deel opnieuw.',
    },
    page_crash: {
      title: 'Deze pagina werkt niet meer',
      body: 'Laad de pagina opnieuw. Gebeurt het weer, neem dan contact op met de helpdesk.',
    },
    new_version: { title: 'Er is een nieuwe versie', body: 'Laad de pagina opnieuw om verder te gaan.' },
  },

  rules: {
    required: 'Vul {field} in',
    required_choice: 'Kies {field}',
    required_file: 'Kies een bestand voor {field}',
    email: 'Vul een e-mailadres in zoals naam@example.com',
    url: 'Vul een webadres in zoals https://example.com',
    phone: 'Vul een nummer in zoals +31 20 123 4567',
    too_short: ['{Field} moet minstens {min} tekens hebben', '{Field} is te kort'],
    too_long: ['{Field} mag hoogstens {max} tekens hebben', '{Field} is te lang'],
    wrong_length: [
      '{Field}: {min} tot {max} tekens',
      '{Field}: precies {min} tekens',
      'Controleer de lengte van {field}',
    ],
    too_small: [
      '{Field} moet tussen {min} en {max} liggen',
      '{Field} moet {min} of meer zijn',
      '{Field} is te laag',
    ],
    too_big: [
      '{Field} moet tussen {min} en {max} liggen',
      '{Field} moet {max} of minder zijn',
      '{Field} is te hoog',
    ],
    not_above: ['{Field} moet meer zijn dan {min}', '{Field} is te laag'],
    not_below: ['{Field} moet minder zijn dan {max}', '{Field} is te hoog'],
    format: 'Controleer de notatie van {field}',
    taken: '{Field} is al in gebruik. Kies iets anders.',
    unknown_reference: 'Kies {field} uit de lijst',
    number: '{Field} moet een getal zijn',
    whole_number: '{Field} moet een heel getal zijn',
    date: '{Field} moet een echte datum zijn',
    not_past: '{Field} moet in het verleden liggen',
    not_future: '{Field} moet in de toekomst liggen',
    option: 'Kies een van de mogelijkheden voor {field}',
    too_few_items: ['{Field}: kies er minstens {min}', '{Field}: kies er meer'],
    too_many_items: ['{Field}: kies er hoogstens {max}', '{Field}: kies er minder'],
    file_too_large: ['Kies een bestand kleiner dan {max}', 'Kies een kleiner bestand'],
    file_type: ['Kies een {types}-bestand', 'Kies een ander soort bestand'],
    mismatch: '{Field} komt niet overeen',
    not_accepted: 'Ga akkoord met {field} om verder te gaan',
    not_expected: 'Laat {field} leeg',
    unchecked: 'Controleer {field}',
  },

  remedies: {
    retry: 'Opnieuw proberen',
    wait: 'Even wachten',
    fix: 'Wijzigen',
    signIn: 'Inloggen',
    confirmIdentity: 'Bevestigen',
    requestLink: 'Nieuwe link sturen',
    requestAccess: 'Toegang vragen',
    switchWorkspace: 'Wissel van werkruimte',
    upgrade: 'Bekijk abonnementen',
    subscribe: 'Kies een abonnement',
    updatePayment: 'Betaalgegevens wijzigen',
    renewLicense: 'Licentie verlengen',
    openExisting: 'Bestaande openen',
    compare: 'Vergelijken',
    check: ['Controleer {thing}', 'Controleren'],
    reload: 'Pagina opnieuw laden',
    goBack: 'Terug',
    contactSupport: 'Vraag de helpdesk',
    copyReference: 'Kenmerk kopiëren',
    readDocs: 'Meer lezen',
    dismiss: 'Sluiten',
  },
  remediesByVariant: {
    not_allowed_now: { reload: 'Vernieuwen' },
    step_up: { dismiss: 'Niet nu' },
    session_over: { dismiss: 'Niet nu' },
    sign_in: { dismiss: 'Niet nu' },
    payment_required: { dismiss: 'Niet nu' },
    limit_reached: { dismiss: 'Niet nu' },
    quota_used: { dismiss: 'Niet nu' },
    not_in_plan: { dismiss: 'Niet nu' },
    no_subscription: { dismiss: 'Niet nu' },
    payment_declined: { dismiss: 'Niet nu' },
    license_lacks: { upgrade: 'Bekijk licenties' },
    not_found: { reload: 'Vernieuwen' },
    state: { reload: 'Vernieuwen' },
    edited: { reload: 'Mijn wijzigingen weggooien' },
    price_unknown: { reload: 'Prijzen opnieuw laden' },
    crash: { retry: 'Opnieuw laden' },
  },

  ui: {
    close: ['“{title}” sluiten', 'Sluiten'],
    notifications: [{ one: '{count} melding', other: '{count} meldingen' }, 'Meldingen'],
    notificationsHint: ['Druk op {key} om hier te komen', 'Meldingen'],
    actionsHint: ['Druk op {key} voor acties', 'Er zijn acties'],
    more: ['Nog {count}', 'Meer'],
    andMore: [
      { one: '{text} (en nog {count} probleem)', other: '{text} (en nog {count} problemen)' },
      '{text}',
      'Er zijn meer problemen',
    ],
    repeated: ['{count} keer gebeurd', 'Opnieuw gebeurd'],
    errorPrefix: 'Fout:',
    titlePrefix: ['Fout: {title}', 'Fout'],
    retryingIn: ['Nieuwe poging over {time}', 'Zo een nieuwe poging'],
    retryingNow: 'Nu een nieuwe poging',
    retryStopped: 'Pogingen gestopt',
    tryNow: 'Nu proberen',
    stop: 'Stop met proberen',
    availableIn: ['Over {time} weer mogelijk', 'Later weer mogelijk'],
    usage: ['{current} van {max} {resource}', '{current} van {max}', 'In gebruik'],
    plan: ['Abonnement {plan}', 'Abonnement'],
    resets: ['Begint opnieuw op {resets}', 'Begint later opnieuw'],
    reference: 'Kenmerk',
    copied: 'Gekopieerd',
    copyDetails: 'Details kopiëren',
    details: 'Details',
    backToNormal: 'Alles werkt weer',
    updated: ['Bijgewerkt om {time}', 'Eerder bijgewerkt'],
    couldNotRefresh: 'Vernieuwen is niet gelukt',
    sending: 'Wordt verstuurd',
    sendAgain: 'Opnieuw versturen',
    inputKept: 'Wat je hebt ingevuld staat er nog.',
    whoChangesPlan: [
      'Wie {app} beheert, kan het abonnement wijzigen.',
      'Wie je account beheert, kan het abonnement wijzigen.',
    ],
    lastChanged: [
      'Laatst gewijzigd door {who}, {when}.',
      'Laatst gewijzigd door {who}.',
      'Laatst gewijzigd: {when}.',
      'Elders gewijzigd.',
    ],
    ifAgainReference: 'Gebeurt het weer, neem dan contact op met de helpdesk en noem het kenmerk hieronder.',
    ifAgain: 'Gebeurt het weer, neem dan contact op met de helpdesk.',
    problem: 'Probleem',
    warning: 'Let op',
    information: 'Informatie',
    openHost: ['Opent {host}', 'Opent een andere site'],
    lookIn: ['Kijk bij “{section}”', 'Kijk in het gesloten deel'],
    otherProblems: 'Andere problemen',
    fieldSays: ['{Field}: {text}', '{text}', 'Er is nog een probleem'],
  },
};
