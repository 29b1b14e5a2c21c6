import type { Copy } from '../present/copy.ts';

/** German. `thing` stands in the accusative: "diesen Abonnenten". */
export const de: Copy = {
  lang: 'de',
  variants: {
    validation: {
      title: 'Einige Filter wurden nicht angenommen',
      body: 'Setzen Sie die Filter zurück und versuchen Sie es noch einmal.',
      writeTitle: [{ one: '1 Angabe prüfen', other: '{count} Angaben prüfen' }, 'Angaben prüfen'],
      writeBody:
        'Einige Angaben wurden nicht angenommen. Sehen Sie das Formular durch und senden Sie es noch einmal.',
    },

    bad_request: {
      title: ['Wir konnten {thing} nicht laden', 'Das konnten wir nicht laden'],
      body: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
      writeTitle: 'Diese Angaben konnten wir nicht verwenden',
      typedBody: 'Prüfen Sie die Angaben und versuchen Sie es noch einmal.',
    },
    too_large: {
      title: 'Das ist zu viel auf einmal',
      body: 'Wählen Sie einen kleineren Ausschnitt und versuchen Sie es noch einmal.',
      writeTitle: 'Das ist zu groß zum Senden',
      writeBody: [
        'Wählen Sie eine Datei, die kleiner als {max} ist.',
        'Wählen Sie eine kleinere Datei oder senden Sie weniger auf einmal.',
      ],
    },
    wrong_media_type: {
      title: 'Dieser Dateityp passt hier nicht',
      body: ['Wählen Sie eine Datei vom Typ {types}.', 'Wählen Sie einen anderen Dateityp.'],
    },
    not_allowed_now: {
      title: 'Das geht im Moment nicht',
      body: 'Es passt nicht zum jetzigen Stand. Aktualisieren Sie die Seite, um ihn zu sehen.',
      typedBody:
        'Es passt nicht zum jetzigen Stand. Prüfen Sie die Angaben und versuchen Sie es noch einmal.',
    },
    not_accepted: {
      title: ['Wir konnten {thing} nicht laden', 'Das konnten wir nicht laden'],
      body: 'Prüfen Sie die Adresse oder die Filter und versuchen Sie es noch einmal.',
      writeTitle: 'Diese Angaben konnten wir nicht verwenden',
      writeBody:
        'Einige Angaben wurden nicht angenommen. Sehen Sie sie durch und senden Sie sie noch einmal.',
    },

    session_over: {
      title: 'Melden Sie sich noch einmal an',
      body: 'Ihre Sitzung ist abgelaufen. Danach geht es auf dieser Seite weiter.',
      unaidedBody: 'Ihre Sitzung ist abgelaufen.',
    },
    sign_in: {
      title: 'Melden Sie sich an, um das zu sehen',
      body: 'Diese Seite ist nur mit einem Konto zugänglich.',
      writeTitle: 'Melden Sie sich dafür zuerst an',
      writeBody: 'Das geht nur mit einem Konto.',
    },
    step_up: {
      title: 'Bestätigen Sie, dass Sie es sind',
      body: 'Für diesen Schritt ist eine neue Anmeldung nötig.',
    },
    wrong_credentials: {
      title: 'Prüfen Sie Ihre Anmeldedaten',
      body: 'Sie passen zu keinem Konto. Prüfen Sie jede Angabe und versuchen Sie es noch einmal.',
    },
    link_expired: {
      title: 'Dieser Link ist abgelaufen',
      body: 'Solche Links gelten nur kurze Zeit. Lassen Sie sich einen neuen schicken.',
    },
    link_used: {
      title: 'Dieser Link wurde schon benutzt',
      body: 'Jeder Link gilt nur einmal. Lassen Sie sich einen neuen schicken.',
    },
    key_rejected: {
      title: ['{App} konnte keine Verbindung herstellen', 'Die Verbindung wurde nicht angenommen'],
      body: 'Der Schlüssel für diese Verbindung gilt nicht mehr. Wer sie verwaltet, kann einen neuen einrichten.',
    },
    license_expired: {
      title: 'Die Lizenz ist abgelaufen',
      body: 'Verlängern Sie sie, um weiterzuarbeiten.',
    },
    license_invalid: {
      title: 'Die Lizenz wurde nicht angenommen',
      body: 'Prüfen Sie den Lizenzschlüssel oder lassen Sie sich vom Support einen neuen geben.',
    },

    forbidden: {
      title: 'Sie haben hier keinen Zugriff',
      body: [
        'Bitten Sie die Person, die {app} verwaltet, um Zugriff, oder gehen Sie zurück.',
        'Bitten Sie die Person, die Ihr Konto verwaltet, um Zugriff, oder gehen Sie zurück.',
      ],
      writeTitle: 'Dazu haben Sie keine Berechtigung',
      writeBody: [
        'Bitten Sie die Person, die {app} verwaltet, um Zugriff.',
        'Bitten Sie die Person, die Ihr Konto verwaltet, um Zugriff.',
      ],
    },
    missing_permission: {
      title: 'Eine Berechtigung fehlt',
      body: [
        'Wer {app} verwaltet, kann sie Ihnen geben. Versuchen Sie es danach noch einmal.',
        'Wer Ihr Konto verwaltet, kann sie Ihnen geben. Versuchen Sie es danach noch einmal.',
      ],
    },
    owners_only: {
      title: 'Das können nur Inhaber sehen',
      body: 'Fragen Sie einen Inhaber dieses Arbeitsbereichs.',
      writeTitle: 'Das können nur Inhaber tun',
    },
    not_a_member: {
      title: 'Sie gehören nicht zu diesem Arbeitsbereich',
      body: 'Lassen Sie sich von einem Inhaber hinzufügen oder wechseln Sie den Arbeitsbereich.',
    },
    wrong_workspace: {
      title: 'Das gehört zu einem anderen Arbeitsbereich',
      body: 'Wechseln Sie dorthin und versuchen Sie es noch einmal.',
    },
    feature_off: {
      title: 'Diese Funktion ist nicht eingeschaltet',
      body: ['Wer {app} verwaltet, kann sie einschalten.', 'Wer Ihr Konto verwaltet, kann sie einschalten.'],
    },
    license_lacks: {
      title: 'Ihre Lizenz enthält das nicht',
      body: [
        'Bitten Sie die Person, die {app} verwaltet, um eine passende Lizenz.',
        'Bitten Sie die Person, die Ihr Konto verwaltet, um eine passende Lizenz.',
      ],
    },
    not_verified: {
      title: 'Bestätigen Sie zuerst Ihr Konto',
      body: 'Öffnen Sie den Link in unserer Nachricht an Sie oder lassen Sie sich einen neuen schicken.',
    },
    on_hold: {
      title: 'Dieses Konto ist gesperrt',
      body: 'Der Support kann Ihnen sagen, warum, und was zu tun ist.',
    },
    not_here: {
      title: 'An Ihrem Standort nicht verfügbar',
      body: 'In Ihrem Land oder Ihrer Region darf es nicht gezeigt werden.',
    },

    payment_required: {
      title: 'Dafür brauchen Sie einen bezahlten Tarif',
      body: 'Sehen Sie sich Ihren Tarif und Ihre Zahlungsdaten an.',
    },
    limit_reached: {
      title: 'Die Grenze Ihres Tarifs ist erreicht',
      body: [
        '{Resource} im Tarif {plan}: {current} von {max} in Gebrauch. Wählen Sie einen größeren Tarif oder entfernen Sie, was Sie nicht brauchen.',
        '{Resource}: {current} von {max} in Gebrauch. Wählen Sie einen größeren Tarif oder entfernen Sie, was Sie nicht brauchen.',
        'Sie nutzen {current} von {max} im Tarif {plan}. Wählen Sie einen größeren Tarif oder entfernen Sie, was Sie nicht brauchen.',
        'Sie nutzen {current} von {max}. Wählen Sie einen größeren Tarif oder entfernen Sie, was Sie nicht brauchen.',
        'Wählen Sie einen größeren Tarif oder entfernen Sie, was Sie nicht brauchen.',
      ],
    },
    quota_used: {
      title: 'Ihr Kontingent ist aufgebraucht',
      body: [
        '{Resource}: {current} von {max} verbraucht. Ab {resets} wird neu gezählt; mit einem größeren Tarif geht es gleich weiter.',
        'Sie haben {current} von {max} verbraucht. Ab {resets} wird neu gezählt; mit einem größeren Tarif geht es gleich weiter.',
        'Ab {resets} wird neu gezählt. Mit einem größeren Tarif geht es gleich weiter.',
        '{Resource}: {current} von {max} verbraucht. Wählen Sie einen größeren Tarif oder warten Sie, bis neu gezählt wird.',
        'Sie haben {current} von {max} verbraucht. Wählen Sie einen größeren Tarif oder warten Sie, bis neu gezählt wird.',
        'Wählen Sie einen größeren Tarif oder warten Sie, bis neu gezählt wird.',
      ],
    },
    not_in_plan: {
      title: 'Ihr Tarif enthält das nicht',
      body: 'Sehen Sie nach, welche Tarife es enthalten.',
    },
    no_subscription: {
      title: 'Sie haben noch keinen Tarif',
      body: 'Wählen Sie einen Tarif, um weiterzumachen.',
    },
    payment_declined: {
      title: 'Die Zahlung kam nicht zustande',
      body: 'Prüfen Sie die Zahlungsdaten oder zahlen Sie auf einem anderen Weg.',
    },
    checkout_unavailable: {
      title: 'Wir konnten die Kasse nicht öffnen',
      body: 'Versuchen Sie es später noch einmal. Wenn es noch einmal passiert, hilft der Support.',
    },
    billing_unavailable: {
      title: 'Wir konnten Ihre Abrechnung nicht öffnen',
      body: 'Versuchen Sie es später noch einmal. Wenn es noch einmal passiert, hilft der Support.',
    },
    price_unknown: {
      title: 'Dieser Preis ist nicht verfügbar',
      body: 'Laden Sie die Seite neu, um die aktuellen Preise zu sehen, und wählen Sie noch einmal.',
      typedBody: 'Wählen Sie einen anderen oder wenden Sie sich an den Support.',
    },

    not_found: {
      title: ['Wir konnten {thing} nicht finden', 'Das konnten wir nicht finden'],
      body: 'Vielleicht wurde etwas gelöscht oder verschoben, oder Sie brauchen Zugriff.',
      writeBody:
        'Vielleicht wurde etwas gelöscht oder verschoben. Aktualisieren Sie, um den jetzigen Stand zu sehen.',
      typedBody: 'Vielleicht wurde etwas gelöscht oder verschoben, oder Sie brauchen Zugriff.',
    },
    page_not_found: {
      title: 'Diese Seite konnten wir nicht finden',
      body: 'Prüfen Sie die Adresse. Vielleicht ist die Seite umgezogen, oder Sie brauchen Zugriff.',
    },
    workspace_not_found: {
      title: 'Diesen Arbeitsbereich konnten wir nicht finden',
      body: 'Wechseln Sie den Arbeitsbereich oder lassen Sie sich von einem Inhaber hinzufügen.',
    },
    reference_not_found: {
      title: 'Ihre Auswahl konnten wir nicht finden',
      body: 'Vielleicht wurde sie inzwischen gelöscht. Wählen Sie etwas anderes und versuchen Sie es noch einmal.',
    },
    gone: {
      title: 'Das gibt es nicht mehr',
      body: 'Es wurde endgültig gelöscht oder verschoben.',
    },

    state: {
      title: 'Das geht im Moment nicht',
      body: 'Inzwischen hat sich etwas geändert. Aktualisieren Sie, um den jetzigen Stand zu sehen.',
      typedBody:
        'Inzwischen hat sich etwas geändert. Prüfen Sie die Angaben und versuchen Sie es noch einmal.',
    },
    taken: {
      title: 'Das gibt es schon',
      body: 'Öffnen Sie, was schon da ist.',
      writeTitle: ['{Field} ist schon vergeben', 'Das gibt es schon'],
      writeBody: 'Wählen Sie etwas anderes oder öffnen Sie, was schon da ist.',
    },
    edited: {
      title: 'Das wurde inzwischen geändert',
      body: 'Aktualisieren Sie, um die neueste Version zu sehen.',
      writeTitle: 'Das wurde geändert, während Sie daran arbeiteten',
      writeBody:
        'Ihre Version ist nicht gespeichert. Vergleichen Sie beide, bevor Sie noch einmal speichern.',
      unaidedBody:
        'Ihre Version ist nicht gespeichert. Öffnen Sie die Seite in einem zweiten Tab, um die neueste zu sehen.',
    },
    resubmitted: {
      title: 'Das ist vielleicht schon erledigt',
      body: [
        'Ein früherer Versuch könnte geklappt haben. Prüfen Sie {thing}, bevor Sie noch einmal senden.',
        'Ein früherer Versuch könnte geklappt haben. Prüfen Sie das, bevor Sie noch einmal senden.',
      ],
    },
    in_progress: {
      title: 'Das ist noch in Arbeit',
      body: [
        'Ein früherer Versuch läuft noch. Warten Sie einen Moment und prüfen Sie dann {thing}.',
        'Ein früherer Versuch läuft noch. Warten Sie einen Moment und sehen Sie dann nach.',
      ],
    },
    locked: {
      title: 'Das ist im Moment gesperrt',
      body: [
        'Sie können es in {time} noch einmal versuchen.',
        'Nach {clock} können Sie es noch einmal versuchen.',
        'Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
      ],
      laterBody: 'Versuchen Sie es später noch einmal.',
      countingBody: [],
    },

    rate_limited: {
      title: 'Eine kurze Pause ist nötig',
      body: [
        'Das war zu viel in kurzer Zeit. In {time} können Sie es noch einmal versuchen.',
        'Das war zu viel in kurzer Zeit. Nach {clock} können Sie es noch einmal versuchen.',
        'Das war zu viel in kurzer Zeit. Warten Sie ein wenig und versuchen Sie es dann noch einmal.',
      ],
      laterBody: 'Das war zu viel in kurzer Zeit. Versuchen Sie es später noch einmal.',
      countingBody: 'Das war zu viel in kurzer Zeit.',
      retryingBody: [
        'Das war zu viel in kurzer Zeit. In {time} geht es von selbst weiter.',
        'Das war zu viel in kurzer Zeit. Nach {clock} geht es von selbst weiter.',
        'Das war zu viel in kurzer Zeit. Gleich geht es von selbst weiter.',
      ],
    },

    timeout: {
      title: 'Das dauert zu lange',
      body: 'Es kam keine Antwort. Versuchen Sie es noch einmal.',
      retryingBody: 'Es kam keine Antwort. Wir versuchen es noch einmal.',
      writeTitle: 'Das hat zu lange gedauert',
      writeBody: 'Es kam keine Antwort, und nichts wurde gespeichert. Versuchen Sie es noch einmal.',
      unknownTitle: 'Wir wissen nicht, ob das gespeichert wurde',
      unknownBody: [
        'Es kam keine Antwort. Prüfen Sie {thing}, bevor Sie noch einmal senden.',
        'Es kam keine Antwort. Sehen Sie nach, bevor Sie noch einmal senden.',
      ],
    },

    unavailable: {
      title: ['{App} ist gerade nicht erreichbar', 'Das ist gerade nicht erreichbar'],
      body: [
        'Versuchen Sie es in {time} noch einmal.',
        'Voraussichtlich geht es um {clock} weiter.',
        'Versuchen Sie es in einigen Minuten noch einmal.',
      ],
      laterBody: 'Versuchen Sie es später noch einmal.',
      retryingBody: [
        'Wir versuchen es in {time} von selbst noch einmal.',
        'Wir versuchen es nach {clock} von selbst noch einmal.',
        'Wir versuchen es weiter.',
      ],
      unknownBody: [
        'Ob gespeichert wurde, wissen wir nicht. Prüfen Sie {thing}, bevor Sie noch einmal senden.',
        'Ob gespeichert wurde, wissen wir nicht. Sehen Sie nach, bevor Sie noch einmal senden.',
      ],
      countingBody: [],
    },
    maintenance: {
      title: ['Wir arbeiten gerade an {app}', 'Wir arbeiten gerade daran'],
      body: [
        'In {time} sollte es weitergehen.',
        'Um {clock} sollte es weitergehen.',
        'Versuchen Sie es in einigen Minuten noch einmal.',
      ],
      laterBody: 'Versuchen Sie es später noch einmal.',
      countingBody: 'Bis wir fertig sind, geht es nicht weiter.',
    },
    provider_unavailable: {
      title: ['Wir konnten {thing} nicht laden', 'Das konnten wir nicht laden'],
      body: [
        'Ein Dienst, den wir nutzen, ist nicht erreichbar. Versuchen Sie es in {time} noch einmal.',
        'Ein Dienst, den wir nutzen, ist nicht erreichbar. Versuchen Sie es in einigen Minuten noch einmal.',
      ],
      laterBody: 'Ein Dienst, den wir nutzen, ist nicht erreichbar. Versuchen Sie es später noch einmal.',
      writeTitle: 'Das konnten wir nicht abschließen',
      unknownBody: [
        'Ein Dienst, den wir nutzen, ist nicht erreichbar. Ob gespeichert wurde, wissen wir nicht. Prüfen Sie zuerst {thing}.',
        'Ein Dienst, den wir nutzen, ist nicht erreichbar. Ob gespeichert wurde, wissen wir nicht. Sehen Sie nach, bevor Sie noch einmal senden.',
      ],
      countingBody: 'Ein Dienst, den wir nutzen, ist nicht erreichbar.',
    },

    server: {
      title: ['Wir konnten {thing} nicht laden', 'Das konnten wir nicht laden'],
      body: [
        'Der Fehler liegt bei uns. Versuchen Sie es in {time} noch einmal.',
        'Der Fehler liegt bei uns. Versuchen Sie es gleich noch einmal.',
      ],
      laterBody: 'Der Fehler liegt bei uns. Versuchen Sie es später noch einmal.',
      retryingBody: 'Der Fehler liegt bei uns. Wir versuchen es noch einmal.',
      writeTitle: 'Das konnten wir nicht abschließen',
      unknownBody: [
        'Der Fehler liegt bei uns. Ob gespeichert wurde, wissen wir nicht. Prüfen Sie zuerst {thing}.',
        'Der Fehler liegt bei uns. Ob gespeichert wurde, wissen wir nicht. Sehen Sie nach, bevor Sie noch einmal senden.',
      ],
      countingBody: 'Der Fehler liegt bei uns.',
    },
    provider_problem: {
      title: ['Wir konnten {thing} nicht laden', 'Das konnten wir nicht laden'],
      body: [
        'Bei einem Dienst, den wir nutzen, ist etwas schiefgegangen. Versuchen Sie es in {time} noch einmal.',
        'Bei einem Dienst, den wir nutzen, ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
      ],
      laterBody:
        'Bei einem Dienst, den wir nutzen, ist etwas schiefgegangen. Versuchen Sie es später noch einmal.',
      writeTitle: 'Das konnten wir nicht abschließen',
      unknownBody: [
        'Bei einem Dienst, den wir nutzen, ist etwas schiefgegangen. Ob gespeichert wurde, wissen wir nicht. Prüfen Sie zuerst {thing}.',
        'Bei einem Dienst, den wir nutzen, ist etwas schiefgegangen. Ob gespeichert wurde, wissen wir nicht. Sehen Sie nach, bevor Sie noch einmal senden.',
      ],
      countingBody: 'Bei einem Dienst, den wir nutzen, ist etwas schiefgegangen.',
    },

    network: {
      title: ['Wir konnten {app} nicht erreichen', 'Wir konnten keine Verbindung herstellen'],
      body: 'Prüfen Sie Ihre Verbindung. Auch eine Firewall, ein VPN oder ein Blocker kann im Weg sein.',
      retryingBody: 'Prüfen Sie Ihre Verbindung. Wir versuchen es weiter.',
      unknownBody: [
        'Die Verbindung brach ab, bevor eine Antwort kam. Prüfen Sie {thing}, bevor Sie noch einmal senden.',
        'Die Verbindung brach ab, bevor eine Antwort kam. Sehen Sie nach, bevor Sie noch einmal senden.',
      ],
    },
    unexpected_page: {
      title: ['Wir konnten {app} nicht erreichen', 'Wir konnten keine Verbindung herstellen'],
      body: 'Vielleicht verlangt Ihr Netzwerk eine Anmeldung. Melden Sie sich dort an und versuchen Sie es noch einmal.',
    },

    offline: {
      title: 'Sie sind offline',
      body: 'Versuchen Sie es noch einmal, wenn Sie wieder online sind.',
      retryingBody: 'Sobald die Verbindung wieder da ist, geht es weiter.',
    },

    aborted: {
      title: 'Das wurde abgebrochen',
    },

    unknown: {
      title: 'Das hat nicht geklappt',
      body: 'Versuchen Sie es noch einmal.',
      unknownBody: [
        'Ob gespeichert wurde, wissen wir nicht. Prüfen Sie {thing}, bevor Sie es noch einmal versuchen.',
        'Ob gespeichert wurde, wissen wir nicht. Sehen Sie nach, bevor Sie es noch einmal versuchen.',
      ],
    },
    crash: {
      title: 'Dieser Teil der Seite ist ausgefallen',
      body: 'Alles andere geht noch. Laden Sie diesen Teil neu.',
    },
    page_crash: {
      title: 'Diese Seite ist ausgefallen',
      body: 'Laden Sie die Seite neu. Wenn es noch einmal passiert, hilft der Support.',
    },
    new_version: {
      title: 'Es gibt eine neue Version',
      body: 'Laden Sie die Seite neu, um weiterzumachen.',
      typedBody: 'Kopieren Sie, was Sie behalten möchten, und öffnen Sie diese Seite dann noch einmal.',
    },
  },

  rules: {
    required: '{Field} eingeben',
    required_choice: '{Field} auswählen',
    required_file: '{Field}: eine Datei auswählen',
    email: 'Eine E-Mail-Adresse wie name@example.com eingeben',
    url: 'Eine Internetadresse wie https://example.com eingeben',
    phone: 'Eine Telefonnummer wie +49 30 1234567 eingeben',
    too_short: ['{Field}: mindestens {min} Zeichen', '{Field} ist zu kurz'],
    too_long: ['{Field}: höchstens {max} Zeichen', '{Field} ist zu lang'],
    wrong_length: [
      '{Field}: {min} bis {max} Zeichen',
      '{Field}: genau {min} Zeichen',
      '{Field}: Länge prüfen',
    ],
    too_small: ['{Field}: zwischen {min} und {max}', '{Field}: mindestens {min}', '{Field} ist zu niedrig'],
    too_big: ['{Field}: zwischen {min} und {max}', '{Field}: höchstens {max}', '{Field} ist zu hoch'],
    not_above: ['{Field}: mehr als {min}', '{Field} ist zu niedrig'],
    not_below: ['{Field}: weniger als {max}', '{Field} ist zu hoch'],
    format: '{Field}: Schreibweise prüfen',
    taken: '{Field} ist schon vergeben. Wählen Sie etwas anderes.',
    unknown_reference: '{Field} aus der Liste wählen',
    number: '{Field} muss eine Zahl sein',
    whole_number: '{Field} muss eine ganze Zahl sein',
    date: '{Field} muss ein Datum sein, das es gibt',
    not_past: '{Field} muss in der Vergangenheit liegen',
    not_future: '{Field} muss in der Zukunft liegen',
    option: '{Field}: eine der Möglichkeiten wählen',
    too_few_items: ['{Field}: mindestens {min} wählen', '{Field}: mehr wählen'],
    too_many_items: ['{Field}: höchstens {max} wählen', '{Field}: weniger wählen'],
    file_too_large: ['Eine Datei wählen, die kleiner als {max} ist', 'Eine kleinere Datei wählen'],
    file_type: ['Eine Datei vom Typ {types} wählen', 'Einen anderen Dateityp wählen'],
    mismatch: '{Field} stimmt nicht überein',
    not_accepted: '{Field}: zustimmen, um weiterzumachen',
    not_expected: '{Field} leer lassen',
    unchecked: '{Field} prüfen',
  },

  remedies: {
    retry: 'Noch einmal versuchen',
    wait: 'Kurz warten',
    fix: 'Ändern',
    signIn: 'Anmelden',
    confirmIdentity: 'Bestätigen',
    requestLink: 'Neuen Link schicken',
    requestAccess: 'Zugriff anfragen',
    switchWorkspace: 'Arbeitsbereich wechseln',
    upgrade: 'Tarife ansehen',
    subscribe: 'Tarif wählen',
    updatePayment: 'Zahlungsdaten ändern',
    renewLicense: 'Lizenz verlängern',
    openExisting: 'Vorhandenes öffnen',
    compare: 'Vergleichen',
    check: ['{Thing} prüfen', 'Prüfen'],
    reload: 'Seite neu laden',
    goBack: 'Zurück',
    contactSupport: 'Support kontaktieren',
    copyReference: 'Kennung kopieren',
    readDocs: 'Mehr erfahren',
    dismiss: 'Schließen',
  },
  remediesByVariant: {
    not_allowed_now: { reload: 'Aktualisieren' },
    step_up: { dismiss: 'Nicht jetzt' },
    session_over: { dismiss: 'Nicht jetzt' },
    sign_in: { dismiss: 'Nicht jetzt' },
    payment_required: { dismiss: 'Nicht jetzt' },
    limit_reached: { dismiss: 'Nicht jetzt' },
    quota_used: { dismiss: 'Nicht jetzt' },
    not_in_plan: { dismiss: 'Nicht jetzt' },
    no_subscription: { dismiss: 'Nicht jetzt' },
    payment_declined: { dismiss: 'Nicht jetzt' },
    license_lacks: { upgrade: 'Lizenzen ansehen' },
    not_found: { reload: 'Aktualisieren' },
    state: { reload: 'Aktualisieren' },
    edited: { reload: 'Meine Änderungen verwerfen' },
    price_unknown: { reload: 'Preise neu laden' },
    crash: { retry: 'Neu laden' },
  },

  ui: {
    close: ['„{title}“ schließen', 'Schließen'],
    notifications: [{ one: '{count} Mitteilung', other: '{count} Mitteilungen' }, 'Mitteilungen'],
    notificationsHint: ['Mit {key} hierher', 'Mitteilungen'],
    actionsHint: ['Mit {key} zu den Schaltflächen', 'Schaltflächen vorhanden'],
    more: ['{count} weitere', 'Weitere'],
    andMore: [
      { one: '{text} (und {count} weiteres Problem)', other: '{text} (und {count} weitere Probleme)' },
      '{text}',
      'Es gibt weitere Probleme',
    ],
    repeated: ['{count}-mal passiert', 'Noch einmal passiert'],
    errorPrefix: 'Fehler:',
    titlePrefix: ['Fehler: {title}', 'Fehler'],
    retryingIn: ['Neuer Versuch in {time}', 'Neuer Versuch nach {clock}', 'Gleich neuer Versuch'],
    retryingNow: 'Neuer Versuch läuft',
    retryStopped: 'Keine weiteren Versuche',
    tryNow: 'Jetzt versuchen',
    stop: 'Nicht weiter versuchen',
    availableIn: ['In {time} wieder möglich', 'Nach {clock} wieder möglich', 'Später wieder möglich'],
    usage: ['{Resource}: {current} von {max}', '{current} von {max}', 'In Gebrauch'],
    plan: ['Tarif {plan}', 'Tarif'],
    resets: ['Neue Zählung ab {resets}', 'Neue Zählung später'],
    reference: 'Kennung',
    copied: 'Kopiert',
    copyDetails: 'Details kopieren',
    details: 'Details',
    backToNormal: 'Es geht wieder',
    updated: ['Stand {time}', 'Älterer Stand'],
    couldNotRefresh: 'Aktualisieren nicht möglich',
    sending: 'Wird gesendet',
    sendAgain: 'Noch einmal senden',
    inputKept: 'Ihre Eingaben sind noch da.',
    whoChangesPlan: [
      'Den Tarif kann ändern, wer {app} verwaltet.',
      'Den Tarif kann ändern, wer Ihr Konto verwaltet.',
    ],
    lastChanged: [
      'Zuletzt geändert von {who}, {when}.',
      'Zuletzt geändert von {who}.',
      'Zuletzt geändert: {when}.',
      'Woanders geändert.',
    ],
    ifAgainReference: 'Wenn es noch einmal passiert, nennen Sie dem Support die Kennung unten.',
    ifAgain: 'Wenn es noch einmal passiert, hilft der Support.',
    problem: 'Problem',
    warning: 'Warnung',
    information: 'Hinweis',
    openHost: ['Öffnet {host}', 'Öffnet eine andere Website'],
    lookIn: ['Zu finden unter „{section}“', 'Zu finden im zugeklappten Teil'],
    otherProblems: 'Weitere Probleme',
    fieldSays: ['{Field}: {text}', '{text}', 'Es gibt ein weiteres Problem'],
  },
};
