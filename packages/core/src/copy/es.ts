import type { Copy } from '../present/copy.ts';

/** Spanish. `thing` is the object of a verb: "este pedido". */
export const es: Copy = {
  lang: 'es',
  variants: {
    validation: {
      title: 'Algunos filtros no se han aceptado',
      body: 'Restablezca los filtros y vuelva a intentarlo.',
      writeTitle: [
        {
          one: 'Revise {count} respuesta',
          many: 'Revise {count} respuestas',
          other: 'Revise {count} respuestas',
        },
        'Revise lo que ha escrito',
      ],
      writeBody: 'Algunos datos no se han aceptado. Repase el formulario y envíelo de nuevo.',
    },
    bad_request: {
      title: ['No hemos podido cargar {thing}', 'No hemos podido cargar esto'],
      body: 'Recargue la página y vuelva a intentarlo.',
      writeTitle: 'No hemos podido usar esos datos',
    },
    too_large: {
      title: 'Es demasiado grande para cargarlo',
      body: 'Elija una parte más pequeña y vuelva a intentarlo.',
      writeTitle: 'Es demasiado grande para enviarlo',
      writeBody: [
        'Elija un archivo de menos de {max}.',
        'Elija un archivo más pequeño o envíe menos de una vez.',
      ],
    },
    wrong_media_type: {
      title: 'Este tipo de archivo no sirve aquí',
      body: ['Elija un archivo {types}.', 'Elija otro tipo de archivo.'],
    },
    not_allowed_now: {
      title: 'Ahora mismo no es posible',
      body: 'El estado actual no lo permite. Actualice para ver cómo está todo.',
    },
    not_accepted: {
      title: ['No hemos podido cargar {thing}', 'No hemos podido cargar esto'],
      body: 'Revise la dirección o los filtros y vuelva a intentarlo.',
      writeTitle: 'No hemos podido usar esos datos',
      writeBody: 'Algunos datos no se han aceptado. Repáselos y envíelos de nuevo.',
    },
    session_over: {
      title: 'Inicie sesión otra vez para continuar',
      body: 'Su sesión ha terminado. Después volverá a esta página.',
    },
    sign_in: {
      title: 'Inicie sesión para ver esto',
      body: 'Esta página es para personas con una cuenta.',
      writeTitle: 'Inicie sesión para hacer esto',
      writeBody: 'Esto es para personas con una cuenta.',
    },
    step_up: { title: 'Confirme que es usted', body: 'Este paso necesita un inicio de sesión reciente.' },
    wrong_credentials: {
      title: 'Revise sus datos de acceso',
      body: 'No coinciden con ninguna cuenta. Revíselos uno a uno y vuelva a intentarlo.',
    },
    link_expired: {
      title: 'Este enlace ha caducado',
      body: 'Estos enlaces solo funcionan un tiempo corto. Pida uno nuevo.',
    },
    link_used: {
      title: 'Este enlace ya se ha usado',
      body: 'Cada enlace funciona una sola vez. Pida uno nuevo.',
    },
    key_rejected: {
      title: ['{App} no ha podido conectarse', 'No se ha aceptado la conexión'],
      body: 'La clave de esta conexión ya no se acepta. Quien la gestiona puede crear una nueva.',
    },
    license_expired: { title: 'La licencia ha caducado', body: 'Renuévela para continuar.' },
    license_invalid: {
      title: 'La licencia no se ha aceptado',
      body: 'Revise la clave de licencia o pida una nueva al servicio de ayuda.',
    },
    forbidden: {
      title: 'No tiene acceso a esto',
      body: [
        'Pida acceso a quien gestiona {app} o vuelva atrás.',
        'Pida acceso a quien gestiona su cuenta o vuelva atrás.',
      ],
      writeTitle: 'No tiene permiso para hacer esto',
      writeBody: ['Pida acceso a quien gestiona {app}.', 'Pida acceso a quien gestiona su cuenta.'],
    },
    missing_permission: {
      title: 'Falta un permiso',
      body: [
        'Quien gestiona {app} puede dárselo. Después, vuelva a intentarlo.',
        'Quien gestiona su cuenta puede dárselo. Después, vuelva a intentarlo.',
      ],
    },
    owners_only: {
      title: 'Solo los propietarios pueden ver esto',
      body: 'Hable con un propietario de este espacio de trabajo.',
      writeTitle: 'Solo los propietarios pueden hacer esto',
    },
    not_a_member: {
      title: 'No forma parte de este espacio',
      body: 'Pida a un propietario que le añada o cambie de espacio de trabajo.',
    },
    wrong_workspace: {
      title: 'Esto pertenece a otro espacio',
      body: 'Cambie a ese espacio de trabajo y vuelva a intentarlo.',
    },
    feature_off: {
      title: 'Esta función no está activada',
      body: ['Pida a quien gestiona {app} que la active.', 'Pida a quien gestiona su cuenta que la active.'],
    },
    license_lacks: {
      title: 'Su licencia no incluye esto',
      body: [
        'Pida una licencia adecuada a quien gestiona {app}.',
        'Pida una licencia adecuada a quien gestiona su cuenta.',
      ],
    },
    not_verified: {
      title: 'Confirme primero su cuenta',
      body: 'Siga el enlace del mensaje que le hemos enviado o pida uno nuevo.',
    },
    on_hold: {
      title: 'Esta cuenta está en pausa',
      body: 'El servicio de ayuda le dirá por qué y qué hacer.',
    },
    not_here: {
      title: 'Esto no está disponible donde está',
      body: 'No se puede mostrar en su país o región.',
    },
    payment_required: {
      title: 'Esto requiere un plan de pago',
      body: 'Consulte su plan y sus datos de pago para continuar.',
    },
    limit_reached: {
      title: 'Ha llegado al límite de su plan',
      body: [
        'Usa {current} de {max} {resource} en el plan {plan}. Elija un plan mayor o quite lo que no necesite.',
        'Usa {current} de {max} en el plan {plan}. Elija un plan mayor o quite lo que no necesite.',
        'Usa {current} de {max}. Elija un plan mayor o quite lo que no necesite.',
        'Elija un plan mayor o quite lo que no necesite.',
      ],
    },
    quota_used: {
      title: 'Ha agotado su cuota',
      body: [
        'Ha usado {current} de {max}. La cuenta empieza de nuevo el {resets}; con un plan mayor puede seguir ya.',
        'La cuenta empieza de nuevo el {resets}. Con un plan mayor puede seguir ya.',
        'Ha usado {current} de {max}. Elija un plan mayor o espere a que la cuenta empiece de nuevo.',
        'Elija un plan mayor o espere a que la cuenta empiece de nuevo.',
      ],
    },
    not_in_plan: { title: 'Su plan no incluye esto', body: 'Vea qué planes lo incluyen.' },
    no_subscription: { title: 'Todavía no tiene un plan', body: 'Elija un plan para continuar.' },
    payment_declined: {
      title: 'El pago no se ha completado',
      body: 'Revise los datos de pago o pague de otra forma.',
    },
    checkout_unavailable: {
      title: 'No hemos podido abrir el pago',
      body: 'Vuelva a intentarlo más tarde. Si se repite, escriba al servicio de ayuda.',
    },
    billing_unavailable: {
      title: 'No hemos podido abrir su facturación',
      body: 'Vuelva a intentarlo más tarde. Si se repite, escriba al servicio de ayuda.',
    },
    price_unknown: {
      title: 'Este precio no está disponible',
      body: 'Recargue la página para ver los precios actuales y elija de nuevo.',
    },
    not_found: {
      title: ['No hemos encontrado {thing}', 'No hemos encontrado esto'],
      body: 'Puede que se haya borrado o movido, o que necesite acceso para verlo.',
      writeBody: 'Puede que se haya borrado o movido. Actualice para ver qué hay ahora.',
    },
    page_not_found: {
      title: 'No hemos encontrado esta página',
      body: 'Revise la dirección. Puede que la página se haya movido o que necesite acceso.',
    },
    workspace_not_found: {
      title: 'No hemos encontrado este espacio',
      body: 'Cambie de espacio de trabajo o pida a su propietario que le añada.',
    },
    reference_not_found: {
      title: 'No hemos encontrado lo que eligió',
      body: 'Puede que se haya borrado. Elija otra cosa y vuelva a intentarlo.',
    },
    gone: { title: 'Esto ya no existe', body: 'Se ha borrado o movido para siempre.' },
    state: {
      title: 'Ahora mismo no es posible',
      body: 'Algo ha cambiado mientras tanto. Actualice para ver cómo está todo.',
    },
    taken: {
      title: 'Esto ya existe',
      body: 'Abra lo que ya existe.',
      writeTitle: ['{Field}: ya está en uso', 'Esto ya existe'],
      writeBody: 'Use otra cosa o abra lo que ya existe.',
    },
    edited: {
      title: 'Esto ha cambiado mientras tanto',
      body: 'Actualice para ver la última versión.',
      writeTitle: 'Esto ha cambiado mientras lo editaba',
      writeBody: 'Su versión no está guardada. Compare las dos antes de guardar de nuevo.',
    },
    resubmitted: {
      title: 'Puede que ya esté hecho',
      body: [
        'Un intento anterior pudo completarse. Revise {thing} antes de enviar de nuevo.',
        'Un intento anterior pudo completarse. Revíselo antes de enviar de nuevo.',
      ],
    },
    in_progress: {
      title: 'Todavía está en curso',
      body: [
        'Un intento anterior no ha terminado. Espere un momento y revise {thing}.',
        'Un intento anterior no ha terminado. Espere un momento y revíselo.',
      ],
    },
    locked: {
      title: 'Ahora mismo está bloqueado',
      body: [
        'Podrá volver a intentarlo en {time}.',
        'Podrá volver a intentarlo a partir de esta hora: {clock}.',
        'Espere un momento y vuelva a intentarlo.',
      ],
      laterBody: 'Vuelva a intentarlo más tarde.',
    },
    rate_limited: {
      title: 'Hace falta una pausa corta',
      body: [
        'Se ha enviado demasiado en poco tiempo. Podrá volver a intentarlo en {time}.',
        'Se ha enviado demasiado en poco tiempo. Podrá volver a intentarlo a partir de esta hora: {clock}.',
        'Se ha enviado demasiado en poco tiempo. Espere un poco y vuelva a intentarlo.',
      ],
      laterBody: 'Se ha enviado demasiado en poco tiempo. Vuelva a intentarlo más tarde.',
      countingBody: 'Se ha enviado demasiado en poco tiempo.',
      retryingBody: [
        'Se ha enviado demasiado en poco tiempo. Continuaremos automáticamente en {time}.',
        'Se ha enviado demasiado en poco tiempo. Continuaremos automáticamente a partir de esta hora: {clock}.',
        'Se ha enviado demasiado en poco tiempo. Continuaremos automáticamente.',
      ],
    },
    timeout: {
      title: 'Esto está tardando demasiado',
      body: 'No ha llegado respuesta a tiempo. Vuelva a intentarlo.',
      retryingBody: 'No ha llegado respuesta a tiempo. Lo intentamos otra vez.',
      writeTitle: 'Esto ha tardado demasiado',
      writeBody: 'No ha llegado respuesta a tiempo y no se ha guardado nada. Vuelva a intentarlo.',
      unknownTitle: 'No sabemos si se ha guardado',
      unknownBody: [
        'No ha llegado respuesta a tiempo. Revise {thing} antes de enviar de nuevo.',
        'No ha llegado respuesta a tiempo. Revíselo antes de enviar de nuevo.',
      ],
    },
    unavailable: {
      title: ['{App} no está disponible ahora', 'Esto no está disponible ahora'],
      body: [
        'Vuelva a intentarlo en {time}.',
        'Esperamos estar de vuelta a esta hora: {clock}.',
        'Vuelva a intentarlo en unos minutos.',
      ],
      laterBody: 'Vuelva a intentarlo más tarde.',
      retryingBody: [
        'Lo intentaremos automáticamente en {time}.',
        'Lo intentaremos automáticamente a partir de esta hora: {clock}.',
        'Seguimos intentándolo.',
      ],
      unknownBody: [
        'No sabemos si se ha guardado. Revise {thing} antes de enviar de nuevo.',
        'No sabemos si se ha guardado. Revíselo antes de enviar de nuevo.',
      ],
    },
    maintenance: {
      title: ['{App} está en mantenimiento', 'Estamos en mantenimiento'],
      body: [
        'Debería volver en {time}.',
        'Debería volver a esta hora: {clock}.',
        'Vuelva a intentarlo en unos minutos.',
      ],
      laterBody: 'Vuelva a intentarlo más tarde.',
    },
    provider_unavailable: {
      title: ['No hemos podido cargar {thing}', 'No hemos podido cargar esto'],
      body: [
        'Un servicio que usamos no está disponible. Vuelva a intentarlo en {time}.',
        'Un servicio que usamos no está disponible. Vuelva a intentarlo en unos minutos.',
      ],
      laterBody: 'Un servicio que usamos no está disponible. Vuelva a intentarlo más tarde.',
      writeTitle: 'No hemos podido terminar',
      unknownBody: [
        'Un servicio que usamos no está disponible y no sabemos si se ha guardado. Revise primero {thing}.',
        'Un servicio que usamos no está disponible y no sabemos si se ha guardado. Revíselo primero.',
      ],
    },
    server: {
      title: ['No hemos podido cargar {thing}', 'No hemos podido cargar esto'],
      body: [
        'El problema es nuestro. Vuelva a intentarlo en {time}.',
        'El problema es nuestro. Vuelva a intentarlo en un momento.',
      ],
      laterBody: 'El problema es nuestro. Vuelva a intentarlo más tarde.',
      retryingBody: 'El problema es nuestro. Lo intentamos otra vez.',
      writeTitle: 'No hemos podido terminar',
      unknownBody: [
        'El problema es nuestro y no sabemos si se ha guardado. Revise primero {thing}.',
        'El problema es nuestro y no sabemos si se ha guardado. Revíselo primero.',
      ],
    },
    provider_problem: {
      title: ['No hemos podido cargar {thing}', 'No hemos podido cargar esto'],
      body: [
        'Un servicio que usamos ha tenido un problema. Vuelva a intentarlo en {time}.',
        'Un servicio que usamos ha tenido un problema. Vuelva a intentarlo en un momento.',
      ],
      laterBody: 'Un servicio que usamos ha tenido un problema. Vuelva a intentarlo más tarde.',
      writeTitle: 'No hemos podido terminar',
      unknownBody: [
        'Un servicio que usamos ha tenido un problema y no sabemos si se ha guardado. Revise primero {thing}.',
        'Un servicio que usamos ha tenido un problema y no sabemos si se ha guardado. Revíselo primero.',
      ],
    },
    network: {
      title: ['No hemos podido conectar con {app}', 'No hemos podido conectar'],
      body: 'Revise su conexión. Un cortafuegos, una VPN o un bloqueador también puede impedirlo.',
      retryingBody: 'Revise su conexión. Seguimos intentándolo.',
      unknownBody: [
        'La conexión se cortó antes de la respuesta. Revise {thing} antes de enviar de nuevo.',
        'La conexión se cortó antes de la respuesta. Revíselo antes de enviar de nuevo.',
      ],
    },
    unexpected_page: {
      title: ['No hemos podido conectar con {app}', 'No hemos podido conectar'],
      body: 'Puede que su red pida iniciar sesión. Hágalo allí y vuelva a intentarlo.',
    },
    offline: {
      title: 'No tiene conexión',
      body: 'Seguiremos cuando vuelva la conexión.',
      retryingBody: 'Seguiremos cuando vuelva la conexión.',
      writeBody: 'Vuelva a intentarlo cuando tenga conexión.',
    },
    aborted: { title: 'Se ha cancelado' },
    unknown: {
      title: 'Esto no ha funcionado',
      body: 'Vuelva a intentarlo.',
      unknownBody: [
        'No sabemos si se ha guardado. Revise {thing} antes de intentarlo otra vez.',
        'No sabemos si se ha guardado. Revíselo antes de intentarlo otra vez.',
      ],
    },
    crash: {
      title: 'Esta parte de la página ha fallado',
      body: 'El resto de la página funciona. Cargue esta parte de nuevo.',
    },
    page_crash: {
      title: 'Esta página ha fallado',
      body: 'Recargue la página. Si se repite, escriba al servicio de ayuda.',
    },
    new_version: { title: 'Hay una versión nueva', body: 'Recargue la página para continuar.' },
  },

  rules: {
    required: '{Field}: rellene este dato',
    required_choice: '{Field}: elija una opción',
    required_file: '{Field}: elija un archivo',
    email: 'Escriba un correo como nombre@example.com',
    url: 'Escriba una dirección web como https://example.com',
    phone: 'Escriba un teléfono como +34 91 123 45 67',
    too_short: [
      {
        one: '{Field}: {min} carácter como mínimo',
        many: '{Field}: {min} caracteres como mínimo',
        other: '{Field}: {min} caracteres como mínimo',
      },
      '{Field}: demasiado corto',
    ],
    too_long: [
      {
        one: '{Field}: {max} carácter como máximo',
        many: '{Field}: {max} caracteres como máximo',
        other: '{Field}: {max} caracteres como máximo',
      },
      '{Field}: demasiado largo',
    ],
    wrong_length: [
      '{Field}: de {min} a {max} caracteres',
      {
        one: '{Field}: exactamente {min} carácter',
        many: '{Field}: exactamente {min} caracteres',
        other: '{Field}: exactamente {min} caracteres',
      },
      '{Field}: revise la longitud',
    ],
    too_small: ['{Field}: entre {min} y {max}', '{Field}: {min} o más', '{Field}: valor demasiado bajo'],
    too_big: ['{Field}: entre {min} y {max}', '{Field}: {max} o menos', '{Field}: valor demasiado alto'],
    not_above: ['{Field}: más de {min}', '{Field}: valor demasiado bajo'],
    not_below: ['{Field}: menos de {max}', '{Field}: valor demasiado alto'],
    format: '{Field}: revise el formato',
    taken: '{Field}: ya está en uso, elija otra cosa',
    unknown_reference: '{Field}: elija de la lista',
    number: '{Field}: escriba un número',
    whole_number: '{Field}: escriba un número entero',
    date: '{Field}: escriba una fecha real',
    not_past: '{Field}: la fecha debe ser pasada',
    not_future: '{Field}: la fecha debe ser futura',
    option: '{Field}: elija una de las opciones',
    too_few_items: ['{Field}: elija al menos {min}', '{Field}: elija más'],
    too_many_items: ['{Field}: elija {max} como máximo', '{Field}: elija menos'],
    file_too_large: ['Elija un archivo de menos de {max}', 'Elija un archivo más pequeño'],
    file_type: ['Elija un archivo {types}', 'Elija otro tipo de archivo'],
    mismatch: '{Field}: no coincide',
    not_accepted: '{Field}: acéptelo para continuar',
    not_expected: '{Field}: déjelo vacío',
    unchecked: '{Field}: revise este dato',
  },

  remedies: {
    retry: 'Volver a intentar',
    wait: 'Esperar un poco',
    fix: 'Cambiar',
    signIn: 'Iniciar sesión',
    confirmIdentity: 'Confirmar',
    requestLink: 'Enviar otro enlace',
    requestAccess: 'Pedir acceso',
    switchWorkspace: 'Cambiar de espacio',
    upgrade: 'Ver planes',
    subscribe: 'Elegir un plan',
    updatePayment: 'Cambiar el pago',
    renewLicense: 'Renovar la licencia',
    openExisting: 'Abrir el existente',
    compare: 'Comparar',
    check: ['Revisar {thing}', 'Revisar'],
    reload: 'Recargar la página',
    goBack: 'Volver',
    contactSupport: 'Pedir ayuda',
    copyReference: 'Copiar la referencia',
    readDocs: 'Saber más',
    dismiss: 'Cerrar',
  },
  remediesByVariant: {
    not_allowed_now: { reload: 'Actualizar' },
    step_up: { dismiss: 'Ahora no' },
    session_over: { dismiss: 'Ahora no' },
    sign_in: { dismiss: 'Ahora no' },
    payment_required: { dismiss: 'Ahora no' },
    limit_reached: { dismiss: 'Ahora no' },
    quota_used: { dismiss: 'Ahora no' },
    not_in_plan: { dismiss: 'Ahora no' },
    no_subscription: { dismiss: 'Ahora no' },
    payment_declined: { dismiss: 'Ahora no' },
    license_lacks: { upgrade: 'Ver licencias' },
    not_found: { reload: 'Actualizar' },
    state: { reload: 'Actualizar' },
    edited: { reload: 'Descartar mis cambios' },
    price_unknown: { reload: 'Recargar los precios' },
    crash: { retry: 'Cargar de nuevo' },
  },

  ui: {
    close: ['Cerrar «{title}»', 'Cerrar'],
    notifications: [{ one: '{count} aviso', many: '{count} avisos', other: '{count} avisos' }, 'Avisos'],
    notificationsHint: ['Pulse {key} para venir aquí', 'Avisos'],
    actionsHint: ['Pulse {key} para ver las acciones', 'Hay acciones'],
    more: ['{count} más', 'Más'],
    andMore: [
      {
        one: '{text} (y {count} problema más)',
        many: '{text} (y {count} problemas más)',
        other: '{text} (y {count} problemas más)',
      },
      '{text}',
      'Hay más problemas',
    ],
    repeated: ['Ha ocurrido {count} veces', 'Ha vuelto a ocurrir'],
    errorPrefix: 'Error:',
    titlePrefix: ['Error: {title}', 'Error'],
    retryingIn: [
      'Nuevo intento en {time}',
      'Nuevo intento a partir de esta hora: {clock}',
      'Nuevo intento pronto',
    ],
    retryingNow: 'Intentándolo ahora',
    retryStopped: 'Intentos detenidos',
    tryNow: 'Intentar ahora',
    stop: 'Dejar de intentar',
    availableIn: [
      'Podrá volver a intentarlo en {time}',
      'Podrá volver a intentarlo a partir de esta hora: {clock}',
      'Podrá volver a intentarlo luego',
    ],
    usage: ['{current} de {max} {resource}', '{current} de {max}', 'En uso'],
    plan: ['Plan {plan}', 'Plan'],
    resets: ['Empieza de nuevo el {resets}', 'Empieza de nuevo más tarde'],
    reference: 'Referencia',
    copied: 'Copiado',
    copyDetails: 'Copiar los detalles',
    details: 'Detalles',
    backToNormal: 'Todo vuelve a funcionar',
    updated: ['Actualizado a las {time}', 'Actualizado antes'],
    couldNotRefresh: 'No se pudo actualizar',
    sending: 'Enviando',
    sendAgain: 'Enviar de nuevo',
    inputKept: 'Lo que ha escrito sigue aquí.',
    whoChangesPlan: [
      'Quien gestiona {app} puede cambiar el plan.',
      'Quien gestiona su cuenta puede cambiar el plan.',
    ],
    lastChanged: [
      'Último cambio de {who}, {when}.',
      'Último cambio de {who}.',
      'Último cambio: {when}.',
      'Cambiado en otro lugar.',
    ],
    ifAgainReference: 'Si se repite, escriba al servicio de ayuda e indique la referencia de abajo.',
    ifAgain: 'Si se repite, escriba al servicio de ayuda.',
    problem: 'Problema',
    warning: 'Atención',
    information: 'Información',
    openHost: ['Abre {host}', 'Abre otro sitio'],
    lookIn: ['Mire en «{section}»', 'Mire en la parte cerrada'],
    otherProblems: 'Otros problemas',
    fieldSays: ['{Field}: {text}', '{text}', 'Hay otro problema'],
  },
};
